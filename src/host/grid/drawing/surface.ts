import type { RangeBox, SheetData } from "../../../xlsx/workbook-data";
import { SHEET_COLUMNS, SHEET_ROWS } from "../../model/address";
import type { Axis } from "./axis";
import { selectedBox, type Selection } from "../entry/movement";
import { addressOf, holds, type Place } from "../entry/place";
import { HEADER_WIDTH, paintRow, type Painting, type Span } from "./row-painter";
import { text, type Language } from "../page/texts";
import { columnLetters } from "../../../xlsx/cell-address";

export const HEADER_HEIGHT = 22;
/** How near to a border of a column header the pointer must be to take hold of it, in pixels. */
const BORDER_REACH = 4;
/** Rows and columns painted beyond the visible ones. */
const MARGIN = 6;
/** Empty rows and columns that can be scrolled to beyond the used ones. */
const EMPTY_ROWS = 60;
const EMPTY_COLUMNS = 14;

/** What lies under a point: a cell, or a header, or the corner that selects everything. */
export interface Target {
  readonly place: Place;
  readonly part: "cell" | "rowHeader" | "columnHeader" | "corner";
}

/**
 * The drawn grid. It paints the rows and columns in sight and keeps them while scrolling; it knows nothing of editing.
 * Two bands: the head (column headers, frozen rows) sticks to the top, the body scrolls below it.
 */
export class Surface {
  readonly element: HTMLElement;
  private readonly head: HTMLElement;
  private readonly body: HTMLElement;
  private painting: Painting | undefined;
  private selection: Selection | undefined;
  private copied: { readonly sheet: SheetData; readonly box: RangeBox } | undefined;
  private columnWindow: Span = { first: 0, last: -1 };
  private extent = { rows: 0, columns: 0 };
  private readonly painted = new Map<number, HTMLElement>();

  constructor(private readonly document: Document) {
    this.element = document.createElement("div");
    this.element.className = "grid";
    this.element.tabIndex = 0;
    this.element.setAttribute("role", "grid");
    this.element.setAttribute("aria-multiselectable", "true");
    this.head = this.band("head");
    this.body = this.band("body");
    this.element.addEventListener("scroll", () => this.scrolled(), { passive: true });
  }

  /** Draws a (new state of a) sheet with its selection. */
  show(painting: Painting, selection: Selection, language: Language): void {
    const { view } = painting;
    this.element.style.setProperty("--header-size", `${Math.round(12 * Math.min(1, Math.max(0.7, view.zoom)))}px`);
    const otherSheet = this.painting?.view.sheet !== view.sheet;
    this.painting = painting;
    this.selection = selection;
    if (otherSheet) this.extent = { rows: 0, columns: 0 };
    this.element.setAttribute("aria-label", text("grid", language, { sheet: view.sheet.name }));
    this.grow(view.used.rows + EMPTY_ROWS, view.used.columns + EMPTY_COLUMNS);
    this.columnWindow = { first: 0, last: -1 };
    if (otherSheet) this.element.scrollTo(0, 0);
    this.paint();
  }

  /** Marks another selection, scrolling its moving end into sight. */
  select(selection: Selection, reveal: Place | undefined): void {
    this.selection = selection;
    if (reveal) this.reveal(reveal);
    this.paint(false);
  }

  /** Draws a dashed line around cells that were copied; without a rectangle around none. */
  markCopied(sheet: SheetData | undefined, box: RangeBox | undefined): void {
    this.copied = sheet && box && { sheet, box };
    this.markSelection();
  }

  /** Rows that a screen holds. */
  pageRows(): number {
    const room = this.element.clientHeight - this.headHeight();
    return Math.max(1, Math.floor(room / (this.painting?.view.rows.defaultSize ?? 20)) - 1);
  }

  cellElement(place: Place): HTMLElement | null {
    return this.element.querySelector(`[data-cell="${addressOf(place)}"]`);
  }

