import type { Cell, RangeBox, SheetData, TableData } from "../../../xlsx/workbook-data";
import { formulaInRow } from "./calculated-columns";
import { cellAt, cellsIn, isFilled } from "../cells/cell-access";
import type { Editing } from "../cells/editing";
import type { Identities } from "../identities";
import { contains, overlaps } from "../../../xlsx/range-box";

/** The table that a filled cell directly below it makes grow; `undefined` where Excel does not extend one. */
export function tableAbove(sheet: SheetData, row: number, column: number): TableData | undefined {
  if (sheet.protection) return undefined;
  const table = sheet.tables.find(
    ({ range, totalsRow }) =>
      !totalsRow && range.row + range.rows === row && column >= range.column && column < range.column + range.columns,
  );
  if (!table) return undefined;
  const line: RangeBox = { row, rows: 1, column: table.range.column, columns: table.range.columns };
  const blocked = sheet.merges.some((merge) => overlaps(merge, line)) || sheet.tables.some((other) => overlaps(other.range, line));
  return blocked ? undefined : table;
}

/**
 * The table that a block of texts extends, and by how many rows: it begins directly below, in a cell that was empty, and every
 * row puts something under the table's columns.
 */
export function rowsBelowTable(
  sheet: SheetData,
  row: number,
  column: number,
  texts: readonly (readonly string[])[],
): { readonly table: TableData; readonly count: number } | undefined {
  const table = (texts[0] ?? [])
    .map((text, x) => (text === "" || isFilled(cellAt(sheet, row, column + x)) ? undefined : tableAbove(sheet, row, column + x)))
    .find((found) => found !== undefined);
  if (!table) return undefined;
  const { range } = table;
  const end = texts.findIndex(
    (line) => !line.some((text, x) => text !== "" && column + x >= range.column && column + x < range.column + range.columns),
  );
  return { table, count: end < 0 ? texts.length : end };
}

/** The table that a text beside its last column widens: the column was empty in all of its rows, and nothing is in the way. */
export function tableBeside(sheet: SheetData, row: number, column: number, texts: readonly (readonly string[])[]): TableData | undefined {
  if (sheet.protection) return undefined;
  return sheet.tables.find(({ range, totalsRow }) => {
    const body = { ...range, rows: range.rows - (totalsRow ? 1 : 0) };
    const beside: RangeBox = { ...body, column: range.column + range.columns, columns: 1 };
    const typed = texts.some((line, y) => line.some((text, x) => text !== "" && contains(beside, row + y, column + x)));
    if (!typed || sheet.merges.some((merge) => overlaps(merge, beside)) || sheet.tables.some((other) => overlaps(other.range, beside)))
      return false;
    return [...cellsIn(sheet, { ...beside, rows: range.rows })].every(([, , cell]) => !isFilled(cell));
  });
}

/**
 * After a table has grown downwards from `before`: new rows repeat the last row's formats and the calculated columns,
 * and validations and conditional formats that reached the last row reach the new one.
 */
export function continueRows(
  editing: Editing,
  conditionalFormatIds: Identities,
  sheet: SheetData,
  table: TableData,
  before: RangeBox,
): void {
  const lastRow = before.row + before.rows - 1;
  const newLast = table.range.row + table.range.rows - 1;
  if (newLast <= lastRow) return;
  table.columns.forEach((column, index) => {
    const position = table.range.column + index;
    const model = cellAt(sheet, lastRow, position);
    for (let row = lastRow + 1; row <= newLast; row++)
      continueCell(editing, sheet, row, position, model, column.formula && formulaInRow(table, column.formula, row));
  });
  if (before.rows > 1) extendRules(editing, conditionalFormatIds, sheet, table, lastRow, newLast);
}

function continueCell(
  editing: Editing,
  sheet: SheetData,
  row: number,
  column: number,
  model: Cell | undefined,
  formula: string | undefined,
): void {
  const cell = cellAt(sheet, row, column);
  const format = model?.format ?? cell?.format;
  const look = format ? { format } : {};
  if (isFilled(cell)) {
    if (cell && format !== cell.format) editing.journal.setCell(sheet, row, column, { ...cell, ...look });
    return;
  }
  if (formula !== undefined) editing.journal.setCell(sheet, row, column, { value: null, formula, ...look });
  else if (format) editing.journal.setCell(sheet, row, column, { value: null, format });
}

function extendRules(
  editing: Editing,
  conditionalFormatIds: Identities,
  sheet: SheetData,
  table: TableData,
  lastRow: number,
  newLast: number,
): void {
  const extended = <T extends { readonly range: RangeBox }>(item: T, carry: (from: T, to: T) => void): T => {
    const { range } = item;
    const ends =
      range.row + range.rows - 1 === lastRow &&
      contains(table.range, lastRow, range.column) &&
      contains(table.range, lastRow, range.column + range.columns - 1);
    if (!ends) return item;
    const longer = { ...item, range: { ...range, rows: newLast - range.row + 1 } };
    carry(item, longer);
    return longer;
  };
  editing.journal.set(
    sheet,
    "validations",
    sheet.validations.map((item) => extended(item, () => undefined)),
  );
  editing.journal.set(
    sheet,
    "conditionalFormats",
    sheet.conditionalFormats.map((item) => extended(item, (from, to) => conditionalFormatIds.carry(from, to))),
  );
}
