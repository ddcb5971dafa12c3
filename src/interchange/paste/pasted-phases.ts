/** Phases from a table that was pasted from Word, from a sheet, from project software, or from another card. */
import type { Entry } from "../../plan/entry";
import type { Phase } from "../../plan/plan";
import { italianDate } from "../../plan/notation/calendar-date";
import { readPoints } from "../../plan/weight";
import { isPhaseNumber } from "./columns/content";
import { readPastedDate } from "./times/dates";
import { dateOrderOf, guessReading } from "./columns/guess-reading";
import { columnHeadings, type ColumnHeading } from "./columns/heading-rows";
import { onlyYear, titleYear } from "./columns/headings";
import {
  columnKey,
  isBlank,
  valueAt,
  yearsOf,
  type ColumnKind,
  type PastedCells,
  type PastedColumn,
  type PasteReading,
  type PastingPlan,
} from "./pasted-table";
import type { DoubtfulRow, LeftOut, PasteNote, PasteProblem } from "./problems";
import { readRows, type PastedRow } from "./rows";
import { readPastedWeight, weightUnit, type WeightUnit } from "./weights";
import { isEmptyMark } from "./times/marks";
import { readTimes } from "./times/windows";

export interface PastedPhases extends PasteReading {
  readonly phases: readonly Phase[];
  readonly problems: readonly PasteProblem[];
  readonly notes: readonly PasteNote[];
  readonly leftOut: readonly LeftOut[];
  readonly doubtful: readonly DoubtfulRow[];
}

/** Reads a pasted table, guessing what it is. */
export function readPastedPhases(cells: PastedCells, plan: PastingPlan): PastedPhases {
  return readAs(cells, guessReading(cells, plan), plan);
}

/**
 * Reads a pasted table as it is said to be. Whatever stands in it comes into the phases or is named: in `problems` what could not be read
 * or goes beyond the plan, in `leftOut` and `doubtful` what is not taken, in `notes` what was read one way of several.
 */
export function readAs(cells: PastedCells, reading: PasteReading, plan: PastingPlan): PastedPhases {
  return new Table(cells, reading, plan).read();
}

class Table {
  private readonly problems: PasteProblem[] = [];
  private readonly rows: readonly PastedRow[];
  private readonly headings: readonly ColumnHeading[];
  /** As they are read: of those that can stand only once, the first. */
  private readonly columns: readonly PastedColumn[];
  private readonly unit: WeightUnit;
  private hasAssumedYear = false;

  constructor(
    private readonly cells: PastedCells,
    private readonly reading: PasteReading,
    private readonly plan: PastingPlan,
  ) {
    this.columns = reading.columns.map((column, at) => (isTwice(reading.columns, at) ? { kind: "ignored" } : column));
    this.rows = readRows(cells, { ...reading, columns: this.columns });
    this.headings = columnHeadings(cells.slice(0, reading.headerRows), reading.columns.length);
    this.unit = weightUnit(
      this.phaseRows().map(({ row }) => this.value(row, "weight")),
      this.headings[this.at("weight")]?.text ?? "",
    );
  }

  read(): PastedPhases {
    const phases: Phase[] = [];
    for (const row of this.rows) {
      const last = phases.at(-1);
      if (row.kind === "phase") phases.push(this.phase(row));
      else if (row.kind === "goesOn" && last) phases[phases.length - 1] = this.goneOn(last, row);
    }
    return {
      ...this.reading,
      phases,
      problems: this.problems.toSorted((one, other) => one.row - other.row || one.column - other.column),
      notes: this.notes(),
      leftOut: [...this.leftOutColumns(), ...this.leftOutHeadings()],
      doubtful: this.doubtful(),
    };
  }

  private phaseRows(): readonly PastedRow[] {
    return this.rows.filter(({ kind }) => kind === "phase");
  }

  private at(kind: ColumnKind): number {
    return this.columns.findIndex((column) => column.kind === kind);
  }

  private value(row: number, kind: ColumnKind): string {
    return valueAt(this.cells[row], this.at(kind));
  }

  /** The texts of all columns of a kind. */
  private texts(row: number, kind: "text" | "involved"): string {
    return joined(this.columns.map((column, at) => (column.kind === kind ? valueAt(this.cells[row], at) : "")));
  }

  private note(row: number, column: number, code: PasteProblem["code"]): void {
    if (this.problems.some((problem) => problem.row === row && problem.column === column && problem.code === code)) return;
    this.problems.push({ row, column, value: valueAt(this.cells[row], column), code });
  }

  private phase({ row, year }: PastedRow): Phase {
    const { years, number, title } = { years: yearsOf(this.plan), ...this.numberOf(row) };
    if (this.value(row, "year") !== "" && onlyYear(this.value(row, "year")) === undefined)
      this.note(row, this.at("year"), "paste.yearUnreadable");
    return {
      number,
      text: joined([title, this.texts(row, "text")]),
      involved: this.texts(row, "involved"),
      weight: this.points(row, "weight", this.unit),
      windows: readTimes(this.cells[row] ?? [], year, {
        columns: this.columns,
        years,
        order: this.reading.dateOrder,
        note: (column, code) => this.note(row, column, code),
        assumeYear: () => (this.hasAssumedYear = years.length > 1),
      }),
      progress: this.points(row, "progress", "points"),
    };
  }

