/** Where the person is in the workbook. */
import { forThisBatch } from "../ranges";
import { runExcel } from "../run";

/** A cell by its row and column, counted from 0. */
export interface SelectedCell {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
}

/** The active cell. One round trip. */
export async function selectedCell(): Promise<SelectedCell> {
  return runExcel(async (context) => {
    const cell = forThisBatch(context.workbook.getActiveCell()).load("rowIndex,columnIndex,worksheet/name");
    await context.sync();
    return { sheet: cell.worksheet.name, row: cell.rowIndex, column: cell.columnIndex };
  });
}

/** The sheet in front. One round trip. */
export async function activeSheetName(): Promise<string> {
  return runExcel(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet().load("name");
    await context.sync();
    return sheet.name;
  });
}

/** All sheets, hidden ones among them, in their order. One round trip. */
export async function sheetOrder(): Promise<readonly string[]> {
  return runExcel(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.load("items/name");
    await context.sync();
    return worksheets.items.map(({ name }) => name);
  });
}

/** Sheets that are shown, in their order, and the one in front. One round trip. */
export async function visibleSheets(): Promise<{ readonly sheets: readonly string[]; readonly active: string }> {
  return runExcel(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.load("items/name,items/visibility");
    const active = worksheets.getActiveWorksheet().load("name");
    await context.sync();
    return { sheets: worksheets.items.flatMap(({ name, visibility }) => (visibility === "Visible" ? [name] : [])), active: active.name };
  });
}
