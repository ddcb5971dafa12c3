import { applyWorkbookPlan } from "../../src/excel/write/apply-workbook-plan";
import { NotFoundInWorkbookError } from "../../src/excel/excel-errors";
import { goTo } from "../../src/excel/read/go-to";
import { activeSheetName, selectedCell, visibleSheets } from "../../src/excel/read/selection";
import { expectRoundTrips } from "./asked-excel";
import { closeExcel, openExcel, sheetNamed } from "./embedded";
import { sheetPlan } from "./sheet-plans";

afterEach(closeExcel);

async function openCards() {
  const excel = openExcel();
  const names = [{ name: "Peso", range: { row: 2, column: 2, rows: 1, columns: 1 } }];
  await applyWorkbookPlan({
    title: "Prova",
    styles: [],
    sheets: [sheetPlan("Piano"), sheetPlan("S1.00001", { names }), sheetPlan("S1.00002")],
  });
  excel.statistics.reset();
  return excel;
}

test.each([
  ["a sheet", { sheet: "S1.00001" }, { row: 0, column: 0 }],
  ["a name", { sheet: "S1.00001", name: "Peso" }, { row: 2, column: 2 }],
  ["a name that is gone", { sheet: "S1.00001", name: "Sparito" }, { row: 0, column: 0 }],
  ["a cell", { sheet: "S1.00001", row: 70, column: 3 }, { row: 70, column: 3 }],
])("going to %s shows the sheet and selects the cell", async (_, place, cell) => {
  const excel = await openCards();
  await goTo(place);
  expectRoundTrips(excel, 2);
  expect(await selectedCell()).toEqual({ sheet: "S1.00001", ...cell });
  expect(await activeSheetName()).toBe("S1.00001");
});

test.each(["S9.00009", "S1.00002"])("a sheet that is gone or hidden is told", async (sheet) => {
  const excel = await openCards();
  sheetNamed(excel.workbook.data, "S1.00002").visibility = "hidden";
  await expect(goTo({ sheet })).rejects.toThrow(NotFoundInWorkbookError);
  expect(await activeSheetName()).toBe("Piano");
});

test("sheets that are shown come in their order", async () => {
  const excel = await openCards();
  sheetNamed(excel.workbook.data, "S1.00001").visibility = "hidden";
  expect(await visibleSheets()).toEqual({ sheets: ["Piano", "S1.00002"], active: "Piano" });
});
