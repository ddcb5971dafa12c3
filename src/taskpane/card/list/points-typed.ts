import type { Entry } from "../../../plan/entry";
import { readPoints } from "../../../plan/weight";

/** Points as typed, of so many at most: `20`, `33,33`, `20 %`, `==` for none, nothing. Undefined where the text is no such number. */
export function pointsTyped(text: string, full: number): Entry<number> | undefined {
  const points = readPoints(text);
  return points.kind === "text" || (points.kind === "value" && (points.value < 0 || points.value > full)) ? undefined : points;
}
