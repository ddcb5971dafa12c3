import { readRangeAddress } from "../../src/excel/range-address";

const box = (row: number, column: number, rows = 1, columns = 1) => ({ row, column, rows, columns });

test.each([
  ["B3", box(2, 1)],
  ["$A$1:C4", box(0, 0, 4, 3)],
  ["XFD1048576", box(1_048_575, 16_383)],
  ["3:5", box(2, 0, 3, 16_384)],
  ["A:C", box(0, 0, 1_048_576, 3)],
  ["B3,D10:E11", box(2, 1, 9, 4)],
])("%s", (address, expected) => {
  expect(readRangeAddress(address)).toEqual(expected);
});

test.each(["", "Foglio1!A1", "A1:", "12A"])("“%s” is refused", (address) => {
  expect(() => readRangeAddress(address)).toThrow(RangeError);
});
