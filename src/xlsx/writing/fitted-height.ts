/**
 * How high Excel would show a row that nobody set: files carry it beside rows that are fitted, since readers other than
 * Excel (LibreOffice, previews) do not fit rows when they open a file. An estimate on the high side, because a reader that
 * trusts it must not cut a line.
 */
import type { Cell, SheetData } from "../workbook-data";

/** Characters of a column that nobody set. */
const defaultWidth = 8.43;
const defaultSize = 11;
/** Width of an average letter of prose at 10 points, in characters of a column. */
const letterWidth = 0.85;
/** Characters that a cell's margins take; a level of indent takes as much. */
const margin = 1.3;
/** Points from line to line, by the font's size. */
const lineSpacing = 1.35;
const highestRow = 409;

/** Points, or nothing where one line is enough. Merged cells do not count, as in Excel. */
export function fittedHeight({ cells, columns, merges }: Pick<SheetData, "cells" | "columns" | "merges">, row: number): number | undefined {
  const merged = new Set(merges.flatMap((merge) => (merge.row === row ? [merge.column] : [])));
  let highest = 0;
  for (const [column, cell] of cells.get(row) ?? []) {
    if (merged.has(column)) continue;
    const lines = linesOf(cell, columns.get(column)?.width ?? defaultWidth);
    if (lines > 1) highest = Math.max(highest, Math.ceil(lines * (cell.format?.font?.size ?? defaultSize) * lineSpacing + 2));
  }
  return highest === 0 ? undefined : Math.min(highestRow, highest);
}

function linesOf({ value, format }: Cell, width: number): number {
  if (typeof value !== "string" || format?.alignment?.wrap !== true) return 1;
  const { rotation, indent = 0 } = format.alignment;
  if (rotation) return 1;
  const scale = (format.font?.size ?? defaultSize) / 10;
  const room = Math.max(1, Math.floor((width - margin * (1 + indent)) / (letterWidth * scale)));
  return value.split("\n").reduce((lines, paragraph) => lines + wrapped(paragraph, room), 0);
}

/** Lines of a paragraph that breaks at blanks, and within words that are longer than a line. */
function wrapped(paragraph: string, room: number): number {
  let lines = 1;
  let used = 0;
  for (const word of paragraph.split(" ")) {
    if (used > 0 && used + 1 + word.length > room) {
      lines++;
      used = 0;
    }
    used += (used > 0 ? 1 : 0) + word.length;
    while (used > room) {
      lines++;
      used -= room;
    }
  }
  return lines;
}
