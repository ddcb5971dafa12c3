/** How a sector's points are said: the sentence, and the mark that says it without colour. */
import type { SectorPoints } from "../../plan/sector-points";
import { fullWeight } from "../../plan/weight";
import type { Speech } from "../speech";

interface PointsWords {
  readonly mark: string;
  readonly sentence: string;
  readonly alarm: boolean;
}

const marks: Readonly<Record<SectorPoints["standing"], string>> = { complete: "✓", missing: "▲", excess: "▲", none: "○", incentive: "✱", noObjectives: "○" };

export function pointsWords({ standing, missing }: SectorPoints, say: Speech["say"]): PointsWords {
  const alarm = standing === "missing" || standing === "excess";
  return { mark: marks[standing], sentence: say(`points.${standing}`, { missing, excess: -missing }), alarm };
}

/** Part of the bar that is filled, 0 to 1. */
export function filledPart({ total }: Pick<SectorPoints, "total">): number {
  return Math.min(1, Math.max(0, total / fullWeight));
}
