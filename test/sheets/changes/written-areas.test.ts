import type { CellsChange, RowsChange, WorkbookChange } from "../../../src/sheets/changes/workbook-change";
import { writtenAreas } from "../../../src/sheets/changes/written-areas";

const cells = (sheet: string, row: number, column: number): CellsChange => ({
  kind: "cells",
  sheet,
  row,
  column,
  cells: [["uno", "due"]],
  was: [[null, null]],
});
const list = { row: 2, column: 0, rows: 3, columns: 2 };
const rows = (sheet: string, added: number): RowsChange => ({ kind: "rows", sheet, table: "Righe", range: list, added });
const boxAt = (row: number, column: number) => ({ row, column, rows: 1, columns: 2 });

test.each<[string, WorkbookChange[], [string, unknown][]]>([
  [
    "cells are where they were written",
    [cells("A", 1, 1), cells("B", 0, 0)],
    [
      ["A", [boxAt(1, 1)]],
      ["B", [boxAt(0, 0)]],
    ],
  ],
  [
    "what stands below rows that come moves down, what stands above stays",
    [cells("A", 4, 0), cells("A", 5, 0), rows("A", 2), cells("A", 5, 0)],
    [["A", [boxAt(4, 0), boxAt(7, 0), boxAt(5, 0)]]],
  ],
  [
    "what stands below a row that goes moves up",
    [cells("A", 9, 0), { kind: "rowRemoved", sheet: "A", table: "Righe", range: list, row: 4, was: [] }],
    [["A", [boxAt(8, 0)]]],
  ],
  [
    "a sheet is told by the name that it has at the end",
    [cells("A", 0, 0), { kind: "sheetRenamed", sheet: "A", to: "B" }, cells("B", 1, 0)],
    [["B", [boxAt(0, 0), boxAt(1, 0)]]],
  ],
  ["a sheet that goes is not told", [cells("A", 0, 0), { kind: "sheetRemoved", sheet: "A" }], []],
  ["heights alone are nothing to read", [{ kind: "heights", sheet: "A", rows: [] }], []],
  ["a name is a reason to read, without cells", [{ kind: "nameRemoved", sheet: "A", name: "Codice", range: list }], [["A", []]]],
])("%s", (_, changes, expected) => {
  expect([...writtenAreas(changes)]).toEqual(expected);
});

test("all of a sheet that was added is the writer's, whatever is written into it then", () => {
  const plan = { name: "Nuovo" } as Extract<WorkbookChange, { kind: "sheetAdded" }>["plan"];
  expect([...writtenAreas([{ kind: "sheetAdded", plan }, cells("Nuovo", 0, 0), rows("Nuovo", 1)])]).toEqual([["Nuovo", "all"]]);
});
