import type { RangeBox } from "../sheets/layout/sheet-plan";

/**
 * Spares a range that is used within one batch the bookkeeping that would let it live on: without this, every range
 * costs two more actions, and each run ends with one more round trip to give them back.
 */
export function forThisBatch<T extends Excel.Range | Excel.RangeAreas>(range: T): T {
  range.untrack();
  return range;
}

/** The cells of a rectangle, for this batch. By numbers, since an address text would have to be quoted and made. */
export function rangeOf(sheet: Excel.Worksheet, box: RangeBox): Excel.Range {
  return forThisBatch(sheet.getRangeByIndexes(box.row, box.column, box.rows, box.columns));
}
