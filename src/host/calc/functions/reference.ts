import { parseA1Ref } from "@borgar/fx/xlsx";
import { sheetPrefix } from "../formula/formula-tokens";
import { columnLetters } from "../../../xlsx/cell-address";
import type { Evaluation, Operand } from "../evaluation";
import { Area, areaWithin } from "../formula/references";
import { ArrayValue, isError, REF, VALUE, type Scalar } from "../values/values";
import { pure, reading, volatile, type FunctionDefinition } from "./definition";

/** ROW and COLUMN: numbers of all rows or columns of a reference, or of the formula's own cell. */
function numbers(
  name: string,
  own: (evaluation: Evaluation) => number,
  first: (area: Area) => number,
  count: (area: Area) => number,
  isRow: boolean,
): FunctionDefinition {
  return reading(name, ["range?"], (evaluation, operand) => {
    if (operand === undefined) return own(evaluation) + 1;
    if (!(operand instanceof Area)) return isError(operand) ? operand : VALUE;
    if (count(operand) === 1) return first(operand) + 1;
    const items = Array.from({ length: count(operand) }, (_, index) => first(operand) + index + 1);
    return isRow ? new ArrayValue(items.length, 1, items) : new ArrayValue(1, items.length, items);
  });
}

function size(name: string, of: (operand: Area | ArrayValue) => number): FunctionDefinition {
  return pure(name, ["range"], (operand: Operand) => {
    if (operand instanceof Area || operand instanceof ArrayValue) return of(operand);
    return isError(operand) ? operand : 1;
  });
}

/** The reference that a text spells: a range, a name or a structured reference. */
function indirect(evaluation: Evaluation, text: string, a1 = true): Operand {
  if (!a1 || text.trim() === "") return REF;
  const isReference = parseA1Ref(text) !== undefined || /\[.*\]$/.test(text);
  if (!isReference) return REF;
  const result = evaluation.workspace.formula(text).raw({ ...evaluation, row: 0, column: 0 });
  return result instanceof Area ? result : REF;
}

function address(row: number, column: number, style: number, sheet: string | undefined): Scalar {
  if (row < 1 || column < 1 || style < 1 || style > 4) return VALUE;
  const rowMark = style === 1 || style === 2 ? "$" : "";
  const columnMark = style === 1 || style === 3 ? "$" : "";
  return `${sheet === undefined ? "" : sheetPrefix(sheet)}${columnMark}${columnLetters(Math.trunc(column) - 1)}${rowMark}${Math.trunc(row)}`;
}

export const referenceFunctions: readonly FunctionDefinition[] = [
  numbers(
    "ROW",
    (evaluation) => evaluation.row,
    (area) => area.row,
    (area) => area.rows,
    true,
  ),
  numbers(
    "COLUMN",
    (evaluation) => evaluation.column,
    (area) => area.column,
    (area) => area.columns,
    false,
  ),
  size("ROWS", (operand) => operand.rows),
  size("COLUMNS", (operand) => operand.columns),
  volatile("INDIRECT", ["text", "boolean?"], indirect),
  volatile("OFFSET", ["reference", "number", "number", "number?", "number?"], (_evaluation, area, down, right, rows, columns) => {
    const height = Math.trunc(rows ?? area.rows);
    const width = Math.trunc(columns ?? area.columns);
    const top = area.row + Math.trunc(down) + (height < 0 ? height + 1 : 0);
    const left = area.column + Math.trunc(right) + (width < 0 ? width + 1 : 0);
    return areaWithin(area.sheet, top, left, Math.abs(height), Math.abs(width)) ?? REF;
  }),
  pure("ADDRESS", ["number", "number", "number?", "boolean?", "text?"], (row, column, style = 1, _a1, sheet) =>
    address(row, column, style, sheet),
  ),
  reading(
    "SHEET",
    ["range?"],
    ({ sheet, workspace }, operand) => workspace.symbols.data.sheets.indexOf(operand instanceof Area ? operand.sheet : sheet) + 1,
  ),
  pure("AREAS", ["range"], (operand: Operand) => (operand instanceof Area ? 1 : isError(operand) ? operand : VALUE)),
];
