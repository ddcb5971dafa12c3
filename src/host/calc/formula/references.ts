import type { SheetData } from "../../../xlsx/workbook-data";
import { COLUMN_LIMIT, ROW_LIMIT } from "../../../xlsx/cell-address";

/** A cell of a workbook; row and column count from 0. */
export interface CellAddress {
  readonly sheet: SheetData;
  readonly row: number;
  readonly column: number;
}

/** A rectangle of cells that a formula refers to; whole columns have all rows, whole rows all columns. */
export class Area {
  constructor(
    readonly sheet: SheetData,
    readonly row: number,
    readonly column: number,
    readonly rows: number,
    readonly columns: number,
  ) {}

  get isCell(): boolean {
    return this.rows === 1 && this.columns === 1;
  }

  /** The part that two areas have in common. */
  intersection(other: Area): Area | undefined {
    if (this.sheet !== other.sheet) return undefined;
    const row = Math.max(this.row, other.row);
    const column = Math.max(this.column, other.column);
    const rows = Math.min(this.row + this.rows, other.row + other.rows) - row;
    const columns = Math.min(this.column + this.columns, other.column + other.columns) - column;
    return rows > 0 && columns > 0 ? new Area(this.sheet, row, column, rows, columns) : undefined;
  }

  /** The smallest rectangle around both, which `A1:B2` is of A1 and B2. */
  span(other: Area): Area {
    const row = Math.min(this.row, other.row);
    const column = Math.min(this.column, other.column);
    const rows = Math.max(this.row + this.rows, other.row + other.rows) - row;
    const columns = Math.max(this.column + this.columns, other.column + other.columns) - column;
    return new Area(this.sheet, row, column, rows, columns);
  }
}

/** Several areas joined: `(A1:A3,C1:C3)`. */
export class Union {
  constructor(readonly areas: readonly Area[]) {}
}

/** The area, or undefined where it would leave the sheet or be empty. */
export function areaWithin(sheet: SheetData, row: number, column: number, rows: number, columns: number): Area | undefined {
  const fits = row >= 0 && column >= 0 && rows >= 1 && columns >= 1 && row + rows <= ROW_LIMIT && column + columns <= COLUMN_LIMIT;
  return fits ? new Area(sheet, row, column, rows, columns) : undefined;
}
