import type { RangeBox } from "../../../xlsx/workbook-data";
import type { FormulaEdit } from "../../calc/formula/adjust-formula";
import { SHEET_COLUMNS, SHEET_ROWS } from "../address";

/**
 * Cells that move because rows or columns come or go. With `span`, only cells within these columns (when rows move)
 * or rows (when columns move) do; without, whole rows or columns.
 */
export interface Shift {
  readonly axis: "rows" | "columns";
  readonly how: "insert" | "delete";
  readonly at: number;
  readonly count: number;
  readonly span?: { readonly first: number; readonly last: number };
}

/** A rectangle after the shift; `undefined` when all of it was deleted. */
export function shiftedBox(box: RangeBox, shift: Shift): RangeBox | undefined {
  if (shift.span && !isWithinSpan(box, shift)) return box;
  const rows = shift.axis === "rows";
  const moved = rows ? shiftedLine(box.row, box.rows, shift) : shiftedLine(box.column, box.columns, shift);
  if (!moved) return undefined;
  return rows ? { ...box, row: moved.first, rows: moved.count } : { ...box, column: moved.first, columns: moved.count };
}

/** Where a row or column goes; `undefined` when it was deleted. */
export function shiftedIndex(index: number, shift: Shift): number | undefined {
  if (index < shift.at) return index;
  if (shift.how === "insert") return index + shift.count;
  return index < shift.at + shift.count ? undefined : index - shift.count;
}

export function isWithinSpan(box: RangeBox, shift: Shift): boolean {
  if (!shift.span) return true;
  const { first, last } = shift.span;
  return shift.axis === "rows"
    ? box.column >= first && box.column + box.columns - 1 <= last
    : box.row >= first && box.row + box.rows - 1 <= last;
}

/** True when a shift would tear a rectangle: part of it moves sideways, part of it stays. */
export function tears(box: RangeBox, shift: Shift): boolean {
  if (!shift.span || isWithinSpan(box, shift)) return false;
  const rows = shift.axis === "rows";
  const end = rows ? box.row + box.rows : box.column + box.columns;
  const start = rows ? box.column : box.row;
  const stop = rows ? box.column + box.columns - 1 : box.row + box.rows - 1;
  return end > shift.at && start <= shift.span.last && stop >= shift.span.first;
}

/** The shift as formulas are told of it. */
export function formulaEdit(sheet: string, shift: Shift): FormulaEdit {
  const kind =
    shift.how === "insert"
      ? shift.axis === "rows"
        ? "insertRows"
        : "insertColumns"
      : shift.axis === "rows"
        ? "deleteRows"
        : "deleteColumns";
  return { kind, sheet, at: shift.at, count: shift.count, ...(shift.span && { span: shift.span }) };
}

function shiftedLine(first: number, count: number, shift: Shift): { first: number; count: number } | undefined {
  const limit = shift.axis === "rows" ? SHEET_ROWS : SHEET_COLUMNS;
  // A whole column stays a whole column when rows move, and a whole row when columns move.
  if (first === 0 && count === limit) return { first, count };
  const last = first + count - 1;
  if (shift.how === "insert") {
    const start = first >= shift.at ? first + shift.count : first;
    const end = last >= shift.at ? last + shift.count : last;
    return start < limit ? { first: start, count: Math.min(end, limit - 1) - start + 1 } : undefined;
  }
  const stop = shift.at + shift.count;
  const start = first >= stop ? first - shift.count : Math.min(first, shift.at);
  const end = last >= stop ? last - shift.count : Math.min(last, shift.at - 1);
  return end >= start ? { first: start, count: end - start + 1 } : undefined;
}
