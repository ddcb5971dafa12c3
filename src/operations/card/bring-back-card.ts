/** Puts a deleted card back where it stood. */
import { DeletedCardMissingError } from "../../sheets/changes/change-errors";
import { bringBack } from "../../sheets/card/changes/deletion-changes";
import { codesInUse } from "../session/codes-in-use";
import type { DoneEdit, DoneWords } from "../session/done-edit";
import { editPlan } from "../session/edit-plan";
import type { OpenPlan } from "../following/open-plan";
import type { Session } from "../session/session";

/**
 * `sheet` is that of the deleted card. All cards are read, since its place is among them. Where a renumbering gave its code to
 * another card, it comes back with the next number of its sector. Throws, before anything is written,
 * `DeletedCardMissingError`, `UnknownSectorError`, `NumbersUsedUpError`, or what the gateway refuses.
 */
export function bringBackCard(session: Session, sheet: string): Promise<DoneEdit> {
  return editPlan(session, {
    subject: sheet,
    part: "whole",
    edit: (part) => {
      const edit = bringBack(part.snapshot, part.plan, part.places, sheet, codesInUse(part.snapshot, part.sheets));
      const { objective } = edit.broughtBack;
      return { edit, words: wordsOf(objectiveOf(sheet, part), objective), reversal: { kind: "delete", objective } };
    },
  });
}

function wordsOf(before: string, objective: string): DoneWords {
  return before === objective
    ? { code: "done.broughtBack", values: { objective } }
    : { code: "done.broughtBackAs", values: { objective: before, newObjective: objective } };
}

function objectiveOf(sheet: string, { places }: OpenPlan): string {
  const deleted = places.deleted.find((card) => card.sheet === sheet);
  if (!deleted) throw new DeletedCardMissingError(sheet);
  return deleted.objective;
}
