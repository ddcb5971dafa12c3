/** Arbitrary edits of arbitrary plans. */
import { valueEntry } from "../../../src/plan/entry";
import fc, { type Arbitrary } from "fast-check";
import { objectiveKey } from "../../../src/plan/codes/code";
import type { CardChange } from "../../../src/plan/editing/card-change";
import { changeCard } from "../../../src/plan/editing/edit-card";
import {
  duplicateObjective,
  makeCrossCutting,
  moveToOperational,
  moveToSector,
  removeObjective,
  renumberSector,
  shareWith,
  stopSharing,
} from "../../../src/plan/editing/edit-objective";
import { editOf, type PlanEdit } from "../../../src/plan/editing/plan-edit";
import { PlanError } from "../../../src/plan/plan-error";
import type { Plan } from "../../../src/plan/plan";
import { treePlaces } from "../../../src/plan/strategy";
import { arbitraryPlan } from "../arbitrary-plan";

export type Edit = (plan: Plan) => PlanEdit;

const positions = fc.integer({ min: 0, max: 3 });
const lists = fc.constantFrom("phases" as const, "expectedResults" as const, "resources.lines" as const);
const weighedLists = fc.constantFrom("phases" as const, "expectedResults" as const);

export const cardChange: Arbitrary<CardChange> = fc.oneof(
  fc.record({ kind: fc.constant("remove" as const), list: lists, at: positions }),
  fc.record({ kind: fc.constant("move" as const), list: lists, from: positions, to: positions }),
  fc.record({ kind: fc.constant("split" as const), at: positions }),
  fc.record({ kind: fc.constant("spreadEqually" as const), list: weighedLists }),
  fc.record({ kind: fc.constant("spreadRest" as const), list: weighedLists }),
  fc.constant<CardChange>({ kind: "texts", texts: { title: "Altro titolo", purpose: "Altra finalità" } }),
);

export function keysOf(plan: Plan): string[] {
  return plan.objectives.map((objective) => objectiveKey(objective.shortCodes, plan.codeScheme));
}

/** A plan, the key of one of its objectives, and an edit that concerns it and that the plan allows. */
export const planAndEdit: Arbitrary<{ readonly plan: Plan; readonly key: string; readonly edit: Edit }> = arbitraryPlan
  .filter((plan) => plan.objectives.length > 0)
  .chain((plan) =>
    fc
      .record({
        key: fc.constantFrom(...keysOf(plan)),
        sector: fc.constantFrom(...plan.sectors.map(({ code }) => code)),
        edit: fc.nat(8),
        change: cardChange,
      })
      .map(({ key, sector, edit, change }) => {
        const operational = [...treePlaces(plan)].at(-1)!.node.code;
        const edits: readonly Edit[] = [
          (now) => editOf(changeCard(now, key, change)),
          (now) => moveToOperational(now, key, operational),
          (now) => moveToSector(now, key, sector),
          (now) => shareWith(now, key, sector),
          (now) => stopSharing(now, key, sector),
          (now) => makeCrossCutting(now, key, valueEntry(5)),
          (now) => duplicateObjective(now, key),
          (now) => removeObjective(now, key),
          (now) => renumberSector(now, sector),
        ];
        return { plan, key, edit: edits[edit]! };
      }),
  )
  .filter(({ plan, edit }) => allowed(plan, edit));

function allowed(plan: Plan, edit: Edit): boolean {
  try {
    edit(plan);
    return true;
  } catch (error) {
    if (error instanceof PlanError) return false;
    throw error;
  }
}
