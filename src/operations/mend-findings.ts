/** Mends what rules found in the open plan, as far as that needs nobody's judgement: many findings by one edit. */
import { valuesText } from "../checks/acceptance";
import { checkPlan } from "../checks/check-plan";
import { settingsOf } from "../checks/check-settings";
import { fixOf } from "../checks/fix-of";
import type { Finding } from "../checks/rule";
import { localDay } from "../plan/calendar-date";
import type { PlanEdit } from "../plan/editing/plan-edit";
import type { Plan } from "../plan/plan";
import { sheetNames } from "../sheets/names";
import type { DoneEdit } from "./done-edit";
import { editPlan, type DoneWords } from "./edit-plan";
import type { PartOfPlan } from "./read-part";

/** More subjects than these are told by the name of the checks. */
const mostSubjects = 3;

/**
 * Mends those of the findings that are still found, with the same values, in the sheets as they are now; what has changed
 * meanwhile, or has no fix, is left and told of. Where all of it is on cards, only those are read, and the whole plan if
 * they do not show it all. Throws, before anything is written, what the gateway refuses.
 */
export function mendFindings(findings: readonly Finding[]): Promise<DoneEdit> {
  const onCards = cardsOf(findings);
  let mended: readonly Finding[] = [];
  return editPlan({
    subject: subjectOf(findings),
    part: onCards ?? "whole",
    suffices: ({ plan }) => stillFound(plan, findings).length === findings.length,
    edit: ({ plan }) => {
      const mending = mend(plan, stillFound(plan, findings));
      mended = mending.mended;
      return mending;
    },
    words: () => wordsOf(mended, findings.length - mended.length),
  });
}

function stillFound(plan: Plan, wanted: readonly Finding[]): readonly Finding[] {
  const left = new Set(wanted.map(identity));
  return checkPlan(plan, [], settingsOf(plan.checks, localDay(new Date()))).filter((finding) => left.delete(identity(finding)));
}

function identity(finding: Finding): string {
  return JSON.stringify([finding.rule, finding.subject, finding.place, valuesText(finding)]);
}

/** Applies the fixes of a plan's findings one after the other. */
function mend(plan: Plan, findings: readonly Finding[]): PlanEdit & { readonly mended: readonly Finding[] } {
  const fixes = findings.flatMap((finding) => {
    const fix = fixOf(plan, finding);
    return fix ? [{ finding, fix }] : [];
  });
  let edited: PlanEdit = { plan, codes: new Map() };
  for (const { fix } of fixes) edited = followedBy(edited, fix.edit(edited.plan));
  return { ...edited, mended: fixes.map(({ finding }) => finding) };
}

function followedBy({ codes }: PlanEdit, next: PlanEdit): PlanEdit {
  const after = new Map(next.codes);
  const all = [...codes].map(([old, key]): [string, string] => {
    const now = after.get(key) ?? key;
    after.delete(key);
    return [old, now];
  });
  return { plan: next.plan, codes: new Map([...all, ...after].filter(([old, key]) => old !== key)) };
}

/** The cards that hold all that these findings are about; undefined where they concern more than what stands on cards. */
function cardsOf(findings: readonly Finding[]): PartOfPlan | undefined {
  const cards = new Set<string>();
  for (const { place } of findings) {
    const onCard = (place.kind === "card" && place.field !== undefined && place.field !== "shortCodes") || ["phase", "window", "result", "resource", "monitoring"].includes(place.kind);
    if (!onCard || !("objective" in place)) return undefined;
    cards.add(place.objective);
  }
  return { cards: [...cards] };
}

function subjectOf(findings: readonly Finding[]): string {
  const subjects = [...new Set(findings.map(({ subject }) => (subject === "" ? sheetNames.plan : subject)))];
  return subjects.length > mostSubjects ? sheetNames.checks : subjects.join(", ");
}

/** `rules` lists what was mended by the ids of rules, the most frequent first: `phases.number 3, date.text 1`. */
function wordsOf(mended: readonly Finding[], left: number): DoneWords {
  const counts = new Map<string, number>();
  for (const { rule } of mended) counts.set(rule, (counts.get(rule) ?? 0) + 1);
  const rules = [...counts].sort(([, one], [, other]) => other - one).map(([rule, count]) => `${rule} ${count}`);
  const values = { count: mended.length, rules: rules.join(", ") };
  return left === 0 ? { code: "done.mended", values } : { code: "done.mendedPartly", values: { ...values, left } };
}
