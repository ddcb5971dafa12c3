/** Whatever people do to a plan, the changes of its sheets make a workbook that reads as the edited plan. */
import fc from "fast-check";
import type { Plan } from "../../../src/plan/plan";
import { smallPlan } from "../../operations/plans";
import { arbitraryPlan } from "../../plan/arbitrary-plan";
import { knownPlan, plansOfEveryShape } from "../../plan/known-plans";
import { anyEdit, type NamedEdit } from "./arbitrary-edits";
import { EditedWorkbook } from "./edited-workbook";

/** One edit after the other, each on what the one before has made; a deleted card comes back now and then. */
function carryOut(plan: Plan, edits: readonly NamedEdit[]): void {
  const workbook = new EditedWorkbook(plan);
  for (const { edit } of edits) {
    const edited = edit(workbook.plan, workbook.model.sheetNames);
    workbook.edit(edited);
    const [deleted] = workbook.reading.places.deleted;
    if (deleted && edits.length % 2 === 0) workbook.bringBack(deleted.sheet);
  }
}

function checkEdits(plan: Plan, runs: number): void {
  fc.assert(
    fc.property(fc.array(anyEdit, { minLength: 1, maxLength: 8 }), (edits) => carryOut(plan, edits)),
    { numRuns: runs, endOnFailure: true },
  );
}

describe("after any edits the workbook reads as the edited plan", () => {
  test("a small plan", () => checkEdits(smallPlan(), 60), 120_000);
  test.each(plansOfEveryShape)("%s", (name) => checkEdits(knownPlan(name), 8), 240_000);
  test("any plan", () => {
    fc.assert(
      fc.property(arbitraryPlan, fc.array(anyEdit, { minLength: 1, maxLength: 4 }), (plan, edits) => carryOut(plan, edits)),
      { numRuns: 60, endOnFailure: true },
    );
  }, 240_000);
});
