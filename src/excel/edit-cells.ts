import type { CellContent } from "../sheets/sheet-plan";
import { cellOf } from "./cell-contents";
import { NotFoundInWorkbookError } from "./excel-errors";
import { runExcel } from "./run";

/** What one named cell of a sheet is to hold; `null` empties it. */
export interface CellEdit {
  readonly sheet: string;
  readonly name: string;
  readonly content: CellContent;
}

/** Writes named cells in two round trips however many. Throws `NotFoundInWorkbookError` before anything is written. */
export async function editCells(edits: readonly CellEdit[]): Promise<void> {
  await runExcel(async (context) => {
    const cells = edits.map((edit) => {
      const named = context.workbook.worksheets.getItemOrNullObject(edit.sheet).names.getItemOrNullObject(edit.name);
      const range = named.getRangeOrNullObject();
      range.load("numberFormat");
      return { edit, range };
    });
    await context.sync();
    const missing = cells.find(({ range }) => range.isNullObject);
    if (missing) throw new NotFoundInWorkbookError(`${missing.edit.sheet} › ${missing.edit.name}`);
    for (const { edit, range } of cells) {
      range.getCell(0, 0).formulas = [[cellOf(edit.content, range.numberFormat[0]?.[0] === "@")]];
    }
    await context.sync();
  });
}
