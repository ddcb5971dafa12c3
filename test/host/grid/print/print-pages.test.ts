import fc from "fast-check";
import { printLayout } from "../../../../src/host/grid/print/print-pages";
import { SheetView } from "../../../../src/host/grid/drawing/sheet-view";
import { averageMeasure } from "../../../../src/host/grid/drawing/text-measure";
import { emptySheet, type PageSetup, type SheetData } from "../../../../src/xlsx/workbook-data";
import { box } from "../../model/open-workbook";
import { put } from "../sample-workbook";

/** A sheet of filled cells, rows 20 and columns 70 pixels. */
function sheetOf(rows: number, columns: number, page: PageSetup = {}): SheetData {
  const sheet = { ...emptySheet("Foglio"), page };
  for (let column = 0; column < columns; column += 1) sheet.columns.set(column, { width: 10 });
  for (let row = 0; row < rows; row += 1) for (let column = 0; column < columns; column += 1) put(sheet, row, column, 1);
  return sheet;
}

const layoutOf = (sheet: SheetData) => printLayout(new SheetView(sheet, averageMeasure));
const rowsOf = (sheet: SheetData) => layoutOf(sheet).pages.map(({ rows }) => [rows.first, rows.last]);

/** Inches that leave 200 × 400 pixels of an A4 page. */
const narrow = { left: 0, right: 210 / 25.4 - 200 / 96, top: 0, bottom: 297 / 25.4 - 400 / 96, header: 0, footer: 0 };

describe("The printed pages of a sheet", () => {
  it("are A4 where nothing is said, lying where it says so", () => {
    expect(layoutOf(sheetOf(1, 1)).paper).toEqual({ name: "A4", landscape: false, width: 210, height: 297 });
    expect(layoutOf(sheetOf(1, 1, { paper: 8, orientation: "landscape" })).paper).toEqual({
      name: "A3",
      landscape: true,
      width: 420,
      height: 297,
    });
  });

  it("end where the paper ends, down first, then to the right", () => {
    const { pages } = layoutOf(sheetOf(30, 3, { margins: narrow }));
    expect(pages.map(({ rows, columns }) => [rows.first, rows.last, columns.first, columns.last])).toEqual([
      [0, 19, 0, 1],
      [20, 29, 0, 1],
      [0, 19, 2, 2],
      [20, 29, 2, 2],
    ]);
  });

  it("are shrunk by whole percents to one page wide, as long as it takes", () => {
    const { scale, pages } = layoutOf(sheetOf(30, 3, { margins: narrow, fitToWidth: 1 }));
    expect(scale).toBe(0.95);
    expect(pages.map(({ rows }) => [rows.first, rows.last])).toEqual([
      [0, 20],
      [21, 29],
    ]);
  });

  it("are never enlarged to fit", () => {
    expect(layoutOf(sheetOf(2, 1, { margins: narrow, fitToWidth: 1, fitToHeight: 1 })).scale).toBe(1);
  });

  it("end at the breaks set by hand, also at a hidden row, but not when a height in pages is asked for", () => {
    const sheet = sheetOf(10, 1, { margins: narrow, rowBreaks: [3, 6] });
    sheet.rows.set(6, { hidden: true });
    expect(rowsOf(sheet)).toEqual([
      [0, 2],
      [3, 6],
      [7, 9],
    ]);
    expect(rowsOf({ ...sheet, page: { ...sheet.page, fitToHeight: 1 } })).toEqual([[0, 9]]);
  });

  it("repeat the title rows on the pages below them, which have less room", () => {
    const { pages } = layoutOf(sheetOf(45, 1, { margins: narrow, titleRows: { first: 0, last: 1 } }));
    expect(pages.map(({ rows, titleRows }) => [rows.first, rows.last, titleRows?.last])).toEqual([
      [0, 19, undefined],
      [20, 37, 1],
      [38, 44, 1],
    ]);
  });

  it("show the print area only, and give hidden columns no room", () => {
    const sheet = sheetOf(30, 6, { margins: narrow, printArea: box("B3:D6") });
    sheet.columns.set(2, { width: 10, hidden: true });
    expect(layoutOf(sheet).pages).toEqual([{ rows: { first: 2, last: 5 }, columns: { first: 1, last: 3 }, titleRows: undefined }]);
  });

  it("are none for an empty sheet", () => {
    expect(layoutOf(emptySheet("Vuoto")).pages).toEqual([]);
  });

  it("hold every visible row once, in order, whatever its height", () => {
    const heights = fc.array(fc.integer({ min: 0, max: 500 }), { minLength: 1, maxLength: 60 });
    fc.assert(
      fc.property(heights, fc.array(fc.nat(60), { maxLength: 5 }), fc.boolean(), (sizes, rowBreaks, fit) => {
        const sheet = sheetOf(sizes.length, 2, { margins: narrow, rowBreaks, ...(fit ? { fitToWidth: 1 } : {}) });
        sizes.forEach((height, row) => sheet.rows.set(row, height === 0 ? { hidden: true } : { height }));
        const shown = rowsOf(sheet).flatMap(([first = 0, last = 0]) =>
          Array.from({ length: last - first + 1 }, (_, index) => first + index),
        );
        expect(shown.filter((row) => (sizes[row] ?? 0) > 0)).toEqual(sizes.flatMap((size, row) => (size > 0 ? [row] : [])));
      }),
    );
  });
});
