/** Where a list of changes has written, as the workbook is once all of it is carried out. */
import type { RangeBox } from "../layout/sheet-plan";
import { boxOfCells, type WorkbookChange } from "./workbook-change";

/** Rectangles of one sheet, or all of a sheet that the changes have added. */
export type WrittenAreas = readonly RangeBox[] | "all";

/** Every sheet that has to be read again because of the changes, by the name that it has after them; of some no cell was written. */
export function writtenAreas(changes: readonly WorkbookChange[]): ReadonlyMap<string, WrittenAreas> {
  const written = new Map<string, WrittenAreas>();
  for (const change of changes) follow(written, change);
  return written;
}

function follow(written: Map<string, WrittenAreas>, change: WorkbookChange): void {
  const known = written.get(change.kind === "sheetAdded" ? change.plan.name : change.sheet) ?? [];
  switch (change.kind) {
    case "heights":
      return;
    case "sheetRemoved":
      written.delete(change.sheet);
      return;
    case "sheetRenamed":
      written.delete(change.sheet);
      written.set(change.to, known);
      return;
    case "sheetAdded":
      written.set(change.plan.name, "all");
      return;
    case "cells":
      written.set(change.sheet, also(known, [boxOfCells(change)]));
      return;
    case "tableCells":
      written.set(change.sheet, also(known, change.writes.map(boxOfCells)));
      return;
    case "rows":
      written.set(change.sheet, moved(known, change.range.row + change.range.rows, change.added));
      return;
    case "partAdded":
      written.set(change.sheet, also(moved(known, change.row, change.rows), change.part.blocks.map(boxOfCells)));
      return;
    case "partRemoved":
      written.set(change.sheet, moved(known, change.row + change.rows, -change.rows));
      return;
    case "rowRemoved":
      written.set(change.sheet, moved(known, change.row + 1, -1));
      return;
    default:
      written.set(change.sheet, known);
  }
}

function also(known: WrittenAreas, boxes: readonly RangeBox[]): WrittenAreas {
  return known === "all" ? known : [...known, ...boxes];
}

/** What begins at a row or below it moves; the rows that come are empty. */
function moved(known: WrittenAreas, from: number, by: number): WrittenAreas {
  return known === "all" ? known : known.map((box) => (box.row >= from ? { ...box, row: box.row + by } : box));
}
