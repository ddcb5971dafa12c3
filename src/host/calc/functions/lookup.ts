import { compareValues } from "../values/comparison";
import { hasWildcards, textMatcher } from "../values/criteria";
import { toArray, usedPart, type Evaluation, type Operand } from "../evaluation";
import { Area, areaWithin } from "../formula/references";
import type { TextIndex, Vector } from "../text-index";
import { ArrayValue, isError, NA, REF, VALUE, type Scalar } from "../values/values";
import { pure, reading, type FunctionDefinition } from "./definition";

/** A row or column; of cells with where their texts stand. */
interface Looked extends Vector {
  readonly texts?: () => TextIndex;
}

function vectorOf(operand: Operand, evaluation: Evaluation): Looked | undefined {
  if (!(operand instanceof Area)) {
    const array = toArray(operand, evaluation);
    if (array.rows > 1 && array.columns > 1) return undefined;
    return { length: array.items.length, at: (index) => array.items[index] ?? null };
  }
  if (operand.rows > 1 && operand.columns > 1) return undefined;
  const used = usedPart(operand, evaluation);
  const { sheet, row, column, rows, columns } = used;
  const { workspace } = evaluation;
  const down = operand.columns === 1;
  const vector = {
    length: down ? rows : columns,
    at: (index: number) => workspace.valueAt(sheet, down ? row + index : row, down ? column : column + index),
  };
  return { ...vector, texts: () => workspace.textIndexes.of(used, vector) };
}

type Plain = string | number | boolean;

/** Index of the first equal value, texts with wildcards. */
function exactIndex(wanted: Plain, vector: Looked): number {
  if (typeof wanted === "string" && vector.texts && !hasWildcards(wanted)) return vector.texts().indexOf(wanted);
  const matchesText = typeof wanted === "string" ? textMatcher(wanted) : undefined;
  for (let i = 0; i < vector.length; i += 1) {
    const value = vector.at(i);
    if (typeof value !== typeof wanted) continue;
    if (matchesText ? matchesText(value) : compareValues(value as Plain, wanted) === 0) return i;
  }
  return -1;
}

/** Index of the last value that is not greater in ascending order, or not smaller in descending order; other types are passed over. */
function nearestIndex(wanted: Plain, vector: Vector, order: 1 | -1): number {
  let found = -1;
  for (let i = 0; i < vector.length; i += 1) {
    const value = vector.at(i);
    if (typeof value !== typeof wanted) continue;
    const comparison = order * compareValues(value as Plain, wanted);
    if (comparison > 0) break;
    found = i;
    if (comparison === 0 && order === -1) break;
  }
  return found;
}

function indexIn(wanted: Scalar, vector: Looked, type: number): number {
  const plain = (wanted ?? 0) as Plain;
  if (type === 0) return exactIndex(plain, vector);
  return nearestIndex(plain, vector, type > 0 ? 1 : -1);
}

/** One line of a table: the n-th row or column. */
function line(operand: Operand, evaluation: Evaluation, index: number, isColumn: boolean): Operand {
  if (operand instanceof Area) {
    const { sheet, row, column, rows, columns } = operand;
    return isColumn ? new Area(sheet, row, column + index, rows, 1) : new Area(sheet, row + index, column, 1, columns);
  }
  const array = toArray(operand, evaluation);
  return isColumn
    ? new ArrayValue(
        array.rows,
        1,
        Array.from({ length: array.rows }, (_, r) => array.at(r, index)),
      )
    : new ArrayValue(
        1,
        array.columns,
        Array.from({ length: array.columns }, (_, c) => array.at(index, c)),
      );
}

function sizeOf(operand: Operand): { rows: number; columns: number } {
  return operand instanceof Area || operand instanceof ArrayValue ? operand : { rows: 1, columns: 1 };
}

