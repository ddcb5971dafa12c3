/** What the rows of a pasted table are: phases, more words of the phase above, sub-headings of a year, titles of sections, totals. */
import { isEmptyMark } from "./times/marks";
import { onlyYear, titleYear } from "./columns/headings";
import { isBlank, isTime, valueAt, type PastedCells, type PasteReading, type RowChoice } from "./pasted-table";

export type RowKind = RowChoice | "blank" | "year" | "heading";

export interface PastedRow {
  /** Counted from 0 in what was pasted. */
  readonly row: number;
  readonly kind: RowKind;
  /** What a person may decide otherwise: whatever is no phase by its looks alone. */
  readonly isDoubtful: boolean;
  /** That of the sub-heading above it, or of its column of years. */
  readonly year?: number;
}

/** The rows below the headings, each with its kind and its year. */
export function readRows(cells: PastedCells, reading: PasteReading): readonly PastedRow[] {
  const body = cells.slice(reading.headerRows);
  const looks = new Looks(cells, reading);
  let year = cells
    .slice(0, reading.headerRows)
    .map(titleYear)
    .find((found) => found !== undefined);
  let isAfterPhase = false;
  return body.map((values, at): PastedRow => {
    const row = reading.headerRows + at;
    const look = looks.kindOf(values, isAfterPhase);
    const chosen = look === "blank" || look === "year" || look === "heading" ? undefined : reading.rows[row];
    const kind = chosen === "goesOn" && !isAfterPhase ? "phase" : (chosen ?? look);
    if (kind === "year") year = looks.yearOfRow(values);
    year = looks.yearInColumn(values) ?? year;
    if (kind !== "blank" && kind !== "goesOn") isAfterPhase = kind === "phase" || (kind === "leftOut" && isAfterPhase);
    return {
      row,
      kind,
      isDoubtful: look === "goesOn" || look === "leftOut" || chosen !== undefined,
      ...(year === undefined ? {} : { year }),
    };
  });
}

/** Whether years stand in rows between the phases. */
export function hasYearsInRows(body: PastedCells): boolean {
  return body.some((row) => {
    const filled = row.filter((cell) => !isBlank(cell));
    return filled.length === 1 && row.length > 1 && onlyYear(filled[0] ?? "") !== undefined;
  });
}

class Looks {
  private readonly areOftenRich: boolean;
  private readonly areNumbered: boolean;
  private readonly areNamed: boolean;
  private readonly areOnlyTexts: boolean;
  private readonly headings: ReadonlySet<string>;

  constructor(
    cells: PastedCells,
    private readonly reading: PasteReading,
  ) {
    const body = cells.slice(reading.headerRows).filter((row) => !row.every(isBlank) && this.yearOfRow(row) === undefined);
    this.areOftenRich = body.filter((row) => this.filled(row).length > 1).length * 2 >= body.length;
    const number = reading.columns.findIndex(({ kind }) => kind === "number");
    this.areNumbered = number >= 0 && body.filter((row) => !isBlank(row[number])).length * 2 > body.length;
    this.areNamed = body.filter((row) => !this.isNameless(row)).length * 2 >= body.length;
    this.areOnlyTexts = reading.columns.every(({ kind }) => kind === "text" || kind === "involved" || kind === "ignored");
    this.headings = new Set(cells.slice(0, reading.headerRows).map((row) => keyOf(row)));
  }

  kindOf(values: readonly string[], isAfterPhase: boolean): RowKind {
    const filled = this.filled(values);
    const first = valueAt(values, filled[0] ?? 0);
    if (filled.length === 0 || filled.every((at) => this.kindAt(at) === "ignored" && filled.length > 1)) return "blank";
    if (this.headings.has(keyOf(values))) return "heading";
    if (this.yearOfRow(values) !== undefined) return "year";
    if (/^(sub)?total[ei]?(?!\p{L})|^somma(?!\p{L})/iu.test(first) && !filled.some((at) => this.isTimeAt(at))) return "leftOut";
    const onlyWords = filled.every((at) => ["text", "involved", "ignored", "number"].includes(this.kindAt(at)));
    if (isAfterPhase && this.areNamed && this.isNameless(values)) return "leftOut";
    if (!onlyWords || this.saysNotRunning(values)) return "phase";
    return filled.length === 1 ? this.kindOfLoneText(first, filled[0] ?? 0, isAfterPhase) : this.kindOfTexts(values, filled, isAfterPhase);
  }

  /** The year that a row gives to those below. */
  yearOfRow(values: readonly string[]): number | undefined {
    const texts = [...new Set(values.map((value) => value.trim()).filter((value) => value !== ""))];
    return texts.length === 1 && values.length > 1 ? onlyYear(texts[0] ?? "") : undefined;
  }

  yearInColumn(values: readonly string[]): number | undefined {
    const at = this.reading.columns.findIndex(({ kind }) => kind === "year");
    return at < 0 ? undefined : onlyYear(valueAt(values, at));
  }

  private kindOfLoneText(text: string, at: number, isAfterPhase: boolean): RowKind {
    const kind = this.kindAt(at);
    if (kind === "number" && /^\d/.test(text)) return "phase";
    if (!this.areOftenRich) return kind === "ignored" ? "blank" : "phase";
    if (isAfterPhase && kind !== "ignored" && kind !== "number" && (goesOn(text) || this.areNumbered)) return "goesOn";
    return "leftOut";
  }

  private kindOfTexts(values: readonly string[], filled: readonly number[], isAfterPhase: boolean): RowKind {
    const isMore = filled.every((at) => this.kindAt(at) === "text" || this.kindAt(at) === "involved");
    if (!isMore || !isAfterPhase || this.areOnlyTexts) return "phase";
    const text = filled.find((at) => this.kindAt(at) === "text");
    return this.areNumbered || text === undefined || goesOn(valueAt(values, text)) ? "goesOn" : "phase";
  }

  /** More times or weights under those of the phase above, such as what has become of it. */
  private isNameless(values: readonly string[]): boolean {
    const filled = this.filled(values);
    return (
      !filled.some((at) => ["number", "text", "involved"].includes(this.kindAt(at))) && filled.some((at) => this.kindAt(at) !== "ignored")
    );
  }

  /** Its months say no, as only those of a phase do. */
  private saysNotRunning(values: readonly string[]): boolean {
    return this.reading.columns.some(({ kind }, at) => kind === "marks" && valueAt(values, at) !== "");
  }

  private filled(values: readonly string[]): readonly number[] {
    return this.reading.columns.flatMap((column, at) => {
      const value = valueAt(values, at);
      return value === "" || (column.kind === "marks" && isEmptyMark(value)) ? [] : [at];
    });
  }

  private kindAt(at: number) {
    return this.reading.columns[at]?.kind ?? "ignored";
  }

  private isTimeAt(at: number): boolean {
    const column = this.reading.columns[at];
    return column !== undefined && isTime(column);
  }
}

/** It begins in the middle of a sentence, or as an item of a list. */
function goesOn(text: string): boolean {
  return /^([\p{Ll}]|[-–•·*]\s)/u.test(text);
}

function keyOf(row: readonly string[]): string {
  return row.map((cell) => cell.trim()).join("\n");
}
