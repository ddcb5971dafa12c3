/** A plan written as a file and read again is the same plan. */
import fc from "fast-check";
import { readPlanFile } from "../../src/interchange/read-plan-file";
import { writePlanFile } from "../../src/interchange/write-plan-file";
import { arbitraryPlan } from "../plan/arbitrary-plan";

test("what Cardine writes it reads as it was, without contradictions", () => {
  fc.assert(
    fc.property(arbitraryPlan, (plan) => {
      const read = readPlanFile(writePlanFile(plan), "piano.json");
      expect(read.contradictions).toEqual([]);
      expect(read.plan).toEqual(plan);
    }),
    { numRuns: 150 },
  );
});
