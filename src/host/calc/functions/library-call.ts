import type { CellError } from "../../../xlsx/workbook-data";
import { errorOf, NUM, type Scalar } from "../values/values";

/** A result of the function library as a value here: its errors are `Error` objects with Excel's code as message. */
export function fromLibrary(result: unknown): Scalar {
  if (result instanceof Error) return errorOf(result.message);
  if (typeof result === "number") return Number.isFinite(result) ? result : NUM;
  return typeof result === "string" || typeof result === "boolean" ? result : NUM;
}

/** A library function of many numbers, which answers `tooFew` when there are fewer than it needs. */
export function fromNumbers(
  compute: (...numbers: number[]) => unknown,
  least: number,
  tooFew: CellError,
): (numbers: readonly number[]) => Scalar {
  return (numbers) => (numbers.length < least ? tooFew : fromLibrary(compute(...numbers)));
}
