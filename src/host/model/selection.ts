import type { RangeBox, SheetData } from "../../xlsx/workbook-data";
import type { Editing } from "./cells/editing";
import { cellBox, sameBox } from "../../xlsx/range-box";
import { shiftedBox, type Shift } from "./structure/shift";

const FIRST_CELL = cellBox(0, 0);

/** What is selected on each sheet; it is no edit and not undone. */
export class Selection {
  private readonly selected = new WeakMap<SheetData, RangeBox>();

  constructor(private readonly editing: Editing) {}

  on(sheet: SheetData): RangeBox {
    return this.selected.get(sheet) ?? FIRST_CELL;
  }

  select(sheet: SheetData, box: RangeBox): void {
    this.editing.edit(() => {
      if (sameBox(this.on(sheet), box)) return;
      this.selected.set(sheet, box);
      this.editing.report({ kind: "selection", sheet, box });
    });
  }

  follow(sheet: SheetData, shift: Shift): void {
    const box = this.selected.get(sheet);
    if (box) this.selected.set(sheet, shiftedBox(box, shift) ?? cellBox(box.row, box.column));
  }
}
