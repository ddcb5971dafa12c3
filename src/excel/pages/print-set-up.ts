/** Print set-up of a sheet that is in the workbook. */
import type { PrintPlan } from "../../sheets/layout/sheet-plan";
import { writeInBatches, propertyBytes, type Writer } from "../batches";
import { NotFoundInWorkbookError, PageRefusedError } from "../excel-errors";
import { fitPages } from "./fit-pages";
import { rangeOf } from "../ranges";
import { runExcel } from "../run";
import { writePage } from "./write-page";

/** Sets a sheet up as new ones are, in place of its own page breaks. Two round trips, three where Excel does not fit the page. Throws `NotFoundInWorkbookError`, `PageRefusedError`. */
export async function setUpPrint(sheetName: string, print: PrintPlan): Promise<void> {
  await runExcel(async (context) => {
    const sheet = context.workbook.worksheets.getItemOrNullObject(sheetName).load("name");
    await context.sync();
    if (sheet.isNullObject) throw new NotFoundInWorkbookError(sheetName);
    await writeInBatches(context, [{ what: sheetName, writer: renewPage(sheet, print) }]);
    const unfitted = await fitPages(context, [{ sheet, scale: print.scale }]);
    if (unfitted.length > 0) throw new PageRefusedError();
  });
}

function* renewPage(sheet: Excel.Worksheet, print: PrintPlan): Writer {
  sheet.horizontalPageBreaks.removePageBreaks();
  yield 2 * propertyBytes;
  yield* writePage(sheet, print);
}

/** Heights in points of the sheet's rows from the first, as many as are asked for. One round trip. Throws `NotFoundInWorkbookError`. */
export async function rowHeights(sheetName: string, rows: number): Promise<number[]> {
  return runExcel(async (context) => {
    const sheet = context.workbook.worksheets.getItemOrNullObject(sheetName).load("name");
    const formats = Array.from({ length: rows }, (_, row) =>
      rangeOf(sheet, { row, column: 0, rows: 1, columns: 1 }).format.load("rowHeight"),
    );
    await context.sync();
    if (sheet.isNullObject) throw new NotFoundInWorkbookError(sheetName);
    return formats.map((format) => format.rowHeight);
  });
}
