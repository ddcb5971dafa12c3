/** Moves a card to another operational objective or to another sector. */
import { moveToOperational, moveToSector } from "../../plan/editing/edit-objective";
import { codesInUse } from "../session/codes-in-use";
import type { DoneEdit } from "../session/done-edit";
import { editPlan } from "../session/edit-plan";

/** Throws, before anything is written, what `moveToOperational`, `moveToSector` and the gateway refuse. */
export function moveCard(objective: string, to: { readonly operational: string } | { readonly sector: string }): Promise<DoneEdit> {
  return "operational" in to ? toOperational(objective, to.operational) : toSector(objective, to.sector);
}

function toOperational(objective: string, operational: string): Promise<DoneEdit> {
  return editPlan({
    subject: objective,
    part: { cards: [objective] },
    edit: ({ plan }) => moveToOperational(plan, objective, operational),
    words: () => ({ code: "done.movedToOperational", values: { objective, operational } }),
  });
}

function toSector(objective: string, sector: string): Promise<DoneEdit> {
  return editPlan({
    subject: objective,
    part: { cards: [objective], sectors: "all", register: true },
    edit: (part) => moveToSector(part.plan, objective, sector, codesInUse(part.snapshot, part.sheets)),
    words: ({ codes }) => ({ code: "done.movedToSector", values: { objective, sector, newObjective: codes.get(objective) ?? objective } }),
  });
}
