import { applyWorkbookPlan } from "../../src/excel/apply-workbook-plan";
import { appendRows } from "../../src/excel/append-rows";
import { writeInBatches } from "../../src/excel/batches";
import { readWorkbook } from "../../src/excel/read-workbook";
import { runExcel } from "../../src/excel/run";
import type { CellContent, SheetPlan } from "../../src/sheets/sheet-plan";
import { cellAt, closeExcel, openExcel, sheetNamed } from "./embedded";
import { sheetPlan, textStyle } from "./sheet-plans";

afterEach(closeExcel);

const box = (row: number, column: number, rows = 1, columns = 1) => ({ row, column, rows, columns });
const double = { formula: "=[@Peso]*2" };

function listPlan(rows: readonly (readonly CellContent[])[], parts: Partial<SheetPlan> = {}): SheetPlan {
  return sheetPlan("Elenco", {
    styles: [{ ...box(3, 1, rows.length), style: textStyle.name }],
    blocks: [{ row: 2, column: 1, cells: [["Codice", "Peso", "Doppio"], ...rows] }],
    tables: [{ name: "Righe", range: box(2, 1, rows.length + 1, 3) }],
    validations: [{ range: box(3, 2, rows.length), rule: { kind: "decimal", min: 0, max: 100 } }],
    ...parts,
  });
}

/** Sets the list up, appends to it and returns the sheet. */
async function appended(plan: SheetPlan, rows: readonly (readonly CellContent[])[]) {
  const excel = openExcel();
  await applyWorkbookPlan({ title: "Prova", styles: [textStyle], sheets: [plan] });
  const snapshot = await readWorkbook();
  const [sheet] = snapshot.sheets;
  excel.statistics.reset();
  await runExcel((context) =>
    writeInBatches(context, [{ what: "Elenco", writer: appendRows(context, { sheet: sheet!, table: sheet!.tables[0]!, rows, textColumns: [true, false, false] }) }]),
  );
  expect(excel.statistics.syncs).toBe(1);
  return sheetNamed(excel.workbook.data, "Elenco");
}

const valuesOf = (sheet: Parameters<typeof cellAt>[0], row: number) => [1, 2, 3].map((column) => cellAt(sheet, row, column)?.value ?? null);

test("rows follow the last one, the table grows over them and their formulas compute", async () => {
  const sheet = await appended(listPlan([["05.01", 10, double]]), [["05.02", 20, double], ["=x", 30, double]]);
  expect(sheet.tables[0]?.range).toEqual(box(2, 1, 4, 3));
  expect([3, 4, 5].map((row) => valuesOf(sheet, row))).toEqual([["05.01", 10, 20], ["05.02", 20, 40], ["=x", 30, 60]]);
});

test("new rows look like the last one and are validated like it", async () => {
  const sheet = await appended(listPlan([["05.01", 10, double]]), [["05.02", null, double]]);
  expect(cellAt(sheet, 4, 1)?.format).toEqual(cellAt(sheet, 3, 1)?.format);
  expect(sheet.validations.some(({ range }) => range.column === 2 && range.row <= 4 && 4 < range.row + range.rows)).toBe(true);
});

test("what is not given stays empty, whatever the last row holds there", async () => {
  const sheet = await appended(listPlan([["05.01", 10, double]]), [["05.02", null, double]]);
  expect(valuesOf(sheet, 4)).toEqual(["05.02", null, 0]);
});

test("a table whose only row is blank is filled instead of growing", async () => {
  const sheet = await appended(listPlan([[null, null, double]]), [["05.01", 5, double]]);
  expect(sheet.tables[0]?.range).toEqual(box(2, 1, 2, 3));
  expect(valuesOf(sheet, 3)).toEqual(["05.01", 5, 10]);
});

test("what stands below the table moves down", async () => {
  const below = { row: 4, column: 1, cells: [["Nota sotto la tabella"]] };
  const plan = listPlan([["05.01", 10, double]]);
  const sheet = await appended({ ...plan, blocks: [...plan.blocks, below] }, [["05.02", 20, double]]);
  expect(valuesOf(sheet, 4)).toEqual(["05.02", 20, 40]);
  expect(cellAt(sheet, 5, 1)?.value).toBe("Nota sotto la tabella");
});
