/** Addresses as `.xlsx` files spell them (`C15`, `A1:B2`), to and from counts from 0. */
import type { RangeBox } from "./workbook-data";

export const ROW_LIMIT = 1_048_576;
export const COLUMN_LIMIT = 16_384;

const LETTERS: string[] = [];

/** `0` → `A`, `26` → `AA`. */
export function columnLetters(column: number): string {
  return (LETTERS[column] ??= spelledColumn(column));
}

/** `A` → `0`, `AA` → `26`. */
export function columnIndex(letters: string): number {
  return [...letters.toUpperCase()].reduce((index, letter) => index * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}

function spelledColumn(column: number): string {
  let letters = "";
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  }
  return letters;
}

/** `C15` for row 14, column 2. */
export function cellReference(row: number, column: number): string {
  return columnLetters(column) + (row + 1);
}

/** `A1:B2`, or `A1` for one cell. */
export function rangeReference(box: RangeBox): string {
  const first = cellReference(box.row, box.column);
  return box.rows === 1 && box.columns === 1 ? first : `${first}:${cellReference(box.row + box.rows - 1, box.column + box.columns - 1)}`;
}

/** `'S3.00007'!$A$1:$B$2`, always quoted and absolute, as names need it. */
export function absoluteReference(sheet: string, box: RangeBox): string {
  const corner = (row: number, column: number) => `$${columnLetters(column)}$${row + 1}`;
  const first = corner(box.row, box.column);
  const last = corner(box.row + box.rows - 1, box.column + box.columns - 1);
  return `${quotedSheetName(sheet)}!${first === last ? first : `${first}:${last}`}`;
}

/** A sheet name as formulas quote it. */
export function quotedSheetName(sheet: string): string {
  return `'${sheet.replaceAll("'", "''")}'`;
}

/** The cell of `C15` or `$C$15`; undefined where the text is no cell of a sheet. */
export function parseCell(text: string): { row: number; column: number } | undefined {
  let position = 0;
  let column = 0;
  let row = 0;
  if (text.charCodeAt(position) === 36) position++;
  for (; position < text.length; position++) {
    const code = text.charCodeAt(position) & ~32;
    if (code < 65 || code > 90) break;
    column = column * 26 + (code - 64);
  }
  if (text.charCodeAt(position) === 36) position++;
  for (let start = position; position < text.length; position++) {
    const digit = text.charCodeAt(position) - 48;
    if (digit < 0 || digit > 9 || position - start > 6) return undefined;
    row = row * 10 + digit;
  }
  return column >= 1 && column <= COLUMN_LIMIT && row >= 1 && row <= ROW_LIMIT ? { row: row - 1, column: column - 1 } : undefined;
}

/** The rectangle of `A1:B2`, `A1`, `A:C` or `1:4`, with or without `$`; undefined for anything else. */
export function parseRange(text: string): RangeBox | undefined {
  const [from = "", to = from, ...more] = text.split(":");
  if (more.length > 0) return undefined;
  const first = parseCell(from) ?? parseCell(`${from}1`) ?? parseCell(`A${from.replace("$", "")}`);
  const last = parseCell(to) ?? parseCell(`${to}${ROW_LIMIT}`) ?? parseCell(`XFD${to.replace("$", "")}`);
  if (first === undefined || last === undefined) return undefined;
  const row = Math.min(first.row, last.row);
  const column = Math.min(first.column, last.column);
  return { row, column, rows: Math.abs(first.row - last.row) + 1, columns: Math.abs(first.column - last.column) + 1 };
}

/** The rectangles of a blank-separated list such as `A1:B2 D4`; what is no range is left out. */
export function parseRanges(text: string): RangeBox[] {
  return text.split(/\s+/u).flatMap((one) => parseRange(one) ?? []);
}

/** Sheet and rectangle of `'S 1'!$A$1:$B$2`; undefined where a reference is more, less or something else. */
export function parseSheetReference(text: string): { sheet: string; box: RangeBox } | undefined {
  const parts = /^(?:'((?:[^']|'')+)'|([^'!()[\],;:*/+&<>=\s-]+))!([$A-Za-z0-9:]+)$/u.exec(text.trim());
  const box = parts?.[3] === undefined ? undefined : parseRange(parts[3]);
  return parts && box ? { sheet: parts[1]?.replaceAll("''", "'") ?? parts[2] ?? "", box } : undefined;
}

/** Names that begin like a cell (`S1`, `R1`, `C2`, `RC3`) or are a whole row or column: without apostrophes they would be read as that. */
const likeReference = /^(?:[A-Z]{1,3}\d|R$|C$|RC$)/iu;

/** A sheet name as formulas and addresses write it: quoted where it must be, apostrophes doubled. */
export function quoteSheetName(name: string): string {
  const plain = /^[\p{L}_][\p{L}\p{N}_.]*$/u.test(name) && !likeReference.test(name) && !/^(?:true|false)$/iu.test(name);
  return plain ? name : `'${name.replaceAll("'", "''")}'`;
}
