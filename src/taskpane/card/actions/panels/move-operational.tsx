import { useState } from "react";
import { moveToOperational } from "../../../../plan/editing/edit-objective";
import { OperationalPicker } from "../../../new-card/operational-picker";
import { useSpeech } from "../../../speech/speech";
import { ActionPanel } from "../action-panel";
import type { ActionProps, CardAction } from "../card-action";
import { attempt, AttemptShown } from "../edit-attempt";

/** Gives the card another operational objective, hence another prefix of its code. */
export const moveToOperationalAction: CardAction = { name: "card.action.operational", isPossible: () => true, Panel: MoveToOperational };

function MoveToOperational({ objective, objectiveKey, plan, open, busy, edit, onCancel }: ActionProps) {
  const { say } = useSpeech();
  const [chosen, setChosen] = useState(objective.operational);
  const tried =
    chosen === objective.operational ? undefined : attempt(open, objectiveKey, () => moveToOperational(plan, objectiveKey, chosen));
  return (
    <ActionPanel
      title={say("card.operational.title")}
      confirm={say("card.operational.confirm")}
      notes={[say("card.operational.note")]}
      ready={!busy && tried !== undefined && "preview" in tried}
      onConfirm={() => edit((operations) => operations.moveCard(objectiveKey, { operational: chosen }))}
      onCancel={onCancel}
    >
      <OperationalPicker plan={plan} chosen={chosen} problem={null} onChoose={setChosen} />
      {tried && <AttemptShown attempt={tried} />}
    </ActionPanel>
  );
}
