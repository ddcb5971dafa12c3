import { Accordion, AccordionHeader, AccordionItem, AccordionPanel, Link, makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import type { UnplacedText } from "../../../interchange/documents/import-values";
import { placeWords } from "../../../interchange/documents/place-words";
import { useSpeech } from "../../speech/speech";
import { useStartStyles } from "../start-styles";

const useStyles = makeStyles({
  list: { margin: 0, paddingLeft: tokens.spacingHorizontalL, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
  text: { overflowWrap: "anywhere", whiteSpace: "pre-line" },
});

const shownAtFirst = 30;

/** Texts outside the cards that are no part of a plan: chapters, tables of other things. */
export function OtherTexts({ unplaced }: { readonly unplaced: readonly UnplacedText[] }) {
  const { say, language } = useSpeech();
  const shared = useStartStyles();
  const styles = useStyles();
  const [all, setAll] = useState(false);
  if (unplaced.length === 0) return null;
  const shown = all ? unplaced : unplaced.slice(0, shownAtFirst);
  return (
    <Accordion collapsible>
      <AccordionItem value="texts">
        <AccordionHeader as="h2" size="small">
          {say("documents.others", { count: unplaced.length })}
        </AccordionHeader>
        <AccordionPanel>
          <p className={shared.small}>{say("documents.others.explanation")}</p>
          <ul className={styles.list}>
            {shown.map(({ text, place }, at) => (
              <li key={at} className={styles.text}>
                {text} <span className={shared.small}>({placeWords(place, language)})</span>
              </li>
            ))}
          </ul>
          {shown.length < unplaced.length && (
            <Link as="button" onClick={() => setAll(true)}>
              {say("documents.others.all", { count: unplaced.length - shown.length })}
            </Link>
          )}
        </AccordionPanel>
      </AccordionItem>
    </Accordion>
  );
}
