import { namedError } from "./office-errors";

/**
 * Runs `work` against the open workbook, waiting for the user to leave a cell that they are typing in. Whatever Excel
 * refuses is thrown as a named error.
 */
export async function runExcel<T>(work: (context: Excel.RequestContext) => Promise<T>): Promise<T> {
  try {
    return await Excel.run({ delayForCellEdit: true }, work);
  } catch (error) {
    throw namedError(error);
  }
}
