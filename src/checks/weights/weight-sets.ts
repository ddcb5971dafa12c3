/** The weights of a plan that are to make its points together: of a card's phases, its results, a sector's objectives, an area's section. */
import { areasOf } from "../../plan/areas/area";
import { changeCard } from "../../plan/editing/edit-card";
import { isPreviousPlan } from "../../plan/editing/phase-order";
import { weighEntries } from "../../plan/editing/sector-weights";
import type { Entry } from "../../plan/entry";
import type { ObjectiveCard, Plan, SectorWeight } from "../../plan/plan";
import type { PlanPlace } from "../plan-place";

export interface WeightSet {
  readonly kind: "phases" | "expectedResults" | "sector" | "section";
  readonly subject: string;
  readonly place: PlanPlace;
  readonly weighed: readonly WeighedPlace[];
  /** The plan with other weights, one for each place; undefined leaves one as it is. */
  readonly weigh: (plan: Plan, weights: readonly (Entry<number> | undefined)[]) => Plan;
}

interface WeighedPlace {
  readonly weight: SectorWeight;
  readonly place: PlanPlace;
}

export function weightsOf(weighed: WeightSet["weighed"]): readonly SectorWeight[] {
  return weighed.map(({ weight }) => weight);
}

/** What the previous plan did weighs nothing. */
export function setsOfCard(objective: string, { phases, expectedResults }: ObjectiveCard): readonly WeightSet[] {
  const set = (
    list: "phases" | "expectedResults",
    item: "phase" | "result",
    weights: readonly (Entry<number> | undefined)[],
  ): WeightSet => {
    const own = weights.flatMap((weight, at) => (weight ? [{ at, weight }] : []));
    return {
      kind: list,
      subject: objective,
      place: { kind: "card", objective, field: list },
      weighed: own.map(({ at, weight }) => ({ weight, place: { kind: item, objective, at, field: "weight" } })),
      weigh: (plan, given) => {
        const byPlace = new Map(own.map(({ at }, position) => [at, given[position]]));
        return changeCard(plan, objective, { kind: "weigh", list, weights: weights.map((_, at) => byPlace.get(at)) });
      },
    };
  };
  return [
    set(
      "phases",
      "phase",
      phases.map((phase) => (isPreviousPlan(phase) ? undefined : phase.weight)),
    ),
    set(
      "expectedResults",
      "result",
      expectedResults.map(({ weight }) => weight),
    ),
  ];
}

export function* setsAroundCards(around: Pick<Plan, "sectors" | "targets" | "sections">): Generator<WeightSet> {
  const { sectors, targets } = around;
  for (const { code: sector, entries } of sectors)
    yield {
      kind: "sector",
      subject: sector,
      place: { kind: "sector", sector },
      weighed: entries.map(({ objective, weight }) => ({ weight, place: { kind: "entry", sector, objective } })),
      weigh: (plan, given) =>
        weighEntries(plan, sector, new Map(entries.flatMap(({ objective }, at) => (given[at] ? [[objective, given[at]] as const] : [])))),
    };
  for (const area of areasOf(around))
    for (const section of area.sections) {
      const places = section.targets.map((target) => targets.indexOf(target));
      yield {
        kind: "section",
        subject: `${area.title} · ${section.title}`,
        place: { kind: "section", area: area.title, section: section.title },
        weighed: section.targets.map(({ weight }, at) => ({ weight, place: { kind: "target", at: places[at]!, field: "weight" } })),
        weigh: (plan, given) => {
          const byPlace = new Map(places.map((place, at) => [place, given[at]]));
          return { ...plan, targets: plan.targets.map((target, at) => ({ ...target, weight: byPlace.get(at) ?? target.weight })) };
        },
      };
    }
}
