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

/** Columns that the table has besides are one note each, rows of which nothing was made as well; formulas are nobody's words. */
export function leftInTable<T>(reader: SnapshotReader, reading: TableReading, accounted: AccountedTable<T>): ReadingNote[] {
  const { table, headers } = reading;
  const { range } = table;
  const place = { sheet: reader.sheet.name, table: table.name };
  const declared = new Map(accounted.columns.map((column) => [headerKey(column.header), column]));
  const computed = new Set(accounted.computed.map(headerKey));
  const rowsRead = new Map(reading.rows.map((row) => [row.row, row]));
  const further = new Map<string, LeftCell[]>();
  const notes: ReadingNote[] = [];
  let at = -1;
  headers.forEach((header, at) => {
    if (header !== "" && !computed.has(headerKey(header)) && !declared.has(headerKey(header))) further.set(header, [{ cell: cellAddress(range.row, range.column + at), value: header }]);
  });
  for (let row = range.row + 1; row < range.row + range.rows; row++) {
    const read = rowsRead.get(row);
    const item = read && accounted.itemOf(read);
    if (read) at++;
    const lost: LeftCell[] = [];
    headers.forEach((header, column) => {
      const value = reader.value(row, range.column + column) ?? "";
      if (isBlankValue(value) || reader.isFormula(row, range.column + column)) return;
      const left = { cell: cellAddress(row, range.column + column), value: textOf(value) };
      const key = headerKey(header);
      if (computed.has(key)) notes.push(...overwritten(reader, left, header));
      else if (!declared.has(key)) further.set(header, [...(further.get(header) ?? []), left]);
      else if (item === undefined) lost.push(left);
      else notes.push(...unlessHeld(reader, left, value, declared.get(key)!, { item, at }, accounted.holds));
    });
    if (lost.length > 0) notes.push({ code: "reading.rowLeftOut", values: { ...place, row: row + 1, value: lost.map(({ value }) => value).join(" · ") }, cells: lost });
  }
  return [...notes, ...[...further].map(([column, cells]): ReadingNote => ({ code: "reading.furtherColumn", values: { ...place, column, count: cells.length - 1, cell: cells[0]!.cell }, cells }))];
}

function unlessHeld<T>(reader: SnapshotReader, left: LeftCell, value: SnapshotValue, column: RowColumn<T>, { item, at }: { readonly item: T; readonly at: number }, holds: NonNullable<AccountedTable<T>["holds"]> = saysAnything): ReadingNote[] {
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
