import type { SheetData, TableData } from "../../../xlsx/workbook-data";
import type { StructuredUse } from "../../calc/formula/formula-tree";
import { columnIndex } from "../../calc/formula/structured-reference";
import type { Directory } from "../directory";
import { ExcelError, UnreadableFormulaError } from "../excel-error";
import { readFormula } from "./formula-syntax";
import { contains } from "../../../xlsx/range-box";

/** The cell that a formula is written into. */
export interface FormulaPlace {
  readonly sheet: SheetData;
  readonly row: number;
  readonly column: number;
}

/**
 * Throws what Excel throws for a formula that it would not take into a cell, or into a defined name (`undefined`): one that it
 * cannot read, or that speaks of a sheet, a table or a column that is not there. Unknown names and functions are taken (`#NAME?`).
 * A formula that Excel would let spill is refused as not known here.
 */
export function requireFormula(formula: string, directory: Directory, place: FormulaPlace | undefined): void {
  const { sheets, structured, spills } = readFormula(formula);
  if (spills && place)
    throw new ExcelError("NotImplemented", `The embedded Excel lets no formula spill into the cells beside it: ${formula.slice(0, 80)}`);
  for (const sheet of sheets) if (!directory.sheet(sheet)) throw new UnreadableFormulaError(formula, `no sheet ${sheet}`);
  for (const use of structured) requireColumns(formula, use, use.table ? directory.table(use.table)?.table : place && tableAt(place));
}

/** Throws what Excel throws for the formula of a validation or of a conditional format: it takes no structured reference there. */
export function requireRuleFormula(formula: string, directory: Directory): void {
  if (readFormula(formula).structured.length > 0) throw new UnreadableFormulaError(formula, "a table's column in a rule");
  requireFormula(formula, directory, undefined);
}

function requireColumns(formula: string, { table: name, columns }: StructuredUse, table: TableData | undefined): void {
  if (!table) throw new UnreadableFormulaError(formula, name ? `no table ${name}` : "not in a table");
  const missing = columns.find((column) => columnIndex(table, column.toLowerCase()) === undefined);
  if (missing !== undefined) throw new UnreadableFormulaError(formula, `no column ${missing} in ${table.name}`);
}

/** The table around a cell. */
export function tableAt({ sheet, row, column }: FormulaPlace): TableData | undefined {
  return sheet.tables.find(({ range }) => contains(range, row, column));
}
