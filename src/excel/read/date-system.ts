import { DateSystemError } from "../excel-errors";

/**
 * Asks by which calendar the workbook counts its days; the answer, after the next round trip, throws `DateSystemError` where it
 * is that of 1904. No property of the API says so, but 1 January 1904 is 0 there and else 1,462.
 */
export function askForDateSystem(context: Excel.RequestContext): () => void {
  const firstOf1904 = context.workbook.functions.date(1904, 1, 1).load("value");
  return () => {
    if (firstOf1904.value === 0) throw new DateSystemError();
  };
}
