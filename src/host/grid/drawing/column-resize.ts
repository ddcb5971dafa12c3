import { SHEET_ROWS } from "../../model/address";
import type { Grid } from "../grid";
import { CHARACTER_PIXELS } from "./sheet-view";

const NARROWEST = 8;

/**
 * Lets a column's width be drawn by the border at the right of its header; of several columns selected whole, all get it.
 * It must listen before the selection does, which takes every other press.
 */
export function resizeColumnsByPointer(grid: Grid): void {
  const { element } = grid.surface;
  const guide = element.ownerDocument.createElement("div");
  guide.className = "resize-guide";
  guide.hidden = true;
  element.after(guide);
  element.addEventListener("pointermove", (event) =>
    element.classList.toggle("over-border", grid.surface.columnBorderAt(event.clientX, event.clientY) !== undefined),
  );
  element.addEventListener("pointerdown", (event) => {
    const column = event.button === 0 ? grid.surface.columnBorderAt(event.clientX, event.clientY) : undefined;
    const header = column === undefined ? undefined : grid.surface.columnHeaderBox(column);
    if (column === undefined || !header) return;
    event.preventDefault();
    event.stopImmediatePropagation();
    grid.editor.commit("stay");
    drag(grid, guide, event, header.right, (right) => widen(grid, column, Math.max(NARROWEST, right - header.left)));
  });
}

/** Moves the guide with the pointer, and tells where the border was let go; Escape lets it be. */
function drag(grid: Grid, guide: HTMLElement, { pointerId, clientX }: PointerEvent, border: number, done: (right: number) => void): void {
  const { element } = grid.surface;
  const frame = element.getBoundingClientRect();
  const stopping = new AbortController();
  const { signal } = stopping;
  let right = border;
  const show = (): void => void (guide.style.left = `${right - frame.left - 1}px`);
  const stop = (): void => {
    stopping.abort();
    guide.hidden = true;
  };
  element.setPointerCapture(pointerId);
  guide.hidden = false;
  show();
  element.addEventListener("pointermove", (event) => ((right = border + event.clientX - clientX), show()), { signal });
  element.addEventListener("pointerup", () => (stop(), right === border || done(right)), { signal });
  element.addEventListener("pointercancel", stop, { signal });
  element.addEventListener("keydown", (event) => event.key === "Escape" && stop(), { signal });
}

function widen(grid: Grid, column: number, pixels: number): void {
  const { box, view, sheet } = grid;
  const selectedWhole = box.row === 0 && box.rows >= view.used.rows && column >= box.column && column < box.column + box.columns;
  const columns = selectedWhole ? { column: box.column, columns: box.columns } : { column, columns: 1 };
  grid.write(() =>
    grid.workbook.formats.setColumnWidth(
      sheet,
      { row: 0, rows: SHEET_ROWS, ...columns },
      Math.round((pixels / grid.zoom / CHARACTER_PIXELS) * 100) / 100,
    ),
  );
}
