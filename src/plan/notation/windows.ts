/** Phases' windows: stretches of months typed as one edge, and dates of other years than their column's. Pure. */
import { valueEntry, valueOf, type Entry } from "../entry";
import type { IsoDate } from "../iso-date";
import { daysOfPeriod, isoDate, namedPeriod, readDate } from "./calendar-date";
import type { Phase, PhaseWindow, Plan } from "../plan";

/** A window as it was typed: a stretch of months in one of its cells, while the other is blank, is its start and its end. */
export function readWindow(typed: { readonly start: string; readonly end: string }, year: number): PhaseWindow {
  const window = { start: readDate(typed.start, { edge: "start", year }), end: readDate(typed.end, { edge: "end", year }) };
  return stretchedWindow(window, year) ?? window;
}

/** The window with both edges, where it holds one alone that says both (`giugno-settembre`, `I trimestre`); undefined elsewhere. */
export function stretchedWindow({ start, end }: PhaseWindow, year: number): PhaseWindow | undefined {
  const only = end.kind === "blank" ? start : start.kind === "blank" ? end : undefined;
  const days = only?.kind === "text" ? daysOfStretch(only.text, year) : undefined;
  return days && { start: valueEntry(days.start), end: valueEntry(days.end) };
}

interface Days {
  readonly start: IsoDate;
  readonly end: IsoDate;
}

/** First and last day of a text that says nothing but a stretch of time: months, or from one date to another. */
function daysOfStretch(text: string, year: number): Days | undefined {
  const period = namedPeriod(text, year);
  if (period) return period.from === period.to || period.isDeadline ? undefined : daysOfPeriod(period);
  const bare = text.trim().replace(/^dal?\s+/iu, "");
  for (const between of bare.matchAll(/\s*[-–—]\s*|\s+al?\s+/gu)) {
    const start = readDate(bare.slice(0, between.index), { edge: "start", year });
    const end = readDate(bare.slice(between.index + between[0].length), { edge: "end", year });
    if (start.kind === "value" && end.kind === "value" && start.value <= end.value) return { start: start.value, end: end.value };
  }
  return undefined;
}

export function yearOf(date: IsoDate): number {
  return Number(date.slice(0, 4));
}

/** Whether a date of the window is of another year than the window's. */
export function isOfOtherYear(edge: Entry<IsoDate>, year: number): boolean {
  const date = valueOf(edge);
  return date !== undefined && yearOf(date) !== year;
}

/**
 * The phase's windows with the time of this one, which is of other years too, in the years that it is of. Undefined where that is not
 * for sure: an edge is missing or no plain date, it ends before it begins, the plan lacks a year, or that year has a time of its own.
 */
export function dividedAmongYears(
  { windows }: Pick<Phase, "windows">,
  year: number,
  { firstYear, years }: Pick<Plan, "firstYear" | "years">,
): Phase["windows"] | undefined {
  const window = windows[year];
  if (window?.start.kind !== "value" || window.end.kind !== "value") return undefined;
  const [start, end] = [window.start.value, window.end.value];
  const [first, last] = [yearOf(start), yearOf(end)];
  if (end < start || first < firstYear || last >= firstYear + years) return undefined;
  const own = Array.from({ length: last - first + 1 }, (_, at) => first + at);
  if (own.some((one) => one !== year && isFilled(windows[one]))) return undefined;
  const edge = (date: IsoDate, of: number, otherwise: IsoDate | undefined) => valueEntry(yearOf(date) === of ? date : (otherwise ?? date));
  const divided = own.map(
    (one) => [one, { start: edge(start, one, isoDate(one, 1, 1)), end: edge(end, one, isoDate(one, 12, 31)) }] as const,
  );
  return { ...Object.fromEntries(Object.entries(windows).filter(([one]) => Number(one) !== year)), ...Object.fromEntries(divided) };
}

function isFilled(window: PhaseWindow | undefined): boolean {
  return window !== undefined && (window.start.kind !== "blank" || window.end.kind !== "blank");
}
