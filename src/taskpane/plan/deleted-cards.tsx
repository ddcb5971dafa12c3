import { AccordionHeader, AccordionItem, AccordionPanel, Button } from "@fluentui/react-components";
import { italianDate } from "../../plan/notation/calendar-date";
import type { DeletedCard } from "../../sheets/workbook/plan-places";
import { useSpeech } from "../speech/speech";
import { Confirm } from "../tasks/confirm";
import { useTasks } from "../tasks/task-context";
import { usePlanViewStyles } from "./plan-view-styles";

/** Cards that were deleted, each with the way back. */
export function DeletedCards({ deleted }: { readonly deleted: readonly DeletedCard[] }) {
  const { say } = useSpeech();
  const { busy, edit } = useTasks();
  const styles = usePlanViewStyles();
  return (
    <AccordionItem value="deleted">
      <AccordionHeader size="small">{say("plan.deleted", { count: deleted.length })}</AccordionHeader>
      <AccordionPanel>
        <ul className={styles.list}>
          {deleted.map(({ objective, title, sheet, deletedOn }) => (
            <li key={sheet} className={styles.entry}>
              <span className={styles.words}>
                {`${objective} ${title}`.trim()}
                <span className={styles.small}>{say("plan.deleted.on", { date: italianDate(deletedOn) })}</span>
              </span>
              <Confirm
                title={say("plan.bringBack.question", { objective })}
                text={say("plan.bringBack.explanation")}
                action={say("plan.bringBack")}
                clearsUndo
                onConfirm={() => void edit(({ bringBackCard }) => bringBackCard(sheet))}
              >
                <Button
                  className={styles.action}
                  size="small"
                  disabledFocusable={busy}
                  aria-label={say("plan.bringBack.card", { objective })}
                >
                  {say("plan.bringBack")}
                </Button>
              </Confirm>
            </li>
          ))}
        </ul>
      </AccordionPanel>
    </AccordionItem>
  );
}