/** VLOOKUP looks down the first column, HLOOKUP along the first row. */
function tableLookup(name: string, isVertical: boolean): FunctionDefinition {
  return reading(name, ["value", "range", "number", "boolean?"], (evaluation, wanted, table, position, approximate = true) => {
    if (isError(table)) return table;
    const { rows, columns } = sizeOf(table);
    const index = Math.trunc(position) - 1;
    if (index < 0) return VALUE;
    if (index >= (isVertical ? columns : rows)) return REF;
    const keys = vectorOf(line(table, evaluation, 0, isVertical), evaluation)!;
    const found = indexIn(wanted, keys, approximate ? 1 : 0);
    return found < 0 ? NA : vectorOf(line(table, evaluation, index, isVertical), evaluation)!.at(found);
  });
}

function itemAt(operand: Operand, evaluation: Evaluation, row: number, column: number): Operand {
  const { rows, columns } = sizeOf(operand);
  if (row < 0 || column < 0) return VALUE;
  if (row > rows || column > columns) return REF;
  if (operand instanceof Area) {
    return (
      areaWithin(
        operand.sheet,
        operand.row + Math.max(0, row - 1),
        operand.column + Math.max(0, column - 1),
        row === 0 ? rows : 1,
        column === 0 ? columns : 1,
      ) ?? REF
    );
  }
  const array = toArray(operand, evaluation);
  if (row === 0) return column === 0 ? array : line(array, evaluation, column - 1, true);
  return column === 0 ? line(array, evaluation, row - 1, false) : array.at(row - 1, column - 1);
}

export const lookupFunctions: readonly FunctionDefinition[] = [
  reading("INDEX", ["range", "number", "number?"], (evaluation, operand, first, second) => {
    if (isError(operand)) return operand;
    const { rows, columns } = sizeOf(operand);
    const oneRow = rows === 1 && columns > 1 && second === undefined;
    const row = oneRow ? 1 : Math.trunc(first);
    const column = oneRow ? Math.trunc(first) : Math.trunc(second ?? (columns === 1 ? 1 : 0));
    return itemAt(operand, evaluation, row, column);
  }),
  reading("MATCH", ["value", "range", "number?"], (evaluation, wanted, operand, type = 1) => {
    if (isError(operand)) return operand;
    const vector = vectorOf(operand, evaluation);
    if (!vector || wanted === null) return NA;
    const found = indexIn(wanted, vector, type);
    return found < 0 ? NA : found + 1;
  }),
  tableLookup("VLOOKUP", true),
  tableLookup("HLOOKUP", false),
  reading("LOOKUP", ["value", "range", "range?"], (evaluation, wanted, keys, results) => {
    if (isError(keys)) return keys;
    const { rows, columns } = sizeOf(keys);
    const isVertical = rows >= columns;
    const last = (operand: Operand): Operand =>
      line(operand, evaluation, (isVertical ? sizeOf(operand).columns : sizeOf(operand).rows) - 1, isVertical);
    const keyVector = vectorOf(line(keys, evaluation, 0, isVertical), evaluation)!;
    const found = indexIn(wanted, keyVector, 1);
    const target = vectorOf(results ?? last(keys), evaluation);
    if (!target) return NA;
    return found < 0 || found >= target.length ? NA : target.at(found);
  }),
  reading("XLOOKUP", ["value", "range", "range", "any?", "number?"], (evaluation, wanted, keys, results, otherwise = NA, mode = 0) => {
    const vector = vectorOf(keys, evaluation);
    if (!vector) return VALUE;
    const key = (wanted ?? "") as Plain;
    const found = mode === 2 || typeof key !== "string" ? exactIndex(key, vector) : exactIndex(key.replace(/[*?~]/g, "~$&"), vector);
    if (found < 0) return otherwise;
    return line(results, evaluation, found, sizeOf(keys).rows < sizeOf(keys).columns);
  }),
  pure("HYPERLINK", ["value", "any?"], (target, shown) => (shown === undefined ? target : shown)),
];
