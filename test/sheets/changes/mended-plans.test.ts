/** What mending makes of a plan can be written into the workbook that it was read from, whatever was wrong there. */
import fc from "fast-check";
import { checkPlan } from "../../../src/checks/check-plan";
import { usualSettings } from "../../../src/checks/check-settings";
import { mend } from "../../../src/checks/mend";
import type { Plan } from "../../../src/plan/plan";
import { slipped, slips } from "../../checks/slips";
import { arbitraryPlan } from "../../plan/arbitrary-plan";
import { knownPlan, plansOfEveryShape } from "../../plan/known-plans";
import { EditedWorkbook } from "./edited-workbook";

const settings = { ...usualSettings, today: "2026-02-01" };

/** Mends all that can be in the workbook of the plan; how much that was. */
function mendInWorkbook(plan: Plan): number {
  const workbook = new EditedWorkbook(plan);
  const { edit, mended } = mend(workbook.plan, checkPlan(workbook.plan, [], settings), settings);
  if (mended.length > 0) workbook.edit(edit);
  return mended.length;
}

test.each(plansOfEveryShape)("%s", (name) => expect(mendInWorkbook(knownPlan(name))).toBeGreaterThanOrEqual(name === "altopiano" ? 0 : 1));

test("any plan, with slips of the pen", () => {
  let mended = 0;
  fc.assert(
    fc.property(arbitraryPlan, fc.array(fc.tuple(fc.constantFrom(...Object.keys(slips)), fc.nat(20)), { maxLength: 4 }), (plan, which) => {
      mended += mendInWorkbook(slipped(plan, which));
    }),
    { numRuns: 60 },
  );
  expect(mended).toBeGreaterThan(50);
}, 120_000);
