/** When a phase runs, as the stretches of time that a person would name. Pure. */
import { daysInMonth, inYear } from "../../../plan/notation/calendar-date";
import { valueOf, type Entry } from "../../../plan/entry";
import type { Phase, PhaseWindow, Plan } from "../../../plan/plan";
import type { IsoDate } from "../../../plan/iso-date";

export type Period =
  /** One of the two may be missing: the phase's window names only one edge. */
  | { readonly kind: "days"; readonly start?: IsoDate; readonly end?: IsoDate }
  /** What stands there could not be read as a date. */
  | { readonly kind: "typed"; readonly text: string };

/** Windows of neighbouring years that touch (31 December, 1 January) are one period. */
export function phasePeriods(phase: Pick<Phase, "windows">, { firstYear, years }: Pick<Plan, "firstYear" | "years">): readonly Period[] {
  const periods: Period[] = [];
  for (let year = firstYear; year < firstYear + years; year++) {
    for (const period of periodsOf(phase.windows[year], year)) {
      const last = periods.at(-1);
      const touches =
        last?.kind === "days" && period.kind === "days" && last.end === `${year - 1}-12-31` && period.start === `${year}-01-01`;
      if (touches) periods[periods.length - 1] = { ...last, ...(period.end === undefined ? {} : { end: period.end }) };
      else periods.push(period);
    }
  }
  return periods;
}

/** Of a phase that has one window for all years: its dates are of their own years. */
export function phasePeriodsOnce({ windows }: Pick<Phase, "windows">, { firstYear }: Pick<Plan, "firstYear">): readonly Period[] {
  const window = windows[firstYear];
  return window ? periodsBetween(window, valueOf(window.start), valueOf(window.end)) : [];
}

function periodsOf(window: PhaseWindow | undefined, year: number): readonly Period[] {
  return window ? periodsBetween(window, dayOf(window.start, year), dayOf(window.end, year)) : [];
}

function periodsBetween(window: PhaseWindow, start: IsoDate | undefined, end: IsoDate | undefined): readonly Period[] {
  const days: Period[] =
    start === undefined && end === undefined
      ? []
      : [{ kind: "days", ...(start === undefined ? {} : { start }), ...(end === undefined ? {} : { end }) }];
  const typed = [window.start, window.end].flatMap((entry): Period[] =>
    entry.kind === "text" && entry.value === undefined ? [{ kind: "typed", text: entry.text }] : [],
  );
  return [...days, ...typed];
}

/** Only day and month of a date count: the year is the column's. */
function dayOf(entry: Entry<IsoDate>, year: number): IsoDate | undefined {
  const date = valueOf(entry);
  return date === undefined ? undefined : inYear(date, year);
}

/** Whether a day is where its month begins, or ends, so that the month alone says it. */
export function isMonthEdge(date: IsoDate, edge: "start" | "end"): boolean {
  const [year = 0, month = 0, day = 0] = date.split("-").map(Number);
  return day === (edge === "start" ? 1 : daysInMonth(year, month));
}
