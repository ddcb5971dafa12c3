/** When a pasted phase runs, of all the columns that tell of it. */
import { blank, valueEntry, valueOf, type Entry } from "../../../plan/entry";
import type { IsoDate } from "../../../plan/iso-date";
import { daysInMonth, isoDate } from "../../../plan/notation/calendar-date";
import { yearOf } from "../../../plan/notation/windows";
import type { Phase, PhaseWindow } from "../../../plan/plan";
import { windowMonths } from "../../../plan/schedule";
import { stretchIn, readPastedDate, readPastedPeriod, yearIn } from "./dates";
import { isEmptyMark, isMark } from "./marks";
import { valueAt, type DateOrder, type PastedColumn, type MonthSpan } from "../pasted-table";
import type { PasteProblem } from "../problems";

export interface TimesContext {
  readonly columns: readonly PastedColumn[];
  readonly years: readonly number[];
  readonly order: DateOrder;
  readonly note: (column: number, code: PasteProblem["code"]) => void;
  /** A time that named no year was read in that of the plan's beginning. */
  readonly assumeYear: () => void;
}

/** `year` is that of the row's sub-heading. */
export function readTimes(values: readonly string[], year: number | undefined, context: TimesContext): Phase["windows"] {
  return new Times(values, year, context).read();
}

/** A column with what the row says there. */
interface Said {
  readonly at: number;
  readonly value: string;
}

class Times {
  private readonly windows: Record<number, PhaseWindow> = {};

  constructor(
    private readonly values: readonly string[],
    private readonly rowYear: number | undefined,
    private readonly context: TimesContext,
  ) {}

  /** Dates of a year's own columns count before those that name their year, marks only where there are none. */
  read(): Phase["windows"] {
    const pairs = new Set(
      this.context.columns.flatMap((column) => (column.kind === "start" || column.kind === "end" ? [column.year] : [])),
    );
    const later = [...pairs].filter((year) => !this.readOwnYear(year));
    for (const year of later) this.readPair(year);
    this.context.columns.forEach((column, at) => {
      if (column.kind !== "period") return;
      const value = valueAt(this.values, at);
      if (value !== "") this.putSpan(this.periodAt({ at, value }, column.year), [at, at], column.year);
    });
    this.readMarks();
    return this.windows;
  }

  private said(kind: "start" | "end", year: number | undefined): Said {
    const at = this.context.columns.findIndex((column) => column.kind === kind && column.year === year);
    return { at, value: valueAt(this.values, at) };
  }

  /** The one cell of a pair, where it says both edges by itself. */
  private stretchOf(year: number | undefined): { readonly at: number; readonly window: PhaseWindow } | undefined {
    const [from, to] = [this.said("start", year), this.said("end", year)];
    const only = to.value === "" ? from : from.value === "" ? to : undefined;
    const days = only && stretchIn(only.value, { year: this.yearFor(year), order: this.context.order });
    if (!days) return undefined;
    this.tellAssumed(only.value, year);
    return { at: only.at, window: { start: valueEntry(days.start), end: valueEntry(days.end) } };
  }

  /** Whether the pair is of one year and has been read. */
  private readOwnYear(year: number | undefined): boolean {
    if (year === undefined || this.stretchOf(year)) return false;
    const [from, to] = [this.said("start", year), this.said("end", year)];
    if (from.value !== "" || to.value !== "")
      this.putOfYear(year, { start: this.edgeAt(from, "start", year), end: this.edgeAt(to, "end", year) }, [from, to]);
    return true;
  }

  private readPair(year: number | undefined): void {
    const stretch = this.stretchOf(year);
    if (stretch) {
      this.putSpan(stretch.window, [stretch.at, stretch.at], year);
      return;
    }
    const [from, to] = [this.said("start", year), this.said("end", year)];
    if (from.value === "" && to.value === "") return;
    const start = this.edgeAt(from, "start", year);
    const end = this.edgeAt(to, "end", year, valueOf(start));
    this.putSpan({ start, end }, [from.at, to.at], year);
  }

  /** Dates in the columns of a year, which may be of another one by mistake. */
  private putOfYear(year: number, window: PhaseWindow, said: readonly Said[]): void {
    const filled = said.filter(({ value }) => value !== "");
    if (!this.context.years.includes(year)) {
      for (const { at } of filled) this.context.note(at, "paste.outsidePlan");
      return;
    }
    said.forEach(({ at }, place) => {
      const date = valueOf(place === 0 ? window.start : window.end);
      if (date !== undefined && yearOf(date) !== year) this.context.note(at, "paste.otherYear");
    });
    this.windows[year] = window;
  }

