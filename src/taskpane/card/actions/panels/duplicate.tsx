import { duplicateObjective } from "../../../../plan/editing/edit-objective";
import { formatObjectiveCode } from "../../../../plan/codes/code";
import { PlanError } from "../../../../plan/plan-error";
import { isTyped, weighingOf } from "../../../../plan/template/meaning/weighing";
import { useSpeech } from "../../../speech/speech";
import { cardSheetName } from "../../../../sheets/layout/names";
import { Failure } from "../../../failure";
import { ActionPanel } from "../action-panel";
import type { ActionProps, CardAction } from "../card-action";

/** Makes a copy of the card with a number of its own. */
export const duplicateAction: CardAction = { name: "card.action.duplicate", isPossible: () => true, Panel: Duplicate };

function Duplicate({ objectiveKey, plan, taken, busy, add, onCancel }: ActionProps) {
  const { say } = useSpeech();
  const copy = copyOf();
  return (
    <ActionPanel
      title={say("card.duplicate.title")}
      confirm={say("card.duplicate.confirm")}
      notes={[say(isTyped(weighingOf(plan, "objectives")) ? "card.duplicate.note" : "card.duplicate.note.noWeights")]}
      ready={!busy && "code" in copy}
      onConfirm={() => add((operations) => operations.duplicateCard(objectiveKey))}
      onCancel={onCancel}
    >
      {"code" in copy ? <span>{say("card.duplicate.code", copy)}</span> : <Failure error={copy.refusal} />}
    </ActionPanel>
  );

  function copyOf(): { readonly code: string; readonly sheet: string } | { readonly refusal: PlanError } {
    try {
      const added = duplicateObjective(plan, objectiveKey, taken).plan.objectives.at(-1);
      const shortCodes = added?.shortCodes ?? [];
      return {
        code: formatObjectiveCode(added?.operational ?? "", shortCodes, plan.codeScheme),
        sheet: cardSheetName(shortCodes, plan.codeScheme),
      };
    } catch (refusal) {
      if (refusal instanceof PlanError) return { refusal };
      throw refusal;
    }
  }
}
