import type { RangeBox } from "../../../xlsx/workbook-data";
import { overlaps } from "../../../xlsx/range-box";
import { boxOf, type Place } from "./place";
import type { SheetView } from "../drawing/sheet-view";

/** What is selected: the active cell, and the corner opposite to the one where the selection began. */
export interface Selection {
  readonly active: Place;
  readonly start: Place;
  readonly end: Place;
}

export function selectionAt(place: Place): Selection {
  return { active: place, start: place, end: place };
}

/** A whole rectangle, with its first cell active. */
export function selectionOf(box: RangeBox): Selection {
  const first = { row: box.row, column: box.column };
  return { active: first, start: first, end: { row: box.row + box.rows - 1, column: box.column + box.columns - 1 } };
}

/** Ways to move; `page` is a screenful, `edge` is to the end of a run of filled cells (Ctrl+arrow). */
export type Move =
  | "up"
  | "down"
  | "left"
  | "right"
  | "edgeUp"
  | "edgeDown"
  | "edgeLeft"
  | "edgeRight"
  | "pageUp"
  | "pageDown"
  | "rowStart"
  | "rowEnd"
  | "sheetStart"
  | "sheetEnd";

/** The selected rectangle, grown until it cuts no merge. */
export function selectedBox(selection: Selection, view: SheetView): RangeBox {
  let box = boxOf(selection.start, selection.end);
  for (let grown = growToMerges(box, view); grown !== box; grown = growToMerges(box, view)) box = grown;
  return box;
}

function growToMerges(box: RangeBox, view: SheetView): RangeBox {
  for (const merge of view.sheet.merges) {
    if (!overlaps(box, merge)) continue;
    const row = Math.min(box.row, merge.row);
    const column = Math.min(box.column, merge.column);
    const rows = Math.max(box.row + box.rows, merge.row + merge.rows) - row;
    const columns = Math.max(box.column + box.columns, merge.column + merge.columns) - column;
    if (rows !== box.rows || columns !== box.columns) return { row, column, rows, columns };
  }
  return box;
}

/** Where a move leads from a place, over hidden rows and columns and out of merges; `page` is rows a screenful. */
export function moved(from: Place, move: Move, view: SheetView, page: number): Place {
  const box = view.boxAt(from);
  switch (move) {
    case "up":
      return step(view, from, { row: box.row - 1, column: from.column }, "row", -1);
    case "down":
      return step(view, from, { row: box.row + box.rows, column: from.column }, "row", 1);
    case "left":
      return step(view, from, { row: from.row, column: box.column - 1 }, "column", -1);
    case "right":
      return step(view, from, { row: from.row, column: box.column + box.columns }, "column", 1);
    case "edgeUp":
      return edge(view, from, "row", -1);
    case "edgeDown":
      return edge(view, from, "row", 1);
    case "edgeLeft":
      return edge(view, from, "column", -1);
    case "edgeRight":
      return edge(view, from, "column", 1);
    case "pageUp":
      return { row: view.rows.visibleFrom(Math.max(0, from.row - page), 1), column: from.column };
    case "pageDown":
      return { row: view.rows.visibleFrom(Math.min(view.rows.count - 1, from.row + page), -1), column: from.column };
    case "rowStart":
      return { row: from.row, column: view.columns.visibleFrom(0, 1) };
    case "rowEnd":
      return { row: from.row, column: lastFilledColumn(view, from.row) };
    case "sheetStart":
      return { row: view.rows.visibleFrom(view.frozen.rows, 1), column: view.columns.visibleFrom(view.frozen.columns, 1) };
    case "sheetEnd":
      return { row: view.rows.visibleFrom(view.used.rows - 1, -1), column: view.columns.visibleFrom(view.used.columns - 1, -1) };
  }
}

type Along = "row" | "column";

function step(view: SheetView, from: Place, to: Place, along: Along, direction: 1 | -1): Place {
  const axis = along === "row" ? view.rows : view.columns;
  const index = to[along];
  if (index < 0 || index >= axis.count) return from;
  const visible = axis.visibleFrom(index, direction);
  return axis.size(visible) === 0 ? from : { ...to, [along]: visible };
}

/** To the last filled cell of the run, or to the first filled one after a gap, or to the end of what is used. */
function edge(view: SheetView, from: Place, along: Along, direction: 1 | -1): Place {
  const last = along === "row" ? view.used.rows - 1 : view.used.columns - 1;
  const limit = direction === 1 ? Math.max(last, from[along]) : 0;
  const filled = (index: number): boolean => !view.isEmpty(view.anchor({ ...from, [along]: index }));
  let index = from[along];
  if (index === limit) return from;
  const runs = filled(index) && filled(index + direction);
  index += direction;
  while (index !== limit && (runs ? filled(index + direction) : !filled(index))) index += direction;
  const axis = along === "row" ? view.rows : view.columns;
  return { ...from, [along]: axis.visibleFrom(index, direction === 1 ? -1 : 1) };
}

function lastFilledColumn(view: SheetView, row: number): number {
  let last = 0;
  for (const [column, cell] of view.sheet.cells.get(row) ?? []) {
    if (cell.value !== null && cell.value !== "") last = Math.max(last, column);
  }
  return view.columns.visibleFrom(last, -1);
}
