/** Moves a card to another place in the tree or to another sector. */
import { moveToOperational, moveToSector } from "../../plan/editing/edit-objective";
import { levelsOfTree } from "../../plan/strategy";
import { codesInUse } from "../session/codes-in-use";
import type { DoneEdit } from "../session/done-edit";
import { editPlan } from "../session/edit-plan";
import type { Session } from "../session/session";

/** Throws, before anything is written, what `moveToOperational`, `moveToSector` and the gateway refuse. */
export function moveCard(
  session: Session,
  objective: string,
  to: { readonly operational: string } | { readonly sector: string },
): Promise<DoneEdit> {
  return "operational" in to ? toOperational(session, objective, to.operational) : toSector(session, objective, to.sector);
}

function toOperational(session: Session, objective: string, operational: string): Promise<DoneEdit> {
  return editPlan(session, {
    subject: objective,
    part: { cards: [objective], sectors: "all", register: true },
    edit: ({ plan, snapshot, sheets }) => {
      const edit = moveToOperational(plan, objective, operational, codesInUse(snapshot, sheets));
      return {
        edit,
        words: {
          code: "done.movedToOperational",
          values: { objective: edit.codes.get(objective) ?? objective, operational, level: levelsOfTree(plan.codeScheme) },
        },
      };
    },
  });
}

function toSector(session: Session, objective: string, sector: string): Promise<DoneEdit> {
  return editPlan(session, {
    subject: objective,
    part: { cards: [objective], sectors: "all", register: true },
    edit: (part) => {
      const edit = moveToSector(part.plan, objective, sector, codesInUse(part.snapshot, part.sheets));
      return {
        edit,
        words: { code: "done.movedToSector", values: { objective, sector, newObjective: edit.codes.get(objective) ?? objective } },
      };
    },
  });
}