  private edgeAt({ at, value }: Said, edge: "start" | "end", year: number | undefined, start?: IsoDate): Entry<IsoDate> {
    const date = readPastedDate(value, { edge, year: start === undefined ? this.yearFor(year) : yearOf(start), order: this.context.order });
    if (date.kind === "text" && date.value === undefined) this.context.note(at, "paste.dateUnreadable");
    else if (start === undefined && date.kind !== "none") this.tellAssumed(value, year);
    return date;
  }

  private periodAt({ at, value }: Said, year: number | undefined): PhaseWindow {
    const window = readPastedPeriod(value, { year: this.yearFor(year), order: this.context.order });
    if ([window.start, window.end].some((edge) => edge.kind === "text" && edge.value === undefined))
      this.context.note(at, "paste.dateUnreadable");
    else if (window.start.kind !== "none") this.tellAssumed(value, year);
    return window;
  }

  private yearFor(columnYear: number | undefined): number {
    return columnYear ?? this.rowYear ?? this.context.years[0]!;
  }

  private tellAssumed(value: string, columnYear: number | undefined): void {
    if (value !== "" && columnYear === undefined && this.rowYear === undefined && yearIn(value) === undefined) this.context.assumeYear();
  }

  /** A time that may go over new year: each year of the plan that it touches gets its part. `cells` are those of its edges. */
  private putSpan(window: PhaseWindow, cells: readonly [start: number, end: number], columnYear: number | undefined): void {
    const { years, note } = this.context;
    const [begins, ends] = [valueOf(window.start), valueOf(window.end)];
    const dated = begins ?? ends;
    const first = dated === undefined ? this.yearFor(columnYear) : yearOf(dated);
    const last = Math.max(first, ends === undefined ? first : yearOf(ends));
    const edges = [
      { at: cells[0], isSaid: window.start.kind !== "blank", year: first },
      { at: cells[1], isSaid: window.end.kind !== "blank", year: last },
    ].filter(({ isSaid }) => isSaid);
    for (const year of years.filter((known) => first <= known && known <= last)) {
      const part = {
        start: year === first ? window.start : dayEntry(year, 1, 1),
        end: year === last ? window.end : dayEntry(year, 12, 31),
      };
      const known = this.windows[year];
      if (known === undefined) this.windows[year] = part;
      else if (JSON.stringify(known) !== JSON.stringify(part)) for (const { at } of edges) note(at, "paste.otherDates");
    }
    for (const { at, year } of edges) if (!years.includes(year)) note(at, "paste.outsidePlan");
  }

  private readMarks(): void {
    const { columns, years, note } = this.context;
    const filled = columns.flatMap((column, at) => {
      const value = valueAt(this.values, at);
      return column.kind === "marks" && !isEmptyMark(value) ? [{ at, value, column }] : [];
    });
    const areWords = !filled.some(({ value }) => isMark(value));
    const told = new Set<string>();
    const byYear = new Map<number, { readonly at: number; readonly column: MonthSpan }[]>();
    for (const { at, value, column } of filled) {
      const year = column.year ?? this.yearFor(undefined);
      // A merged bar says its word in each of its months.
      if (!isMark(value) && !told.has(value)) note(at, areWords ? "paste.markWord" : "paste.markUnreadable");
      told.add(value);
      if (!isMark(value) && !areWords) continue;
      if (!years.includes(year)) note(at, "paste.outsidePlan");
      else byYear.set(year, [...(byYear.get(year) ?? []), { at, column }]);
    }
    for (const [year, marks] of byYear) this.putMarks(year, marks);
  }

  private putMarks(year: number, marks: readonly { readonly at: number; readonly column: MonthSpan }[]): void {
    const known = this.windows[year];
    const [from, to] = [Math.min(...marks.map(({ column }) => column.from)), Math.max(...marks.map(({ column }) => column.to))];
    if (known) {
      const months = windowMonths(known);
      if (months?.from !== from || months.to !== to) this.context.note(marks[0]?.at ?? 0, "paste.otherMarks");
      return;
    }
    const inOrder = marks.toSorted((one, other) => one.column.from - other.column.from);
    let reached = from - 1;
    let before = inOrder[0]?.at ?? 0;
    for (const { at, column } of inOrder) {
      if (column.from > reached + 1) this.context.note(before + 1, "paste.gap");
      if (column.to > reached) [reached, before] = [column.to, at];
    }
    this.windows[year] = { start: dayEntry(year, from, 1), end: dayEntry(year, to, daysInMonth(year, to)) };
  }
}

function dayEntry(year: number, month: number, day: number): Entry<IsoDate> {
  const date = isoDate(year, month, day);
  return date === undefined ? blank : valueEntry(date);
}
