import type { SheetData } from "../../xlsx/workbook-data";
import { COLUMN_LIMIT, ROW_LIMIT } from "../../xlsx/cell-address";
import { Area, Union } from "./formula/references";
import type { Symbols } from "./graph/symbols";
import type { TextIndexes } from "./text-index";
import { ArrayValue, VALUE, type Scalar } from "./values/values";

/** What a formula or one of its parts yields: a value, computed values, or a reference not yet read. */
export type Operand = Scalar | ArrayValue | Area | Union;

/** What evaluating needs of the workbook around it. */
export interface Workspace {
  readonly symbols: Symbols;
  /** Value of a cell, brought up to date first where that is due. */
  valueAt(sheet: SheetData, row: number, column: number): Scalar;
  /** Rows and columns in use anywhere; whole columns and rows are read up to there. */
  readonly extent: { readonly rows: number; readonly columns: number };
  now(): Date;
  /** What makes a serial of the workbook one of the usual calendar. */
  readonly daysToUsual: number;
  /** The formula that a text such as a name's `refersTo` means. */
  formula(text: string): { readonly raw: Evaluator };
  readonly textIndexes: TextIndexes;
  /** Names being read within one formula, to notice those that name themselves. */
  readonly openNames: Set<string>;
}

/** The cell for which a formula is evaluated. */
export interface Evaluation {
  readonly sheet: SheetData;
  readonly row: number;
  readonly column: number;
  readonly workspace: Workspace;
}

export type Evaluator = (evaluation: Evaluation) => Operand;
/** Evaluates down to a value, or to computed values where arrays are welcome. */
export type SingleEvaluator = (evaluation: Evaluation) => Scalar | ArrayValue;

/** The area cut to the cells in use where it is a whole column or row. */
export function usedPart(area: Area, { workspace }: Evaluation): Area {
  const toEnd = area.row + area.rows === ROW_LIMIT;
  const toRight = area.column + area.columns === COLUMN_LIMIT;
  if (!toEnd && !toRight) return area;
  const rows = toEnd ? Math.max(1, Math.min(area.rows, workspace.extent.rows - area.row)) : area.rows;
  const columns = toRight ? Math.max(1, Math.min(area.columns, workspace.extent.columns - area.column)) : area.columns;
  return new Area(area.sheet, area.row, area.column, rows, columns);
}

/** The values of an area, as an array. */
export function arrayOf(area: Area, evaluation: Evaluation): ArrayValue {
  const { sheet, row, column, rows, columns } = usedPart(area, evaluation);
  const items = new Array<Scalar>(rows * columns);
  let index = 0;
  for (let r = row; r < row + rows; r += 1) {
    for (let c = column; c < column + columns; c += 1) items[index++] = evaluation.workspace.valueAt(sheet, r, c);
  }
  return new ArrayValue(rows, columns, items);
}

/** An operand as an array of values: a single value is one by one. */
export function toArray(operand: Operand, evaluation: Evaluation): ArrayValue {
  if (operand instanceof ArrayValue) return operand;
  if (operand instanceof Area) return arrayOf(operand, evaluation);
  return new ArrayValue(1, 1, [operand instanceof Union ? VALUE : operand]);
}

/** An operand as one value, as in a formula that is no array formula: a range gives the cell in the formula's own row or column. */
export function toScalar(operand: Operand, evaluation: Evaluation): Scalar {
  if (operand instanceof Area) return intersected(operand, evaluation);
  if (operand instanceof ArrayValue) return operand.items[0] ?? null;
  return operand instanceof Union ? VALUE : operand;
}

function intersected(area: Area, { workspace, row, column }: Evaluation): Scalar {
  if (area.isCell) return workspace.valueAt(area.sheet, area.row, area.column);
  const inRows = row >= area.row && row < area.row + area.rows;
  const inColumns = column >= area.column && column < area.column + area.columns;
  if (area.columns === 1 && inRows) return workspace.valueAt(area.sheet, row, area.column);
  if (area.rows === 1 && inColumns) return workspace.valueAt(area.sheet, area.row, column);
  return VALUE;
}

/** Visits every value of an operand; `fromCells` tells values of cells and arrays from ones written in the formula. */
export function eachValue(operand: Operand, evaluation: Evaluation, visit: (value: Scalar, fromCells: boolean) => void): void {
  if (operand instanceof Area) eachCell(operand, evaluation, (value) => visit(value, true));
  else if (operand instanceof Union) for (const area of operand.areas) eachValue(area, evaluation, visit);
  else if (operand instanceof ArrayValue) for (const item of operand.items) visit(item, true);
  else visit(operand, false);
}

/** Visits the cells of an area that exist, row by row where the area is small. */
export function eachCell(area: Area, evaluation: Evaluation, visit: (value: Scalar, row: number, column: number) => void): void {
  const { sheet, row, column, rows, columns } = usedPart(area, evaluation);
  const { workspace } = evaluation;
  for (const [r, cells] of rowsWithin(sheet, row, rows)) {
    if (columns <= cells.size) {
      for (let c = column; c < column + columns; c += 1) if (cells.has(c)) visit(workspace.valueAt(sheet, r, c), r, c);
    } else {
      for (const c of cells.keys()) if (c >= column && c < column + columns) visit(workspace.valueAt(sheet, r, c), r, c);
    }
  }
}

function* rowsWithin(sheet: SheetData, first: number, count: number): Iterable<[number, Map<number, unknown>]> {
  if (count > sheet.cells.size) {
    for (const entry of sheet.cells) if (entry[0] >= first && entry[0] < first + count) yield entry;
    return;
  }
  for (let row = first; row < first + count; row += 1) {
    const cells = sheet.cells.get(row);
    if (cells) yield [row, cells];
  }
}
