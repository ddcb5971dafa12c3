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
  const asked = findings.filter((finding) => find(plan, finding, settings));
  const done = new Set<Finding>();
  for (const finding of asked) {
    const before = edit.plan;
    const present = find(before, withCodes(finding, edit.codes), settings);
    const next = present && applied(before, present);
    if (next) edit = followedBy(edit, next);
    if (!present || (next && timesAlike(next.plan, withCodes(present, next.codes), settings) < timesAlike(before, present, settings))) done.add(finding);
  }
  // What nothing mends may have gone with what a later fix did.
  for (const finding of asked) {
    const alike = asked.filter((one) => done.has(one) && isAlike(one, finding)).length;
    if (!done.has(finding) && timesAlike(edit.plan, withCodes(finding, edit.codes), settings) < timesAlike(plan, finding, settings) - alike) done.add(finding);
  }
  return { edit, mended: asked.filter((finding) => done.has(finding)), left: asked.filter((finding) => !done.has(finding)) };
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
  const alike = foundBy(plan, finding, settings).filter((one) => isAlike(one, finding));
  return alike.find(({ place }) => JSON.stringify(place) === JSON.stringify(finding.place)) ?? alike[0];
}

function timesAlike(plan: Plan, finding: Finding, settings: CheckSettings): number {
  return foundBy(plan, finding, settings).filter((one) => isAlike(one, finding)).length;
}

/** Whether two findings say the same, be it of another row of the same list. */
function isAlike(one: Finding, other: Finding): boolean {
  return one.rule === other.rule && one.subject === other.subject && one.code === other.code && kindOf(one.place) === kindOf(other.place) && valuesText(one) === valuesText(other);
}

function foundBy(plan: Plan, { rule: id, subject }: Finding, settings: CheckSettings): readonly Finding[] {
  const rule = rules.find((one): one is Rule => one.id === id);
  if (!rule) return [];
  return [...rule.check(plan, settings)].filter((violation) => violation.subject === subject).map((violation) => ({ rule: id, severity: rule.severity, ...violation }));
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
