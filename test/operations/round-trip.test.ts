/** Any plan, written as a workbook's file, is read back as it was. */
import fc from "fast-check";
import type { Plan } from "../../src/plan/plan";
import { arbitraryPlan } from "../plan/arbitrary-plan";
import { readThroughFile, workbookOf } from "./workbooks";

/** As plans are while they are drafted: some objectives have no card yet, of some the card is an excerpt. */
function drafted(plan: Plan): Plan {
  const objectives = plan.objectives.map((objective, at) => {
    if (at % 3 === 0 || !objective.card) return objective;
    const { card, ...listed } = objective;
    return at % 3 === 1 ? listed : { ...listed, card: { ...card, excerpt: true } };
  });
  return { ...plan, objectives };
}

const plans = fc.oneof(arbitraryPlan, arbitraryPlan.map(drafted));

test("a plan comes back from its workbook's file as it was, with nothing left to say", async () => {
  await fc.assert(
    fc.asyncProperty(plans, async (plan) => {
      const { plan: read, notes } = await readThroughFile(await workbookOf(plan));
      expect(read).toEqual(plan);
      expect(notes).toEqual([]);
    }),
    { numRuns: 40, endOnFailure: true },
  );
}, 120_000);
