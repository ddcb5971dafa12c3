import type { RangeBox } from "../sheets/sheet-plan";

/** The cells of a rectangle. By numbers, since an address text would have to be quoted and made. */
export function rangeOf(sheet: Excel.Worksheet, box: RangeBox): Excel.Range {
  return sheet.getRangeByIndexes(box.row, box.column, box.rows, box.columns);
}
