/** How a sector's points are said: the sentence, and the mark that says it without colour. */
import type { MessageKey } from "../../messages";
import type { SectorPoints } from "../../plan/sector-points";
import type { Speech } from "../speech/speech";

interface PointsWords {
  readonly mark: string;
  readonly sentence: string;
  readonly alarm: boolean;
}

/** Sentences are filled with `full`, `missing` and `excess`. */
const standings: Readonly<
  Record<SectorPoints["standing"], { readonly message: MessageKey; readonly mark: string; readonly alarm: boolean }>
> = {
  complete: { message: "points.complete", mark: "✓", alarm: false },
  missing: { message: "points.missing", mark: "▲", alarm: true },
  excess: { message: "points.excess", mark: "▲", alarm: true },
  none: { message: "points.none", mark: "○", alarm: false },
  incentive: { message: "points.incentive", mark: "✱", alarm: false },
  noObjectives: { message: "points.noObjectives", mark: "○", alarm: false },
};

export function pointsWords({ full, standing, missing }: SectorPoints, say: Speech["say"]): PointsWords {
  const { message, mark, alarm } = standings[standing];
  return { mark, sentence: say(message, { full, missing, excess: -missing }), alarm };
}

/** Part of the bar that is filled, 0 to 1. */
export function filledPart({ total, full }: Pick<SectorPoints, "total" | "full">): number {
  return Math.min(1, Math.max(0, total / full));
}