  /** What lies at a point of the window. */
  targetAt(clientX: number, clientY: number): Target | undefined {
    if (!this.painting) return undefined;
    const { view } = this.painting;
    const frame = this.element.getBoundingClientRect();
    const x = clientX - frame.left - HEADER_WIDTH;
    const y = clientY - frame.top - HEADER_HEIGHT;
    const place = {
      row: indexAt(view.rows, y, view.frozen.rows, this.element.scrollTop),
      column: indexAt(view.columns, x, view.frozen.columns, this.element.scrollLeft),
    };
    if (x < 0 && y < 0) return { place, part: "corner" };
    if (x < 0) return { place, part: "rowHeader" };
    return { place, part: y < 0 ? "columnHeader" : "cell" };
  }

  /** The column whose right border is at a point of the column headers, within a few pixels. */
  columnBorderAt(clientX: number, clientY: number): number | undefined {
    const left = this.targetAt(clientX - BORDER_REACH, clientY);
    const right = this.targetAt(clientX + BORDER_REACH, clientY);
    return left?.part === "columnHeader" && right && left.place.column !== right.place.column ? left.place.column : undefined;
  }

  /** Where a column's header is in the window. */
  columnHeaderBox(column: number): DOMRect | undefined {
    return this.head.querySelector(`[data-column="${column}"]`)?.getBoundingClientRect();
  }

  private band(name: string): HTMLElement {
    const band = this.document.createElement("div");
    band.className = `band ${name}`;
    band.setAttribute("role", "rowgroup");
    this.element.append(band);
    return band;
  }

  private headHeight(): number {
    const view = this.painting?.view;
    return HEADER_HEIGHT + (view ? view.rows.start(view.frozen.rows) : 0);
  }

  /** Lets one scroll at least that far, and at least as far as the grid is large. */
  private grow(rows: number, columns: number): void {
    if (!this.painting) return;
    const { view } = this.painting;
    this.extent = {
      rows: Math.min(SHEET_ROWS, Math.max(rows, this.extent.rows, view.rows.at(this.element.clientHeight) + 1)),
      columns: Math.min(SHEET_COLUMNS, Math.max(columns, this.extent.columns, view.columns.at(this.element.clientWidth) + 1)),
    };
    const width = HEADER_WIDTH + view.columns.start(this.extent.columns);
    this.head.style.width = this.body.style.width = `${width}px`;
    this.head.style.height = `${this.headHeight()}px`;
    this.body.style.height = `${view.rows.extent(view.frozen.rows, this.extent.rows - view.frozen.rows)}px`;
    this.element.setAttribute("aria-rowcount", String(this.extent.rows + 1));
    this.element.setAttribute("aria-colcount", String(this.extent.columns + 1));
  }

  private scrolled(): void {
    const { scrollTop, scrollLeft, clientHeight, clientWidth, scrollHeight, scrollWidth } = this.element;
    if (scrollTop + clientHeight >= scrollHeight - 2 && scrollTop > 0) this.grow(this.extent.rows + EMPTY_ROWS, 0);
    if (scrollLeft + clientWidth >= scrollWidth - 2 && scrollLeft > 0) this.grow(0, this.extent.columns + EMPTY_COLUMNS);
    this.paint(false);
  }

  private paint(anew = true): void {
    if (!this.painting) return;
    const { view } = this.painting;
    const columns = this.visible(
      view.columns,
      view.frozen.columns,
      this.element.scrollLeft,
      this.element.clientWidth - HEADER_WIDTH,
      this.extent.columns,
    );
    const known = this.columnWindow;
    const keepColumns = !anew && columns.inner.first >= known.first && columns.inner.last <= known.last;
    if (!keepColumns) {
      this.columnWindow = columns.outer;
      this.painted.clear();
      this.body.replaceChildren();
      this.paintHead();
    }
    const rows = this.visible(
      view.rows,
      view.frozen.rows,
      this.element.scrollTop,
      this.element.clientHeight - HEADER_HEIGHT,
      this.extent.rows,
    ).outer;
    this.paintBody(rows);
    this.element.classList.toggle("scrolled-right", this.element.scrollLeft > 0);
    this.element.classList.toggle("scrolled-down", this.element.scrollTop > 0);
    this.markSelection();
  }

