/** In which months of the plan a phase runs. */
import { valueOf, type Entry } from "./entry";
import type { IsoDate } from "./iso-date";
import { namedPeriod } from "./notation/calendar-date";
import { firstPeriodOf } from "./notation/periods";
import type { Phase, PhaseWindow, Plan } from "./plan";

export function planYears({ firstYear, years }: Pick<Plan, "firstYear" | "years">): readonly number[] {
  return Array.from({ length: years }, (_, at) => firstYear + at);
}

/**
 * For every month of the plan, January of its first year first, whether the phase runs in it. Of a window's dates only the
 * month counts here, the year being the window's own; half a window is what it names, one that ends in a month before it
 * starts is none.
 */
export function runningMonths(phase: Pick<Phase, "windows">, { firstYear, years }: Pick<Plan, "firstYear" | "years">): readonly boolean[] {
  return Array.from({ length: years }, (_, at) => monthsOf(phase.windows[firstYear + at])).flat();
}

/** As `runningMonths`, of a phase that has one window for all years: its dates count with their years. */
export function runningOnce({ windows }: Pick<Phase, "windows">, plan: Pick<Plan, "firstYear" | "years">): readonly boolean[] {
  const window = windows[plan.firstYear];
  const [start, end] = [window && valueOf(window.start), window && valueOf(window.end)];
  const dates = [start, end].filter((date) => date !== undefined);
  if (dates.every((date) => Number(date.slice(0, 4)) === plan.firstYear)) return runningMonths({ windows }, plan);
  const [from, to] = [start ?? end, end ?? start].map((date) => date?.slice(0, 7));
  return planYears(plan).flatMap((year) =>
    Array.from({ length: 12 }, (_, at) => {
      const month = `${year}-${String(at + 1).padStart(2, "0")}`;
      return from! <= month && month <= to!;
    }),
  );
}

interface Months {
  readonly from: number;
  readonly to: number;
}

/** Months, from 1 to 12, in which a window begins and ends; undefined where it runs in none. */
export function windowMonths(window: PhaseWindow): Months | undefined {
  const [start, end] = [monthsIn(window.start), monthsIn(window.end)];
  const [from, to] = [(start ?? end)?.from, (end ?? start)?.to];
  return from !== undefined && to !== undefined && from <= to ? { from, to } : undefined;
}

/** Those of the one date, or of a stretch of months that was typed as one edge. */
function monthsIn(edge: Entry<IsoDate>): Months | undefined {
  const date = valueOf(edge);
  if (date === undefined) return undefined;
  const month = Number(date.slice(5, 7));
  const year = Number(date.slice(0, 4));
  const period = edge.kind === "text" ? (namedPeriod(edge.text, year) ?? firstPeriodOf(edge.text, year)) : undefined;
  return period ?? { from: month, to: month };
}

function monthsOf(window: PhaseWindow | undefined): readonly boolean[] {
  const months = window && windowMonths(window);
  return Array.from({ length: 12 }, (_, at) => months !== undefined && months.from <= at + 1 && at + 1 <= months.to);
}
