import type { Cell, CellFormat, RangeBox, SheetData } from "../../../xlsx/workbook-data";

export function cellAt(sheet: SheetData, row: number, column: number): Cell | undefined {
  return sheet.cells.get(row)?.get(column);
}

/** The format that a cell shows: its own, else its row's, else its column's. */
export function formatAt(sheet: SheetData, row: number, column: number): CellFormat | undefined {
  const cell = cellAt(sheet, row, column);
  return cell ? cell.format : inheritedFormat(sheet, row, column);
}

/** The format that a new cell takes from its row or column. */
export function inheritedFormat(sheet: SheetData, row: number, column: number): CellFormat | undefined {
  return sheet.rows.get(row)?.format ?? sheet.columns.get(column)?.format;
}

/** Existing cells of a rectangle, in no particular order; cost follows the cells there are, not the rectangle's size. */
export function* cellsIn(sheet: SheetData, box: RangeBox): Generator<readonly [row: number, column: number, cell: Cell]> {
  for (const [row, cells] of rowsIn(sheet, box)) {
    if (box.columns < cells.size) {
      for (let column = box.column; column < box.column + box.columns; column++) {
        const cell = cells.get(column);
        if (cell) yield [row, column, cell];
      }
    } else {
      for (const [column, cell] of cells) {
        if (column >= box.column && column < box.column + box.columns) yield [row, column, cell];
      }
    }
  }
}

function* rowsIn(sheet: SheetData, box: RangeBox): Generator<readonly [number, Map<number, Cell>]> {
  if (box.rows < sheet.cells.size) {
    for (let row = box.row; row < box.row + box.rows; row++) {
      const cells = sheet.cells.get(row);
      if (cells) yield [row, cells];
    }
  } else {
    for (const entry of sheet.cells) {
      if (entry[0] >= box.row && entry[0] < box.row + box.rows) yield entry;
    }
  }
}

/** True when the cell holds something a person sees as content. */
export function isFilled(cell: Cell | undefined): boolean {
  return cell !== undefined && (cell.value !== null || cell.formula !== undefined);
}

/** The smallest rectangle around what a sheet uses; `valuesOnly` leaves out cells that only have a format. */
export function usedBox(sheet: SheetData, within: RangeBox, valuesOnly: boolean): RangeBox | undefined {
  let top = Infinity;
  let left = Infinity;
  let bottom = -1;
  let right = -1;
  for (const [row, column, cell] of cellsIn(sheet, within)) {
    if (!isFilled(cell) && (valuesOnly || cell.format === undefined)) continue;
    if (row < top) top = row;
    if (row > bottom) bottom = row;
    if (column < left) left = column;
    if (column > right) right = column;
  }
  return bottom < 0 ? undefined : { row: top, column: left, rows: bottom - top + 1, columns: right - left + 1 };
}