  /** A title that is taken as a phase may stand where others have their number, or in a column that is not used. */
  private numberOf(row: number): { readonly number: string; readonly title: string } {
    const written = this.value(row, "number");
    const filled = this.columns.flatMap((_, at) => (isBlank(this.cells[row]?.[at]) ? [] : [at]));
    const only = filled.length === 1 ? filled[0] : undefined;
    const kind = only === undefined ? undefined : this.columns[only]?.kind;
    if (only !== undefined && (kind === "ignored" || (kind === "number" && !isPhaseNumber(written))))
      return { number: "", title: valueAt(this.cells[row], only) };
    const number = /^(?:fase\s*)?(?:n\.?\s*)?(\d+\s*[a-z]?)\s*[.)°]?$/i.exec(written)?.[1]?.replace(/\s+/g, "");
    // Phases are numbered anew, but for numbers that begin with no digit.
    if (number === undefined && /^\d/.test(written)) this.note(row, this.at("number"), "paste.numberUnreadable");
    return { number: number ?? written, title: "" };
  }

  private goneOn(last: Phase, { row }: PastedRow): Phase {
    this.columns.forEach(({ kind }, at) => {
      const isJoined =
        ["number", "text", "involved", "ignored"].includes(kind) || (kind === "marks" && isEmptyMark(valueAt(this.cells[row], at)));
      if (!isJoined && valueAt(this.cells[row], at) !== "") this.note(row, at, "paste.notJoined");
    });
    const [number, title] = [this.value(row, "number"), this.numberOf(row).title];
    return {
      ...last,
      text: joined([last.text, title === "" ? number : title, this.texts(row, "text")]),
      involved: joined([last.involved, this.texts(row, "involved")]),
    };
  }

  private points(row: number, kind: "weight" | "progress", unit: WeightUnit): Entry<number> {
    const typed = this.value(row, kind);
    const points = kind === "weight" ? readPastedWeight(typed, unit, this.plan.points) : readPoints(typed);
    if (points.kind === "text") this.note(row, this.at(kind), "paste.weightUnreadable");
    return points;
  }

  private notes(): readonly PasteNote[] {
    const found = dateOrderOf(this.cells, this.reading).doubtful;
    const order = this.reading.dateOrder;
    const date = found === undefined ? undefined : readPastedDate(found, { edge: "start", order });
    return [
      ...(found !== undefined && date?.kind === "value"
        ? [
            {
              code: order === "monthFirst" ? ("paste.monthFirst" as const) : ("paste.dayFirst" as const),
              values: { example: found, date: italianDate(date.value) },
            },
          ]
        : []),
      ...this.weightNote(),
      ...this.yearRows().map((row) => ({ code: "paste.yearRow" as const, values: { row: row + 1, value: this.words(row).join(" ") } })),
      ...(this.hasAssumedYear ? [{ code: "paste.yearAssumed" as const, values: { year: this.plan.firstYear } }] : []),
    ];
  }

  /** Rows that give their year to those below. */
  private yearRows(): readonly number[] {
    const title = this.cells.slice(0, this.reading.headerRows).findIndex((row) => titleYear(row) !== undefined);
    const below = this.rows.flatMap(({ row, kind }) => (kind === "year" ? [row] : []));
    return title < 0 ? below : [title, ...below];
  }

  private weightNote(): readonly PasteNote[] {
    const converted = this.phaseRows()
      .map(({ row }) => this.value(row, "weight"))
      .map((example) => ({ example, points: readPastedWeight(example, this.unit, this.plan.points), asRead: readPoints(example) }))
      .find(({ points, asRead }) => points.kind === "value" && asRead.kind === "value" && points.value !== asRead.value);
    if (converted?.points.kind !== "value" || this.plan.points === undefined) return [];
    const values = { column: this.at("weight") + 1, example: converted.example, points: converted.points.value, full: this.plan.points };
    return [{ code: this.unit === "parts" && !converted.example.includes("%") ? "paste.parts" : "paste.percent", values }];
  }

  private words(row: number): readonly string[] {
    return (this.cells[row] ?? []).map((cell) => cell.trim()).filter((cell) => cell !== "");
  }

  private leftOutColumns(): readonly LeftOut[] {
    return this.columns.flatMap(({ kind }, column): LeftOut[] => {
      if (kind !== "ignored") return [];
      const taken = this.rows.filter(
        (row) => row.kind === "blank" || ((row.kind === "phase" || row.kind === "goesOn") && this.words(row.row).length > 1),
      );
      const values = [...new Set(taken.map(({ row }) => valueAt(this.cells[row], column)).filter((value) => value !== ""))];
      const heading = this.headings[column]?.text ?? "";
      return heading === "" && values.length === 0
        ? []
        : [{ kind: "column", column, heading, values, twice: isTwice(this.reading.columns, column) }];
    });
  }

  private leftOutHeadings(): readonly LeftOut[] {
    return this.headings.flatMap(({ unread }, column) =>
      this.columns[column]?.kind === "ignored"
        ? []
        : unread.map(({ row, text }): LeftOut => ({ kind: "heading", row, column, value: text })),
    );
  }

  private doubtful(): readonly DoubtfulRow[] {
    let canGoOn = false;
    return this.rows.flatMap(({ row, kind, isDoubtful }): DoubtfulRow[] => {
      const before = canGoOn;
      canGoOn ||= kind === "phase";
      const isChoice = kind === "phase" || kind === "goesOn" || kind === "leftOut";
      return isDoubtful && isChoice ? [{ row, values: this.words(row), choice: kind, canGoOn: before }] : [];
    });
  }
}

/** Texts of several columns are taken together; of the others the first counts. */
function isTwice(columns: readonly PastedColumn[], at: number): boolean {
  const column = columns[at];
  if (!column || column.kind === "ignored" || column.kind === "text" || column.kind === "involved") return false;
  return columns.findIndex((other) => columnKey(other) === columnKey(column)) < at;
}

function joined(texts: readonly string[]): string {
  return texts.filter((text) => text !== "").join("\n");
}
