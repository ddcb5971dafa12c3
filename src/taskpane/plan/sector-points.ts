/** How a sector's points are said and drawn. */
import type { MessageKey } from "../../messages";
import type { SectorPoints } from "../../plan/sector-points";
import { fullWeight } from "../../plan/weight";

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
