import type { RangeBox, SheetData } from "../../../xlsx/workbook-data";
import { cellsIn, formatAt, inheritedFormat } from "../cells/cell-access";
import { ExcelError } from "../excel-error";

/** Throws `AccessDenied` when a cell of the rectangle may not be written because the sheet is protected. */
export function requireUnlocked(sheet: SheetData, box: RangeBox): void {
  if (!sheet.protection) return;
  if (!isUnlocked(sheet, box)) throw new ExcelError("AccessDenied", `The cells are locked and the sheet ${sheet.name} is protected.`);
}

/** Throws `AccessDenied` when the sheet is protected: formats, rows, columns, tables and objects cannot be changed then. */
export function requireUnprotected(sheet: SheetData): void {
  if (sheet.protection) throw new ExcelError("AccessDenied", `The sheet ${sheet.name} is protected.`);
}

function isUnlocked(sheet: SheetData, box: RangeBox): boolean {
  if (box.rows * box.columns > 100_000) {
    for (const [, , cell] of cellsIn(sheet, box)) if (cell.format?.locked !== false) return false;
    return inheritedFormat(sheet, box.row, box.column)?.locked === false;
  }
  for (let row = box.row; row < box.row + box.rows; row++) {
    for (let column = box.column; column < box.column + box.columns; column++) {
      if (formatAt(sheet, row, column)?.locked !== false) return false;
    }
  }
  return true;
}
