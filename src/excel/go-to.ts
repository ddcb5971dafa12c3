import { NotFoundInWorkbookError } from "./excel-errors";
import { runExcel } from "./run";

/** Shows a sheet and selects the cell of one of its names, or its first cell. Throws `NotFoundInWorkbookError`. */
export async function goTo(sheetName: string, name?: string): Promise<void> {
  await runExcel(async (context) => {
    const sheet = context.workbook.worksheets.getItemOrNullObject(sheetName);
    const named = sheet.names.getItemOrNullObject(name ?? "").getRangeOrNullObject();
    sheet.load("name");
    named.load("address");
    await context.sync();
    if (sheet.isNullObject) throw new NotFoundInWorkbookError(sheetName);
    sheet.activate();
    (named.isNullObject ? sheet.getRange("A1") : named).select();
    await context.sync();
  });
}
