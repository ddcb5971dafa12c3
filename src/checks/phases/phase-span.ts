import { valueOf } from "../../plan/entry";
import type { Phase } from "../../plan/plan";
import type { IsoDate } from "../../plan/iso-date";

/** From a phase's first day to its last, through all years. */
export interface PhaseSpan {
  readonly start: IsoDate;
  readonly end: IsoDate;
}

/** Undefined where it has no dates, or only half an interval, or one that cannot be read: then nobody can tell when it begins or ends. */
export function phaseSpan({ windows }: Phase): PhaseSpan | undefined {
  const starts: IsoDate[] = [];
  const ends: IsoDate[] = [];
  for (const { start, end } of Object.values(windows)) {
    const [from, to] = [valueOf(start), valueOf(end)];
    if (from === undefined && to === undefined && start.kind !== "text" && end.kind !== "text") continue;
    if (from === undefined || to === undefined) return undefined;
    starts.push(from);
    ends.push(to);
  }
  const [start, end] = [starts.sort()[0], ends.sort().at(-1)];
  return start === undefined || end === undefined ? undefined : { start, end };
}
