import { makeStyles, Select, tokens } from "@fluentui/react-components";
import { leftOut } from "../../../interchange/documents/corrections";
import type { UnplacedText } from "../../../interchange/documents/import-values";
import { placeWords } from "../../../interchange/documents/place-words";
import { useSpeech } from "../../speech/speech";
import { useStartStyles } from "../start-styles";
import type { FieldChoice } from "./field-choices";

const useStyles = makeStyles({
  list: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS, margin: 0, padding: 0, listStyleType: "none" },
  text: { margin: 0, overflowWrap: "anywhere", whiteSpace: "pre-line" },
  narrow: { minWidth: 0, textOverflow: "ellipsis" },
});

interface CardTextsProps {
  readonly unplaced: readonly UnplacedText[];
  readonly choices: readonly FieldChoice[];
  readonly chosen: readonly { readonly text: string; readonly path: string }[];
  readonly onPlace: (text: string, path: string) => void;
}

/** What of a card found no place, to be put into a field by hand. */
export function CardTexts({ unplaced, choices, chosen, onPlace }: CardTextsProps) {
  const { say, language } = useSpeech();
  const shared = useStartStyles();
  const styles = useStyles();
  if (unplaced.length === 0) return null;
  return (
    <>
      <h4 className={shared.legend}>{say("documents.unplaced", { count: unplaced.length })}</h4>
      <ul className={styles.list}>
        {unplaced.map(({ text, place }, at) => (
          <li key={at}>
            <p className={styles.text}>{text}</p>
            <p className={shared.small}>{placeWords(place, language)}</p>
            <Select
              size="small"
              className={styles.narrow}
              select={{ className: styles.narrow }}
              aria-label={say("documents.putInto", { text })}
              value={chosen.find((one) => one.text === text)?.path ?? leftOut}
              onChange={(_, { value }) => onPlace(text, value)}
            >
              <option value={leftOut}>{say("documents.putNowhere")}</option>
              {choices.map((choice) => (
                <option key={choice.path} value={choice.path}>
                  {say("documents.putIn", { field: choice.name })}
                </option>
              ))}
            </Select>
          </li>
        ))}
      </ul>
    </>
  );
}
