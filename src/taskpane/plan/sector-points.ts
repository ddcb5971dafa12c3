/** How a sector's weights stand to its 100 points. */
import type { MessageKey } from "../../messages";
import type { Sector } from "../../plan/plan";
import { fullWeight, missingPoints, totalWeight } from "../../plan/weight";

export interface SectorPoints {
  readonly total: number;
  readonly standing: "complete" | "missing" | "excess" | "none" | "incentive" | "noObjectives";
  /** Points too few or too many. */
  readonly difference: number;
}

export function sectorPoints({ entries }: Pick<Sector, "entries">): SectorPoints {
  const weights = entries.map((entry) => entry.weight);
  const total = totalWeight(weights);
  const missing = missingPoints(total);
  const difference = Math.abs(missing);
  if (entries.length === 0) return { total, standing: "noObjectives", difference };
  if (weights.every((weight) => weight.kind === "blank" || weight.kind === "none")) return { total, standing: "none", difference };
  if (weights.every((weight) => weight.kind === "incentive")) return { total, standing: "incentive", difference };
  return { total, standing: missing === 0 ? "complete" : missing > 0 ? "missing" : "excess", difference };
}

/** The sentence of a standing, to be filled with `missing` and `excess`, and the mark that says it without colour. */
export const standings: Readonly<Record<SectorPoints["standing"], { readonly message: MessageKey; readonly mark: string }>> = {
  complete: { message: "points.complete", mark: "✓" },
  missing: { message: "points.missing", mark: "▲" },
  excess: { message: "points.excess", mark: "▲" },
  none: { message: "points.none", mark: "○" },
  incentive: { message: "points.incentive", mark: "✱" },
  noObjectives: { message: "points.noObjectives", mark: "○" },
};

/** Part of the bar that is filled, 0 to 1. */
export function filledPart({ total }: SectorPoints): number {
  return Math.min(1, Math.max(0, total / fullWeight));
}
