/** Which objective of the edited plan is which of the plan before. */
import { objectiveKey } from "../../plan/codes/code";
import type { PlanEdit } from "../../plan/editing/plan-edit";
import type { Objective, Plan } from "../../plan/plan";

/** The two keys differ where the short codes changed. */
export interface KeptObjective {
  readonly before: Objective;
  readonly after: Objective;
  readonly oldKey: string;
  readonly key: string;
  /** Further objectives of the same key stand before it: its sheet cannot be told. */
  readonly repeated: boolean;
}

export interface PairedObjectives {
  readonly kept: readonly KeptObjective[];
  readonly added: readonly Objective[];
  readonly gone: readonly Objective[];
}

export function pairObjectives(before: Plan, { plan: after, codes }: PlanEdit): PairedObjectives {
  const left = new Map<string, Objective[]>();
  for (const objective of after.objectives) {
    const key = objectiveKey(objective.shortCodes, after.codeScheme);
    left.set(key, [...(left.get(key) ?? []), objective]);
  }
  const kept: KeptObjective[] = [];
  const gone: Objective[] = [];
  const seen = new Set<string>();
  for (const objective of before.objectives) {
    const oldKey = objectiveKey(objective.shortCodes, before.codeScheme);
    const key = codes.get(oldKey) ?? oldKey;
    const found = left.get(key)?.shift();
    if (found) kept.push({ before: objective, after: found, oldKey, key, repeated: seen.has(oldKey) });
    else gone.push(objective);
    seen.add(oldKey);
  }
  return { kept, added: [...left.values()].flat(), gone };
}
