/** What an edit makes of a plan. Edits are pure: they take a plan and give another; `sheets/` finds out what that means for the cells. */
import type { Plan } from "../plan";

export interface PlanEdit {
  readonly plan: Plan;
  /**
   * Objectives whose short codes changed: old key to new key (`S3.00007` to `S4.00002`, `DG.00004` to `DG.00004/S4.00002`).
   * An objective that is gone from the plan and is not in here was removed; one that is new was added.
   */
  readonly codes: ReadonlyMap<string, string>;
}

const unchangedCodes: ReadonlyMap<string, string> = new Map();

/** An edit that leaves all short codes as they are. */
export function editOf(plan: Plan): PlanEdit {
  return { plan, codes: unchangedCodes };
}

/** Two edits as one, the second made of what the first gave; an objective that has its old codes again is in neither. */
export function followedBy({ codes }: PlanEdit, next: PlanEdit): PlanEdit {
  const met = new Set(codes.values());
  const composed = [
    ...[...codes].map(([old, key]) => [old, next.codes.get(key) ?? key] as const),
    ...[...next.codes].filter(([old]) => !met.has(old)),
  ];
  return { plan: next.plan, codes: new Map(composed.filter(([old, key]) => old !== key)) };
}
