import { namedError } from "./office-errors";

/**
 * Runs `work` against the open workbook, waiting for the user to leave a cell that they are typing in. Whatever Excel
 * refuses is thrown as a named error. `oneUndoStep` makes one step of everything on Excel's undo stack, where Excel can
 * (ExcelApi 1.20); Excel then refuses, with `UndoGroupRefusedError`, what it cannot undo.
 */
export async function runExcel<T>(work: (context: Excel.RequestContext) => Promise<T>, { oneUndoStep = false } = {}): Promise<T> {
  const options: Excel.RunOptions =
    oneUndoStep && Office.context.requirements.isSetSupported("ExcelApi", "1.20") ? { delayForCellEdit: true, mergeUndoGroup: true } : { delayForCellEdit: true };
  try {
    return await Excel.run(options, work);
  } catch (error) {
    throw namedError(error);
  }
}
