import type { RangeBox } from "../../xlsx/workbook-data";
import { cellText } from "../model/cell-text";
import { fromClipboardText, toClipboardText } from "./clipboard-text";
import { valueLanguage } from "./cell-validation";
import type { Grid } from "./grid";

/** Copy, cut and paste of cells as text, through the browser's clipboard events (no permission is asked for). */
export function exchangeByClipboard(grid: Grid): void {
  const { element } = grid.surface;
  element.addEventListener("copy", (event) => copy(grid, event));
  element.addEventListener("cut", (event) => {
    copy(grid, event);
    grid.write(() => grid.workbook.clear(grid.sheet, grid.box, "Contents"));
  });
  element.addEventListener("paste", (event) => {
    event.preventDefault();
    paste(grid, event.clipboardData?.getData("text/plain") ?? "");
  });
}

function copy(grid: Grid, event: ClipboardEvent): void {
  event.preventDefault();
  event.clipboardData?.setData("text/plain", toClipboardText(shownTexts(grid, grid.box)));
}

function shownTexts(grid: Grid, box: RangeBox): string[][] {
  const language = valueLanguage(grid.workbook);
  const rows = Math.min(box.rows, grid.view.used.rows - box.row);
  const columns = Math.min(box.columns, grid.view.used.columns - box.column);
  return Array.from({ length: Math.max(1, rows) }, (_, y) =>
    Array.from({ length: Math.max(1, columns) }, (_unused, x) => {
      const place = { row: box.row + y, column: box.column + x };
      return cellText(grid.view.cell(place)?.value ?? null, grid.view.format(place), language).text;
    }),
  );
}

/** Types each text into its cell, in one undo step; one text fills the whole selection. Validations do not hold a paste back, as in Excel. */
function paste(grid: Grid, clipboard: string): void {
  const texts = fromClipboardText(clipboard);
  const { box, sheet } = grid;
  const single = texts.length === 1 && texts[0]?.length === 1;
  const rows = single && !grid.view.mergeAt(box) ? Array.from({ length: box.rows }, () => Array.from({ length: box.columns }, () => texts[0]?.[0] ?? "")) : texts;
  const pasted = grid.write(() =>
    rows.forEach((line, y) => line.forEach((typed, x) => grid.workbook.typeInto(sheet, box.row + y, box.column + x, typed))),
  );
  if (!pasted) return;
  const widest = Math.max(...rows.map((line) => line.length));
  const last = { row: box.row + rows.length - 1, column: box.column + widest - 1 };
  grid.select({ active: grid.selection.active, start: { row: box.row, column: box.column }, end: last }, grid.selection.active);
}
