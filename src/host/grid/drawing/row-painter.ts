import { inUsualCalendar } from "../../../xlsx/date-system";
import type { CellFormat } from "../../../xlsx/workbook-data";
import { edge, placeCss, textCss, withOverlays } from "./cell-look";
import { cellText, type CellText } from "../../model/cells/cell-text";
import type { LiveRules } from "./live-rules";
import { addressOf, type Place } from "../entry/place";
import type { SheetView } from "./sheet-view";
import { withTableStyle } from "./table-look";
import { fitText, cellLabel, type FittedText } from "./text-fit";
import type { TextMeasure } from "./text-measure";
import type { Language } from "../page/texts";

/** What painting needs to know. */
export interface Painting {
  readonly view: SheetView;
  readonly rules: LiveRules;
  readonly language: Language;
  /** What makes a serial of the workbook one of the usual calendar. */
  readonly daysToUsual: number;
  readonly measure: TextMeasure;
}

/** First and last index, ends included. */
export interface Span {
  readonly first: number;
  readonly last: number;
}

/** Pixels of the row headers. */
export const HEADER_WIDTH = 44;
const GRIDLINE = "#e3e5e9";

/**
 * One row of the grid: its header and frozen cells stay at the left, the cells of the column window scroll.
 * Cells stand where the column axis says; the row itself is placed by the caller.
 */
export function paintRow(painting: Painting, row: number, window: Span, document: Document): HTMLElement {
  const { view } = painting;
  const element = document.createElement("div");
  element.className = "row";
  element.setAttribute("role", "row");
  element.setAttribute("aria-rowindex", String(row + 2));
  element.dataset.row = String(row);
  const fixed = document.createElement("div");
  fixed.className = "fixed";
  fixed.setAttribute("role", "none");
  fixed.style.width = `${HEADER_WIDTH + view.columns.start(view.frozen.columns)}px`;
  fixed.append(rowHeader(row, document));
  for (let column = 0; column < view.frozen.columns; column += 1) appendCell(fixed, painting, { row, column }, document);
  element.append(fixed);
  for (const column of columnsToPaint(view, row, window)) appendCell(element, painting, { row, column }, document);
  return element;
}

function rowHeader(row: number, document: Document): HTMLElement {
  const header = document.createElement("div");
  header.className = "row-header";
  header.setAttribute("role", "rowheader");
  header.textContent = String(row + 1);
  return header;
}

/** The window, the cells left of it that run over into it, and the first cells of merges that reach into it. */
function columnsToPaint(view: SheetView, row: number, window: Span): number[] {
  const columns = new Set<number>();
  const merges = view.mergesIn({ row, column: window.first, rows: 1, columns: window.last - window.first + 1 });
  for (const merge of merges) {
    if (merge.column >= view.frozen.columns) columns.add(merge.column);
  }
  let before = -1;
  for (const column of view.sheet.cells.get(row)?.keys() ?? []) {
    if (column < window.first && column > before && column >= view.frozen.columns && !view.isEmpty({ row, column })) before = column;
  }
  if (before >= 0) columns.add(before);
  for (let column = window.first; column <= window.last; column += 1) columns.add(column);
  return [...columns];
}

function appendCell(parent: HTMLElement, painting: Painting, place: Place, document: Document): void {
  const { view } = painting;
  const painted = paintCell(painting, place, { left: place.column === 0, top: place.row === 0 }, document);
  if (!painted) return;
  const { element } = painted;
  element.id = `cell-${addressOf(place)}`;
  element.dataset.cell = addressOf(place);
  element.setAttribute("role", "gridcell");
  element.setAttribute("aria-colindex", String(place.column + 2));
  element.setAttribute("aria-selected", "false");
  element.setAttribute("aria-label", cellLabel(place, textAt(painting, place, effectiveFormat(painting, place)).text));
  element.style.left = `${HEADER_WIDTH + view.columns.start(place.column)}px`;
  parent.append(element);
}

/**
 * The look of one cell, as large as it is and still without a place; nothing for a hidden or covered one. `blank` when there is
 * nothing to be seen of it.
 * @param edges whether it draws the lines at its left and top, which else its neighbours draw
 */
