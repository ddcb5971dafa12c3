/** Mends what rules found in the open plan, as far as that needs nobody's judgement: many findings by one edit. */
import { valuesText } from "../../checks/acceptance";
import { checkPlan } from "../../checks/check-plan";
import { settingsOf, type CheckSettings } from "../../checks/check-settings";
import { fixOf } from "../../checks/fix-of";
import { mend } from "../../checks/mend";
import type { PlanPlace } from "../../checks/plan-place";
import type { Finding } from "../../checks/rule";
import { localDay } from "../../plan/notation/calendar-date";
import type { Plan } from "../../plan/plan";
import { sheetNames } from "../../sheets/layout/names";
import { codesInUse } from "../session/codes-in-use";
import type { DoneEdit, DoneWords } from "../session/done-edit";
import { editPlan } from "../session/edit-plan";
import type { PartToRead } from "../session/part-to-read";
import type { Session } from "../session/session";

/** More subjects than these are told by the name of the checks. */
const mostSubjects = 3;

/**
 * Mends those of the findings that are still found, with the same values, in the sheets as they are now; what has changed
 * meanwhile, or cannot be mended, is left and told of. Where all of it is on cards, only those are read, and the whole plan if
 * they do not show it all. Throws, before anything is written, what the gateway refuses.
 */
export function mendFindings(session: Session, findings: readonly Finding[]): Promise<DoneEdit> {
  return editPlan(session, {
    subject: subjectOf(findings),
    part: partOf(findings),
    suffices: ({ plan }) => canBeMended(findings, plan),
    edit: ({ plan, snapshot, sheets }) => {
      const { edit, mended } = mend(plan, findings, settingsToday(plan), codesInUse(snapshot, sheets));
      return { edit, words: wordsOf(mended, findings.length - mended.length) };
    },
  });
}

function settingsToday({ checks }: Plan): CheckSettings {
  return settingsOf(checks, localDay(new Date()));
}

/** All of them are found, and what mends each is: that may stand around the cards, as the finance chart does. */
function canBeMended(findings: readonly Finding[], plan: Plan): boolean {
  const found = new Map(checkPlan(plan, [], settingsToday(plan)).map((finding) => [identity(finding), finding]));
  return findings.every((finding) => {
    const present = found.get(identity(finding));
    return present && fixOf(plan, present);
  });
}

function identity(finding: Finding): string {
  return JSON.stringify([finding.rule, finding.subject, finding.place, valuesText(finding)]);
}

/** The cards that hold all that these findings are about, or the whole plan where they concern more than what stands on cards. */
function partOf(findings: readonly Finding[]): PartToRead {
  const places = findings.map(({ place }) => place);
  const cards = [...new Set(places.flatMap((place) => ("objective" in place ? [place.objective] : [])))];
  return places.every(isOnCard) ? { cards } : { whole: true, cards };
}

const partsOfCards: ReadonlySet<PlanPlace["kind"]> = new Set(["phase", "window", "result", "resource", "monitoring"]);

function isOnCard(place: PlanPlace): boolean {
  return partsOfCards.has(place.kind) || (place.kind === "card" && place.field !== undefined && place.field !== "shortCodes");
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
