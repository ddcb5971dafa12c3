import { readXlsx, writeXlsx } from "../../src/xlsx";
import { emptySheet, emptyWorkbook, type CellFormat, type SheetData } from "../../src/xlsx/workbook-data";
import { partsOf } from "./package-parts";
import { putCell } from "./sample-workbook";

const text: CellFormat = { numberFormat: "@" };

/** A sheet on which texts stand from A1 on, each in the format of its column. */
function sheetOf(rows: readonly (readonly (string | number)[])[], formats: readonly (CellFormat | undefined)[]): SheetData {
  const sheet = emptySheet("Foglio");
  rows.forEach((row, r) => row.forEach((value, c) => putCell(sheet, r, c, { value, ...(formats[c] ? { format: formats[c] } : {}) })));
  return sheet;
}

async function ignored(sheet: SheetData): Promise<(readonly [string, string])[]> {
  const xml = (await partsOf({ ...emptyWorkbook(), sheets: [sheet] }))["xl/worksheets/sheet1.xml"] ?? "";
  return [...xml.matchAll(/<ignoredError sqref="([^"]*)" (\w+)="1"\/>/gu)].map(([, ranges = "", kind = ""]) => [kind, ranges]);
}

test("codes kept as text are ignored over exactly their cells, neighbours together", async () => {
  const sheet = sheetOf(
    [
      ["05", "05.02", "uno", "05"],
      ["06", "1.234,5", "2", "06"],
      ["S1", "-3 %", "07", "08"],
      ["7", "", "", ""],
    ],
    [text, text, text, undefined],
  );
  expect(await ignored(sheet)).toEqual([["numberStoredAsText", "A1:A2 B1:B3 C2:C3 A4"]]);
});

test("codes that read as a day with a short year, too", async () => {
  expect(await ignored(sheetOf([["05.02.01"], ["05.02.01.S1.00001"], ["1/06"], ["1-6-26"]], [text]))).toEqual([
    ["twoDigitTextYear", "A1 A4"],
  ]);
});

test("equal runs side by side are one rectangle", async () => {
  expect(
    await ignored(
      sheetOf(
        [
          ["1", "2", "x"],
          ["3", "4", "5"],
        ],
        [text, text, text],
      ),
    ),
  ).toEqual([["numberStoredAsText", "A1:B2 C2"]]);
});

test("headers of tables are texts whatever their format; numbers and formulas are not concerned", async () => {
  const sheet = sheetOf(
    [
      ["2026", "2027"],
      [1, 2],
    ],
    [undefined, undefined],
  );
  sheet.tables = [{ name: "Anni", range: { row: 0, column: 0, rows: 2, columns: 2 }, columns: [{ name: "2026" }, { name: "2027" }] }];
  putCell(sheet, 3, 0, { value: "5", formula: '="5"', format: text });
  expect(await ignored(sheet)).toEqual([["numberStoredAsText", "A1:B1"]]);
});

test("they stand between the page's breaks and the tables, and are there again when the file was read and written", async () => {
  const sheet = sheetOf([["05"]], [text]);
  sheet.page = { rowBreaks: [1] };
  const data = { ...emptyWorkbook(), sheets: [sheet] };
  const [once, twice] = [await partsOf(data), await partsOf(await readXlsx(await writeXlsx(data), "a.xlsx"))];
  expect(once["xl/worksheets/sheet1.xml"]).toMatch(
    /<\/rowBreaks><ignoredErrors><ignoredError sqref="A1" numberStoredAsText="1"\/><\/ignoredErrors><\/worksheet>$/u,
  );
  expect(twice["xl/worksheets/sheet1.xml"]).toBe(once["xl/worksheets/sheet1.xml"]);
});
