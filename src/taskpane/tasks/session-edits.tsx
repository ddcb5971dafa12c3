import { AccordionHeader, AccordionItem, AccordionPanel, Button, makeStyles, tokens } from "@fluentui/react-components";
import { useSpeech } from "../speech/speech";
import { useTaskNotice } from "./task-context";

const useStyles = makeStyles({
  list: { margin: 0, padding: 0, listStyleType: "none" },
  edit: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    justifyContent: "flex-end",
    gap: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM}`,
    padding: `${tokens.spacingVerticalXS} 0`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
  },
  words: { flexGrow: 1, flexBasis: "9rem", minWidth: 0, overflowWrap: "anywhere" },
  action: { flexShrink: 0 },
});

/** What was done through the pane since it was opened, newest first; each can be taken back. */
export function SessionEdits() {
  const { say, tell } = useSpeech();
  const { edits, busy, restore } = useTaskNotice();
  const styles = useStyles();
  if (edits.length === 0) return null;
  return (
    <AccordionItem value="edits">
      <AccordionHeader size="small">{say("task.edits", { count: edits.length })}</AccordionHeader>
      <AccordionPanel>
        <ul className={styles.list}>
          {edits.map((edit) => (
            <li key={edit.id} className={styles.edit}>
              <span className={styles.words}>{tell(edit)}</span>
              <Button
                className={styles.action}
                size="small"
                disabledFocusable={busy}
                aria-label={say("task.restore.edit", { what: tell(edit) })}
                {...(edit.restoringClearsUndo ? { title: say("task.undo.clearsUndo") } : {})}
                onClick={() => void restore(edit)}
              >
                {say("task.restore")}
              </Button>
            </li>
          ))}
        </ul>
      </AccordionPanel>
    </AccordionItem>
  );
}
