/** Raises rows whose texts do not fit, and only those. */
import type { HeightsChange, RowRemoved, RowsChange } from "../../../sheets/changes/workbook-change";
import { propertyBytes, rangeBytes } from "../../batches";
import type { EditStep } from "../edit-step";
import { NotFoundInWorkbookError } from "../../excel-errors";
import { rangeOf } from "../../ranges";
import type { RowSize } from "./row-size";

/** A row that is too low. */
export interface LowRow {
  readonly row: number;
  /** Points that it is to have, or to be fitted by Excel. */
  readonly wanted: number | "fitted";
  readonly size: RowSize;
}

/** The answer gives the size after the next round trip. */
export function askForSize(sheet: Excel.Worksheet, sheetName: string, row: number): () => RowSize {
  const format = formatOf(sheet, row).load("rowHeight");
  return () => ({ sheet: sheetName, row, height: format.rowHeight });
}

/**
 * Gives rows the height that they had, once their contents are back: one or two round trips, none without rows. Excel does not
 * tell which rows it fits by itself (`useStandardHeight` says only that a row is as high as the sheet's standard). So each is
 * fitted, and what comes to the same height stays Excel's to fit, instead of being held at that height for good.
 */
export async function putSizesBack(context: Excel.RequestContext, sizes: readonly RowSize[]): Promise<void> {
  if (sizes.length === 0) return;
  const formatNow = ({ sheet, row }: RowSize) => formatOf(context.workbook.worksheets.getItem(sheet), row);
  const fitted = sizes.map((size) => {
    const format = formatNow(size);
    format.autofitRows();
    return { size, format: format.load("rowHeight") };
  });
  await context.sync();
  const held = fitted.filter(({ size, format }) => format.rowHeight !== size.height);
  for (const { size } of held) formatNow(size).rowHeight = size.height;
  if (held.length > 0) await context.sync();
}

function formatOf(sheet: Excel.Worksheet, row: number): Excel.RangeFormat {
  return rangeOf(sheet, { row, column: 0, rows: 1, columns: 1 }).format;
}

const highestRow = 409;

/**
 * Asks for the heights of the rows as they are before the list, whose changes `earlier` move rows of the same sheet; the
 * answer names those that are too low. A row that is put in takes the height of the row above.
 */
export function askForLowRows(
  context: Excel.RequestContext,
  { rows }: HeightsChange,
  sheetName: string,
  earlier: readonly (RowsChange | RowRemoved)[],
): () => readonly LowRow[] {
  const sheet = context.workbook.worksheets.getItemOrNullObject(sheetName).load("name");
  const protection = sheet.protection.load("protected");
  const asked = rows.map((stretch) => ({
    ...stretch,
    sizeOf: Array.from({ length: stretch.rows }, (_, at) => askForSize(sheet, sheetName, rowBefore(earlier, stretch.row + at))),
  }));
  return () => {
    if (sheet.isNullObject || protection.protected) return [];
    const low = new Map<number, LowRow>();
    for (const { row: first, rows: count, height: needed, fitted, sizeOf } of asked) {
      const sizes = sizeOf.map((size) => size());
      if (sizes.reduce((sum, { height }) => sum + height, 0) >= needed) continue;
      const share = Math.min(highestRow, Math.ceil(needed / count));
      for (const [at, size] of sizes.entries()) {
        const row = first + at;
        const known = low.get(row)?.wanted ?? 0;
        if (fitted) low.set(row, { row, wanted: "fitted", size });
        else if (known !== "fitted" && share > Math.max(size.height, known)) low.set(row, { row, wanted: share, size });
      }
    }
    return [...low.values()];
  };
}

/** Where a row of the sheet stood before the list; a row that was put in, where the row above it stood. */
export function rowBefore(earlier: readonly (RowsChange | RowRemoved)[], row: number): number {
  return earlier.reduceRight((at, change) => {
    if (change.kind === "rowRemoved") return at >= change.row ? at + 1 : at;
    const end = change.range.row + change.range.rows;
    return at >= end + change.added ? at - change.added : Math.min(at, end - 1);
  }, row);
}

/** Nothing, where all rows are high enough. */
export function heightSteps(context: Excel.RequestContext, { sheet }: HeightsChange, low: readonly LowRow[]): EditStep[] {
  if (low.length === 0) return [];
  // Asked for anew, since earlier steps may rename it.
  const sheetNow = () => context.workbook.worksheets.getItem(sheet);
  return [
    {
      sheet,
      *issue() {
        for (const { row, wanted } of low) {
          if (wanted === "fitted") formatOf(sheetNow(), row).autofitRows();
          else formatOf(sheetNow(), row).rowHeight = wanted;
          yield rangeBytes + propertyBytes;
        }
      },
      effect(state) {
        if (!state.hasSheet(sheet)) throw new NotFoundInWorkbookError(sheet);
      },
      sizesBack: low.map(({ size }) => size),
    },
  ];
}
