import type { CellError, CellValue } from "../../../xlsx/workbook-data";

/** One value of a formula's world; `null` is an empty cell. */
export type Scalar = CellValue;

type ErrorCode = CellError["error"];

/** Excel's errors, one shared object each. */
export const ERRORS: Readonly<Record<ErrorCode, CellError>> = {
  "#NULL!": { error: "#NULL!" },
  "#DIV/0!": { error: "#DIV/0!" },
  "#VALUE!": { error: "#VALUE!" },
  "#REF!": { error: "#REF!" },
  "#NAME?": { error: "#NAME?" },
  "#NUM!": { error: "#NUM!" },
  "#N/A": { error: "#N/A" },
  "#SPILL!": { error: "#SPILL!" },
  "#CALC!": { error: "#CALC!" },
};

export const DIV0 = ERRORS["#DIV/0!"];
export const VALUE = ERRORS["#VALUE!"];
export const REF = ERRORS["#REF!"];
export const NAME = ERRORS["#NAME?"];
export const NUM = ERRORS["#NUM!"];
export const NA = ERRORS["#N/A"];
export const NULL = ERRORS["#NULL!"];

export function isError(value: unknown): value is CellError {
  return typeof value === "object" && value !== null && "error" in value;
}

/** The error of a literal such as `#N/A`; an unknown one is `#VALUE!`. */
export function errorOf(code: string): CellError {
  return ERRORS[code.toUpperCase() as ErrorCode] ?? VALUE;
}

/** A rectangle of computed values, row by row. */
export class ArrayValue {
  constructor(
    readonly rows: number,
    readonly columns: number,
    readonly items: readonly Scalar[],
  ) {}

  /** Value at a position; a single row, column or value stretches over the missing dimension, beyond it is `#N/A`. */
  at(row: number, column: number): Scalar {
    const r = this.rows === 1 ? 0 : row;
    const c = this.columns === 1 ? 0 : column;
    return r < this.rows && c < this.columns ? (this.items[r * this.columns + c] ?? null) : NA;
  }
}

/** Whether two cell values are the same, errors compared by code. */
export function sameValue(one: Scalar, other: Scalar): boolean {
  return one === other || (isError(one) && isError(other) && one.error === other.error) || (Number.isNaN(one) && Number.isNaN(other));
}
