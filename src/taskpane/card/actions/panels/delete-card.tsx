import { removeObjective } from "../../../../plan/editing/edit-objective";
import { useSpeech } from "../../../speech/speech";
import { ActionPanel } from "../action-panel";
import type { ActionProps, CardAction } from "../card-action";
import { attempt, AttemptShown, undoNotes } from "../edit-attempt";

/** Takes the card out of the plan; it can be brought back. */
export const deleteCardAction: CardAction = { name: "card.action.delete", isPossible: () => true, Panel: DeleteCard };

function DeleteCard({ objectiveKey, objective, plan, open, busy, edit, onCancel }: ActionProps) {
  const { say } = useSpeech();
  const tried = attempt(open, objectiveKey, () => removeObjective(plan, objectiveKey));
  return (
    <ActionPanel
      title={say("card.delete.title", { objective: objectiveKey })}
      confirm={say("card.delete.confirm")}
      notes={[say("card.delete.note"), ...undoNotes(tried, say)]}
      ready={!busy}
      onConfirm={() => edit((operations) => operations.deleteCard(objectiveKey))}
      onCancel={onCancel}
    >
      <span>
        {say("card.delete.what", {
          title: objective.title,
          phases: objective.card.phases.length,
          results: objective.card.expectedResults.length,
        })}
      </span>
      <AttemptShown attempt={tried} />
    </ActionPanel>
  );
}
