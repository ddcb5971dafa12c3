/** Charts whose codes do not all have the form of those on the cards: no code is passed over without a word. */
import { checkPlan } from "../../src/checks/check-plan";
import type { PegCode, Plan } from "../../src/plan/plan";
import { settings } from "./offered-fix";
import { planOf } from "./one-card";

function about(typed: string, ...chart: readonly string[]): readonly string[] {
  const peg = chart.map((code): PegCode => ({ code, description: "", responsible: "", assignee: "", allocations: {} }));
  const plan: Plan = { ...planOf({ peg: typed }), peg };
  return checkPlan(plan, [], settings)
    .filter(({ rule }) => rule.startsWith("peg."))
    .map(({ rule, subject }) => `${rule} ${subject}`);
}

test("one code of another form does not keep the others from being looked up", () => {
  expect(about("12.99", "12 01 00 00", "CAP-5/A")).toEqual(["peg.unknown S1.00001"]);
  expect(about("12.01", "12 01 00 00", "CAP-5/A")).toEqual([]);
  expect(about("CAP-5/A", "12 01 00 00", "CAP-5/A")).toEqual([]);
  expect(about("CAP-5/B", "12 01 00 00", "CAP-5/A")).toEqual(["peg.text S1.00001"]);
});

test("letters of revenue and spending are forgiven", () => expect(about("U.01.03", "U.01.03.00")).toEqual([]));

test("where no code of the chart has the form of those on the cards, that is told once", () => {
  expect(about("12.01", "CDR-A", "CDR-B")).toEqual(["peg.form CDR-A"]);
  expect(about("CDR-A", "CDR-A", "CDR-B")).toEqual([]);
  expect(about("12.01")).toEqual([]);
});
