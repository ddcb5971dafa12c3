import type { RangeBox } from "./workbook-data";

/** One cell as a rectangle. */
export function cellBox(row: number, column: number): RangeBox {
  return { row, column, rows: 1, columns: 1 };
}

export function contains(box: RangeBox, row: number, column: number): boolean {
  return row >= box.row && row < box.row + box.rows && column >= box.column && column < box.column + box.columns;
}

/** True when `inner` lies wholly in `outer`. */
export function covers(outer: RangeBox, inner: RangeBox): boolean {
  return (
    inner.row >= outer.row &&
    inner.column >= outer.column &&
    inner.row + inner.rows <= outer.row + outer.rows &&
    inner.column + inner.columns <= outer.column + outer.columns
  );
}

export function overlaps(a: RangeBox, b: RangeBox): boolean {
  return a.row < b.row + b.rows && b.row < a.row + a.rows && a.column < b.column + b.columns && b.column < a.column + a.columns;
}

export function sameBox(a: RangeBox, b: RangeBox): boolean {
  return a.row === b.row && a.column === b.column && a.rows === b.rows && a.columns === b.columns;
}

/** What two rectangles share; `undefined` when they are apart. */
export function intersection(a: RangeBox, b: RangeBox): RangeBox | undefined {
  const row = Math.max(a.row, b.row);
  const column = Math.max(a.column, b.column);
  const rows = Math.min(a.row + a.rows, b.row + b.rows) - row;
  const columns = Math.min(a.column + a.columns, b.column + b.columns) - column;
  return rows > 0 && columns > 0 ? { row, column, rows, columns } : undefined;
}

/** The smallest rectangle around both. */
export function boundingBox(a: RangeBox, b: RangeBox): RangeBox {
  const row = Math.min(a.row, b.row);
  const column = Math.min(a.column, b.column);
  return {
    row,
    column,
    rows: Math.max(a.row + a.rows, b.row + b.rows) - row,
    columns: Math.max(a.column + a.columns, b.column + b.columns) - column,
  };
}

/** The parts of `box` outside `hole`, as at most four rectangles. */
export function without(box: RangeBox, hole: RangeBox): RangeBox[] {
  const shared = intersection(box, hole);
  if (!shared) return [box];
  const parts: RangeBox[] = [];
  const top = shared.row - box.row;
  const bottom = box.row + box.rows - (shared.row + shared.rows);
  const left = shared.column - box.column;
  const right = box.column + box.columns - (shared.column + shared.columns);
  if (top > 0) parts.push({ ...box, rows: top });
  if (left > 0) parts.push({ row: shared.row, rows: shared.rows, column: box.column, columns: left });
  if (right > 0) parts.push({ row: shared.row, rows: shared.rows, column: shared.column + shared.columns, columns: right });
  if (bottom > 0) parts.push({ ...box, row: shared.row + shared.rows, rows: bottom });
  return parts;
}
