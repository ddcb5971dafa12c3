/** Workbooks as the operations make them on the embedded Excel, and plans read back from their files. */
import { onNewWorkbook } from "../../src/cli/headless-excel";
import { snapshotOfFile } from "../../src/interchange/workbook-file";
import { setUpPlan } from "../../src/operations/start/set-up-plan";
import { Session } from "../../src/operations/session/session";
import type { Plan } from "../../src/plan/plan";
import { readWorkbookPlan } from "../../src/sheets/workbook/read-workbook-plan";
import { readXlsx, writeXlsx } from "../../src/xlsx";
import type { Cell, SheetData, WorkbookData } from "../../src/xlsx/workbook-data";

/** The workbook of a plan. */
export async function workbookOf(plan: Plan): Promise<WorkbookData> {
  return onNewWorkbook(async () => {
    await setUpPlan(new Session(), plan);
  });
}

/** What the workbook's `.xlsx` file says to one who reads it. */
export async function readThroughFile(workbook: WorkbookData): Promise<ReturnType<typeof readWorkbookPlan>> {
  return readWorkbookPlan(snapshotOfFile(await readXlsx(await writeXlsx(workbook), "piano.xlsx"), "piano.xlsx"));
}

/** A cell of a workbook with its place, counted from 0. */
export interface PlacedCell {
  readonly sheet: SheetData;
  readonly row: number;
  readonly column: number;
  readonly cell: Cell;
}

/** All filled cells, sheet by sheet. */
export function* cellsOf(workbook: WorkbookData): Generator<PlacedCell> {
  for (const sheet of workbook.sheets)
    for (const [row, cells] of sheet.cells) for (const [column, cell] of cells) yield { sheet, row, column, cell };
}