  private paintBody(rows: Span): void {
    const painting = this.painting;
    if (!painting) return;
    const { view } = painting;
    const wanted = new Set<number>();
    for (let row = rows.first; row <= rows.last; row += 1) {
      if (view.rows.size(row) > 0) wanted.add(row);
    }
    const window = { row: rows.first, rows: rows.last - rows.first + 1, column: 0, columns: this.columnWindow.last + 1 };
    for (const merge of view.mergesIn(window)) {
      if (merge.row >= view.frozen.rows) wanted.add(merge.row);
    }
    for (const [row, element] of this.painted) {
      if (wanted.has(row)) continue;
      element.remove();
      this.painted.delete(row);
    }
    const top = view.rows.start(view.frozen.rows);
    for (const row of wanted) {
      if (this.painted.has(row)) continue;
      const element = paintRow(painting, row, this.columnWindow, this.document);
      element.style.top = `${view.rows.start(row) - top}px`;
      element.style.height = `${view.rows.size(row)}px`;
      this.painted.set(row, element);
      this.body.append(element);
    }
  }

  private paintHead(): void {
    const painting = this.painting;
    if (!painting) return;
    const { view } = painting;
    const headers = this.document.createElement("div");
    headers.className = "row headers";
    headers.setAttribute("role", "row");
    headers.setAttribute("aria-rowindex", "1");
    headers.style.height = `${HEADER_HEIGHT}px`;
    const fixed = this.document.createElement("div");
    fixed.className = "fixed";
    fixed.setAttribute("role", "none");
    fixed.style.width = `${HEADER_WIDTH + view.columns.start(view.frozen.columns)}px`;
    const corner = this.document.createElement("div");
    corner.className = "corner";
    fixed.append(corner);
    for (let column = 0; column < view.frozen.columns; column += 1) fixed.append(this.columnHeader(column));
    headers.append(fixed);
    for (let column = this.columnWindow.first; column <= this.columnWindow.last; column += 1) headers.append(this.columnHeader(column));
    this.head.replaceChildren(headers);
    for (let row = 0; row < view.frozen.rows; row += 1) {
      const element = paintRow(painting, row, this.columnWindow, this.document);
      element.style.top = `${HEADER_HEIGHT + view.rows.start(row)}px`;
      element.style.height = `${view.rows.size(row)}px`;
      this.head.append(element);
    }
    this.element.classList.toggle("frozen-rows", view.frozen.rows > 0);
    this.element.classList.toggle("frozen-columns", view.frozen.columns > 0);
  }

  private columnHeader(column: number): HTMLElement {
    const header = this.document.createElement("div");
    header.className = "column-header";
    header.setAttribute("role", "columnheader");
    header.setAttribute("aria-colindex", String(column + 2));
    header.dataset.column = String(column);
    header.textContent = columnLetters(column);
    const columns = this.painting?.view.columns;
    header.style.left = `${HEADER_WIDTH + (columns?.start(column) ?? 0)}px`;
    header.style.width = `${columns?.size(column) ?? 0}px`;
    header.hidden = columns?.size(column) === 0;
    header.classList.toggle("narrow", (columns?.size(column) ?? 0) < 24);
    return header;
  }

  /** The indices in sight (inner) and those to paint (outer), among those that scroll. */
  private visible(axis: Axis, frozen: number, scroll: number, room: number, extent: number): { inner: Span; outer: Span } {
    const frozenPixels = axis.start(frozen);
    const first = Math.max(frozen, axis.at(scroll + frozenPixels));
    const last = Math.min(extent - 1, axis.at(scroll + Math.max(frozenPixels, room)));
    return { inner: { first, last }, outer: { first: Math.max(frozen, first - MARGIN), last: Math.min(extent - 1, last + MARGIN) } };
  }

