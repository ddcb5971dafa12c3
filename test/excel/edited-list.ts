/** A sheet with a list, and changes of it. */
import { applyChanges } from "../../src/excel/edit/apply-changes";
import { applyWorkbookPlan } from "../../src/excel/write/apply-workbook-plan";
import type { CellContent, SheetPlan } from "../../src/sheets/layout/sheet-plan";
import { type RowRemoved, type RowsChange, type WorkbookChange } from "../../src/sheets/changes/workbook-change";
import type { SheetData } from "../../src/xlsx/workbook-data";
import { cellAt, openExcel } from "./embedded";
import { sheetPlan, textStyle } from "./sheet-plans";

export const box = (row: number, column: number, rows = 1, columns = 1) => ({ row, column, rows, columns });
export const double = { formula: "=[@Peso]*2" };
export const listRange = box(2, 1, 4, 3);

/** Three rows of code, weight and doubled weight, with a rule each and a merged note below. */
export function listPlan(parts: Partial<SheetPlan> = {}): SheetPlan {
  return sheetPlan("Elenco", {
    rowHeights: [{ row: 5, rows: 1, height: 40 }],
    styles: [{ ...box(3, 1, 3), style: textStyle.name }],
    blocks: [
      {
        row: 2,
        column: 1,
        cells: [
          ["Codice", "Peso", "Doppio"],
          ["a", 1, double],
          ["b", 2, double],
          ["c", 3, double],
        ],
      },
      { row: 7, column: 1, cells: [["Nota sotto la tabella"]] },
      { row: 8, column: 1, cells: [[{ formula: "=SUM(Righe[Peso])" }]] },
    ],
    merges: [box(7, 1, 1, 3)],
    names: [{ name: "Nota", range: box(7, 1) }],
    tables: [{ name: "Righe", range: listRange }],
    validations: [{ range: box(3, 2, 3), rule: { kind: "decimal", min: 0, max: 100 } }],
    conditionalFormats: [
      { range: box(2, 1, 4, 3), formula: "=$C3>1", format: { fill: "#FFFFFF" } },
      { range: box(3, 3, 3), formula: "=D4>3", format: { fill: "#C0C0C0" } },
    ],
    print: { orientation: "landscape", area: box(0, 0, 9, 4), footer: { left: "", center: "", right: "" }, scale: 70 },
    ...parts,
  });
}

export async function openList(plan = listPlan(), { excelApi = "1.14" } = {}) {
  const excel = openExcel(undefined, undefined, { excelApi });
  await applyWorkbookPlan({
    title: "Prova",
    styles: [textStyle],
    sheets: [plan, sheetPlan("Altro", { names: [{ name: "Qui", range: box(0, 0) }] })],
  });
  excel.statistics.reset();
  return excel;
}

export const cells = (row: number, column: number, contents: CellContent[][], sheet = "Elenco"): WorkbookChange => ({
  kind: "cells",
  sheet,
  row,
  column,
  cells: contents,
  was: contents.map((line) => line.map(() => null)),
});
export const rows = (added: number, range = listRange): RowsChange => ({ kind: "rows", sheet: "Elenco", table: "Righe", range, added });
export const removed = (row: number): RowRemoved => ({
  kind: "rowRemoved",
  sheet: "Elenco",
  table: "Righe",
  range: listRange,
  row,
  was: [null, null, null],
});

export const removedFrom = (length: number, row: number): RowRemoved => ({ ...removed(row), range: box(2, 1, length - 2, 3) });

export const valuesOf = (sheet: SheetData, row: number) => [1, 2, 3].map((column) => cellAt(sheet, row, column)?.value ?? null);
export const apply = (...changes: WorkbookChange[]) => applyChanges(changes, [textStyle]);
