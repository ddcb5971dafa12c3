import { Area } from "../formula/references";
import { isError, NA, type Scalar } from "../values/values";
import { toScalar, type Operand } from "../evaluation";
import { pure, reading, type FunctionDefinition } from "./definition";

function test(name: string, holds: (value: Scalar) => boolean): FunctionDefinition {
  return pure(name, ["any"], holds);
}

const ERROR_TYPES = ["#NULL!", "#DIV/0!", "#VALUE!", "#REF!", "#NAME?", "#NUM!", "#N/A"];

export const informationFunctions: readonly FunctionDefinition[] = [
  test("ISNUMBER", (value) => typeof value === "number"),
  test("ISTEXT", (value) => typeof value === "string"),
  test("ISNONTEXT", (value) => typeof value !== "string"),
  test("ISLOGICAL", (value) => typeof value === "boolean"),
  test("ISBLANK", (value) => value === null),
  test("ISERROR", isError),
  test("ISERR", (value) => isError(value) && value.error !== "#N/A"),
  test("ISNA", (value) => isError(value) && value.error === "#N/A"),
  pure("ISEVEN", ["number"], (number) => Math.trunc(number) % 2 === 0),
  pure("ISODD", ["number"], (number) => Math.trunc(number) % 2 !== 0),
  pure("ISREF", ["range"], (operand: Operand) => operand instanceof Area),
  pure("NA", [], () => NA),
  pure("N", ["any"], (value) => (isError(value) || typeof value === "number" ? value : value === true ? 1 : 0)),
  pure("T", ["any"], (value) => (isError(value) || typeof value === "string" ? value : "")),
  pure("TYPE", ["any"], (value) => (isError(value) ? 16 : typeof value === "boolean" ? 4 : typeof value === "string" ? 2 : 1)),
  pure("ERROR.TYPE", ["any"], (value) => (isError(value) ? ERROR_TYPES.indexOf(value.error) + 1 || NA : NA)),
  reading("ISFORMULA", ["range"], (evaluation, operand) =>
    operand instanceof Area
      ? operand.sheet.cells.get(operand.row)?.get(operand.column)?.formula !== undefined
      : isError(toScalar(operand, evaluation))
        ? NA
        : false,
  ),
];
