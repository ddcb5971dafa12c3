import { CalculationEngine } from "../../src/host/calc/engine";
import { type Variant } from "../../src/host/model/variant";
import { Workbook } from "../../src/host/model/workbook";
import { emptySheet, emptyWorkbook, type SheetData } from "../../src/xlsx/workbook-data";

/** A person in front of the host's grid: a workbook with one empty sheet, in which things are typed. */
export interface PersonBed {
  readonly workbook: Workbook;
  readonly sheet: SheetData;
}

export function personBed(variant: Variant): PersonBed {
  const data = { ...emptyWorkbook(), sheets: [emptySheet("Foglio1")] };
  const workbook = new Workbook(data, { variant, now: () => new Date(2026, 2, 9), calculation: (book, settings) => new CalculationEngine(book, settings) });
  return { workbook, sheet: workbook.sheets.active() };
}
