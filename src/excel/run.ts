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
 * `runOnce` as one step of Excel's undo stack; undefined where this Excel does not make one step of a run. Excel then refuses what it
 * cannot undo with `UndoGroupRefusedError`, and now and then with others what it would else do.
 */
export function runAsOneUndoStep(): typeof runOnce | undefined {
  if (Office.context.requirements.isSetSupported("ExcelApi", "1.20")) {
    return (work) => run({ delayForCellEdit: true, mergeUndoGroup: true }, work);
  }
  return undefined;
}

async function run<T>(options: Excel.RunOptions, work: (context: Excel.RequestContext) => Promise<T>): Promise<T> {
  try {
    return await Excel.run(options, work);
  } catch (error) {
    throw namedError(error);
  }
}
