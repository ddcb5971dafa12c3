import { useState } from "react";
import { numbersWithinTree } from "../../../../plan/codes/pattern-codes";
import { moveToOperational } from "../../../../plan/editing/edit-objective";
import { levelsOfTree } from "../../../../plan/strategy";
import { hasTree } from "../../../../plan/template/templates-of-plan";
import { OperationalPicker } from "../../../new-card/operational-picker";
import { useSpeech } from "../../../speech/speech";
import { ActionPanel } from "../action-panel";
import type { ActionProps, CardAction } from "../card-action";
import { attempt, AttemptShown } from "../edit-attempt";

/** Gives the card another place in the tree, hence another prefix of its code. */
export const moveToOperationalAction: CardAction = {
  name: "card.action.operational",
  isPossible: (_objective, plan) => hasTree(plan),
  Panel: MoveToOperational,
};

function MoveToOperational({ objective, objectiveKey, plan, open, taken, busy, edit, onCancel }: ActionProps) {
  const { say } = useSpeech();
  const [chosen, setChosen] = useState(objective.operational);
  const tried =
    chosen === objective.operational ? undefined : attempt(open, objectiveKey, () => moveToOperational(plan, objectiveKey, chosen, taken));
  return (
    <ActionPanel
      title={say("card.operational.title", { level: levelsOfTree(plan.codeScheme) })}
      confirm={say("card.operational.confirm")}
      notes={[say(numbersWithinTree(plan.codeScheme) ? "card.operational.note.number" : "card.operational.note")]}
      ready={!busy && tried !== undefined && "preview" in tried}
      onConfirm={() => edit((operations) => operations.moveCard(objectiveKey, { operational: chosen }))}
      onCancel={onCancel}
    >
      <OperationalPicker plan={plan} chosen={chosen} problem={null} onChoose={setChosen} />
      {tried && <AttemptShown attempt={tried} />}
    </ActionPanel>
  );
}
