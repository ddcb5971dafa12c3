import type { Cell, RangeBox, SheetData, TableColumn, TableData } from "../../../xlsx/workbook-data";
import { shiftFormula } from "../../calc/formula/shift-formula";
import { cellAt, isFilled } from "../cells/cell-access";
import type { Editing } from "../cells/editing";
import { cellBox, contains, intersection } from "../../../xlsx/range-box";
import type { Variant } from "../variant";

/** The rectangle of a table's rows, without header and totals. */
export function bodyOf({ range, headerRow, totalsRow }: TableData): RangeBox {
  const header = headerRow === false ? 0 : 1;
  return { ...range, row: range.row + header, rows: range.rows - header - (totalsRow ? 1 : 0) };
}

/** The formula of a calculated column, which is kept as it stands in the table's first row, as it reads in another row. */
export function formulaInRow(table: TableData, formula: string, row: number): string {
  return shiftFormula(formula, row - bodyOf(table).row, 0);
}

/** A table's column into which something is about to be written. */
interface TouchedColumn {
  readonly table: string;
  readonly index: number;
  /** Its cells, without header and totals. */
  readonly body: RangeBox;
  /** It holds nothing; it is a calculated one, the same formula in all rows; it is one with exceptions. */
  readonly was: "blank" | "calculated" | "broken";
}

/** Whether a write puts something into a cell, or empties it. */
type Written = (row: number, column: number) => boolean;

/** Puts a changed table in the place of another. */
type Replace = (sheet: SheetData, before: TableData, after: TableData) => void;

/**
 * Calculated columns of tables. A formula that is written into a blank column becomes the column's, and one that is written
 * into a calculated column takes the place of the column's in all rows: Excel does the same for people and for add-ins. A column
 * that holds anything else, or a calculated one with exceptions, takes what is written and leaves its other cells alone.
 */
export class CalculatedColumns {
  constructor(
    private readonly editing: Editing,
    private readonly replace: Replace,
  ) {}

  /** Runs a write into a rectangle and then fills the columns whose formula it has become. */
  around(sheet: SheetData, box: RangeBox, write: () => void, written: Written = (row, column) => contains(box, row, column)): void {
    const touched = touchedColumns(sheet, box, this.editing.variant);
    write();
    for (const name of new Set(touched.map(({ table }) => table))) {
      const table = sheet.tables.find((item) => item.name === name);
      if (table)
        this.settle(
          sheet,
          table,
          touched.filter((column) => column.table === name),
          written,
        );
    }
  }

  private settle(sheet: SheetData, table: TableData, touched: readonly TouchedColumn[], written: Written): void {
    const columns = [...table.columns];
    for (const { index, body, was } of touched) {
      const column = columns[index];
      if (!column) continue;
      const winner = was === "broken" ? undefined : this.winner(sheet, body, written);
      if (winner !== undefined) this.fill(sheet, table, body, winner, written);
      const formula = isBlank(sheet, body) ? undefined : (winner ?? column.formula);
      if (formula !== column.formula) columns[index] = withFormula(column, formula);
    }
    if (columns.some((column, index) => column !== table.columns[index])) this.replace(sheet, table, { ...table, columns });
  }

  /** Of the formulas that were written into a column, as they would stand in its first row, the one that all rows get. */
  private winner(sheet: SheetData, body: RangeBox, written: Written): string | undefined {
    const formulas = rowsOf(body).flatMap((row): string[] => {
      const formula = written(row, body.column) ? cellAt(sheet, row, body.column)?.formula : undefined;
      return formula === undefined ? [] : [shiftFormula(formula, body.row - row, 0)];
    });
    return this.editing.variant.columnFill === "first" ? formulas[0] : formulas.at(-1);
  }

  /** Values that were written along with the formula stay. */
  private fill(sheet: SheetData, table: TableData, body: RangeBox, formula: string, written: Written): void {
    for (const row of rowsOf(body)) {
      const cell = cellAt(sheet, row, body.column);
      if (isFilled(cell) && cell?.formula === undefined) continue;
      const own = formulaInRow(table, formula, row);
      if (cell?.formula === own) continue;
      this.editing.journal.setCell(sheet, row, body.column, withCellFormula(cell, own));
      if (!written(row, body.column)) this.editing.report({ kind: "cells", sheet, box: cellBox(row, body.column), how: "RangeEdited" });
    }
  }
}

function withCellFormula(cell: Cell | undefined, formula: string): Cell {
  return { value: cell?.value ?? null, formula, ...(cell?.format && { format: cell.format }) };
}

function withFormula({ formula: _, ...column }: TableColumn, formula: string | undefined): TableColumn {
  return formula === undefined ? column : { ...column, formula };
}

function touchedColumns(sheet: SheetData, box: RangeBox, { columnFill }: Variant): TouchedColumn[] {
  if (sheet.protection) return [];
  return sheet.tables.flatMap((table) => {
    const whole = bodyOf(table);
    const part = intersection(whole, box);
    if (!part) return [];
    return Array.from({ length: part.columns }, (_, at) => part.column + at).flatMap((position): TouchedColumn[] => {
      const index = position - table.range.column;
      const body = { ...whole, column: position, columns: 1 };
      const formula = table.columns[index]?.formula;
      const was =
        formula !== undefined
          ? holdsEverywhere(sheet, table, body, formula)
            ? "calculated"
            : "broken"
          : columnFill !== "off" && isBlank(sheet, body)
            ? "blank"
            : undefined;
      return was === undefined ? [] : [{ table: table.name, index, body, was }];
    });
  });
}

function holdsEverywhere(sheet: SheetData, table: TableData, body: RangeBox, formula: string): boolean {
  return rowsOf(body).every((row) => {
    const own = cellAt(sheet, row, body.column)?.formula;
    return own !== undefined && (own === formula || own === formulaInRow(table, formula, row));
  });
}

function isBlank(sheet: SheetData, body: RangeBox): boolean {
  return rowsOf(body).every((row) => !isFilled(cellAt(sheet, row, body.column)));
}

function rowsOf({ row, rows }: RangeBox): number[] {
  return Array.from({ length: rows }, (_, at) => row + at);
}
