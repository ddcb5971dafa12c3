import { toNumber, toText } from "./coercion";
import { compareValues } from "./comparison";
import { add } from "./numbers";
import { ArrayValue, DIV0, isError, NUM, type Scalar } from "./values";

/** What an operator makes of two values. */
export type BinaryOperation = (left: Scalar, right: Scalar) => Scalar;

function arithmetic(compute: (left: number, right: number) => Scalar): BinaryOperation {
  return (left, right) => {
    const a = typeof left === "number" ? left : toNumber(left);
    if (typeof a !== "number") return a;
    const b = typeof right === "number" ? right : toNumber(right);
    if (typeof b !== "number") return b;
    const result = compute(a, b);
    return typeof result === "number" && !Number.isFinite(result) ? NUM : result;
  };
}

function comparison(test: (order: number) => boolean): BinaryOperation {
  return (left, right) => {
    if (isError(left)) return left;
    if (isError(right)) return right;
    return test(compareValues(left, right));
  };
}

/** Excel's binary operators on values; those on references are compiled apart. */
export const BINARY_OPERATIONS: Readonly<Record<string, BinaryOperation>> = {
  "+": arithmetic(add),
  "-": arithmetic((a, b) => add(a, -b)),
  "*": arithmetic((a, b) => a * b),
  "/": arithmetic((a, b) => (b === 0 ? DIV0 : a / b)),
  "^": arithmetic(power),
  "&": (left, right) => {
    const a = toText(left);
    if (typeof a !== "string") return a;
    const b = toText(right);
    return typeof b === "string" ? a + b : b;
  },
  "=": comparison((order) => order === 0),
  "<>": comparison((order) => order !== 0),
  "<": comparison((order) => order < 0),
  ">": comparison((order) => order > 0),
  "<=": comparison((order) => order <= 0),
  ">=": comparison((order) => order >= 0),
};

/** Excel's power: `0^0` is `#NUM!`, `0^-1` is `#DIV/0!`. */
export function power(base: number, exponent: number): Scalar {
  if (base === 0 && exponent === 0) return NUM;
  if (base === 0 && exponent < 0) return DIV0;
  return base ** exponent;
}

/** Excel's unary operators; `+` leaves any value as it is. */
export const UNARY_OPERATIONS: Readonly<Record<string, (value: Scalar) => Scalar>> = {
  "+": (value) => value,
  "-": (value) => {
    const number = toNumber(value);
    return typeof number === "number" ? -number : number;
  },
  "%": (value) => {
    const number = toNumber(value);
    return typeof number === "number" ? number / 100 : number;
  },
};

/** Applies a computation to values element by element; single rows, columns and values stretch to the largest shape. */
export function lifted(operands: readonly (Scalar | ArrayValue)[], compute: (values: Scalar[]) => Scalar): ArrayValue {
  const arrays = operands.filter((operand) => operand instanceof ArrayValue);
  const rows = Math.max(...arrays.map((array) => array.rows));
  const columns = Math.max(...arrays.map((array) => array.columns));
  const items: Scalar[] = [];
  for (let row = 0; row < rows; row += 1) {
    for (let column = 0; column < columns; column += 1) {
      items.push(compute(operands.map((operand) => (operand instanceof ArrayValue ? operand.at(row, column) : operand))));
    }
  }
  return new ArrayValue(rows, columns, items);
}
