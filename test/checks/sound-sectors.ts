/** Plans whose sectors list their objectives, own and shared, with 100 points each. */
import type { Arbitrary } from "fast-check";
import { objectiveKey } from "../../src/plan/codes/code";
import { spreadEqually } from "../../src/plan/editing/weights";
import { valueEntry } from "../../src/plan/entry";
import type { Plan, Sector, SectorEntry } from "../../src/plan/plan";
import { treePlaces } from "../../src/plan/strategy";
import { arbitraryPlan } from "../plan/arbitrary-plan";
import { withSoundCards } from "./sound-cards";

export function withSoundSectors(plan: Plan): Plan {
  return {
    ...plan,
    sectors: plan.sectors.map((sector) => ({ ...sector, entries: weighed([...sector.entries, ...sharedOnly(sector, plan)]) })),
  };
}

function sharedOnly(sector: Sector, plan: Plan): SectorEntry[] {
  const keys = plan.objectives
    .filter(({ shortCodes }) => shortCodes.some((code) => code.sector === sector.code))
    .map(({ shortCodes }) => objectiveKey(shortCodes, plan.codeScheme));
  return keys
    .filter((key) => !sector.entries.some(({ objective }) => objective === key))
    .map((objective) => ({ objective, weight: valueEntry(0), excerpt: false, notes: [] }));
}

/** What incentives pay for stays outside the points, unless it is all that there is. */
function weighed(entries: readonly SectorEntry[]): readonly SectorEntry[] {
  const within = entries.filter(({ weight }) => weight.kind !== "incentive");
  const points = spreadEqually(within.length, 100, 1);
  return entries.map((entry) =>
    entry.weight.kind === "incentive" ? entry : { ...entry, weight: valueEntry(points[within.indexOf(entry)] ?? 0) },
  );
}

/** Every objective belongs somewhere in the tree, where there is one. */
function withSoundPlaces(plan: Plan): Plan {
  const [first] = treePlaces(plan);
  if (!first) return plan;
  const { code } = first.node;
  return {
    ...plan,
    objectives: plan.objectives.map((objective) =>
      objective.operational === ""
        ? { ...objective, operational: code, otherOperational: objective.otherOperational.filter((other) => other !== code) }
        : objective,
    ),
  };
}

export const soundPlan: Arbitrary<Plan> = arbitraryPlan.map(withSoundSectors).map(withSoundPlaces).chain(withSoundCards);
