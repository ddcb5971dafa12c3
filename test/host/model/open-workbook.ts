import { emptySheet, emptyWorkbook, type CellValue, type SheetData, type WorkbookData } from "../../../src/xlsx/workbook-data";
import { CalculationEngine } from "../../../src/host/calc/engine";
import { readBox } from "../../../src/host/model/address";
import type { WorkbookOptions } from "../../../src/host/model/cells/editing";
import { ExcelError } from "../../../src/host/model/excel-error";
import { Workbook } from "../../../src/host/model/workbook";

/** A workbook with sheets of these names, calculated, on 9 March 2026. */
export function openWorkbook(
  sheetNames: readonly string[] = ["Foglio1"],
  { data, ...options }: WorkbookOptions & { readonly data?: WorkbookData } = {},
): Workbook {
  const opened = data ?? { ...emptyWorkbook(), sheets: sheetNames.map((name) => emptySheet(name)) };
  return new Workbook(opened, {
    now: () => new Date(2026, 2, 9),
    calculation: (book, settings) => new CalculationEngine(book, settings),
    ...options,
  });
}

export function sheetOf(workbook: Workbook, name?: string): SheetData {
  const sheet = name === undefined ? workbook.sheets.active() : workbook.sheets.find(name);
  if (!sheet) throw new Error(`No sheet ${name}`);
  return sheet;
}

export function box(address: string) {
  const found = readBox(address);
  if (!found) throw new Error(`No range ${address}`);
  return found;
}

export function valueAt(sheet: SheetData, address: string): CellValue {
  const { row, column } = box(address);
  return sheet.cells.get(row)?.get(column)?.value ?? null;
}

export function formulaAt(sheet: SheetData, address: string): string | undefined {
  const { row, column } = box(address);
  return sheet.cells.get(row)?.get(column)?.formula;
}

export function formatAt(sheet: SheetData, address: string) {
  const { row, column } = box(address);
  return sheet.cells.get(row)?.get(column)?.format;
}

export function type(workbook: Workbook, sheet: SheetData, address: string, text: string): void {
  const { row, column } = box(address);
  workbook.typeInto(sheet, row, column, text);
}

/** The code of the refusal that an edit meets. */
export function refusalOf(work: () => unknown): string {
  try {
    work();
  } catch (error) {
    if (error instanceof ExcelError) return error.code;
    throw error;
  }
  throw new Error("Nothing was refused.");
}
