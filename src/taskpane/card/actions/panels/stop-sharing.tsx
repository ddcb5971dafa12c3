import { stopSharing } from "../../../../plan/editing/edit-objective";
import { useSpeech } from "../../../speech/speech";
import { ActionPanel } from "../action-panel";
import type { ActionProps, SectorAction } from "../card-action";
import { attempt, AttemptShown, undoNotes } from "../edit-attempt";

/** Takes the objective from a sector that shares it. */
export const stopSharingAction: SectorAction = {
  name: "card.action.stopSharing",
  sectors: ({ shortCodes: [owner, ...partners] }) => partners.map(({ sector }) => sector).filter((sector) => sector !== owner?.sector),
  Panel: StopSharing,
};

function StopSharing({ sector, objectiveKey, plan, open, busy, edit, onCancel }: ActionProps & { readonly sector: string }) {
  const { say } = useSpeech();
  const tried = attempt(open, objectiveKey, () => stopSharing(plan, objectiveKey, sector));
  return (
    <ActionPanel
      title={say("card.stopSharing.title", { sector })}
      confirm={say("card.stopSharing.confirm")}
      notes={undoNotes(tried, say)}
      ready={!busy && "preview" in tried}
      onConfirm={() => edit((operations) => operations.stopSharing(objectiveKey, sector))}
      onCancel={onCancel}
    >
      <AttemptShown attempt={tried} />
    </ActionPanel>
  );
}
