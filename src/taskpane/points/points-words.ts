/** How a sector's weights are said: the sentence, and the mark that says it without colour. */
import type { MessageKey } from "../../messages";
import type { SectorPoints, SectorStanding } from "../../plan/sector-points";
import type { Speech } from "../speech/speech";

export interface PointsWords {
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

/** Undefined where nobody weighs: there is nothing to say. */
export function pointsWords(sector: SectorStanding, say: Speech["say"]): PointsWords | undefined {
  switch (sector.kind) {
    case "total": {
      const { full, standing, missing } = sector;
      const { message, mark, alarm } = standings[standing];
      return { mark, sentence: say(message, { full, missing, excess: -missing }), alarm };
    }
    case "factors":
    case "levels": {
      const { kind, given, all } = sector;
      if (all === 0) return { mark: "○", sentence: say("points.noObjectives"), alarm: false };
      const left = all - given;
      const sentence = left === 0 ? say(`points.complete.${kind}`) : say(`points.missing.${kind}`, { missing: left });
      return { mark: left === 0 ? "✓" : "○", sentence, alarm: false };
    }
    case "none":
      return undefined;
  }
}

/** Part of the bar that is filled, 0 to 1. */
export function filledPart(sector: SectorStanding): number {
  switch (sector.kind) {
    case "total":
      return Math.min(1, Math.max(0, sector.total / sector.full));
    case "factors":
    case "levels":
      return sector.all === 0 ? 0 : sector.given / sector.all;
    case "none":
      return 0;
  }
}
