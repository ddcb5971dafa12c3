/** Gives an objective to a further sector to share, or takes it from it. */
import { shareWith, stopSharing as withoutSharing } from "../../plan/editing/edit-objective";
import { codesInUse } from "../session/codes-in-use";
import type { DoneEdit } from "../session/done-edit";
import { editPlan } from "../session/edit-plan";
import type { Session } from "../session/session";

/** The sector gets a short code of its own in the objective and a row, without points, among its weights. Throws, before anything is written, what `shareWith` and the gateway refuse. */
export function shareCard(session: Session, objective: string, sector: string): Promise<DoneEdit> {
  return editPlan(session, {
    subject: objective,
    part: { cards: [objective], sectors: "all", register: true },
    edit: (part) => {
      const edit = shareWith(part.plan, objective, sector, codesInUse(part.snapshot, part.sheets));
      return { edit, words: { code: "done.shared", values: { objective, sector, newObjective: edit.codes.get(objective) ?? objective } } };
    },
  });
}

/** Throws, before anything is written, what the edit of the same name and the gateway refuse. */
export function stopSharing(session: Session, objective: string, sector: string): Promise<DoneEdit> {
  return editPlan(session, {
    subject: objective,
    part: { cards: [objective], sectors: "all", register: true },
    edit: ({ plan }) => {
      const edit = withoutSharing(plan, objective, sector);
      return {
        edit,
        words: { code: "done.sharingStopped", values: { objective, sector, newObjective: edit.codes.get(objective) ?? objective } },
      };
    },
  });
}
