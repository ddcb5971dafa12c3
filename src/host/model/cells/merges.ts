import type { RangeBox, SheetData } from "../../../xlsx/workbook-data";
import { cellAt, cellsIn, isFilled } from "./cell-access";
import type { Editing } from "./editing";
import { ExcelError } from "../excel-error";
import { requireUnprotected } from "../structure/guards";
import { covers, overlaps } from "../../../xlsx/range-box";

/** Merged cells. */
export class Merges {
  constructor(private readonly editing: Editing) {}

  /**
   * Merges a rectangle, or with `across` each of its rows. Only the first content (by rows) stays, in the first cell.
   * @throws ExcelError AccessDenied; InvalidOperation when a table or part of another merge lies inside
   */
  merge(sheet: SheetData, box: RangeBox, across = false): void {
    this.editing.edit(() => {
      requireUnprotected(sheet);
      if (sheet.tables.some((table) => overlaps(table.range, box)))
        throw new ExcelError("InvalidOperation", "Cells of a table cannot be merged.");
      if (sheet.merges.some((merge) => overlaps(merge, box) && !covers(box, merge))) {
        throw new ExcelError("InvalidOperation", "Part of a merged cell cannot be changed.");
      }
      const kept = sheet.merges.filter((merge) => !overlaps(merge, box));
      const added = across ? Array.from({ length: box.rows }, (_, index) => ({ ...box, row: box.row + index, rows: 1 })) : [{ ...box }];
      for (const merge of added) this.keepFirst(sheet, merge);
      this.editing.journal.set(sheet, "merges", [...kept, ...added.filter((merge) => merge.rows * merge.columns > 1)]);
      this.editing.report({ kind: "layout", sheet });
    });
  }

  /** Takes apart every merged rectangle that the box touches. */
  unmerge(sheet: SheetData, box: RangeBox): void {
    this.editing.edit(() => {
      requireUnprotected(sheet);
      if (!sheet.merges.some((merge) => overlaps(merge, box))) return;
      this.editing.journal.set(
        sheet,
        "merges",
        sheet.merges.filter((merge) => !overlaps(merge, box)),
      );
      this.editing.report({ kind: "layout", sheet });
    });
  }

  private keepFirst(sheet: SheetData, box: RangeBox): void {
    const filled = [...cellsIn(sheet, box)]
      .filter(([, , cell]) => isFilled(cell))
      .sort(([rowA, columnA], [rowB, columnB]) => rowA - rowB || columnA - columnB);
    const first = filled[0];
    const anchor = cellAt(sheet, box.row, box.column);
    if (first && !isFilled(anchor)) {
      this.editing.journal.setCell(sheet, box.row, box.column, first[2]);
    }
    for (const [row, column, cell] of filled) {
      if (row === box.row && column === box.column) continue;
      this.editing.journal.setCell(sheet, row, column, cell.format ? { value: null, format: cell.format } : undefined);
    }
  }
}
