/** Puts a deleted card back where it stood. */
import { DeletedCardMissingError } from "../sheets/changes/change-errors";
import { bringBack } from "../sheets/changes/deletion-changes";
import type { DoneEdit } from "./done-edit";
import { editPlan } from "./edit-plan";
import type { OpenPlan } from "./open-plan";

/**
 * `sheet` is that of the deleted card. All cards are read, since its place is among them. Throws, before anything is written,
 * `DeletedCardMissingError`, `DeletedCodeTakenError`, or what the gateway refuses.
 */
export function bringBackCard(sheet: string): Promise<DoneEdit> {
  return editPlan({
    subject: sheet,
    part: "whole",
    edit: (part) => bringBack(part.snapshot, part.plan, part.places, objectiveOf(sheet, part)),
    words: (_edit, part) => ({ code: "done.broughtBack", values: { objective: objectiveOf(sheet, part) } }),
    reversal: (part) => ({ kind: "delete", objective: objectiveOf(sheet, part) }),
  });
}

function objectiveOf(sheet: string, { places }: OpenPlan): string {
  const deleted = places.deleted.find((card) => card.sheet === sheet);
  if (!deleted) throw new DeletedCardMissingError(sheet);
  return deleted.objective;
}
