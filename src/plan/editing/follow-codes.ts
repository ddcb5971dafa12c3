/** What is kept by an objective's key follows it when the key changes. */
import type { AcceptedFinding, PlanChecks } from "../plan-checks";

/** Acceptances go on speaking of the same objectives; `codes` gives old key to new key. */
export function followCodes(checks: PlanChecks, codes: ReadonlyMap<string, string>): PlanChecks {
  if (!checks.accepted.some(({ subject }) => codes.has(subject))) return checks;
  return { ...checks, accepted: checks.accepted.map((accepted): AcceptedFinding => ({ ...accepted, subject: codes.get(accepted.subject) ?? accepted.subject })) };
}
