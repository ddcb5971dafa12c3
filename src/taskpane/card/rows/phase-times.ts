/** When a phase runs, as it is typed: a start and an end for each window, or the periods that are ticked. Pure. */
import { valueOf, type Entry } from "../../../plan/entry";
import { italianDate } from "../../../plan/notation/calendar-date";
import { isOfOtherYear, readWindow } from "../../../plan/notation/windows";
import type { Phase, PhaseWindow } from "../../../plan/plan";
import type { IsoDate } from "../../../plan/iso-date";
import { entryText } from "../editing/entry-text";

export interface TypedWindow {
  readonly start: string;
  readonly end: string;
}

export interface PhaseTimes {
  /** By year; those that nobody has touched are absent. */
  readonly windows?: Readonly<Record<number, TypedWindow>>;
  /** Absent where nobody ticks. */
  readonly ticks?: readonly string[];
}

const edges = ["start", "end"] as const;

export function timesText({ windows, ticks }: Phase, years: readonly number[]): PhaseTimes {
  const typed = years.flatMap((year) => {
    const window = windows[year];
    return window ? [[year, windowText(window)] as const] : [];
  });
  return { windows: Object.fromEntries(typed), ...(ticks ? { ticks } : {}) };
}

function windowText({ start, end }: PhaseWindow): TypedWindow {
  return { start: edgeText(start), end: edgeText(end) };
}

function edgeText(edge: Entry<IsoDate>): string {
  return entryText(edge, italianDate);
}

/** The phase with its times. A date that names no year takes its window's; one that cannot be read stays as typed. */
export function readTimes({ windows = {}, ticks }: PhaseTimes, phase: Phase, years: readonly number[]): Phase {
  const read = new Map(Object.entries(phase.windows));
  for (const year of years) {
    const typed = windows[year];
    const before = phase.windows[year];
    if (!typed || (before && sameTyped(typed, windowText(before)))) continue;
    const window = readWindow(typed, year);
    if (window.start.kind === "blank" && window.end.kind === "blank") read.delete(String(year));
    else read.set(String(year), window);
  }
  const changed = { ...phase, windows: Object.fromEntries(read) };
  if (ticks && ticks.length > 0) return { ...changed, ticks };
  const { ticks: _, ...others } = changed;
  return others;
}

function sameTyped(one: TypedWindow, other: TypedWindow): boolean {
  return one.start === other.start && one.end === other.end;
}

/** Years in which what was typed ends before it starts, or is of another year than its window's: there is no bar, or one in another place. */
export function wrongYears({ windows }: Phase, years: readonly number[], isOnce: boolean): readonly number[] {
  return years.filter((year) => {
    const window = windows[year];
    if (!window) return false;
    const [start, end] = [valueOf(window.start), valueOf(window.end)];
    const isBackwards = start !== undefined && end !== undefined && end < start;
    return isBackwards || (!isOnce && (isOfOtherYear(window.start, year) || isOfOtherYear(window.end, year)));
  });
}

/** What was typed as a start or an end and cannot be read as a date. */
export function unreadableEdges({ windows = {} }: PhaseTimes, years: readonly number[]): readonly string[] {
  return years.flatMap((year) =>
    edges.flatMap((edge) => {
      const date = readWindow(windows[year] ?? { start: "", end: "" }, year)[edge];
      return date.kind === "text" && date.value === undefined ? [date.text.trim()] : [];
    }),
  );
}
