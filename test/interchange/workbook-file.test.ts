import { snapshotOfFile } from "../../src/interchange/workbook-file";
import { emptySheet, emptyWorkbook } from "../../src/xlsx/workbook-data";
import { FileTooLargeError } from "../../src/xlsx/workbook-file-error";
import { putCell, sampleWorkbook } from "../xlsx/sample-workbook";

test("values fill the used range: empty cells are empty text, errors are their text", () => {
  const sheet = emptySheet("Foglio");
  putCell(sheet, 2, 1, { value: "a" });
  putCell(sheet, 4, 2, { value: { error: "#REF!" }, formula: "=#REF!" });
  putCell(sheet, 3, 2, { value: 0 });
  putCell(sheet, 90, 90, { value: null, format: { fill: "#FF0000" } });
  expect(snapshotOfFile({ ...emptyWorkbook(), sheets: [sheet] }, "a.xlsx").sheets[0]).toEqual({
    name: "Foglio",
    origin: { row: 2, column: 1 },
    values: [
      ["a", ""],
      ["", 0],
      ["", "#REF!"],
    ],
    formulas: [
      [false, false],
      [false, false],
      [false, true],
    ],
    formulaTexts: [
      ["", ""],
      ["", ""],
      ["", "=#REF!"],
    ],
    names: [],
    tables: [],
  });
});

test("an empty sheet has no rows", () => {
  expect(snapshotOfFile({ ...emptyWorkbook(), sheets: [emptySheet("Vuoto")] }, "a.xlsx").sheets[0]?.values).toEqual([]);
});

test("names carry their range only where they stand on one rectangle of their sheet", () => {
  const sheet = emptySheet("S3.00007 l'altro");
  const refers = [
    "'S3.00007 l''altro'!$C$9",
    "'s3.00007 l''altro'!$A$1:$B$2",
    "#REF!",
    "'S3.00007 l''altro'!#REF!",
    "Altro!$A$1",
    "'S3.00007 l''altro'!$A$1,'S3.00007 l''altro'!$C$1",
    "SUM('S3.00007 l''altro'!$A$1)",
    "1",
  ];
  sheet.names = refers.map((refersTo, index) => ({ name: `N${index}`, refersTo }));
  const snapshot = snapshotOfFile(
    {
      ...emptyWorkbook(),
      sheets: [sheet],
      names: [
        { name: "Ente", refersTo: "'S3.00007 l''altro'!$B$2" },
        { name: "Perso", refersTo: "Via!$B$2" },
      ],
    },
    "a.xlsx",
  );
  expect(snapshot.sheets[0]?.names).toEqual([
    { name: "N0", range: { row: 8, column: 2, rows: 1, columns: 1 } },
    { name: "N1", range: { row: 0, column: 0, rows: 2, columns: 2 } },
    ...["N2", "N3", "N4", "N5", "N6", "N7"].map((name) => ({ name })),
  ]);
  expect(snapshot.names).toEqual([
    { name: "Ente", sheet: "S3.00007 l'altro", range: { row: 1, column: 1, rows: 1, columns: 1 } },
    { name: "Perso" },
  ]);
});

test("tables and names of whole columns reach as far as the sheet is used, begin where they did, and are kept where they are small", () => {
  const sheet = emptySheet("Foglio");
  putCell(sheet, 2, 1, { value: "Codice" });
  putCell(sheet, 9, 3, { value: "a" });
  sheet.tables = [{ name: "PEG", range: { row: 2, column: 1, rows: 1_048_574, columns: 3 }, columns: [] }];
  sheet.names = [
    { name: "Tutto", refersTo: "Foglio!$A:$XFD" },
    { name: "Lontano", refersTo: "Foglio!$Z$900:$AA$999" },
  ];
  const snapshot = snapshotOfFile(
    { ...emptyWorkbook(), sheets: [sheet], names: [{ name: "Colonna", refersTo: "Foglio!$B$3:$B$1048576" }] },
    "a.xlsx",
  );
  expect(snapshot.sheets[0]?.tables[0]?.range).toEqual({ row: 2, column: 1, rows: 8, columns: 3 });
  expect(snapshot.sheets[0]?.names.map(({ range }) => range)).toEqual([
    { row: 0, column: 0, rows: 10, columns: 4 },
    { row: 899, column: 25, rows: 100, columns: 2 },
  ]);
  expect(snapshot.names[0]?.range).toEqual({ row: 2, column: 1, rows: 8, columns: 1 });
});

test("a table's totals row is left out", () => {
  const { sheets, source } = snapshotOfFile(sampleWorkbook(), "prova.xlsx");
  expect(source).toBe("prova.xlsx");
  expect(sheets[1]?.tables).toEqual([{ name: "Fasi_S3", range: { row: 5, column: 0, rows: 3, columns: 5 } }]);
});

test("two cells in the far corners of a sheet are refused, not unfolded", () => {
  const sheet = emptySheet("Foglio");
  putCell(sheet, 0, 0, { value: 1 });
  putCell(sheet, 1_048_575, 16_383, { value: 1 });
  expect(() => snapshotOfFile({ ...emptyWorkbook(), sheets: [sheet] }, "a.xlsx")).toThrow(FileTooLargeError);
});
