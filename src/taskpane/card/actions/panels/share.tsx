import { useState } from "react";
import { numbersWithinSector } from "../../../../plan/codes/pattern-codes";
import { shareWith } from "../../../../plan/editing/edit-objective";
import { isTyped, weighingOf } from "../../../../plan/template/meaning/weighing";
import { useSpeech } from "../../../speech/speech";
import { ActionPanel } from "../action-panel";
import type { ActionProps, CardAction } from "../card-action";
import { attempt, AttemptShown, undoNotes } from "../edit-attempt";
import { SectorChoice } from "../sector-choice";

/** Makes the objective one of a further sector too, with a short code and points of its own there. */
export const shareAction: CardAction = {
  name: "card.action.share",
  isPossible: ({ shortCodes }, plan) =>
    numbersWithinSector(plan.codeScheme) && plan.sectors.some(({ code }) => !shortCodes.some(({ sector }) => sector === code)),
  Panel: Share,
};

function Share({ objective, objectiveKey, plan, open, taken, busy, edit, onCancel }: ActionProps) {
  const { say } = useSpeech();
  const [sector, setSector] = useState("");
  const tried = sector === "" ? undefined : attempt(open, objectiveKey, () => shareWith(plan, objectiveKey, sector, taken));
  return (
    <ActionPanel
      title={say("card.share.title")}
      confirm={say("card.share.confirm")}
      notes={[say(isTyped(weighingOf(plan, "objectives")) ? "card.share.note" : "card.share.note.noWeights"), ...undoNotes(tried, say)]}
      ready={!busy && tried !== undefined && "preview" in tried}
      onConfirm={() => edit((operations) => operations.shareCard(objectiveKey, sector))}
      onCancel={onCancel}
    >
      <SectorChoice
        label={say("card.share.choose")}
        sectors={plan.sectors.filter(({ code }) => !objective.shortCodes.some((shared) => shared.sector === code))}
        chosen={sector}
        onChoose={setSector}
      />
      {tried && <AttemptShown attempt={tried} />}
    </ActionPanel>
  );
}
