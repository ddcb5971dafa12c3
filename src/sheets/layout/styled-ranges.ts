/** Fewer styled ranges for the same look: each one costs Excel a request. */
import type { RangeBox, StyledRange } from "./sheet-plan";

/**
 * Joins ranges of one style that make up a rectangle together. Ranges that overlap keep their order, since of several styles
 * over a cell the last one counts.
 */
export function joinedStyles(ranges: readonly StyledRange[]): StyledRange[] {
  const joined: StyledRange[] = [];
  for (const range of ranges) {
    let grown = range;
    let place = joined.length;
    for (let before = joined.length - 1; before >= 0; before--) {
      const earlier = joined[before]!;
      const both = earlier.style === grown.style ? rectangleOf(earlier, grown) : undefined;
      if (both) {
        joined.splice(place, place < joined.length ? 1 : 0);
        grown = { ...both, style: grown.style };
        joined[before] = grown;
        place = before;
      } else if (overlap(earlier, grown)) break;
    }
    if (place === joined.length) joined.push(grown);
  }
  return joined;
}

/** The rectangle that two ranges fill together, if they fill one. */
function rectangleOf(one: RangeBox, other: RangeBox): RangeBox | undefined {
  if (one.column === other.column && one.columns === other.columns && meet(one.row, one.rows, other.row, other.rows)) {
    const row = Math.min(one.row, other.row);
    return { row, column: one.column, rows: Math.max(one.row + one.rows, other.row + other.rows) - row, columns: one.columns };
  }
  if (one.row === other.row && one.rows === other.rows && meet(one.column, one.columns, other.column, other.columns)) {
    const column = Math.min(one.column, other.column);
    return { row: one.row, column, rows: one.rows, columns: Math.max(one.column + one.columns, other.column + other.columns) - column };
  }
  return undefined;
}

/** Whether two spans overlap or follow each other without a gap. */
function meet(first: number, length: number, otherFirst: number, otherLength: number): boolean {
  return first <= otherFirst + otherLength && otherFirst <= first + length;
}

function overlap(one: RangeBox, other: RangeBox): boolean {
  return (
    one.row < other.row + other.rows &&
    other.row < one.row + one.rows &&
    one.column < other.column + other.columns &&
    other.column < one.column + one.columns
  );
}
