import { columnPoints } from "../../src/excel/write/column-width";

test.each([
  [8.43, 48],
  [10, 56.25],
  [20, 108.75],
])("a column of %d characters is %d points wide, as Excel shows it at 96 dots an inch", (characters, points) => {
  expect(columnPoints(characters)).toBe(points);
});
