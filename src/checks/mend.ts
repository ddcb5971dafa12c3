/** Mending many findings by one edit. */
import { followedBy, type PlanEdit } from "../plan/editing/plan-edit";
import type { Plan } from "../plan/plan";
import { PlanError } from "../plan/plan-error";
import { valuesText } from "./acceptance";
import type { CheckSettings } from "./check-settings";
import { fixOf } from "./fix-of";
import type { PlanPlace } from "./plan-place";
import type { Finding } from "./rule";
import type { Violation } from "./violation";
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
 * the plan as the fixes before have left it, where it may stand at another place or have another code. `taken` are codes that may not be given again, besides the plan's own.
 */
export function mend(plan: Plan, findings: readonly Finding[], settings: CheckSettings, taken: readonly string[] = []): Mending {
  let edit: PlanEdit = { plan, codes: new Map() };
  const first = new FoundIn(plan, settings);
  let found = first;
  const asked = findings.filter((finding) => first.find(finding));
  const done = new Set<Finding>();
  for (const finding of asked) {
    const present = found.find(withCodes(finding, edit.codes));
    const next = present && applied(edit.plan, present, taken);
    if (!next) {
      if (!present) done.add(finding);
      continue;
    }
    const after = new FoundIn(next.plan, settings);
    if (after.timesAlike(withCodes(present, next.codes)) < found.timesAlike(present)) done.add(finding);
    edit = followedBy(edit, next);
    found = after;
  }
  // What nothing mends may have gone with what a later fix did.
  for (const finding of asked) {
    if (done.has(finding)) continue;
    const alike = asked.filter((one) => done.has(one) && isAlike(one, finding)).length;
    if (found.timesAlike(withCodes(finding, edit.codes)) < first.timesAlike(finding) - alike) done.add(finding);
  }
  return { edit, mended: asked.filter((finding) => done.has(finding)), left: asked.filter((finding) => !done.has(finding)) };
}

function applied(plan: Plan, finding: Finding, taken: readonly string[]): PlanEdit | undefined {
  const fix = fixOf(plan, finding, taken);
  try {
    return fix?.edit(plan);
  } catch (error) {
    if (error instanceof PlanError) return undefined;
    throw error;
  }
}

/** What each rule that is asked for finds in a plan. */
class FoundIn {
  private readonly byRule = new Map<string, readonly Violation[]>();

  constructor(
    private readonly plan: Plan,
    private readonly settings: CheckSettings,
  ) {}

  /** The same finding at its place or, where rows have moved, one that says the same at a place of the same kind. */
  find(finding: Finding): Finding | undefined {
    const alike = this.alike(finding);
    return alike.find(({ place }) => JSON.stringify(place) === JSON.stringify(finding.place)) ?? alike[0];
  }

  timesAlike(finding: Finding): number {
    return this.alike(finding).length;
  }

  private alike(finding: Finding): readonly Finding[] {
    const { rule, subject, severity } = finding;
    const ofSubject = this.foundBy(rule).filter((violation) => violation.subject === subject);
    return ofSubject.map((violation): Finding => ({ rule, severity, ...violation })).filter((one) => isAlike(one, finding));
  }

  private foundBy(id: string): readonly Violation[] {
    const known = this.byRule.get(id);
    if (known) return known;
    const found = [...(rules.find((rule) => rule.id === id)?.check(this.plan, this.settings) ?? [])];
    this.byRule.set(id, found);
    return found;
  }
}

/** Whether two findings say the same, be it of another row of the same list. */
function isAlike(one: Finding, other: Finding): boolean {
  return (
    one.rule === other.rule &&
    one.subject === other.subject &&
    one.code === other.code &&
    kindOf(one.place) === kindOf(other.place) &&
    valuesText(one) === valuesText(other)
  );
}

/** A place without the position in its list. */
function kindOf(place: PlanPlace): string {
  return JSON.stringify({ ...place, at: undefined });
}

/** The finding as it speaks of objectives whose keys have changed. */
function withCodes(finding: Finding, codes: ReadonlyMap<string, string>): Finding {
  const now = (key: string) => codes.get(key) ?? key;
  const { place, subject } = finding;
  const values = Object.fromEntries(
    Object.entries(finding.values).map(([name, value]) => [name, value === subject ? now(subject) : value]),
  );
  return { ...finding, subject: now(subject), values, place: "objective" in place ? { ...place, objective: now(place.objective) } : place };
}
