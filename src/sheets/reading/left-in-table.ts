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
  const columns = columnsOf(reading, accounted);
  const known = columns.filter(({ typed, computed }) => typed !== undefined || computed);
  const rowsRead = new Map(reading.rows.map((row, at) => [row.row, { row, at }]));
  const ofRows = reader.bodyRows(reading.table).flatMap((row): ReadingNote[] => {
    const read = rowsRead.get(row);
    const item = read && accounted.itemOf(read.row);
    const lost: LeftCell[] = [];
    const notes = typedCells(reader, known, row).flatMap(({ column: { header, typed, computed }, value, left }): ReadingNote[] => {
      if (computed) return overwritten(reader, left, header);
      if (typed && read && item !== undefined)
        return unlessHeld(reader, { left, value, column: typed, item, at: read.at }, accounted.holds);
      lost.push(left);
      return [];
    });
    return lost.length === 0
      ? notes
      : [
          ...notes,
          {
            code: "reading.rowLeftOut",
            values: { ...placeOf(reading, reader), row: row + 1, value: lost.map(({ value }) => value).join(" · ") },
            cells: lost,
          },
        ];
  });
  return [...ofRows, ...columns.filter((column) => !known.includes(column)).flatMap((column) => furtherColumn(reader, reading, column))];
}

/** A column of the sheet that a table has. */
interface TableColumn<T> {
  readonly header: string;
  readonly column: number;
  /** As it would be written, where people type in it. */
  readonly typed: RowColumn<T> | undefined;
  readonly computed: boolean;
}

function columnsOf<T>({ headers, table: { range } }: TableReading, { columns, computed }: AccountedTable<T>): readonly TableColumn<T>[] {
  const typed = new Map(columns.map((column) => [headerKey(column.header), column]));
  const formulas = new Set(computed.map(headerKey));
  const keys = headers.map(headerKey);
  return headers.map((header, at) => {
    const key = headerKey(header);
    const isFirst = keys.indexOf(key) === at;
    return { header, column: range.column + at, typed: isFirst ? typed.get(key) : undefined, computed: isFirst && formulas.has(key) };
  });
}

function placeOf({ table }: TableReading, { sheet }: SnapshotReader): { readonly sheet: string; readonly table: string } {
  return { sheet: sheet.name, table: table.name };
}

/** What people typed in a row. */
function typedCells<T>(
  reader: SnapshotReader,
  columns: readonly TableColumn<T>[],
  row: number,
): { readonly column: TableColumn<T>; readonly value: SnapshotValue; readonly left: LeftCell }[] {
  return columns.flatMap((column) => {
    const value = reader.value(row, column.column) ?? "";
    return isBlankValue(value) || reader.isFormula(row, column.column)
      ? []
      : [{ column, value, left: { cell: cellAddress(row, column.column), value: textOf(value) } }];
  });
}

/** With its header, and with what its formulas show. */
function furtherColumn<T>(reader: SnapshotReader, reading: TableReading, { header, column }: TableColumn<T>): ReadingNote[] {
  const cells = [reading.table.range.row, ...reader.bodyRows(reading.table)]
    .map((row) => ({ row, value: reader.value(row, column) ?? "" }))
    .filter(({ value }) => !isBlankValue(value))
    .map(({ row, value }) => ({ cell: cellAddress(row, column), value: textOf(value) }));
  const [top] = cells;
  const count = header === "" ? cells.length : cells.length - 1;
  return top
    ? [{ code: "reading.furtherColumn", values: { ...placeOf(reading, reader), column: header, count, cell: top.cell }, cells }]
    : [];
}

interface HeldCell<T> {
  readonly left: LeftCell;
  readonly value: SnapshotValue;
  readonly column: RowColumn<T>;
  readonly item: T;
  /** Among the items, from 0. */
  readonly at: number;
}

function unlessHeld<T>(
  reader: SnapshotReader,
  { left, value, column, item, at }: HeldCell<T>,
  holds: NonNullable<AccountedTable<T>["holds"]> = saysAnything,
): ReadingNote[] {
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

/** Filled cells that lie outside what was understood and are none of the sheet's own texts. */
export function outsideLayout(
  reader: SnapshotReader,
  ownTexts: ReadonlySet<string>,
  code: "reading.outsideLayout" | "reading.listWords",
): ReadingNote[] {
  return reader.cellsOutsideLayout(ownTexts).map((left) => ({ code, values: { sheet: reader.sheet.name, ...left }, cells: [left] }));
}

/** A cell of which nothing could be made. */
export function valueLeftOut(reader: SnapshotReader, left: LeftCell, field: string): ReadingNote {
  return { code: "reading.valueLeftOut", values: { sheet: reader.sheet.name, ...left, field }, cells: [left] };
}

/** What stands in the place of a formula; where the snapshot tells no formulas, nobody knows. */
export function overwritten(reader: SnapshotReader, left: LeftCell, field: string): ReadingNote[] {
  return reader.sheet.formulas
    ? [{ code: "reading.overwritten", values: { sheet: reader.sheet.name, ...left, field }, cells: [left] }]
    : [];
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
