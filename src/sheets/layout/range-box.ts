import type { RangeBox } from "./sheet-plan";

/** Whether a cell stands in a rectangle. */
export function contains({ row, column, rows, columns }: RangeBox, atRow: number, atColumn: number): boolean {
  return atRow >= row && atRow < row + rows && atColumn >= column && atColumn < column + columns;
}
