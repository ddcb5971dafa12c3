/** Any template of the language, and any plan whose cards follow it, is laid out and read back as it was. */
import fc from "fast-check";
import { readPlanFile } from "../../../src/interchange/plan-file/read-plan-file";
import { writePlanFile } from "../../../src/interchange/plan-file/write-plan-file";
import { readWorkbookPlan } from "../../../src/sheets/workbook/read-workbook-plan";
import { planOfTemplates } from "../../plan/template/arbitrary-cards";
import { WorkbookModel } from "../changes/workbook-model";

test("a workbook reads as the plan that it was made of, with nothing to say", () => {
  fc.assert(
    fc.property(planOfTemplates, (plan) => {
      const { plan: read, notes } = readWorkbookPlan(new WorkbookModel(plan).snapshot());
      expect(read.templates).toEqual(plan.templates);
      expect(read).toEqual(plan);
      expect(notes).toEqual([]);
    }),
    { numRuns: 60, endOnFailure: true },
  );
}, 240_000);

test("a plan file reads as the plan that it was written from", () => {
  fc.assert(
    fc.property(planOfTemplates, (plan) => {
      const { plan: read } = readPlanFile(writePlanFile(plan), "piano.json");
      expect(read.templates).toEqual(plan.templates);
      expect(read.objectives).toEqual(plan.objectives);
    }),
    { numRuns: 60, endOnFailure: true },
  );
}, 240_000);
