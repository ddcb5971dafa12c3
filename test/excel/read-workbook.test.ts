import { readSheets, readWorkbook } from "../../src/excel/read/read-workbook";
import { applyWorkbookPlan } from "../../src/excel/write/apply-workbook-plan";
import { expectRoundTrips } from "./asked-excel";
import { closeExcel, openExcel, refusal, sheetNamed, workbookWith } from "./embedded";
import { sheetPlan, textStyle } from "./sheet-plans";

afterEach(closeExcel);

const box = (row: number, column: number, rows = 1, columns = 1) => ({ row, column, rows, columns });

const plan = {
  title: "Prova",
  styles: [textStyle],
  sheets: [
    sheetPlan("A", {
      styles: [{ ...box(2, 1), style: textStyle.name }],
      blocks: [
        {
          row: 2,
          column: 1,
          cells: [
            ["=testo", 2],
            ["x", { formula: "=C3*2" }],
            [true, { formula: "=1/0" }],
          ],
        },
      ],
      names: [{ name: "Due", range: box(2, 2) }],
      workbookNames: [{ name: "Globale", range: box(3, 1, 1, 2) }],
    }),
    sheetPlan("B", {
      blocks: [{ row: 0, column: 0, cells: [["Codice"], ["a"], ["b"]] }],
      tables: [{ name: "Righe", range: box(0, 0, 3, 1) }],
    }),
    sheetPlan("Vuoto"),
  ],
};

test("values, formulas, names and tables come with their places, in three round trips", async () => {
  const excel = openExcel();
  await applyWorkbookPlan(plan);
  excel.statistics.reset();
  const snapshot = await readWorkbook();
  expectRoundTrips(excel, 3);
  expect(snapshot.sheets).toEqual([
    {
      name: "A",
      origin: { row: 2, column: 1 },
      values: [
        ["=testo", 2],
        ["x", 4],
        [true, "#DIV/0!"],
      ],
      formulas: [
        [false, false],
        [false, true],
        [false, true],
      ],
      names: [{ name: "Due", range: box(2, 2) }],
      tables: [],
    },
    {
      name: "B",
      origin: { row: 0, column: 0 },
      values: [["Codice"], ["a"], ["b"]],
      formulas: [[false], [false], [false]],
      names: [],
      tables: [{ name: "Righe", range: box(0, 0, 3, 1) }],
    },
    { name: "Vuoto", origin: { row: 0, column: 0 }, values: [], formulas: [], names: [], tables: [] },
  ]);
  expect(snapshot.names).toEqual([{ name: "Globale", range: box(3, 1, 1, 2), sheet: "A" }]);
});

test("a name whose cells were deleted is told without a place", async () => {
  const data = workbookWith("A");
  data.names.push({ name: "Rotto", refersTo: "#REF!" });
  sheetNamed(data, "A").names.push({ name: "Perso", refersTo: "#REF!" });
  openExcel(data);
  const snapshot = await readWorkbook();
  expect(snapshot.names).toEqual([{ name: "Rotto" }]);
  expect(snapshot.sheets[0]?.names).toEqual([{ name: "Perso" }]);
});

test("only the sheets that are wanted are read, but all are known", async () => {
  openExcel();
  await applyWorkbookPlan(plan);
  const reading = await readSheets({ wants: (sheet) => sheet.tables.includes("Righe") });
  expect(reading.snapshot.sheets.map((sheet) => sheet.name)).toEqual(["B"]);
  expect(reading.sheets.map((sheet) => sheet.name)).toEqual(["A", "B", "Vuoto"]);
});

test("a totals row does not count as a row of the table", async () => {
  const { data } = openExcel().workbook;
  await applyWorkbookPlan(plan);
  const sheet = sheetNamed(data, "B");
  sheet.cells.set(3, new Map([[0, { value: 2 }]]));
  sheet.tables[0] = { ...sheet.tables[0]!, range: box(0, 0, 4, 1), totalsRow: true };
  openExcel(data);
  const snapshot = await readWorkbook();
  expect(snapshot.sheets[1]?.tables).toEqual([{ name: "Righe", range: box(0, 0, 3, 1) }]);
});

test("an answer that is too large is asked for in halves", async () => {
  let refused = 0;
  openExcel(undefined, (_, body) => {
    const ranges = body.Actions.filter((action) => JSON.stringify(action).includes('"values"')).length;
    if (ranges < 2) return undefined;
    refused++;
    return refusal("ResponsePayloadSizeLimitExceeded");
  });
  await applyWorkbookPlan(plan);
  const snapshot = await readWorkbook();
  expect(refused).toBe(1);
  expect(snapshot.sheets.map((sheet) => sheet.values.length)).toEqual([3, 3, 0]);
});
