/** Where things stand in the drawn schedule, as percent of its width. Pure. */
import type { Plan } from "../../../plan/plan";
import type { IsoDate } from "../../../plan/iso-date";
import { daysInMonth } from "../../../plan/notation/calendar-date";
import type { MonthRun } from "./month-runs";

export interface Stretch {
  readonly left: number;
  readonly width: number;
}

export function stretchOf({ first, months }: MonthRun, allMonths: number): Stretch {
  return { left: (100 * first) / allMonths, width: (100 * months) / allMonths };
}

/** Where a label of the bars of one row has room: behind the last, before the first, or on the longest. */
export type LabelPlace = { readonly side: "behind" | "before"; readonly x: number } | { readonly side: "on"; readonly x: number };

export function labelPlace(bars: readonly Stretch[], room: number): LabelPlace {
  const [first, last] = [bars[0], bars.at(-1)];
  if (!first || !last) return { side: "behind", x: 0 };
  const end = last.left + last.width;
  if (end + room <= 100) return { side: "behind", x: end };
  if (first.left >= room) return { side: "before", x: first.left };
  const longest = bars.reduce((widest, bar) => (bar.width > widest.width ? bar : widest));
  return { side: "on", x: longest.left };
}

/** Where a day stands; undefined outside the plan's years. Months are drawn equally wide. */
export function dayPlace(date: IsoDate, { firstYear, years }: Pick<Plan, "firstYear" | "years">): number | undefined {
  const [year = 0, month = 1, day = 1] = date.split("-").map(Number);
  const months = (year - firstYear) * 12 + month - 1 + (day - 1) / daysInMonth(year, month);
  return months < 0 || months >= 12 * years ? undefined : (100 * months) / (12 * years);
}
