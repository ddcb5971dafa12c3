/** Gives account of a table: what its cells say and the items that were read from it do not hold, is named. */
import { isFormula, type CellContent } from "../layout/sheet-plan";
import { textOf } from "./cell-entry";
import type { LeftCell, ReadingNote } from "./reading-note";
import type { RowColumn } from "./row-column";
import type { SnapshotValue } from "./sheet-snapshot";
import { cellAddress, headerKey, type SnapshotReader, type TableReading, type TableRow } from "./snapshot-reader";

export interface AccountedTable<T> {
  /** The columns that people type in, as they would be written. */
  readonly columns: readonly RowColumn<T>[];
  /** Headers of the columns that hold a formula in every row. */
  readonly computed: readonly string[];
  /** What was made of a row; undefined where nothing was. */
  readonly itemOf: (row: TableRow) => T | undefined;
  /** Whether what would be written says what the cell says; if absent, whether it says anything. */
  readonly holds?: (content: CellContent, value: SnapshotValue, header: string) => boolean;
}

/** Columns that the table has besides are one note each, rows of which nothing was made as well; formulas in our own columns are nobody's words. */
export function leftInTable<T>(reader: SnapshotReader, reading: TableReading, accounted: AccountedTable<T>): ReadingNote[] {
  const { range } = reading.table;
  const declared = new Map(accounted.columns.map((column) => [headerKey(column.header), column]));
  const computed = new Set(accounted.computed.map(headerKey));
  const rowsRead = new Map(reading.rows.map((row, at) => [row.row, { row, at }]));
  const rows = Array.from({ length: range.rows - 1 }, (_, at) => range.row + 1 + at);
  const ofRows = rows.flatMap((row): ReadingNote[] => {
    const read = rowsRead.get(row);
    const item = read && accounted.itemOf(read.row);
    const lost: LeftCell[] = [];
    const notes = typedCells(reader, reading, row).flatMap(({ header, value, left }): ReadingNote[] => {
      const column = declared.get(headerKey(header));
      if (computed.has(headerKey(header))) return overwritten(reader, left, header);
      if (column && read && item !== undefined) return unlessHeld(reader, { left, value, column, item, at: read.at }, accounted.holds);
      if (column) lost.push(left);
      return [];
    });
    return lost.length === 0 ? notes : [...notes, { code: "reading.rowLeftOut", values: { ...placeOf(reading, reader), row: row + 1, value: lost.map(({ value }) => value).join(" · ") }, cells: lost }];
  });
  return [...ofRows, ...furtherColumns(reader, reading, (header) => declared.has(headerKey(header)) || computed.has(headerKey(header)))];
}

function placeOf({ table }: TableReading, { sheet }: SnapshotReader): { readonly sheet: string; readonly table: string } {
  return { sheet: sheet.name, table: table.name };
}

/** What people typed in a row. */
function typedCells(reader: SnapshotReader, { table: { range }, headers }: TableReading, row: number): { readonly header: string; readonly value: SnapshotValue; readonly left: LeftCell }[] {
  return headers.flatMap((header, at) => {
    const value = reader.value(row, range.column + at) ?? "";
    return isBlankValue(value) || reader.isFormula(row, range.column + at) ? [] : [{ header, value, left: { cell: cellAddress(row, range.column + at), value: textOf(value) } }];
  });
}

/** With their headers, and with what their formulas show. */
function furtherColumns(reader: SnapshotReader, reading: TableReading, isKnown: (header: string) => boolean): ReadingNote[] {
  const { headers, table } = reading;
  const { row: first, rows, column: left } = table.range;
  return headers.flatMap((header, at): ReadingNote[] => {
    if (isKnown(header)) return [];
    const cells = Array.from({ length: rows }, (_, below) => ({ row: first + below, value: reader.value(first + below, left + at) ?? "" }))
      .filter(({ value }) => !isBlankValue(value))
      .map(({ row, value }) => ({ cell: cellAddress(row, left + at), value: textOf(value) }));
    const [top] = cells;
    const count = header === "" ? cells.length : cells.length - 1;
    return top ? [{ code: "reading.furtherColumn", values: { ...placeOf(reading, reader), column: header, count, cell: top.cell }, cells }] : [];
  });
}

interface HeldCell<T> {
  readonly left: LeftCell;
  readonly value: SnapshotValue;
  readonly column: RowColumn<T>;
  readonly item: T;
  /** Among the items, from 0. */
  readonly at: number;
}

function unlessHeld<T>(reader: SnapshotReader, { left, value, column, item, at }: HeldCell<T>, holds: NonNullable<AccountedTable<T>["holds"]> = saysAnything): ReadingNote[] {
  const content = column.content(item, at, () => undefined);
  if (content !== null && isFormula(content)) return overwritten(reader, left, column.header);
  return holds(content, value, column.header) || column.understands?.(value) ? [] : [valueLeftOut(reader, left, column.header)];
}

/** The filled cells of a sheet that hold no formula. */
export function filledCells(reader: SnapshotReader): LeftCell[] {
  const { origin, values } = reader.sheet;
  return values.flatMap((line, r) =>
    line.flatMap((value, c) => {
      const [row, column] = [origin.row + r, origin.column + c];
      return isBlankValue(value) || reader.isFormula(row, column) ? [] : [{ cell: cellAddress(row, column), value: textOf(value) }];
    }),
  );
}

/** A cell of which nothing could be made. */
export function valueLeftOut(reader: SnapshotReader, left: LeftCell, field: string): ReadingNote {
  return { code: "reading.valueLeftOut", values: { sheet: reader.sheet.name, ...left, field }, cells: [left] };
}

/** What stands in the place of a formula; where the snapshot tells no formulas, nobody knows. */
export function overwritten(reader: SnapshotReader, left: LeftCell, field: string): ReadingNote[] {
  return reader.sheet.formulas ? [{ code: "reading.overwritten", values: { sheet: reader.sheet.name, ...left, field }, cells: [left] }] : [];
}

/** In the same words, whatever the blanks between them. */
export function saysTheSame(content: CellContent, value: SnapshotValue): boolean {
  const words = (text: string) => text.replace(/\s+/g, " ").trim();
  return content !== null && !isFormula(content) && words(textOf(content)) === words(textOf(value));
}

export function saysAnything(content: CellContent): boolean {
  return content !== null && content !== "";
}

/** Blanks alone are nothing that anybody misses. */
export function isBlankValue(value: SnapshotValue): boolean {
  return typeof value === "string" && value.trim() === "";
}
