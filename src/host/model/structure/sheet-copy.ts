import type { DefinedName, SheetData } from "../../../xlsx/workbook-data";
import { adjustFormula, type FormulaEdit } from "../../calc/formula/adjust-formula";
import { rewrittenValidation } from "../formulas/formula-rewriting";

/**
 * A copy of a sheet under another name. What named the sheet or its tables names the copy and its tables; names of the
 * workbook that refer to the sheet become names of the copy, as in Excel.
 * @param tableNames new names of the sheet's tables, in their order
 */
export function copiedSheet(
  sheet: SheetData,
  workbookNames: readonly DefinedName[],
  name: string,
  tableNames: readonly string[],
): SheetData {
  const renamings: FormulaEdit[] = [
    { kind: "renameSheet", from: sheet.name, to: name },
    ...sheet.tables.map((table, index): FormulaEdit => ({ kind: "renameTable", from: table.name, to: tableNames[index] ?? table.name })),
  ];
  const renamed = (formula: string) => renamings.reduce((text, renaming) => adjustFormula(text, renaming), formula);
  const own = new Set(sheet.names.map((item) => item.name.toLowerCase()));
  const adopted = workbookNames.filter((item) => !own.has(item.name.toLowerCase()) && renamed(`=${item.refersTo}`) !== `=${item.refersTo}`);
  return {
    ...structuredClone({ ...sheet, cells: new Map() }),
    name,
    names: [...sheet.names, ...adopted].map((item) => ({ ...item, refersTo: renamed(`=${item.refersTo}`).slice(1) })),
    tables: sheet.tables.map((table, index) => ({
      ...table,
      name: tableNames[index] ?? table.name,
      columns: table.columns.map((column) => (column.formula === undefined ? column : { ...column, formula: renamed(column.formula) })),
    })),
    validations: sheet.validations.map((item) => ({ ...rewrittenValidation(item, renamed, {}) })),
    conditionalFormats: sheet.conditionalFormats.map((item) => ({ ...item, formula: renamed(item.formula) })),
    // Cells and their formats are immutable, so the copy shares them.
    cells: new Map(
      [...sheet.cells].map(([row, cells]) => [
        row,
        new Map(
          [...cells].map(([column, cell]) => [column, cell.formula === undefined ? cell : { ...cell, formula: renamed(cell.formula) }]),
        ),
      ]),
    ),
  };
}
