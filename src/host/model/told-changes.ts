import type { CellValue, RangeBox, SheetData } from "../../xlsx/workbook-data";
import { cellAt } from "./cells/cell-access";
import { boundingBox } from "../../xlsx/range-box";
import type { ChangeReport, WorkbookChange } from "./workbook-change";

type CellsChange = Extract<ChangeReport, { readonly kind: "cells" }>;

/** One cell that was edited: what it holds now, for the one who tells of it. */
export function isOneCell(change: ChangeReport): change is CellsChange {
  return change.kind === "cells" && change.how === "RangeEdited" && change.box.rows * change.box.columns === 1;
}

export function valueIn(change: CellsChange): CellValue {
  return cellAt(change.sheet, change.box.row, change.box.column)?.value ?? null;
}

/** The report of an edit; that of one cell says what it held `before` and holds now. */
export function edited(sheet: SheetData, box: RangeBox, before: CellValue): ChangeReport {
  const change = { kind: "cells", sheet, box, how: "RangeEdited" } as const;
  return isOneCell(change) ? { ...change, before, after: valueIn(change) } : change;
}

/** What a person does at once is told at once: a pasted block is one edit of its rectangle on each sheet. */
export function asOneEdit(changes: readonly WorkbookChange[]): readonly WorkbookChange[] {
  const edits = changes.filter((change) => change.kind === "cells");
  if (edits.length < 2 || edits.some(({ how }) => how !== "RangeEdited")) return changes;
  const bySheet = new Map<SheetData, WorkbookChange>();
  for (const edit of edits) {
    const { before: _, after: __, ...rest } = edit;
    const known = bySheet.get(edit.sheet);
    bySheet.set(edit.sheet, known?.kind === "cells" ? { ...rest, box: boundingBox(known.box, edit.box) } : edit);
  }
  return [...bySheet.values(), ...changes.filter((change) => change.kind !== "cells")];
}

/** A change as it is told after the calculation: the result of a formula that was typed is known then. */
export function withResult(change: WorkbookChange): WorkbookChange {
  if (!isOneCell(change) || change.after === undefined) return change;
  const cell = cellAt(change.sheet, change.box.row, change.box.column);
  return cell?.formula === undefined ? change : { ...change, after: cell.value };
}

const OPPOSITES = {
  RangeEdited: "RangeEdited",
  RowInserted: "RowDeleted",
  RowDeleted: "RowInserted",
  ColumnInserted: "ColumnDeleted",
  ColumnDeleted: "ColumnInserted",
  CellInserted: "CellDeleted",
  CellDeleted: "CellInserted",
} as const;

const OPPOSITE_DIRECTIONS = { Down: "Up", Up: "Down", Right: "Left", Left: "Right" } as const;

/** What undoing a step tells, the last first. */
export function takenBack(step: readonly ChangeReport[]): ChangeReport[] {
  return doneAgain(step)
    .map((change): ChangeReport => {
      switch (change.kind) {
        case "cells":
          return { ...change, how: OPPOSITES[change.how], ...(change.direction && { direction: OPPOSITE_DIRECTIONS[change.direction] }) };
        case "sheetAdded":
          return { ...change, kind: "sheetDeleted" };
        case "tableAdded":
          return { ...change, kind: "tableDeleted" };
        case "tableDeleted":
          return { ...change, kind: "tableAdded" };
        default:
          return change;
      }
    })
    .reverse();
}

/** What redoing a step tells: what came into sight or was selected then is no part of it. */
export function doneAgain(step: readonly ChangeReport[]): ChangeReport[] {
  return step.filter(
    ({ kind }) => kind !== "selection" && kind !== "sheetActivated" && kind !== "sheetDeactivated" && kind !== "calculated",
  );
}