export function paintCell(
  painting: Painting,
  place: Place,
  edges: { readonly left: boolean; readonly top: boolean },
  document: Document,
): { readonly element: HTMLElement; readonly blank: boolean } | undefined {
  const { view } = painting;
  const measure: TextMeasure = (text, font) => painting.measure(text, font) * view.zoom;
  const box = view.boxAt(place);
  const width = view.columns.extent(box.column, box.columns);
  const height = view.rows.extent(box.row, box.rows);
  const covered = box.row !== place.row || box.column !== place.column;
  if (covered || width === 0 || height === 0) return undefined;
  const cell = view.cell(place);
  const format = effectiveFormat(painting, place);
  const shown = textAt(painting, place, format);
  const lines = edgesCss(painting, place, format, edges);
  const element = document.createElement("div");
  element.className = "cell";
  element.style.cssText = `width:${width}px;height:${height}px;${lines}${format.fill ? `background:${format.fill}` : ""}`;
  if (shown.text !== "") {
    const fitted = fitText(view, place, cell?.value ?? null, shown, format, measure);
    const room = document.createElement("div");
    room.className = "room";
    room.style.cssText = `left:${-fitted.left}px;right:${-fitted.right}px;${placeCss(format, shown.side)}${hidesGridlines(painting, place, format, fitted) ? ";background:#fff" : ""}`;
    const text = document.createElement("span");
    text.textContent = fitted.text;
    text.style.cssText = textCss(format, shown.side, shown.color, typeof cell?.value === "string", view.zoom);
    room.append(text);
    element.append(room);
  }
  return { element, blank: shown.text === "" && lines === "" && format.fill === undefined };
}

function textAt({ view, language, daysToUsual }: Painting, place: Place, format: CellFormat): CellText {
  return cellText(inUsualCalendar(view.cell(place)?.value ?? null, format.numberFormat, daysToUsual), format, language);
}

function effectiveFormat(painting: Painting, place: Place): CellFormat {
  const { view, rules } = painting;
  return withOverlays(withTableStyle(view.format(place), view.sheet, place), rules.overlays(place));
}

/**
 * Each cell draws the line at its right and bottom: its own border, else its neighbour's, else the gridline.
 * Gridlines are shadows, since a border beside a thicker one is cut at the corner. Cells at the edge of the sheet or page draw their left and top too.
 */
function edgesCss(painting: Painting, place: Place, format: CellFormat, edges: { readonly left: boolean; readonly top: boolean }): string {
  const { view } = painting;
  const box = view.boxAt(place);
  const corner = { row: box.row + box.rows - 1, column: box.column + box.columns - 1 };
  const own = box.rows * box.columns === 1 ? format : effectiveFormat(painting, corner);
  const right =
    own.borders?.right ?? format.borders?.right ?? effectiveFormat(painting, { row: place.row, column: corner.column + 1 }).borders?.left;
  const bottom =
    own.borders?.bottom ?? format.borders?.bottom ?? effectiveFormat(painting, { row: corner.row + 1, column: place.column }).borders?.top;
  const gridlines = view.sheet.showGridlines && format.fill === undefined;
  const shadows = gridlines
    ? [...(right ? [] : [`inset -1px 0 ${GRIDLINE}`]), ...(bottom ? [] : [`inset 0 -1px ${GRIDLINE}`])].join(",")
    : "";
  return [
    edge("right", right),
    edge("bottom", bottom),
    edges.left ? edge("left", format.borders?.left) : "",
    edges.top ? edge("top", format.borders?.top) : "",
    shadows === "" ? "" : `box-shadow:${shadows};`,
  ].join("");
}

/** As in Excel, no gridline crosses a text that runs over plain neighbours. */
function hidesGridlines(painting: Painting, place: Place, format: CellFormat, fitted: FittedText): boolean {
  const { view } = painting;
  if (fitted.left + fitted.right <= 0 || !view.sheet.showGridlines || format.fill !== undefined) return false;
  const start = view.columns.start(place.column) - fitted.left;
  const first = view.columns.at(start);
  const last = view.columns.at(view.columns.start(place.column + 1) + fitted.right - 1);
  for (let column = first; column <= last; column += 1) {
    const neighbour = effectiveFormat(painting, { row: place.row, column });
    if (neighbour.fill !== undefined || neighbour.borders !== undefined) return false;
  }
  return true;
}
