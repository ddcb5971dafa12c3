/** Workbooks saved by programs that write formulas and no results: what Excel would show on opening them is worked out first. */
import type { Cell, SheetData, WorkbookData } from "../xlsx/workbook-data";

/**
 * Calculates all formulas where any lacks its result, in place: who changed some cells without calculating left the results of
 * others behind as well. A result that the file has stays where ours is an error, since Excel knows more functions.
 */
export async function calculateMissing(data: WorkbookData): Promise<void> {
  if (!data.sheets.some(lacksResults)) return;
  // Most files have their results; the formulas' engine is only loaded for those that do not.
  const { CalculationEngine } = await import("../host/calc/engine");
  const former = data.sheets.map((sheet) => [...formulaCells(sheet)]);
  new CalculationEngine(data, { now: () => new Date() }).recalculateAll();
  for (const [at, cells] of former.entries())
    for (const { row, column, cell } of cells) {
      const columns = data.sheets[at]?.cells.get(row);
      if (cell.value !== null && isError(columns?.get(column))) columns?.set(column, cell);
    }
}

function lacksResults(sheet: SheetData): boolean {
  for (const { cell } of formulaCells(sheet)) if (cell.value === null) return true;
  return false;
}

function* formulaCells({ cells }: SheetData): Generator<{ readonly row: number; readonly column: number; readonly cell: Cell }> {
  for (const [row, columns] of cells) for (const [column, cell] of columns) if (cell.formula !== undefined) yield { row, column, cell };
}

function isError(cell: Cell | undefined): boolean {
  return typeof cell?.value === "object" && cell.value !== null;
}
