import type { SheetData, TableData } from "../../../xlsx/workbook-data";
import { shiftFormula } from "../../calc/formula/shift-formula";
import { bodyOf, formulaInRow } from "./calculated-columns";
import { cellAt } from "../cells/cell-access";
import { shiftedIndex, type Shift } from "../structure/shift";

/** A row that holds the formula of a calculated column and stays when rows come or go. */
interface Anchor {
  readonly table: string;
  readonly index: number;
  readonly row: number;
}

/**
 * A column's formula is kept as it stands in the table's first row, which may go, or another come before it. Formulas that speak of
 * cells of their own row are read again from a row that stays.
 */
export function anchorsOf(sheet: SheetData, shift: Shift): Anchor[] {
  if (shift.axis !== "rows") return [];
  return sheet.tables.flatMap((table) =>
    table.columns.flatMap(({ formula }, index): Anchor[] => {
      if (formula === undefined || shiftFormula(formula, 1, 0) === formula) return [];
      const { row: first, rows } = bodyOf(table);
      for (let row = first + rows - 1; row >= first; row--) {
        const holds = cellAt(sheet, row, table.range.column + index)?.formula === formulaInRow(table, formula, row);
        if (holds && shiftedIndex(row, shift) !== undefined) return [{ table: table.name, index, row }];
      }
      return [];
    }),
  );
}

/** The table after the shift, with the formulas that its anchors hold now. */
export function withAnchoredFormulas(sheet: SheetData, table: TableData, anchors: readonly Anchor[], shift: Shift): TableData {
  const columns = table.columns.map((column, index) => {
    const anchor = anchors.find((candidate) => candidate.table === table.name && candidate.index === index);
    const row = anchor && (shiftedIndex(anchor.row, shift) ?? anchor.row);
    const held = row === undefined ? undefined : cellAt(sheet, row, table.range.column + index)?.formula;
    return row === undefined || held === undefined ? column : { ...column, formula: shiftFormula(held, bodyOf(table).row - row, 0) };
  });
  return { ...table, columns };
}
