/** Cells of a workbook by its sheets, names and tables: what kinds of sheets look their places up by. */
import { natureOf } from "../card/reading/card-readings";
import { columnsByHeader, type CellPlace } from "../card/card-places";
import { findTable } from "../reading/find-table";
import type { SheetSnapshot, WorkbookSnapshot } from "../reading/sheet-snapshot";
import { cellAddress, SnapshotReader, type TableReading } from "../reading/snapshot-reader";
import type { PlanPlaces } from "./plan-places";

/** A cell by its sheet, row and column, counted from 0. */
export interface SheetCell extends CellPlace {
  readonly sheet: string;
}

/** `S3.00007!D15`. */
export function sheetCellText({ sheet, row, column }: SheetCell): string {
  return `${sheet}!${cellAddress(row, column)}`;
}

interface KeyedTable {
  readonly sheet: string;
  readonly reading: TableReading;
  /** Row of the sheet by what a column holds, the first one where several hold the same. */
  readonly rows: ReadonlyMap<string, number>;
}

export class WorkbookCells {
  private readonly sheets: ReadonlyMap<string, SheetSnapshot>;
  private readonly tables = new Map<string, KeyedTable>();

  constructor(
    readonly snapshot: WorkbookSnapshot,
    readonly places: PlanPlaces,
  ) {
    this.sheets = new Map(snapshot.sheets.map((sheet) => [sheet.name, sheet]));
  }

  sheet(name: string | undefined): SheetSnapshot | undefined {
    return this.sheets.get(name ?? "");
  }

  /** The sheet of an objective's card. */
  cardSheetOf(objective: string): SheetSnapshot | undefined {
    return this.sheet(this.places.cards.get(objective));
  }

  /** The sheets that are no cards. */
  sheetsAround(): readonly SheetSnapshot[] {
    return this.snapshot.sheets.filter((sheet) => natureOf(sheet) === "other");
  }

  /** The first cell of a sheet, or of the workbook where there is no such sheet. */
  first(sheet: string): SheetCell {
    return { sheet: this.sheets.has(sheet) ? sheet : (this.snapshot.sheets[0]?.name ?? sheet), row: 0, column: 0 };
  }

  /** A cell by its name of the workbook's scope. */
  named(name: string): SheetCell | undefined {
    const found = this.snapshot.names.find((candidate) => candidate.name === name);
    return found?.sheet !== undefined && found.range ? { sheet: found.sheet, row: found.range.row, column: found.range.column } : undefined;
  }

  /** A cell by its name of a sheet's scope. */
  namedOn(sheet: SheetSnapshot | undefined, name: string): SheetCell | undefined {
    const range = sheet && new SnapshotReader(sheet).rangeOfName(name);
    return range && { sheet: sheet.name, row: range.row, column: range.column };
  }

  /** The cell in the row of a table that holds `value` in a column; in the same column, or in another. */
  inTable(table: string, header: string, value: string, wanted: string = header): SheetCell | undefined {
    const found = this.tableRows(table, header);
    const row = found?.rows.get(value);
    const column = found && columnOf(found.reading, wanted);
    return found && row !== undefined && column !== undefined ? { sheet: found.sheet, row, column } : undefined;
  }

  /** A table's rows by what one of its columns holds, kept for the next question: many findings are about the rows of few tables. */
  private tableRows(table: string, header: string): KeyedTable | undefined {
    const key = `${table}[${header}]`;
    const known = this.tables.get(key);
    if (known) return known;
    const found = findTable({ sheets: this.sheetsAround() }, table);
    if (!found) return undefined;
    const rows = new Map([...found.reading.rows].reverse().map((row) => [String(row.value(header) ?? "").trim(), row.row]));
    const keyed = { sheet: found.sheet.name, reading: found.reading, rows };
    this.tables.set(key, keyed);
    return keyed;
  }
}

/** Column of the sheet by a header's text. */
export function columnOf(reading: TableReading, header: string): number | undefined {
  return columnsByHeader(reading)(header);
}
