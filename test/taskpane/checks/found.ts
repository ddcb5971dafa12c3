/** Findings as the pane is told of them. */
import { checkPlan } from "../../../src/checks/check-plan";
import type { Finding } from "../../../src/checks/rule";
import type { OpenFinding } from "../../../src/operations/checks/checked-plan";
import type { Plan } from "../../../src/plan/plan";

/** A finding about a sector's points, unless told otherwise. */
export function found(id: string, parts: Partial<Finding> = {}, more: Partial<OpenFinding> = {}): OpenFinding {
  const finding: Finding = {
    rule: "weight.sector",
    severity: "error",
    subject: "S1",
    place: { kind: "sector", sector: "S1" },
    code: "check.weight.tooLow",
    values: { sector: "S1", total: 90, full: 100, points: 10 },
    ...parts,
  };
  return { id, finding, cell: { sheet: "Settore S1", row: 9, column: 3 }, ...more };
}

/** Everything that the rules find in a plan, each in a cell of its own. */
export function allFound(plan: Plan): readonly OpenFinding[] {
  return checkPlan(plan).map((finding, at) => ({
    id: `${finding.rule} ${finding.subject} ${at}`,
    finding,
    cell: { sheet: finding.subject === "" ? "Piano" : finding.subject, row: at, column: 1 },
  }));
}
