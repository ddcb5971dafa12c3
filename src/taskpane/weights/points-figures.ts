import type { SectorStanding } from "../../plan/sector-points";
import type { PointsWords } from "../points/points-words";
import type { Speech } from "../speech/speech";

/** How a sector's weights stand, in figures. */
export function pointsFigures(sector: SectorStanding, { mark, alarm }: PointsWords, say: Speech["say"]): string {
  if (sector.kind === "none") return mark;
  if (sector.kind !== "total") return say("weights.figures.of", { given: sector.given, all: sector.all, mark });
  const { total, missing } = sector;
  const figures = say("weights.figures", { total, mark });
  return alarm
    ? `${figures} ${say(missing > 0 ? "weights.figures.missing" : "weights.figures.excess", { points: Math.abs(missing) })}`
    : figures;
}
