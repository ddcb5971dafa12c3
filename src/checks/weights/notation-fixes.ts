/** Mending points and percentages that were rounded, or written as fractions. Never safe: other numbers are printed then. */
import { apportion } from "../../plan/editing/weights";
import { findDocumented } from "../../plan/editing/objective-lookup";
import { editOf } from "../../plan/editing/plan-edit";
import { sameContent } from "../../plan/difference/same-content";
import { valueEntry } from "../../plan/entry";
import type { Plan } from "../../plan/plan";
import { totalWeight, withoutDust } from "../../plan/weight";
import { onCard, withValue } from "../card/card-edit";
import { ifAllowed, type Fix, type FixOf } from "../fix";
import type { PlanPlace } from "../plan-place";
import { listed } from "./weight-fixes";
import { setsAroundCards, setsOfCard, weightsOf, type WeightSet } from "./weight-sets";
import { decimalsOf } from "./weights-standing";

/** The last digit of what rounding lost goes where the exact parts are largest. */
export const mendRounded: FixOf = (plan, { place }) => {
  const set = setsAt(plan, place).find((one) => sameContent(one.place, place));
  const points = set && pointsIn(set);
  if (!points) return undefined;
  const given = points.filter((one) => one !== undefined);
  const parts = apportion(given, plan.points, 10 ** -decimalsOf(given));
  return reweighed(
    set,
    points.map((one) => (one === undefined ? undefined : parts.shift())),
  );
};

/** Of all weights that belong together, or of a single number. */
export const mendFractions: FixOf = (plan, { place, subject, values }) => {
  const sets = setsAt(plan, place);
  const whole = sets.find((one) => sameContent(one.place, place));
  if (whole) {
    const points = pointsIn(whole);
    return (
      points &&
      reweighed(
        whole,
        points.map((one) => (one === undefined ? undefined : withoutDust(one * plan.points))),
      )
    );
  }
  const points = Number(values.points);
  const set = sets.find(({ weighed }) => weighed.some((one) => sameContent(one.place, place)));
  const weights = set?.weighed.map((one) => (sameContent(one.place, place) ? valueEntry(points) : undefined));
  return {
    safe: false,
    code: "fix.percent.fraction",
    values: { typed: Number(values.typed), points },
    edit: (now) =>
      set && weights ? editOf(set.weigh(now, weights)) : onCard(subject, (card) => withValue(card, place, valueEntry(points)))(now),
  };
};

function reweighed(set: WeightSet, points: readonly (number | undefined)[]): Fix {
  const weights = points.map((one) => (one === undefined ? undefined : valueEntry(one)));
  const before = weightsOf(set.weighed);
  const after = before.map((weight, at) => weights[at] ?? weight);
  return {
    safe: false,
    code: "fix.weights",
    values: { total: totalWeight(before), full: totalWeight(after), before: listed(before), after: listed(after) },
    edit: (now) => editOf(set.weigh(now, weights)),
  };
}

/** Points of the weights that are numbers; nothing where words give some too, or where points are taken away. */
function pointsIn({ weighed }: WeightSet): readonly (number | undefined)[] | undefined {
  const points = weightsOf(weighed).map((weight) => (weight.kind === "value" ? weight.value : undefined));
  const isSaidInWords = weighed.some(({ weight }) => weight.kind === "text");
  return isSaidInWords || points.some((one) => one !== undefined && one < 0) ? undefined : points;
}

/** The weights among which a place is. */
function setsAt(plan: Plan, place: PlanPlace): readonly WeightSet[] {
  if (!("objective" in place) || place.kind === "entry") return [...setsAroundCards(plan)];
  const card = ifAllowed(() => findDocumented(plan, place.objective))?.card;
  return card ? setsOfCard(place.objective, card) : [];
}
