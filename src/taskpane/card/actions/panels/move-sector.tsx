import { useState } from "react";
import { moveToSector } from "../../../../plan/editing/edit-objective";
import { weighingOf, type Weighing } from "../../../../plan/template/meaning/weighing";
import { useSpeech, type Speech } from "../../../speech/speech";
import { ActionPanel } from "../action-panel";
import type { ActionProps, CardAction } from "../card-action";
import { attempt, AttemptShown, undoNotes } from "../edit-attempt";
import { SectorChoice } from "../sector-choice";

/** Gives the card another owner. */
export const moveToSectorAction: CardAction = {
  name: "card.action.sector",
  isPossible: (_objective, plan) => plan.sectors.length > 1,
  Panel: MoveToSector,
};

function MoveToSector({ objective, objectiveKey, plan, open, taken, busy, edit, onCancel }: ActionProps) {
  const { say } = useSpeech();
  const [sector, setSector] = useState("");
  const tried = sector === "" ? undefined : attempt(open, objectiveKey, () => moveToSector(plan, objectiveKey, sector, taken));
  return (
    <ActionPanel
      title={say("card.sector.title")}
      confirm={say("card.sector.confirm")}
      notes={[...(tried ? weightNote(weighingOf(plan, "objectives"), say) : []), ...undoNotes(tried, say)]}
      ready={!busy && tried !== undefined && "preview" in tried}
      onConfirm={() => edit((operations) => operations.moveCard(objectiveKey, { sector }))}
      onCancel={onCancel}
    >
      <SectorChoice
        label={say("card.sector.choose")}
        sectors={plan.sectors.filter(({ code }) => code !== objective.shortCodes[0]?.sector)}
        chosen={sector}
        onChoose={setSector}
      />
      {tried && <AttemptShown attempt={tried} />}
    </ActionPanel>
  );
}

function weightNote(weighing: Weighing, say: Speech["say"]): readonly string[] {
  if (weighing.kind === "total") return [say("card.sector.note", { full: weighing.full })];
  return "values" in weighing ? [say(`card.sector.note.${weighing.kind}`)] : [];
}
