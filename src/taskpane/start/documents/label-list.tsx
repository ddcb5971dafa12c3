import { Accordion, AccordionHeader, AccordionItem, AccordionPanel, makeStyles, Select, tokens } from "@fluentui/react-components";
import { leftOut } from "../../../interchange/documents/corrections";
import type { RecognisedLabel } from "../../../interchange/documents/import-values";
import { useSpeech } from "../../speech/speech";
import { useStartStyles } from "../start-styles";
import type { FieldChoice } from "./field-choices";

const useStyles = makeStyles({
  list: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS, margin: 0, padding: 0, listStyleType: "none" },
  row: { display: "grid", gridTemplateColumns: "minmax(0, 1fr) minmax(0, 1fr)", gap: tokens.spacingHorizontalS, alignItems: "center" },
  label: { overflowWrap: "anywhere" },
  narrow: { minWidth: 0, textOverflow: "ellipsis" },
});

interface LabelListProps {
  readonly labels: readonly RecognisedLabel[];
  readonly choices: readonly FieldChoice[];
  readonly onCorrect: (label: string, path: string) => void;
}

/** The labels of the documents, each with the field that it means on all cards. */
export function LabelList({ labels, choices, onCorrect }: LabelListProps) {
  const { say } = useSpeech();
  const shared = useStartStyles();
  const styles = useStyles();
  const unknown = labels.filter(({ path }) => path === leftOut).length;
  return (
    <Accordion collapsible>
      <AccordionItem value="labels">
        <AccordionHeader as="h2" size="small">
          {say("documents.labels", { count: labels.length, unknown })}
        </AccordionHeader>
        <AccordionPanel>
          <p className={shared.small}>{say("documents.labels.explanation")}</p>
          <ul className={styles.list}>
            {[...labels]
              .sort((one, other) => Number(one.path !== leftOut) - Number(other.path !== leftOut))
              .map(({ text, path, count }) => (
                <li key={text} className={styles.row}>
                  <span className={styles.label}>{say("documents.label", { text, count })}</span>
                  <Select
                    size="small"
                    className={styles.narrow}
                    select={{ className: styles.narrow }}
                    aria-label={say("documents.label.means", { text })}
                    value={path}
                    onChange={(_, { value }) => onCorrect(text, value)}
                  >
                    <option value={leftOut}>{say("documents.label.none")}</option>
                    {!choices.some((choice) => choice.path === path) && path !== leftOut && <option value={path}>{path}</option>}
                    {choices.map((choice) => (
                      <option key={choice.path} value={choice.path}>
                        {choice.name}
                      </option>
                    ))}
                  </Select>
                </li>
              ))}
          </ul>
        </AccordionPanel>
      </AccordionItem>
    </Accordion>
  );
}
