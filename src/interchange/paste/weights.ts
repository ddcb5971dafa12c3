/** Weights as pasted tables give them: points, percentages, parts of one. */
import { valueOf, type Entry } from "../../plan/entry";
import { readPoints, totalWeight, withoutDust } from "../../plan/weight";

/** In what a column of weights counts. */
export type WeightUnit = "points" | "percent" | "parts";

const tolerance = 0.021;

/** Parts of one are recognised by their sum; a single one says nothing. */
export function weightUnit(cells: readonly string[], heading: string): WeightUnit {
  const values = cells.flatMap((cell) => (cell.includes("%") ? [] : (valueOf(readPoints(cell)) ?? [])));
  const isParts = values.length > 1 && values.every((value) => value <= 1) && Math.abs(totalWeight(values.map(entryOf)) - 1) < tolerance;
  return isParts ? "parts" : /%/.test(heading) ? "percent" : "points";
}

function entryOf(value: number): Entry<number> {
  return { kind: "value", value };
}

/** Points of a cell; `points` are those of the whole, undefined where weights make none and so are taken as they stand. */
export function readPastedWeight(typed: string, unit: WeightUnit, points: number | undefined): Entry<number> {
  const read = readPoints(typed);
  if (points === undefined) return read;
  const scale = typed.includes("%") || unit === "percent" ? points / 100 : unit === "parts" ? points : 1;
  return read.kind === "value" ? { kind: "value", value: withoutDust(read.value * scale) } : read;
}
