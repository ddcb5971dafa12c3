import type { Entry } from "../../../plan/entry";
import { readPoints } from "../../../plan/weight";

/** Points of a hundred as typed: `20`, `33,33`, `20 %`, `==` for none, nothing. Undefined where the text is no such number. */
export function pointsTyped(text: string): Entry<number> | undefined {
  const points = readPoints(text);
  return points.kind === "text" || (points.kind === "value" && (points.value < 0 || points.value > 100)) ? undefined : points;
}
