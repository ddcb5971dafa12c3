import { useState } from "react";
import { moveToOperational } from "../../../plan/editing/edit-objective";
import { OperationalPicker } from "../../new-card/operational-picker";
import { useSpeech } from "../../speech";
import { ActionPanel } from "./action-panel";
import type { ActionProps } from "./card-action";
import { previewEdit } from "./edit-preview";
import { PreviewList } from "./preview-list";

/** Gives the card another operational objective, hence another prefix of its code. */
export function MoveToOperational({ objective, objectiveKey, plan, busy, edit, onCancel }: ActionProps) {
  const { say } = useSpeech();
  const [chosen, setChosen] = useState(objective.operational);
  const changes = chosen !== objective.operational;
  return (
    <ActionPanel
      title={say("card.operational.title")}
      confirm={say("card.operational.confirm")}
      notes={[say("card.operational.note")]}
      ready={!busy && changes}
      onConfirm={() => edit((operations) => operations.moveCard(objectiveKey, { operational: chosen }))}
      onCancel={onCancel}
    >
      <OperationalPicker plan={plan} chosen={chosen} problem={null} onChoose={setChosen} />
      {changes && <PreviewList preview={previewEdit(plan, objectiveKey, moveToOperational(plan, objectiveKey, chosen))} />}
    </ActionPanel>
  );
}
