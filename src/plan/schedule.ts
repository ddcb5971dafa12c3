/** In which months of the plan a phase runs. */
import { valueOf } from "./entry";
import type { Phase, PhaseWindow, Plan } from "./plan";

/**
 * For every month of the plan, January of its first year first, whether the phase runs in it. Of a window's dates only the
 * month counts here, the year being the window's own; half a window is the one month that it names, one that ends in a month
 * before it starts is none.
 */
export function runningMonths(phase: Pick<Phase, "windows">, { firstYear, years }: Pick<Plan, "firstYear" | "years">): readonly boolean[] {
  return Array.from({ length: years }, (_, at) => monthsOf(phase.windows[firstYear + at])).flat();
}

/** Months, from 1 to 12, in which a window begins and ends; undefined where it runs in none. */
export function windowMonths(window: PhaseWindow): { readonly from: number; readonly to: number } | undefined {
  const start = valueOf(window.start)?.slice(5, 7);
  const end = valueOf(window.end)?.slice(5, 7);
  const [from, to] = [start ?? end, end ?? start];
  return from !== undefined && to !== undefined && from <= to ? { from: Number(from), to: Number(to) } : undefined;
}

function monthsOf(window: PhaseWindow | undefined): readonly boolean[] {
  const months = window && windowMonths(window);
  return Array.from({ length: 12 }, (_, at) => months !== undefined && months.from <= at + 1 && at + 1 <= months.to);
}
