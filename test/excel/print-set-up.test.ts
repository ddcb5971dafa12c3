import { applyWorkbookPlan } from "../../src/excel/write/apply-workbook-plan";
import { NotFoundInWorkbookError, PageRefusedError } from "../../src/excel/excel-errors";
import { rowHeights, setUpPrint } from "../../src/excel/pages/print-set-up";
import { expectRoundTrips, testUnless } from "./asked-excel";
import { closeExcel, openExcel, sheetNamed, workbookWith } from "./embedded";
import { refusing } from "./faults";
import { sheetPlan } from "./sheet-plans";

afterEach(closeExcel);

const footer = { left: "Ente", center: "Piano", right: "pag. &P" };

testUnless(["noPrinter"], "it looks at what is printed")("a sheet gets the page that is asked for, and loses its own breaks", async () => {
  const excel = openExcel();
  await applyWorkbookPlan({
    title: "Prova",
    styles: [],
    sheets: [sheetPlan("S1.00001", { print: { orientation: "portrait", breaks: [3, 9], footer, scale: 70 } })],
  });
  await setUpPrint("S1.00001", {
    orientation: "landscape",
    area: { row: 0, column: 0, rows: 40, columns: 8 },
    titleRows: { first: 0, last: 1 },
    breaks: [20],
    footer,
    scale: 70,
  });
  const { page } = sheetNamed(excel.workbook.data, "S1.00001");
  expect(page).toMatchObject({
    orientation: "landscape",
    printArea: { rows: 40, columns: 8 },
    titleRows: { first: 0, last: 1 },
    rowBreaks: [20],
    footer,
  });
});

test("a page that Excel refuses is told as such, whatever the code", async () => {
  const excel = openExcel(workbookWith("S1.00001"), refusing(/^pageLayout$/i, "GeneralException", "PageLayout.orientation"));
  await expect(setUpPrint("S1.00001", { orientation: "landscape", footer, scale: 70 })).rejects.toThrow(PageRefusedError);
  expect(sheetNamed(excel.workbook.data, "S1.00001").page.orientation).toBeUndefined();
});

test("heights of rows come in their order, in one round trip", async () => {
  const excel = openExcel();
  await applyWorkbookPlan({
    title: "Prova",
    styles: [],
    sheets: [sheetPlan("S1.00001", { rowHeights: [{ row: 1, rows: 2, height: 40 }] })],
  });
  excel.statistics.reset();
  expect(await rowHeights("S1.00001", 4)).toEqual([15, 40, 40, 15]);
  expectRoundTrips(excel, 1);
});

test("a sheet that is gone is told", async () => {
  openExcel();
  await expect(rowHeights("S1.00001", 4)).rejects.toThrow(NotFoundInWorkbookError);
  await expect(setUpPrint("S1.00001", { orientation: "landscape", footer, scale: 70 })).rejects.toThrow(NotFoundInWorkbookError);
});
