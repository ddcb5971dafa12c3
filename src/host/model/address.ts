import { COLUMN_LIMIT, columnIndex, columnLetters, quoteSheetName, ROW_LIMIT } from "../../xlsx/cell-address";
import type { RangeBox } from "../../xlsx/workbook-data";

/** Rows and columns of an Excel sheet. */
export const SHEET_ROWS = ROW_LIMIT;
export const SHEET_COLUMNS = COLUMN_LIMIT;

/** `A1`, `A1:B9`, `3:4` or `B:D`. */
export function boxAddress(box: RangeBox, absolute = false): string {
  const dollar = absolute ? "$" : "";
  const column = (index: number) => dollar + columnLetters(index);
  const row = (index: number) => dollar + String(index + 1);
  const lastRow = box.row + box.rows - 1;
  const lastColumn = box.column + box.columns - 1;
  if (isEntireRow(box) && !isEntireColumn(box)) return `${row(box.row)}:${row(lastRow)}`;
  if (isEntireColumn(box)) return `${column(box.column)}:${column(lastColumn)}`;
  const first = column(box.column) + row(box.row);
  return box.rows === 1 && box.columns === 1 ? first : `${first}:${column(lastColumn)}${row(lastRow)}`;
}

/** A range address as the API gives it: `Scheda!A1:B2`, `'S1.00001'!C3`. */
export function fullAddress(sheetName: string, box: RangeBox): string {
  return `${quoteSheetName(sheetName)}!${boxAddress(box)}`;
}

/** Reads `A1`, `$A$1:B9`, `3:4`, `B:D` (in capitals or not); `undefined` for anything else or outside the sheet. */
export function readBox(text: string): RangeBox | undefined {
  const address = text.replaceAll("$", "").trim();
  const cells = /^([A-Za-z]{1,3})(\d{1,7})(?::([A-Za-z]{1,3})(\d{1,7}))?$/.exec(address);
  if (cells) {
    const [, letters = "", digits = "", lastLetters = letters, lastDigits = digits] = cells;
    return corners(Number(digits) - 1, columnIndex(letters), Number(lastDigits) - 1, columnIndex(lastLetters));
  }
  const rows = /^(\d{1,7}):(\d{1,7})$/.exec(address);
  if (rows) return corners(Number(rows[1]) - 1, 0, Number(rows[2]) - 1, SHEET_COLUMNS - 1);
  const columns = /^([A-Za-z]{1,3}):([A-Za-z]{1,3})$/.exec(address);
  if (columns) return corners(0, columnIndex(columns[1] ?? ""), SHEET_ROWS - 1, columnIndex(columns[2] ?? ""));
  return undefined;
}

/** Splits `'My sheet'!A1:B2` into sheet name and rest; no sheet name where there is none. */
export function splitAddress(text: string): { readonly sheet?: string; readonly local: string } {
  const quoted = /^'((?:[^']|'')*)'!(.*)$/s.exec(text);
  if (quoted) return { sheet: (quoted[1] ?? "").replaceAll("''", "'"), local: quoted[2] ?? "" };
  const mark = text.lastIndexOf("!");
  return mark < 0 ? { local: text } : { sheet: text.slice(0, mark), local: text.slice(mark + 1) };
}

function corners(rowA: number, columnA: number, rowB: number, columnB: number): RangeBox | undefined {
  const row = Math.min(rowA, rowB);
  const column = Math.min(columnA, columnB);
  const box = { row, column, rows: Math.abs(rowA - rowB) + 1, columns: Math.abs(columnA - columnB) + 1 };
  return isOnSheet(box) ? box : undefined;
}

export function isOnSheet(box: RangeBox): boolean {
  return (
    box.row >= 0 &&
    box.column >= 0 &&
    box.rows >= 1 &&
    box.columns >= 1 &&
    box.row + box.rows <= SHEET_ROWS &&
    box.column + box.columns <= SHEET_COLUMNS
  );
}

export function isEntireRow(box: RangeBox): boolean {
  return box.column === 0 && box.columns === SHEET_COLUMNS;
}

export function isEntireColumn(box: RangeBox): boolean {
  return box.row === 0 && box.rows === SHEET_ROWS;
}
