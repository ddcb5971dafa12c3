/**
 * Points and percentages that are right but for how they were written: rounded, so that they miss the total by a little, or as fractions,
 * which a spreadsheet keeps of `30%` where its cells show `30%` for 30.
 */
import { valueOf, type Entry } from "../../plan/entry";
import type { Plan } from "../../plan/plan";
import { pointsFor, pointsForTargets } from "../../plan/template/meaning/weighing";
import { totalWeight, usualPoints, withoutDust } from "../../plan/weight";
import { valuesOfCard } from "../card/card-edit";
import { ofFullCards, type CheckedCard } from "../card/full-card";
import type { PlanPlace } from "../plan-place";
import type { CheckDay, Rule } from "../rule";
import { ownScheme, ownWeights } from "../sources";
import type { Violation } from "../violation";
import { mendFractions, mendRounded } from "./notation-fixes";
import { setsAroundCards, setsOfCard, weightsOf, type WeightSet } from "./weight-sets";
import { isFraction, weightsStanding } from "./weights-standing";

export const notationRules: readonly Rule[] = [
  { id: "weight.rounded", severity: "warning", source: ownWeights, check: ofSets(rounded), fix: mendRounded },
  { id: "percent.fraction", severity: "warning", source: ownScheme, check: ofSets(fractions, progressFractions), fix: mendFractions },
];

type SetCheck = (set: WeightSet, full: number) => Iterable<Violation>;

/** A check of all weights that belong together, and of what else stands on the cards. */
function ofSets(check: SetCheck, alsoOfCards: (documented: CheckedCard) => Iterable<Violation> = () => []) {
  const ofCards = ofFullCards(function* (documented) {
    const { plan, card } = documented;
    for (const set of setsOfCard(documented.subject, card)) {
      const full = pointsFor(plan, set.kind === "phases" ? "phases" : "results", card);
      if (full !== undefined) yield* check(set, full);
    }
    yield* alsoOfCards(documented);
  });
  return function* (plan: Plan, day: CheckDay): Generator<Violation> {
    yield* ofCards(plan, day);
    for (const set of setsAroundCards(plan)) {
      const full = set.kind === "sector" ? pointsFor(plan, "objectives") : pointsForTargets(plan);
      if (full !== undefined) yield* check(set, full);
    }
  };
}

function* rounded({ kind, subject, place, weighed }: WeightSet, full: number): Generator<Violation> {
  const weights = weightsOf(weighed);
  if (weightsStanding(weights, full) !== "rounded") return;
  yield { subject, place, code: `check.weight.rounded.${kind}`, values: { subject, total: totalWeight(weights), full } };
}

/** All of them together, or single ones beside whole points; half a point is meant where it makes the total right. */
function* fractions({ kind, subject, place, weighed }: WeightSet, full: number): Generator<Violation> {
  const weights = weightsOf(weighed);
  const standing = weightsStanding(weights, full);
  if (standing === "fractions")
    yield { subject, place, code: `check.percent.fractions.${kind}`, values: { subject, total: totalWeight(weights), full } };
  if (standing !== "off" || full !== usualPoints) return;
  for (const { weight, place: at } of weighed) {
    const points = valueOf<number>(weight as Entry<number>);
    if (points !== undefined && isFraction(points))
      yield {
        subject: subjectOf(at, subject),
        place: at,
        code: "check.percent.weight",
        values: { typed: points, points: inPoints(points) },
      };
  }
}

/** Progress is a percentage whatever the plan counts in. */
function* progressFractions({ subject, card }: CheckedCard): Generator<Violation> {
  for (const { kind, value, place } of valuesOfCard(subject, card)) {
    const percent = kind === "percent" ? valueOf(value as Entry<number>) : undefined;
    if (percent !== undefined && isFraction(percent))
      yield { subject, place, code: "check.percent.progress", values: { typed: percent, points: inPoints(percent) } };
  }
}

function inPoints(fraction: number): number {
  return withoutDust(fraction * usualPoints);
}

function subjectOf(place: PlanPlace, subject: string): string {
  return place.kind === "entry" ? place.objective : subject;
}
