import type { RangeBox } from "../../../xlsx/workbook-data";
import { columnLetters } from "../../../xlsx/cell-address";
import { contains } from "../../../xlsx/range-box";

/** A place on a sheet, counted from 0. */
export interface Place {
  readonly row: number;
  readonly column: number;
}

/** `{ row: 14, column: 2 }` is `C15`. */
export function addressOf(place: Place): string {
  return `${columnLetters(place.column)}${place.row + 1}`;
}

/** The rectangle with these two corners. */
export function boxOf(a: Place, b: Place): RangeBox {
  const row = Math.min(a.row, b.row);
  const column = Math.min(a.column, b.column);
  return { row, column, rows: Math.abs(a.row - b.row) + 1, columns: Math.abs(a.column - b.column) + 1 };
}

export function holds(box: RangeBox, place: Place): boolean {
  return contains(box, place.row, place.column);
}
