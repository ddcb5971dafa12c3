import type { Cell, CellFormat, CellValue, SheetData } from "../../../xlsx/workbook-data";
import type { Axis } from "./axis";
import { cellText } from "../../model/cells/cell-text";
import { fontOf, INDENT, lineHeight, PADDING, wraps } from "./cell-look";
import { wrappedLines, type TextMeasure } from "./text-measure";

/**
 * Pixels of the rows without a height of their own that need more than the default, as Excel fits them:
 * to the largest font and the longest wrapped text. Merged cells do not count, as in Excel.
 */
export function automaticHeights(sheet: SheetData, columns: Axis, measure: TextMeasure, defaultPixels: number): Map<number, number> {
  const heights = new Map<number, number>();
  const merged = new Set(sheet.merges.map((merge) => `${merge.row},${merge.column}`));
  for (const [row, cells] of sheet.cells) {
    if (sheet.rows.get(row)?.height !== undefined) continue;
    const single = [...cells].filter(([column]) => !merged.has(`${row},${column}`));
    const height = fittedHeight(single, (column) => columns.size(column), measure, defaultPixels);
    if (height > defaultPixels) heights.set(row, height);
  }
  return heights;
}

/** The same of one row, as if it had no height of its own. */
export function automaticHeight(
  sheet: SheetData,
  row: number,
  widthOf: (column: number) => number,
  measure: TextMeasure,
  defaultPixels: number,
): number {
  const merged = new Set(sheet.merges.flatMap((merge) => (merge.row === row ? [merge.column] : [])));
  return fittedHeight(
    [...(sheet.cells.get(row) ?? [])].filter(([column]) => !merged.has(column)),
    widthOf,
    measure,
    defaultPixels,
  );
}

function fittedHeight(
  cells: readonly (readonly [column: number, cell: Cell])[],
  widthOf: (column: number) => number,
  measure: TextMeasure,
  defaultPixels: number,
): number {
  let height = defaultPixels;
  for (const [column, { value, format }] of cells) {
    if (value === null || format === undefined) continue;
    const needed = isUpright(format)
      ? measure(cellText(value, format, "it").text, fontOf(format)) + PADDING
      : lineHeight(format) * linesOf(value, format, widthOf(column), measure);
    height = Math.max(height, Math.ceil(needed) + 2);
  }
  return height;
}

function isUpright(format: CellFormat): boolean {
  return Math.abs(format.alignment?.rotation ?? 0) === 90;
}

function linesOf(value: Exclude<CellValue, null>, format: CellFormat, width: number, measure: TextMeasure): number {
  if (typeof value !== "string" || !wraps(format)) return 1;
  const room = width - 2 * PADDING - 1 - (format.alignment?.indent ?? 0) * INDENT;
  return wrappedLines(cellText(value, format, "it").text, fontOf(format), room, measure);
}
