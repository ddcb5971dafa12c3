import { NotFoundInWorkbookError } from "../excel-errors";
import { forThisBatch, rangeOf } from "../ranges";
import { runExcel } from "../run";

/** A cell to go to: by the sheet's name alone, by a name on it, or by row and column counted from 0. */
export type WorkbookPlace =
  { readonly sheet: string; readonly name?: string } | { readonly sheet: string; readonly row: number; readonly column: number };

/**
 * Shows the sheet and selects the cell, which Excel scrolls to; the first cell where none is given or the name is gone. Two
 * round trips. Throws `NotFoundInWorkbookError` for a sheet that is gone or hidden.
 */
export async function goTo(place: WorkbookPlace): Promise<void> {
  await runExcel(async (context) => {
    const sheet = context.workbook.worksheets.getItemOrNullObject(place.sheet).load("visibility");
    const named = "row" in place ? undefined : sheet.names.getItemOrNullObject(place.name ?? "");
    const cell = named && forThisBatch(named.getRangeOrNullObject()).load("address");
    await context.sync();
    if (sheet.isNullObject || sheet.visibility !== "Visible") throw new NotFoundInWorkbookError(place.sheet);
    sheet.activate();
    if (named && cell && !cell.isNullObject) forThisBatch(named.getRange()).select();
    else rangeOf(sheet, { row: 0, column: 0, ...place, rows: 1, columns: 1 }).select();
    await context.sync();
  });
}

/** Shows a sheet that was just written, the cell of one of its names selected. One round trip; Excel's own refusal where it is gone. */
export async function showSheet(sheetName: string, name: string): Promise<void> {
  await runExcel(async (context) => {
    const sheet = context.workbook.worksheets.getItem(sheetName);
    sheet.activate();
    forThisBatch(sheet.names.getItem(name).getRange()).select();
    await context.sync();
  });
}
