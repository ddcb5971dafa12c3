/** Phases from a table that was pasted from Word, from a sheet, or from another card. */
import { daysInMonth, isoDate, readDate } from "../../plan/notation/calendar-date";
import { blank, valueEntry, valueOf, type Entry } from "../../plan/entry";
import type { Phase, PhaseWindow } from "../../plan/plan";
import type { IsoDate } from "../../plan/iso-date";
import { readPoints } from "../../plan/weight";
import {
  guessColumns,
  isEmptyMark,
  isMark,
  type ColumnGuess,
  type PastedCells,
  type PastedColumn,
  type PastedPart,
} from "./pasted-columns";

/** A cell that could not be understood or taken over as it is; row and column count from 0 in what was pasted. */
export interface PasteProblem {
  readonly row: number;
  readonly column: number;
  readonly value: string;
  /** Key of its sentence in `messages/`. */
  readonly code:
    "paste.dateUnreadable" | "paste.otherYear" | "paste.outsidePlan" | "paste.weightUnreadable" | "paste.markUnreadable" | "paste.gap";
}

export interface PastedPhases extends ColumnGuess {
  readonly phases: readonly Phase[];
  readonly problems: readonly PasteProblem[];
}

/** Reads a pasted table, guessing its columns; `years` are the plan's. */
export function readPastedPhases(cells: PastedCells, years: readonly number[]): PastedPhases {
  return withColumns(cells, guessColumns(cells, years), years);
}

/**
 * Reads a pasted table by given columns. Rows that only go on with the texts above (merged cells leave such) join them;
 * blank rows and totals are passed over. Dates and weights that cannot be read are kept as text and named in `problems`, as
 * is what the plan's years do not hold, which is left out.
 */
export function withColumns(cells: PastedCells, { headerRows, columns }: ColumnGuess, years: readonly number[]): PastedPhases {
  const problems: PasteProblem[] = [];
  const phases: Phase[] = [];
  cells.slice(headerRows).forEach((values, at) => {
    const row = new PastedRow(values, headerRows + at, columns, years, problems);
    const last = phases.at(-1);
    if (row.isBlank() || row.isTotal()) return;
    if (last && row.goesOn())
      phases[phases.length - 1] = {
        ...last,
        text: joined(last.text, row.text("text")),
        involved: joined(last.involved, row.text("involved")),
      };
    else phases.push(row.phase());
  });
  return { headerRows, columns, phases, problems };
}

function joined(above: string, below: string): string {
  return [above, below].filter((text) => text !== "").join("\n");
}

class PastedRow {
  constructor(
    private readonly values: readonly string[],
    private readonly row: number,
    private readonly columns: readonly PastedColumn[],
    private readonly years: readonly number[],
    private readonly problems: PasteProblem[],
  ) {}

  text(kind: PastedPart): string {
    return this.value(this.at(kind));
  }

  isBlank(): boolean {
    return this.columns.every(
      (column, at) => column.kind === "ignored" || this.value(at) === "" || (column.kind === "month" && isEmptyMark(this.value(at))),
    );
  }

  isTotal(): boolean {
    const first = this.values.map((value) => value.trim()).find((value) => value !== "") ?? "";
    return /^total[ei]\b/i.test(first) && this.timeColumns().length === 0;
  }

  /** Only texts, where other rows say more. */
  goesOn(): boolean {
    const others = this.columns.some((column) => !["text", "involved", "ignored"].includes(column.kind));
    return (
      others && this.text("number") === "" && this.text("weight") === "" && this.text("progress") === "" && this.timeColumns().length === 0
    );
  }

