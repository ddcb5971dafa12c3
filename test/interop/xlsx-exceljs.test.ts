import ExcelJS from "exceljs";
import { readXlsx, writeXlsx } from "../../src/xlsx";
import { sampleWorkbook } from "../xlsx/sample-workbook";

test("exceljs reads what we write as it was meant", async () => {
  const book = new ExcelJS.Workbook();
  await book.xlsx.load(Buffer.from(await writeXlsx(sampleWorkbook())) as never);
  const sheet = book.worksheets[1]!;
  expect(book.worksheets.map(({ name, state }) => [name, state])).toEqual([
    ["Liste", "veryHidden"],
    ["S3.00007 l'altro", "visible"],
  ]);
  expect(sheet.getCell("A3").value).toEqual({ formula: '"a"&5', result: "a5" });
  expect(sheet.getCell("E7").formula).toBe("Fasi_S3[[#This Row],[Peso]]/SUM(Fasi_S3[Peso])");
  expect(sheet.getCell("D3").value).toEqual({ formula: "NA()", result: { error: "#N/A" } });
  expect([sheet.getCell("B2").value, sheet.getCell("D2").value]).toEqual(["=1+1", "_x0041_ e 😀\u0001\r\n  fine "]);
  expect(sheet.getCell("A1").font).toMatchObject({ name: "Arial", size: 14, bold: true, color: { argb: "FF1F3864" } });
  expect(sheet.getCell("A1").fill).toMatchObject({ type: "pattern", pattern: "solid", fgColor: { argb: "FFDDEBF7" } });
  expect(sheet.getCell("C2").protection).toMatchObject({ locked: false });
  expect(sheet.getCell("B1").isMerged).toBe(true);
  expect([sheet.getColumn(1).width, sheet.getRow(1).height, sheet.getColumn(8).hidden, sheet.getRow(6).hidden]).toEqual([
    12.5,
    30,
    true,
    true,
  ]);
  expect(sheet.getCell("B7").dataValidation).toMatchObject({
    type: "list",
    formulae: ["Voci"],
    promptTitle: "Attività",
    errorStyle: "warning",
  });
  expect(sheet.views).toMatchObject([{ state: "frozen", xSplit: 1, ySplit: 6, showGridLines: false }]);
  expect(sheet.pageSetup).toMatchObject({
    orientation: "landscape",
    paperSize: 9,
    fitToPage: true,
    fitToWidth: 1,
    fitToHeight: 0,
    printArea: "A1:E10",
    printTitlesRow: "1:6",
    horizontalCentered: true,
  });
  expect(sheet.headerFooter.oddFooter).toBe("&CPagina &P di &N");
});

test("we read what exceljs writes: its shared formulas, rich text and dates", async () => {
  const book = new ExcelJS.Workbook();
  book.creator = "Ufficio";
  const sheet = book.addWorksheet("Foglio", {
    views: [{ state: "frozen", xSplit: 0, ySplit: 1 }],
    properties: { tabColor: { argb: "FF00B050" } },
  });
  sheet.getCell("A1").value = { richText: [{ text: "uno ", font: { bold: true } }, { text: "due" }] };
  sheet.getCell("A2").value = new Date(Date.UTC(2021, 0, 1));
  sheet.getCell("B1").value = 1;
  sheet.fillFormula("B2:B4", "B1+$B$1", [2, 3, 4]);
  sheet.getCell("C1").value = { error: "#REF!" };
  sheet.getCell("D1").value = { text: "collegamento", hyperlink: "https://example.invalid/" };
  sheet.getCell("A5").dataValidation = { type: "whole", operator: "between", formulae: [1, 9], allowBlank: true, showErrorMessage: true };
  sheet.addTable({
    name: "Tab",
    ref: "F1",
    headerRow: true,
    totalsRow: true,
    columns: [
      { name: "Voce", totalsRowLabel: "Totale" },
      { name: "Peso", totalsRowFunction: "sum" },
    ],
    rows: [
      ["a", 40],
      ["b", 60],
    ],
  });
  const data = await readXlsx(new Uint8Array(await book.xlsx.writeBuffer()), "prova.xlsx");
  const read = data.sheets[0]!;
  const cell = (row: number, column: number) => read.cells.get(row)?.get(column);
  expect([cell(0, 0)?.value, cell(0, 3)?.value, cell(0, 2)?.value]).toEqual(["uno due", "collegamento", { error: "#REF!" }]);
  expect(cell(1, 0)).toEqual({ value: 44197, format: { numberFormat: "m/d/yyyy" } });
  expect([1, 2, 3].map((row) => cell(row, 1))).toEqual([
    { value: 2, formula: "=B1+$B$1" },
    { value: 3, formula: "=B2+$B$1" },
    { value: 4, formula: "=B3+$B$1" },
  ]);
  expect(read.validations).toEqual([
    { range: { row: 4, column: 0, rows: 1, columns: 1 }, rule: { kind: "whole", operator: "between", formula1: "1", formula2: "9" } },
  ]);
  expect(read.tables).toMatchObject([
    {
      name: "Tab",
      range: { row: 0, column: 5, rows: 4, columns: 2 },
      totalsRow: true,
      columns: [
        { name: "Voce", totalsLabel: "Totale" },
        { name: "Peso", totalsFormula: "=SUBTOTAL(109,[Peso])" },
      ],
    },
  ]);
  expect([read.tabColor, read.freeze, data.properties.author]).toEqual(["#00B050", { rows: 1, columns: 0 }, "Ufficio"]);
});
