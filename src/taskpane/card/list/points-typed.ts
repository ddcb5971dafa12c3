import type { Entry } from "../../../plan/entry";
import { isAllowed, type Weighing } from "../../../plan/template/meaning/weighing";
import { readPoints } from "../../../plan/weight";

/** A weight as typed: `20`, `33,33`, `20 %`, a word of the body's, `==` for none, nothing. Undefined where people do not weigh so. */
export function pointsTyped(text: string, weighing: Weighing): Entry<number> | undefined {
  const points = readPoints(text);
  return isAllowed(points, weighing) ? points : undefined;
}
