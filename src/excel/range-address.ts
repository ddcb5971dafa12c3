import type { RangeBox } from "../sheets/layout/sheet-plan";

/** Rows and columns of a sheet. */
const sheetRows = 1_048_576;
const sheetColumns = 16_384;

/**
 * The smallest rectangle that holds an address as Excel gives it, without the sheet's name: `B3`, `$A$1:C4`, `3:5`, `A:C`, or
 * several of them with commas between. Throws a RangeError for anything else.
 */
export function readRangeAddress(address: string): RangeBox {
  const boxes = address.split(/[,;]/).map((part) => boxOfArea(part.trim()));
  const row = Math.min(...boxes.map((box) => box.row));
  const column = Math.min(...boxes.map((box) => box.column));
  const rows = Math.max(...boxes.map((box) => box.row + box.rows)) - row;
  const columns = Math.max(...boxes.map((box) => box.column + box.columns)) - column;
  return { row, column, rows, columns };
}

function boxOfArea(area: string): RangeBox {
  const found = /^\$?([A-Z]{1,3})?\$?(\d{1,7})?(?::(?=.)\$?([A-Z]{1,3})?\$?(\d{1,7})?)?$/i.exec(area);
  const [, firstColumn, firstRow, lastColumn = firstColumn, lastRow = firstRow] = found ?? [];
  if (!found || (firstColumn === undefined && firstRow === undefined)) throw new RangeError(`“${area}” is no address of cells.`);
  const row = firstRow === undefined ? 0 : Number(firstRow) - 1;
  const column = firstColumn === undefined ? 0 : columnOf(firstColumn);
  return {
    row,
    column,
    rows: lastRow === undefined ? sheetRows : Number(lastRow) - row,
    columns: lastColumn === undefined ? sheetColumns : columnOf(lastColumn) + 1 - column,
  };
}

/** From 0. */
function columnOf(letters: string): number {
  return [...letters.toUpperCase()].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}
