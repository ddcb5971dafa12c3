/** How a sector's weights stand to its points. */
import type { Sector, SectorWeight } from "./plan";
import { isGiven, type Weighing } from "./template/meaning/weighing";
import { missingPoints, totalWeight } from "./weight";

export interface SectorPoints {
  /** What they are to make. */
  readonly full: number;
  readonly total: number;
  /** Points that the total lacks; negative where it exceeds `full`. */
  readonly missing: number;
  readonly standing: "complete" | "missing" | "excess" | "none" | "incentive" | "noObjectives";
  /** Keys of the objectives that have no points yet, and of those that incentives pay for. */
  readonly withoutPoints: readonly string[];
  readonly incentive: readonly string[];
}

/** How a sector stands by the way in which its body weighs. */
export type SectorStanding =
  | ({ readonly kind: "total" } & SectorPoints)
  /** Each objective has a weight of its own, and they make no total. */
  | { readonly kind: "factors" | "levels"; readonly given: number; readonly all: number }
  /** Nobody weighs. */
  | { readonly kind: "none" };

export function sectorStanding(sector: Pick<Sector, "entries">, weighing: Weighing): SectorStanding {
  switch (weighing.kind) {
    case "total":
      return { kind: "total", ...sectorPoints(sector, weighing.full) };
    case "factors":
    case "levels": {
      const { entries } = sector;
      return { kind: weighing.kind, given: entries.filter(({ weight }) => isGiven(weight, weighing)).length, all: entries.length };
    }
    case "none":
    case "computed":
      return { kind: "none" };
  }
}

export function sectorPoints({ entries }: Pick<Sector, "entries">, full: number): SectorPoints {
  const total = totalWeight(entries.map((entry) => entry.weight));
  const missing = missingPoints(total, full);
  const withoutPoints = entries
    .filter(({ weight }) => weight.kind === "blank" || (weight.kind === "text" && weight.value === undefined))
    .map((entry) => entry.objective);
  const incentive = entries.filter(({ weight }) => weight.kind === "incentive").map((entry) => entry.objective);
  return {
    full,
    total,
    missing,
    standing: standingOf(
      entries.map((entry) => entry.weight),
      missing,
    ),
    withoutPoints,
    incentive,
  };
}

function standingOf(weights: readonly SectorWeight[], missing: number): SectorPoints["standing"] {
  if (weights.length === 0) return "noObjectives";
  if (weights.every((weight) => weight.kind === "blank" || weight.kind === "none")) return "none";
  if (weights.every((weight) => weight.kind === "incentive")) return "incentive";
  return missing === 0 ? "complete" : missing > 0 ? "missing" : "excess";
}
