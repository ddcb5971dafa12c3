/** Closes the gaps in a sector's numbers. */
import { renumberSector as withoutGaps } from "../../plan/editing/edit-objective";
import type { DoneEdit } from "../session/done-edit";
import { editPlan } from "../session/edit-plan";
import type { Session } from "../session/session";

/**
 * Cards keep their order; sheets, tables, register, sectors and acceptances follow. Codes of deleted cards are given again:
 * such a card comes back with the next number (`bringBackCard`). Throws, before anything is written, what the edit of the same
 * name and the gateway refuse.
 */
export function renumberSector(session: Session, sector: string): Promise<DoneEdit> {
  return editPlan(session, {
    subject: sector,
    part: "whole",
    edit: ({ plan }) => {
      const edit = withoutGaps(plan, sector);
      return { edit, words: { code: "done.renumbered", values: { sector, count: edit.codes.size } } };
    },
  });
}
