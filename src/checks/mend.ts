/** Mending many findings by one edit. */
import { followedBy, type PlanEdit } from "../plan/editing/plan-edit";
import type { Plan } from "../plan/plan";
import { PlanError } from "../plan/plan-error";
import { valuesText } from "./acceptance";
import type { CheckSettings } from "./check-settings";
import { fixOf } from "./fix-of";
import type { PlanPlace } from "./plan-place";
import type { Finding, Rule } from "./rule";
import { rules } from "./rules";

export interface Mending {
  readonly edit: PlanEdit;
  /** Those that are no longer found, by their own fix or by that of another. */
  readonly mended: readonly Finding[];
  /** Those that are still found: nothing mends them, or what should does not. Findings that were gone before are in neither. */
  readonly left: readonly Finding[];
}

/**
 * Applies the fixes of findings one after the other, safe or not; which are asked for is the caller's choice. Each finding is looked for in
 * the plan as the fixes before have left it, where it may stand at another place or have another code.
 */
export function mend(plan: Plan, findings: readonly Finding[], settings: CheckSettings): Mending {
  let edit: PlanEdit = { plan, codes: new Map() };
  const mended: Finding[] = [];
  const left: Finding[] = [];
  for (const finding of findings) {
    if (!find(plan, finding, settings)) continue;
    const wanted = withCodes(finding, edit.codes);
    const before = edit.plan;
    const present = find(before, wanted, settings);
    const next = present && applied(before, present);
    if (next) edit = followedBy(edit, next);
    const gone = !present || (next !== undefined && times(next.plan, withCodes(present, next.codes), settings) < times(before, present, settings));
    (gone ? mended : left).push(finding);
  }
  return { edit, mended, left };
}

function applied(plan: Plan, finding: Finding): PlanEdit | undefined {
  const fix = fixOf(plan, finding);
  try {
    return fix?.edit(plan);
  } catch (error) {
    if (error instanceof PlanError) return undefined;
    throw error;
  }
}

/** The same finding at its place or, where rows have moved, one that says the same at a place of the same kind. */
function find(plan: Plan, finding: Finding, settings: CheckSettings): Finding | undefined {
  const values = valuesText(finding);
  const same = foundBy(plan, finding, settings).filter((one) => one.code === finding.code && valuesText(one) === values);
  return same.find(({ place }) => samePlace(place, finding.place)) ?? same.find(({ place }) => kindOf(place) === kindOf(finding.place));
}

/** How often the rule finds the same at that place: once, or more often where a row stands there several times. */
function times(plan: Plan, finding: Finding, settings: CheckSettings): number {
  return foundBy(plan, finding, settings).filter((one) => one.code === finding.code && samePlace(one.place, finding.place) && valuesText(one) === valuesText(finding)).length;
}

function foundBy(plan: Plan, { rule: id, subject }: Finding, settings: CheckSettings): readonly Finding[] {
  const rule = rules.find((one): one is Rule => one.id === id);
  if (!rule) return [];
  return [...rule.check(plan, settings)].filter((violation) => violation.subject === subject).map((violation) => ({ rule: id, severity: rule.severity, ...violation }));
}

function samePlace(one: PlanPlace, other: PlanPlace): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}

/** A place without the position in its list. */
function kindOf(place: PlanPlace): string {
  return JSON.stringify({ ...place, at: undefined });
}

/** The finding as it speaks of objectives whose keys have changed. */
function withCodes(finding: Finding, codes: ReadonlyMap<string, string>): Finding {
  const now = (key: string) => codes.get(key) ?? key;
  const { place, subject } = finding;
  const values = Object.fromEntries(Object.entries(finding.values).map(([name, value]) => [name, value === subject ? now(subject) : value]));
  return { ...finding, subject: now(subject), values, place: "objective" in place ? { ...place, objective: now(place.objective) } : place };
}
