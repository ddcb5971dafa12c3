import { applyWorkbookPlan } from "../../src/excel/write/apply-workbook-plan";
import { readWorkbook } from "../../src/excel/read/read-workbook";
import { rereadSheets } from "../../src/excel/read/reread-sheets";
import { expectRoundTrips } from "./asked-excel";
import { closeExcel, openExcel, refusal, sheetNamed, type Interference } from "./embedded";
import { sheetPlan } from "./sheet-plans";

afterEach(closeExcel);

const box = (row: number, column: number, rows = 1, columns = 1) => ({ row, column, rows, columns });

async function openTwo(interfere?: Interference) {
  const excel = openExcel(undefined, interfere);
  await applyWorkbookPlan({
    title: "Prova",
    styles: [],
    sheets: [
      sheetPlan("A", { blocks: [{ row: 2, column: 1, cells: [["x", { formula: "=1+1" }]] }], names: [{ name: "Due", range: box(2, 2) }] }),
      sheetPlan("B", { blocks: [{ row: 0, column: 0, cells: [["Codice"], ["a"]] }], tables: [{ name: "Righe", range: box(0, 0, 2, 1) }] }),
    ],
  });
  const known = await readWorkbook();
  excel.statistics.reset();
  return { excel, known };
}

test("edited cells come in one round trip, and the other sheets as they were known", async () => {
  const { excel, known } = await openTwo();
  excel.workbook.typeInto(sheetNamed(excel.workbook.data, "A"), 5, 1, "nuovo");
  const { snapshot, gone } = await rereadSheets(["A"], known);
  expectRoundTrips(excel, 1);
  expect(gone).toEqual([]);
  expect(snapshot).toEqual(await readWorkbook());
  expect(snapshot.sheets[1]).toBe(known.sheets[1]);
});

test("rows that have come move names and lengthen tables", async () => {
  const { excel, known } = await openTwo();
  excel.workbook.structure.insert(sheetNamed(excel.workbook.data, "A"), { row: 0, column: 0, rows: 1, columns: 16_384 }, "Down");
  excel.workbook.typeInto(sheetNamed(excel.workbook.data, "B"), 2, 0, "b");
  const { snapshot } = await rereadSheets(["A", "B"], known);
  expectRoundTrips(excel, 1);
  expect(snapshot).toEqual(await readWorkbook());
  expect(snapshot.sheets[1]?.tables[0]?.range.rows).toBe(3);
});

test("names and tables that came, went or were renamed take a second round trip", async () => {
  const { excel, known } = await openTwo();
  const { data, names, tables } = excel.workbook;
  const a = sheetNamed(data, "A");
  names.add("Uno", { sheet: a, box: box(2, 1) }, a);
  tables.rename(tables.find("Righe")!, "Voci");
  const { snapshot } = await rereadSheets(["A", "B"], known);
  expectRoundTrips(excel, 2);
  expect(snapshot).toEqual(await readWorkbook());
});

test("a sheet that is gone is told, one that is new is added", async () => {
  const { excel, known } = await openTwo();
  const { sheets } = excel.workbook;
  sheets.rename(sheets.find("B")!, "b");
  sheets.add("C");
  const { snapshot, gone } = await rereadSheets(["A", "B", "C"], known);
  expect(gone).toEqual(["B"]);
  expect(snapshot.sheets.map(({ name }) => name)).toEqual(["A", "C"]);
});

test("what is too large for one answer is read in parts", async () => {
  let refuses = false;
  const { known } = await openTwo(() => {
    if (!refuses) return undefined;
    refuses = false;
    return refusal("ResponsePayloadSizeLimitExceeded");
  });
  refuses = true;
  expect((await rereadSheets(["A", "B"], known)).snapshot).toEqual(known);
});
