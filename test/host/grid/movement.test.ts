import { moved, selectedBox, selectionAt } from "../../../src/host/grid/entry/movement";
import { SheetView } from "../../../src/host/grid/drawing/sheet-view";
import { averageMeasure } from "../../../src/host/grid/drawing/text-measure";
import { emptySheet } from "../../../src/xlsx/workbook-data";
import { put } from "./sample-workbook";

function sheetView(): SheetView {
  const sheet = emptySheet("Foglio");
  sheet.merges.push({ row: 2, column: 1, rows: 2, columns: 3 });
  sheet.rows.set(5, { hidden: true });
  for (const row of [0, 1, 2]) put(sheet, row, 5, row);
  put(sheet, 8, 5, "fine");
  return new SheetView(sheet, averageMeasure);
}

describe("Moving in a sheet", () => {
  const view = sheetView();

  it("leaves a merge on the side where the arrow points", () => {
    expect(moved({ row: 2, column: 1 }, "right", view, 10)).toEqual({ row: 2, column: 4 });
    expect(moved({ row: 2, column: 1 }, "down", view, 10)).toEqual({ row: 4, column: 1 });
  });

  it("passes over hidden rows and stops at the sheet's edge", () => {
    expect(moved({ row: 4, column: 0 }, "down", view, 10)).toEqual({ row: 6, column: 0 });
    expect(moved({ row: 0, column: 0 }, "up", view, 10)).toEqual({ row: 0, column: 0 });
  });

  it("runs to the end of filled cells, then over the gap", () => {
    expect(moved({ row: 0, column: 5 }, "edgeDown", view, 10)).toEqual({ row: 2, column: 5 });
    expect(moved({ row: 2, column: 5 }, "edgeDown", view, 10)).toEqual({ row: 8, column: 5 });
    expect(moved({ row: 8, column: 5 }, "edgeUp", view, 10)).toEqual({ row: 2, column: 5 });
  });

  it("goes to the last used cell", () => {
    expect(moved({ row: 0, column: 0 }, "sheetEnd", view, 10)).toEqual({ row: 8, column: 5 });
  });

  it("never selects half a merge", () => {
    const selection = { ...selectionAt({ row: 3, column: 2 }), end: { row: 5, column: 2 } };
    expect(selectedBox(selection, view)).toEqual({ row: 2, column: 1, rows: 4, columns: 3 });
  });
});
