/** All that is wrong with a plan. */
import { askedIn } from "./asked-by-template";
import { objectiveKey } from "../plan/codes/code";
import { stateOf } from "../plan/card/card-state";
import type { ObjectiveCard, Plan } from "../plan/plan";
import { usualSettings, type CheckSettings } from "./check-settings";
import { readingRules, withReading } from "./reading/reading-rules";
import type { Finding } from "./rule";
import { rules } from "./rules";
import type { ToldWhileReading } from "./reading/told-while-reading";

/**
 * What the rules find in a plan, and what the file it was read from contradicted itself in (see `readPlanFile`); a contradiction
 * that a rule finds in the plan as well is told once. In the order of the plan: the whole first, then each sector with its
 * objectives, the finance chart, the flat template; of one subject in the order of the rules.
 */
export function checkPlan(
  plan: Plan,
  contradictions: readonly ToldWhileReading[] = [],
  settings: CheckSettings = usualSettings,
): readonly Finding[] {
  const isAsked = askedIn(plan);
  const inPlan = rules
    .filter(({ id }) => !settings.off.has(id))
    .flatMap((rule): Finding[] =>
      [...rule.check(plan, settings)]
        .filter(({ place }) => isAsked(place, rule.ofGaps === true))
        .map((violation) => ({ rule: rule.id, severity: rule.severity, ...violation })),
    );
  const findings = withReading(inPlan, contradictions).filter(({ rule }) => !settings.off.has(rule));
  const subjects = orderOfSubjects(plan);
  const ids = new Map([...new Set([...readingRules.map(({ id }) => id), ...rules.map(({ id }) => id)])].map((id, at) => [id, at]));
  const rank = (finding: Finding) => [subjects.get(finding.subject) ?? subjects.size, ids.get(finding.rule) ?? ids.size] as const;
  const isGap = gapsOfDrafts(plan);
  return findings
    .map((finding) => ({
      finding: { ...finding, severity: isGap(finding) ? "note" : (settings.severities.get(finding.rule) ?? finding.severity) },
      rank: rank(finding),
    }))
    .sort((one, other) => one.rank[0] - other.rank[0] || one.rank[1] - other.rank[1])
    .map(({ finding }) => finding);
}

/** Whether a finding tells what a card in draft does not have yet. */
function gapsOfDrafts({ objectives, codeScheme }: Plan): (finding: Finding) => boolean {
  const drafts = new Set(
    objectives.flatMap(({ card, shortCodes }) => (card && isDraft(card) ? [objectiveKey(shortCodes, codeScheme)] : [])),
  );
  return ({ rule, subject }) => drafts.has(subject) && ofGaps.has(rule);
}

const knownDrafts = new WeakMap<ObjectiveCard, boolean>();

/** Looked into once for each card as it is. */
function isDraft(card: ObjectiveCard): boolean {
  const known = knownDrafts.get(card) ?? stateOf(card) === "draft";
  knownDrafts.set(card, known);
  return known;
}

const ofGaps: ReadonlySet<string> = new Set(rules.flatMap((rule) => (rule.ofGaps ? [rule.id] : [])));

/** Rules that `checkPlan` does not apply, or not wholly, by these settings: those that are off and, without a day, those that look at it. */
export function rulesNotApplied({ off, today }: CheckSettings): ReadonlySet<string> {
  return new Set([...off, ...rules.flatMap(({ id, ofTheDay }) => (ofTheDay && today === undefined ? [id] : []))]);
}

function orderOfSubjects(plan: Plan): ReadonlyMap<string, number> {
  const subjects = [
    "",
    ...plan.sectors.flatMap((sector) => [sector.code, ...sector.entries.map(({ objective }) => objective)]),
    ...plan.objectives.map(({ shortCodes }) => objectiveKey(shortCodes, plan.codeScheme)),
    ...plan.peg.map(({ code }) => code),
    ...plan.targets.map(({ area, section }) => `${area} · ${section}`),
  ];
  return new Map([...new Set(subjects)].map((subject, at) => [subject, at]));
}
