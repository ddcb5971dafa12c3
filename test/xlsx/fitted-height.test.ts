/** Rows that Excel fits by itself are as high in the file as Excel would show them. */
import { strFromU8, unzipSync } from "fflate";
import { readXlsx, writeXlsx } from "../../src/xlsx";
import { fittedHeight } from "../../src/xlsx/writing/fitted-height";
import { emptySheet, emptyWorkbook, type CellFormat, type SheetData } from "../../src/xlsx/workbook-data";

const wrapping: CellFormat = { font: { size: 10 }, alignment: { wrap: true } };
const prose = "Portare in un solo sportello i servizi che oggi stanno in sedi diverse.";

function sheetWith(value: string | number, format: CellFormat = wrapping): SheetData {
  const sheet = emptySheet("Prova");
  sheet.columns.set(0, { width: 20 });
  sheet.cells.set(0, new Map([[0, { value, format }]]));
  return sheet;
}

test("a wrapped text has its lines", () => {
  expect(fittedHeight(sheetWith("uno\ndue\ntre"), 0)).toBe(Math.ceil(3 * 13.5 + 2));
  expect(fittedHeight(sheetWith(prose), 0)).toBeGreaterThanOrEqual(4 * 13.5);
  expect(fittedHeight(sheetWith(prose, { font: { size: 20 }, alignment: { wrap: true } }), 0)).toBeGreaterThan(
    2 * fittedHeight(sheetWith(prose), 0)!,
  );
  expect(fittedHeight(sheetWith(prose.repeat(99)), 0)).toBe(409);
});

test("what takes one line, does not wrap, is merged or no text leaves the row to the reader", () => {
  const merged = sheetWith(prose);
  merged.merges.push({ row: 0, column: 0, rows: 1, columns: 2 });
  expect([sheetWith("breve"), sheetWith(prose, {}), sheetWith(1_234_567_890_123), merged].map((sheet) => fittedHeight(sheet, 0))).toEqual([
    undefined,
    undefined,
    undefined,
    undefined,
  ]);
});

test("a file says the height without calling it set, so that it is fitted again, and by reading stays so", async () => {
  const data = { ...emptyWorkbook(), sheets: [sheetWith("uno\ndue\ntre")] };
  const file = await writeXlsx(data);
  expect(strFromU8(unzipSync(file)["xl/worksheets/sheet1.xml"]!)).toContain('<row r="1" ht="43">');
  expect((await readXlsx(file, "prova.xlsx")).sheets[0]?.rows.get(0)?.height).toBeUndefined();
});