  private reveal(place: Place): void {
    if (!this.painting) return;
    const { view } = this.painting;
    this.grow(place.row + MARGIN, place.column + MARGIN);
    const { element } = this;
    if (place.row >= view.frozen.rows)
      element.scrollTop = scrollFor(view.rows, place.row, view.frozen.rows, element.scrollTop, element.clientHeight - HEADER_HEIGHT);
    if (place.column >= view.frozen.columns)
      element.scrollLeft = scrollFor(
        view.columns,
        place.column,
        view.frozen.columns,
        element.scrollLeft,
        element.clientWidth - HEADER_WIDTH,
      );
  }

  private markSelection(): void {
    const { painting, selection } = this;
    if (!painting || !selection) return;
    const box = selectedBox(selection, painting.view);
    const active = painting.view.anchor(selection.active);
    for (const element of this.element.querySelectorAll<HTMLElement>(".cell.selected")) {
      element.classList.remove("selected", "active", "at-top", "at-left", "at-bottom", "at-right");
      element.setAttribute("aria-selected", "false");
    }
    for (const row of this.element.querySelectorAll<HTMLElement>("[data-row]")) {
      const index = Number(row.dataset.row);
      const inside = index >= box.row && index < box.row + box.rows;
      row.classList.toggle("in-selection", inside);
      if (!inside) continue;
      for (const element of row.querySelectorAll<HTMLElement>(".cell")) this.markCell(element, index, box, active);
    }
    for (const header of this.element.querySelectorAll<HTMLElement>(".column-header")) {
      const index = Number(header.dataset.column);
      header.classList.toggle("in-selection", index >= box.column && index < box.column + box.columns);
    }
    this.markCopiedCells();
    this.element.setAttribute("aria-activedescendant", `cell-${addressOf(active)}`);
  }

  private markCopiedCells(): void {
    for (const element of this.element.querySelectorAll(".copied"))
      element.classList.remove("copied", "copied-top", "copied-left", "copied-bottom", "copied-right");
    const view = this.painting?.view;
    if (!view || this.copied?.sheet !== view.sheet) return;
    const { box } = this.copied;
    for (const row of this.element.querySelectorAll<HTMLElement>("[data-row]")) {
      for (const element of row.querySelectorAll<HTMLElement>(".cell")) {
        const place = { row: Number(row.dataset.row), column: Number(element.getAttribute("aria-colindex")) - 2 };
        if (!holds(box, place)) continue;
        const { row: top, column: left, rows, columns } = view.boxAt(place);
        element.classList.add("copied");
        element.classList.toggle("copied-top", top === box.row);
        element.classList.toggle("copied-left", left === box.column);
        element.classList.toggle("copied-bottom", top + rows === box.row + box.rows);
        element.classList.toggle("copied-right", left + columns === box.column + box.columns);
      }
    }
  }

  private markCell(element: HTMLElement, row: number, box: RangeBox, active: Place): void {
    const place = { row, column: Number(element.getAttribute("aria-colindex")) - 2 };
    const merge = this.painting?.view.boxAt(place);
    if (!merge || !holds(box, place)) return;
    element.classList.add("selected");
    element.classList.toggle("active", row === active.row && place.column === active.column);
    element.classList.toggle("at-top", row === box.row);
    element.classList.toggle("at-left", place.column === box.column);
    element.classList.toggle("at-bottom", merge.row + merge.rows === box.row + box.rows);
    element.classList.toggle("at-right", merge.column + merge.columns === box.column + box.columns);
    element.setAttribute("aria-selected", "true");
  }
}

function indexAt(axis: Axis, pixel: number, frozen: number, scroll: number): number {
  return axis.at(Math.max(0, pixel < axis.start(frozen) ? pixel : pixel + scroll));
}

/** The scroll offset, as near as possible to the present one, at which an index is in sight. */
function scrollFor(axis: Axis, index: number, frozen: number, scroll: number, room: number): number {
  const frozenPixels = axis.start(frozen);
  const start = axis.start(index) - frozenPixels;
  const end = start + axis.size(index);
  if (start < scroll) return start;
  const space = room - frozenPixels;
  return end > scroll + space ? Math.min(start, end - space) : scroll;
}
