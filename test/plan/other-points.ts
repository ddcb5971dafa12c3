/** Plans of bodies that count in another total than 100. */
import type { Entry } from "../../src/plan/entry";
import type { Plan, SectorWeight } from "../../src/plan/plan";
import { usualPoints } from "../../src/plan/weight";

/** The same plan with all weights in proportion to another total. */
export function countedIn(points: number, plan: Plan): Plan {
  const scaled = <W extends SectorWeight>(weight: W): W =>
    weight.kind === "value" ? { ...weight, value: Math.round((weight.value * points * 1e6) / usualPoints) / 1e6 } : weight;
  const weighed = <T extends { readonly weight: Entry<number> }>(item: T): T => ({ ...item, weight: scaled(item.weight) });
  return {
    ...plan,
    points,
    sectors: plan.sectors.map((sector) => ({
      ...sector,
      entries: sector.entries.map((entry) => ({ ...entry, weight: scaled(entry.weight) })),
    })),
    objectives: plan.objectives.map((objective) =>
      objective.card
        ? {
            ...objective,
            card: {
              ...objective.card,
              phases: objective.card.phases.map(weighed),
              expectedResults: objective.card.expectedResults.map(weighed),
            },
          }
        : objective,
    ),
    targets: plan.targets.map((target) => ({ ...target, weight: scaled(target.weight) })),
  };
}
