import fc from "fast-check";
import { joinedStyles } from "../../src/sheets/layout/styled-ranges";
import type { StyledRange } from "../../src/sheets/layout/sheet-plan";

function range(row: number, column: number, rows: number, columns: number, style: string): StyledRange {
  return { row, column, rows, columns, style };
}

/** The style of every cell once all ranges are applied in order. */
function look(ranges: readonly StyledRange[]): Record<string, string> {
  const cells: Record<string, string> = {};
  for (const { row, column, rows, columns, style } of ranges) {
    for (let r = row; r < row + rows; r++) for (let c = column; c < column + columns; c++) cells[`${r},${c}`] = style;
  }
  return cells;
}

test("neighbours of one style become one range, across and down", () => {
  expect(joinedStyles([range(0, 0, 1, 2, "A"), range(0, 2, 1, 1, "A"), range(1, 0, 1, 1, "A"), range(1, 1, 1, 2, "A")])).toEqual([
    range(0, 0, 2, 3, "A"),
  ]);
});

test("neighbours join although others stand between them in the list", () => {
  expect(joinedStyles([range(0, 0, 1, 1, "A"), range(0, 1, 1, 1, "B"), range(1, 0, 1, 1, "A"), range(1, 1, 1, 1, "B")])).toEqual([
    range(0, 0, 2, 1, "A"),
    range(0, 1, 2, 1, "B"),
  ]);
});

test("a range does not move before one that it covers", () => {
  const ranges = [range(0, 0, 1, 2, "A"), range(1, 0, 1, 1, "B"), range(1, 0, 1, 2, "A")];
  expect(joinedStyles(ranges)).toEqual(ranges);
});

test("every cell looks as before, with no more ranges than before", () => {
  const ranges = fc.array(
    fc.record({
      row: fc.nat(5),
      column: fc.nat(5),
      rows: fc.integer({ min: 1, max: 3 }),
      columns: fc.integer({ min: 1, max: 3 }),
      style: fc.constantFrom("A", "B", "C"),
    }),
    { maxLength: 25 },
  );
  fc.assert(
    fc.property(ranges, (given) => {
      const joined = joinedStyles(given);
      expect(look(joined)).toEqual(look(given));
      expect(joined.length).toBeLessThanOrEqual(given.length);
    }),
    { numRuns: 500 },
  );
});
