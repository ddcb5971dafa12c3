import {
  NameClashError,
  SheetNameClashError,
  SheetNameError,
  CellTextTooLongError,
  WorkbookProtectedError,
} from "../../src/excel/excel-errors";
import { ensureWritable } from "../../src/excel/read/preconditions";
import type { WorkbookInventory } from "../../src/excel/read/workbook-inventory";
import { sheetPlan } from "./sheet-plans";

const empty: WorkbookInventory = { sheets: [], names: [], tables: [], styles: [], structureProtected: false };
const box = { row: 0, column: 0, rows: 2, columns: 1 };

test("a protected workbook is refused", () => {
  expect(() => ensureWritable({ ...empty, structureProtected: true }, [sheetPlan("Piano")])).toThrow(WorkbookProtectedError);
});

test("a sheet name that is taken is refused whatever its case", () => {
  expect(() => ensureWritable({ ...empty, sheets: ["PIANO"] }, [sheetPlan("Piano")])).toThrow(SheetNameClashError);
  expect(() => ensureWritable(empty, [sheetPlan("s1.00001"), sheetPlan("S1.00001")])).toThrow(SheetNameClashError);
});

test.each(["", "x".repeat(32), "S1/00001", "'Piano", "History", "a[b]"])("the sheet name “%s” is refused", (name) => {
  expect(() => ensureWritable(empty, [sheetPlan(name)])).toThrow(SheetNameError);
});

test("31 characters and an apostrophe inside are taken", () => {
  expect(() => ensureWritable(empty, [sheetPlan("x".repeat(31)), sheetPlan("l'anno")])).not.toThrow();
});

test("tables and names of the workbook must be new, also against each other", () => {
  const withTable = sheetPlan("A", { tables: [{ name: "Pesi_S1", range: box }] });
  expect(() => ensureWritable({ ...empty, names: ["pesi_s1"] }, [withTable])).toThrow(NameClashError);
  expect(() => ensureWritable(empty, [withTable, sheetPlan("B", { workbookNames: [{ name: "PESI_S1", range: box }] })])).toThrow(
    NameClashError,
  );
});

test("a text longer than a cell holds is refused with its place", () => {
  const plan = sheetPlan("Piano", { blocks: [{ row: 3, column: 2, cells: [[null, "x".repeat(40_000)]] }] });
  expect(() => ensureWritable(empty, [plan])).toThrow(CellTextTooLongError);
  expect(() => ensureWritable(empty, [plan])).toThrow(expect.objectContaining({ values: { sheet: "Piano", cell: "D4", longest: 32_767 } }));
});
