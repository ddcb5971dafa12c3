import type { CellValue } from "../../../src/xlsx/workbook-data";
import { isError } from "../../../src/host/calc/values/values";
import { CalcBed } from "./calc-bed";
import cases from "./formula-cases.json";

/** A formula without `=`, its result, and "Excel" where Excel's documentation, not LibreOffice, is the judge. */
export type FormulaCase = readonly [formula: string, expected: CellValue, source?: "Excel"];

interface FormulaCases {
  readonly cells: Readonly<Record<string, Readonly<Record<string, CellValue>>>>;
  readonly tables: readonly {
    readonly sheet: string;
    readonly name: string;
    readonly row: number;
    readonly column: number;
    readonly rows: number;
    readonly columns: readonly string[];
  }[];
  readonly names: Readonly<Record<string, string>>;
  readonly formulas: Readonly<Record<string, readonly FormulaCase[]>>;
}

export const CASES = cases as unknown as FormulaCases;
export const SUBJECTS = Object.keys(CASES.formulas);

/** The workbook that the formulas read. */
export function casesBed(): CalcBed {
  const bed = new CalcBed(() => new Date());
  for (const [name, cells] of Object.entries(CASES.cells)) bed.fill(name, cells);
  for (const { sheet, name, row, column, rows, columns } of CASES.tables) {
    bed
      .sheet(sheet)
      .tables.push({ name, range: { row, column, rows, columns: columns.length }, columns: columns.map((header) => ({ name: header })) });
  }
  for (const [name, refersTo] of Object.entries(CASES.names)) bed.data.names.push({ name, refersTo });
  return bed;
}

/** Numbers agree in their first 13 digits, errors by code. */
export function agree(ours: CellValue, theirs: CellValue): boolean {
  if (isError(ours) && isError(theirs)) return ours.error === theirs.error;
  if (typeof ours === "number" && typeof theirs === "number")
    return Math.abs(ours - theirs) <= 1e-13 * Math.max(Math.abs(ours), Math.abs(theirs));
  return ours === theirs;
}
