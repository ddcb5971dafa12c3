import type { CellFormat, CellValue, SheetData } from "../../xlsx/workbook-data";
import type { Axis } from "./axis";
import { cellText } from "../model/cell-text";
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
    let height = defaultPixels;
    for (const [column, cell] of cells) {
      if (cell.value === null || cell.format === undefined || merged.has(`${row},${column}`)) continue;
      const needed = isUpright(cell.format)
        ? measure(cellText(cell.value, cell.format, "it").text, fontOf(cell.format)) + PADDING
        : lineHeight(cell.format) * linesOf(cell.value, cell.format, columns.size(column), measure);
      height = Math.max(height, Math.ceil(needed) + 2);
    }
    if (height > defaultPixels) heights.set(row, height);
  }
  return heights;
}

function isUpright(format: CellFormat): boolean {
  return Math.abs(format.alignment?.rotation ?? 0) === 90;
}

function linesOf(value: Exclude<CellValue, null>, format: CellFormat, width: number, measure: TextMeasure): number {
  if (typeof value !== "string" || !wraps(format)) return 1;
  const room = width - 2 * PADDING - 1 - (format.alignment?.indent ?? 0) * INDENT;
  return wrappedLines(cellText(value, format, "it").text, fontOf(format), room, measure);
}
