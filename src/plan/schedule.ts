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

function monthsOf(window: PhaseWindow | undefined): readonly boolean[] {
  const start = window && valueOf(window.start)?.slice(5, 7);
  const end = window && valueOf(window.end)?.slice(5, 7);
  const from = start ?? end;
  const to = end ?? start;
  return Array.from({ length: 12 }, (_, at) => {
    const month = String(at + 1).padStart(2, "0");
    return from !== undefined && to !== undefined && from <= month && month <= to;
  });
}
