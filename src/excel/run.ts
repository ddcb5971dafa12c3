import { namedError } from "./office-errors";
import { whenInFront } from "./when-in-front";

/**
 * Runs `work` against the open workbook, waiting for the user to leave a cell that they are typing in and to come back to the
 * workbook. For work that may begin anew: reading, and what comes to the same the second time. Whatever Excel refuses is thrown
 * as a named error.
 */
export async function runExcel<T>(work: (context: Excel.RequestContext) => Promise<T>): Promise<T> {
  return whenInFront(() => run({ delayForCellEdit: true }, work));
}

/** The same without waiting for the workbook to be in front, for work that must not begin anew by itself. */
export async function runOnce<T>(work: (context: Excel.RequestContext) => Promise<T>): Promise<T> {
  return run({ delayForCellEdit: true }, work);
}

/**
 * The same as one step of Excel's undo stack. Excel then refuses what it cannot undo with `UndoGroupRefusedError`, and now and
 * then with others what it would else do. Only where `groupsUndo()`.
 */
export async function runAsOneUndoStep<T>(work: (context: Excel.RequestContext) => Promise<T>): Promise<T> {
  return run({ delayForCellEdit: true, mergeUndoGroup: true }, work);
}

/** Whether this Excel makes one undo step of a run when asked to. */
export function groupsUndo(): boolean {
  return Office.context.requirements.isSetSupported("ExcelApi", "1.20");
}

async function run<T>(options: Excel.RunOptions, work: (context: Excel.RequestContext) => Promise<T>): Promise<T> {
  try {
    return await Excel.run(options, work);
  } catch (error) {
    throw namedError(error);
  }
}
