import { readWorkbook } from "../../src/excel/read/read-workbook";
import type { Plan } from "../../src/plan/plan";
import { readWorkbookPlan } from "../../src/sheets/workbook/read-workbook-plan";
import type { ReadingNote } from "../../src/sheets/reading/reading-note";

/** The plan that the open workbook holds, and what could not be read. Throws `NotAPlanError` for any other workbook. */
export async function readOpenPlan(): Promise<{ readonly plan: Plan; readonly notes: readonly ReadingNote[] }> {
  return readWorkbookPlan(await readWorkbook());
}
