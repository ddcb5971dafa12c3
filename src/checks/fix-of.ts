import { objectiveKey } from "../plan/codes/code";
import type { Plan } from "../plan/plan";
import type { Fix } from "./fix";
import type { Finding } from "./rule";
import { rules } from "./rules";

const byId = new Map(rules.map((rule) => [rule.id, rule]));

/**
 * What mends a finding of this plan; undefined where only a person can say: of what the reading of a file found, which its plan does
 * not hold, and of two objectives with one key, which no edit can tell apart. `taken` are codes that may not be given again, besides the plan's own: those of deleted cards.
 */
export function fixOf(plan: Plan, finding: Finding, taken: readonly string[] = []): Fix | undefined {
  if (finding.filePlaces || repeatedKeys(plan).has(finding.subject)) return undefined;
  return byId.get(finding.rule)?.fix?.(plan, finding, taken);
}

const repeated = new WeakMap<Plan, ReadonlySet<string>>();

function repeatedKeys(plan: Plan): ReadonlySet<string> {
  const known = repeated.get(plan);
  if (known) return known;
  const keys = plan.objectives.map(({ shortCodes }) => objectiveKey(shortCodes, plan.codeScheme));
  const seen = new Set<string>();
  const twice = new Set(keys.filter((key) => seen.has(key) || !seen.add(key)));
  repeated.set(plan, twice);
  return twice;
}