  phase(): Phase {
    const number = this.text("number");
    return {
      number: /^(?:fase\s*)?(?:n\.?\s*)?(\d+\s*[a-z]?)\s*[.)°]?$/i.exec(number)?.[1]?.replace(/\s+/g, "") ?? number,
      text: this.text("text"),
      involved: this.text("involved"),
      weight: this.points("weight"),
      windows: this.windows(),
      progress: this.points("progress"),
    };
  }

  private at(kind: PastedPart): number {
    return this.columns.findIndex((column) => column.kind === kind);
  }

  private value(at: number): string {
    return (this.values[at] ?? "").trim();
  }

  private timeColumns(): readonly number[] {
    return this.columns.flatMap((column, at) => {
      const time =
        column.kind === "month"
          ? !isEmptyMark(this.value(at))
          : (column.kind === "start" || column.kind === "end") && this.value(at) !== "";
      return time ? [at] : [];
    });
  }

  private note(column: number, code: PasteProblem["code"]): void {
    this.problems.push({ row: this.row, column, value: this.value(column), code });
  }

  private points(kind: "weight" | "progress"): Entry<number> {
    const at = this.at(kind);
    const points = readPoints(this.value(at));
    if (points.kind === "text") this.note(at, "paste.weightUnreadable");
    return points;
  }

  /** Months say when a phase runs in the years for which no dates are given. */
  private windows(): Phase["windows"] {
    const dated = { ...this.spanOfYears(), ...this.datesByYear() };
    return { ...this.monthsByYear(new Set(Object.keys(dated).map(Number))), ...dated };
  }

  private datesByYear(): Record<number, PhaseWindow> {
    const windows: Record<number, PhaseWindow> = {};
    this.columns.forEach((column, at) => {
      if ((column.kind !== "start" && column.kind !== "end") || column.year === undefined || this.value(at) === "") return;
      const date = readDate(this.value(at), { edge: column.kind, year: column.year });
      const value = valueOf(date);
      if (!this.years.includes(column.year)) this.note(at, "paste.outsidePlan");
      else {
        if (value === undefined ? date.kind === "text" : Number(value.slice(0, 4)) !== column.year)
          this.note(at, value === undefined ? "paste.dateUnreadable" : "paste.otherYear");
        windows[column.year] = { ...(windows[column.year] ?? { start: blank, end: blank }), [column.kind]: date };
      }
    });
    return windows;
  }

  /** One start and one end for all years: each year that lies between gets its part. */
  private spanOfYears(): Record<number, PhaseWindow> {
    const edge = (kind: "start" | "end") => {
      const at = this.columns.findIndex((column) => column.kind === kind && column.year === undefined);
      return { at, value: this.value(at) };
    };
    const [from, to] = [edge("start"), edge("end")];
    const first = this.years[0];
    if (first === undefined || (from.value === "" && to.value === "")) return {};
    const start = this.spanEdge(from, "start", first);
    const end = this.spanEdge(to, "end", Number((valueOf(start) ?? String(first)).slice(0, 4)));
    const [begins, ends] = [valueOf(start), valueOf(end)];
    const year = (date: IsoDate | undefined) => (date === undefined ? undefined : Number(date.slice(0, 4)));
    const firstYear = year(begins) ?? year(ends) ?? first;
    const lastYear = Math.max(firstYear, year(ends) ?? firstYear);
    const windows: Record<number, PhaseWindow> = {};
    for (const within of this.years.filter((known) => firstYear <= known && known <= lastYear))
      windows[within] = {
        start: within === firstYear ? start : dayEntry(within, 1, 1),
        end: within === lastYear ? end : dayEntry(within, 12, 31),
      };
    if (!this.years.includes(firstYear)) this.note(from.value === "" ? to.at : from.at, "paste.outsidePlan");
    if (lastYear !== firstYear && !this.years.includes(lastYear)) this.note(to.at, "paste.outsidePlan");
    return windows;
  }

  private spanEdge({ at, value }: { readonly at: number; readonly value: string }, edge: "start" | "end", year: number): Entry<IsoDate> {
    const date = readDate(value, { edge, year });
    if (date.kind === "text" && date.value === undefined) this.note(at, "paste.dateUnreadable");
    return date;
  }

  private monthsByYear(dated: ReadonlySet<number>): Record<number, PhaseWindow> {
    const windows: Record<number, PhaseWindow> = {};
    const lastColumns = new Map<number, number>();
    this.columns.forEach((column, at) => {
      if (column.kind !== "month" || dated.has(column.year) || isEmptyMark(this.value(at))) return;
      const { year, month } = column;
      if (!isMark(this.value(at))) this.note(at, "paste.markUnreadable");
      else if (!this.years.includes(year)) this.note(at, "paste.outsidePlan");
      else {
        const last = lastColumns.get(year);
        if (last !== undefined && this.monthOf(last) !== month - 1) this.note(last + 1, "paste.gap");
        lastColumns.set(year, at);
        windows[year] = { start: windows[year]?.start ?? dayEntry(year, month, 1), end: dayEntry(year, month, daysInMonth(year, month)) };
      }
    });
    return windows;
  }

  private monthOf(at: number): number | undefined {
    const column = this.columns[at];
    return column?.kind === "month" ? column.month : undefined;
  }
}

function dayEntry(year: number, month: number, day: number): Entry<IsoDate> {
  const date = isoDate(year, month, day);
  return date === undefined ? blank : valueEntry(date);
}
