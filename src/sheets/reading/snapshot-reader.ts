/** Reads one sheet's snapshot by defined name and table, and keeps account of which cells were understood. */
import type { RangeBox } from "../layout/sheet-plan";
import type { SheetSnapshot, SnapshotTable, SnapshotValue } from "./sheet-snapshot";

/** `C15` of a row and a column counted from 0. */
export function cellAddress(row: number, column: number): string {
  let letters = "";
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  return `${letters}${row + 1}`;
}

/** A row of a table by the texts of its header. */
export interface TableRow {
  /** Row of the sheet, from 0. */
  readonly row: number;
  value(header: string): SnapshotValue | undefined;
}

export interface TableReading {
  readonly table: SnapshotTable;
  readonly headers: readonly string[];
  /** Rows that hold anything in a column that is typed, in order. */
  readonly rows: readonly TableRow[];
}

export class SnapshotReader {
  /** Of the used range, row by row: 1 where a cell was understood. */
  private readonly understood: Uint8Array;
  private readonly used: RangeBox;
  private readonly namesByKey: ReadonlyMap<string, SheetSnapshot["names"][number]>;

  constructor(readonly sheet: SheetSnapshot) {
    const { origin, values } = sheet;
    this.used = { ...origin, rows: values.length, columns: values.reduce((most, { length }) => Math.max(most, length), 0) };
    this.understood = new Uint8Array(this.used.rows * this.used.columns);
    this.namesByKey = new Map(sheet.names.map((name) => [name.name.toLowerCase(), name]));
  }

  /** What of a range can hold anything: people format whole columns as a table, and give them names. */
  usedPart(range: RangeBox): RangeBox {
    const [row, column] = [Math.max(range.row, this.used.row), Math.max(range.column, this.used.column)];
    return {
      row,
      column,
      rows: Math.max(0, Math.min(range.row + range.rows, this.used.row + this.used.rows) - row),
      columns: Math.max(0, Math.min(range.column + range.columns, this.used.column + this.used.columns) - column),
    };
  }

  value(row: number, column: number): SnapshotValue | undefined {
    return this.sheet.values[row - this.sheet.origin.row]?.[column - this.sheet.origin.column];
  }

  /** Rows of a table below its header that can hold anything, by the rows of the sheet. */
  bodyRows({ range }: SnapshotTable): number[] {
    const { row, rows } = this.usedPart({ ...range, row: range.row + 1, rows: range.rows - 1 });
    return Array.from({ length: rows }, (_, at) => row + at);
  }

  isFormula(row: number, column: number): boolean {
    return this.sheet.formulas?.[row - this.sheet.origin.row]?.[column - this.sheet.origin.column] ?? false;
  }

  /** The formula of a cell, with `=`; undefined where it holds none, or where the snapshot tells no formulas. */
  formulaAt(row: number, column: number): string | undefined {
    const text = this.sheet.formulaTexts?.[row - this.sheet.origin.row]?.[column - this.sheet.origin.column];
    return text === "" ? undefined : text;
  }

  hasName(name: string): boolean {
    return this.namesByKey.has(name.toLowerCase());
  }

  rangeOfName(name: string): RangeBox | undefined {
    return this.namesByKey.get(name.toLowerCase())?.range;
  }

  /** The value of a named cell; undefined where the name is missing or broken. */
  named(name: string): SnapshotValue | undefined {
    const range = this.rangeOfName(name);
    if (!range) return undefined;
    this.markUnderstood({ ...range, rows: 1, columns: 1 });
    return this.value(range.row, range.column) ?? "";
  }

  tableStartingWith(prefix: string): SnapshotTable | undefined {
    return this.sheet.tables.find((table) => table.name.toLowerCase().startsWith(prefix.toLowerCase()));
  }

  /** A table's rows. `typed` says which headers hold what people type: a row that is blank in all of them is skipped. */
  readTable(table: SnapshotTable, typed: (header: string) => boolean = () => true): TableReading {
    const { range } = table;
    const headers = Array.from({ length: range.columns }, (_, at) => String(this.value(range.row, range.column + at) ?? "").trim());
    // Of two columns that say the same the first one counts; the other is people's own.
    const columnOf = new Map(headers.map((header, at) => [headerKey(header), range.column + at] as const).toReversed());
    this.markUnderstood(range);
    const rows: TableRow[] = [];
    for (const row of this.bodyRows(table)) {
      const filled = headers.some((header, at) => typed(header) && (this.value(row, range.column + at) ?? "") !== "");
      if (!filled) continue;
      rows.push({
        row,
        value: (header) => {
          const column = columnOf.get(headerKey(header));
          return column === undefined ? undefined : this.value(row, column);
        },
      });
    }
    return { table, headers, rows };
  }

  markUnderstood(range: RangeBox): void {
    const { row, rows, column, columns } = this.usedPart(range);
    for (let at = row; at < row + rows; at++) this.understood.fill(1, this.indexOf(at, column), this.indexOf(at, column) + columns);
  }

  private indexOf(row: number, column: number): number {
    return (row - this.used.row) * this.used.columns + column - this.used.column;
  }

  /** The first cell that holds exactly this text and is not a formula. */
  find(text: string): { readonly row: number; readonly column: number } | undefined {
    for (const [at, values] of this.sheet.values.entries()) {
      const column = values.indexOf(text);
      if (column >= 0) return { row: at + this.sheet.origin.row, column: column + this.sheet.origin.column };
    }
    return undefined;
  }

  /** Filled cells that are neither formulas, nor understood so far, nor one of the sheet's own texts. */
  cellsOutsideLayout(ownTexts: ReadonlySet<string>): { readonly cell: string; readonly value: string }[] {
    const found: { cell: string; value: string }[] = [];
    this.sheet.values.forEach((values, rowAt) =>
      values.forEach((value, columnAt) => {
        const row = rowAt + this.sheet.origin.row;
        const column = columnAt + this.sheet.origin.column;
        if (value === "" || this.isFormula(row, column) || this.understood[this.indexOf(row, column)] || ownTexts.has(String(value)))
          return;
        found.push({ cell: cellAddress(row, column), value: String(value) });
      }),
    );
    return found;
  }
}

/** Those of the wanted headers that a table does not have. */
export function missingColumns(reading: TableReading, wanted: readonly string[]): string[] {
  const present = new Set(reading.headers.map(headerKey));
  return wanted.filter((header) => !present.has(headerKey(header)));
}

/** Headers are compared without case and with single blanks, since people retype them. */
export function headerKey(header: string): string {
  return header.toLowerCase().replace(/\s+/g, " ").trim();
}
