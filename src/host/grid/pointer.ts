import type { Grid } from "./grid";
import type { Target } from "./drawing/surface";

/** Mouse selection: click, drag, Shift-click, whole rows and columns by their headers; a double click edits. */
export function selectByPointer(grid: Grid): void {
  const { element } = grid.surface;
  element.addEventListener("pointerdown", (event) => {
    if (event.button !== 0 || onScrollbar(element, event)) return;
    const target = grid.surface.targetAt(event.clientX, event.clientY);
    if (!target) return;
    grid.editor.commit("stay");
    grid.focus();
    begin(grid, target, event.shiftKey);
    event.preventDefault();
    if (target.part === "cell") dragFrom(grid, element, event.pointerId);
  });
  element.addEventListener("dblclick", (event) => {
    if (grid.surface.targetAt(event.clientX, event.clientY)?.part === "cell") grid.edit(undefined);
  });
}

function onScrollbar(element: HTMLElement, event: PointerEvent): boolean {
  const frame = element.getBoundingClientRect();
  return event.clientX - frame.left >= element.clientWidth || event.clientY - frame.top >= element.clientHeight;
}

function begin(grid: Grid, { place, part }: Target, extend: boolean): void {
  const { used } = grid.view;
  const start = extend ? grid.selection.start : grid.view.anchor(place);
  const active = extend ? grid.selection.active : start;
  const lastRow = Math.max(used.rows - 1, place.row);
  const lastColumn = Math.max(used.columns - 1, place.column);
  switch (part) {
    case "cell":
      return grid.select({ active, start, end: place });
    case "rowHeader":
      return grid.select(
        { active: { row: active.row, column: 0 }, start: { row: start.row, column: 0 }, end: { row: place.row, column: lastColumn } },
        { row: place.row, column: 0 },
      );
    case "columnHeader":
      return grid.select(
        { active: { row: 0, column: active.column }, start: { row: 0, column: start.column }, end: { row: lastRow, column: place.column } },
        { row: 0, column: place.column },
      );
    case "corner":
      return grid.select(
        { active: grid.selection.active, start: { row: 0, column: 0 }, end: { row: used.rows - 1, column: used.columns - 1 } },
        grid.selection.active,
      );
  }
}

function dragFrom(grid: Grid, element: HTMLElement, pointerId: number): void {
  element.setPointerCapture(pointerId);
  const drag = (event: PointerEvent): void => {
    const target = grid.surface.targetAt(event.clientX, event.clientY);
    if (!target) return;
    const { end } = grid.selection;
    if (target.place.row !== end.row || target.place.column !== end.column) grid.select({ ...grid.selection, end: target.place });
  };
  const stop = (): void => {
    element.removeEventListener("pointermove", drag);
    element.removeEventListener("pointerup", stop);
    element.removeEventListener("pointercancel", stop);
  };
  element.addEventListener("pointermove", drag);
  element.addEventListener("pointerup", stop);
  element.addEventListener("pointercancel", stop);
}
