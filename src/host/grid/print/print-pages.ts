import type { PageSetup, RangeBox } from "../../../xlsx/workbook-data";
import { SHEET_COLUMNS, SHEET_ROWS } from "../../model/address";
import { usedBox } from "../../model/cells/cell-access";
import { boundingBox } from "../../../xlsx/range-box";
import type { Axis } from "../drawing/axis";
import type { Span } from "../drawing/row-painter";
import type { SheetView } from "../drawing/sheet-view";
import { INCH, MILLIMETRE, paperOf, type Paper } from "./paper";

/** Excel's own margins, in inches. */
const DEFAULT_MARGINS = { left: 0.7, right: 0.7, top: 0.75, bottom: 0.75, header: 0.3, footer: 0.3 };
const SMALLEST_PERCENT = 10;

export interface PrintedPage {
  readonly rows: Span;
  readonly columns: Span;
  /** Rows repeated above. */
  readonly titleRows: Span | undefined;
}

/** A sheet as it falls on paper. */
export interface PrintLayout {
  readonly paper: Paper;
  /** In pixels of the paper. */
  readonly margins: Required<PageSetup>["margins"];
  /** What the sheet's pixels are multiplied by, 1 is 100 %. */
  readonly scale: number;
  /** Down first, then to the right, as Excel numbers them; none for an empty sheet. */
  readonly pages: readonly PrintedPage[];
}

/**
 * The pages of a sheet: its print area (else what it uses), cut where it says and where the paper ends, shrunk to the pages that it
 * asks for. Hidden rows and columns take no room. Asked for a number of pages in height, Excel passes over the breaks set by hand.
 */
export function printLayout(view: SheetView): PrintLayout {
  const { page } = view.sheet;
  const paper = paperOf(page);
  const margins = inPixels(page.margins ?? DEFAULT_MARGINS);
  const room = {
    width: paper.width * MILLIMETRE - margins.left - margins.right,
    height: paper.height * MILLIMETRE - margins.top - margins.bottom,
  };
  const area = page.printArea ?? printedArea(view);
  if (!area) return { paper, margins, scale: 1, pages: [] };
  const cut = (scale: number) => ({
    columns: spans(view.columns, { first: area.column, last: area.column + area.columns - 1 }, () => room.width / scale, []),
    rows: rowSpans(view, area, room.height / scale),
  });
  const scale = fittingScale(page, cut);
  const { columns, rows } = cut(scale);
  const pages = columns.flatMap((across) => rows.map((down) => ({ columns: across, rows: down, titleRows: titlesAbove(page, down) })));
  return { paper, margins, scale, pages };
}

/** From the first cell to the last one that holds or shows something, merged cells included. */
function printedArea({ sheet }: SheetView): RangeBox | undefined {
  const used = usedBox(sheet, { row: 0, column: 0, rows: SHEET_ROWS, columns: SHEET_COLUMNS }, false);
  if (!used) return undefined;
  return sheet.merges.reduce(boundingBox, boundingBox(used, { row: 0, column: 0, rows: 1, columns: 1 }));
}

/** The largest whole percentage at which the pages asked for suffice; Excel never enlarges to fit. */
function fittingScale(
  page: PageSetup,
  cut: (scale: number) => { readonly columns: readonly Span[]; readonly rows: readonly Span[] },
): number {
  const { fitToWidth = 0, fitToHeight = 0 } = page;
  if (fitToWidth === 0 && fitToHeight === 0) return (page.scale ?? 100) / 100;
  for (let percent = 100; percent > SMALLEST_PERCENT; percent -= 1) {
    const { columns, rows } = cut(percent / 100);
    if ((fitToWidth === 0 || columns.length <= fitToWidth) && (fitToHeight === 0 || rows.length <= fitToHeight)) return percent / 100;
  }
  return SMALLEST_PERCENT / 100;
}

function rowSpans(view: SheetView, area: RangeBox, room: number): Span[] {
  const { page } = view.sheet;
  const titles = page.titleRows;
  const titleHeight = titles ? view.rows.extent(titles.first, titles.last - titles.first + 1) : 0;
  const breaks = page.fitToHeight ? [] : (page.rowBreaks ?? []);
  return spans(
    view.rows,
    { first: area.row, last: area.row + area.rows - 1 },
    (first) => (titles && first > titles.last ? room - titleHeight : room),
    breaks,
  );
}

function titlesAbove({ titleRows }: PageSetup, rows: Span): Span | undefined {
  return titleRows && rows.first > titleRows.last ? titleRows : undefined;
}

/**
 * Cuts a run of rows (columns) into pages.
 * @param room pixels of a page that begins with this row
 * @param breaks rows that begin a page wherever they fall
 */
function spans(axis: Axis, { first, last }: Span, room: (first: number) => number, breaks: readonly number[]): Span[] {
  const found: Span[] = [];
  const forced = new Set(breaks);
  let start = first;
  let used = 0;
  let breakDue = false;
  for (let index = first; index <= last; index += 1) {
    breakDue ||= forced.has(index);
    const size = axis.size(index);
    if (size === 0) continue;
    // A hair's breadth is what rounding costs, not a row too many.
    if (used > 0 && (breakDue || used + size > room(start) + 0.5)) {
      found.push({ first: start, last: index - 1 });
      start = index;
      used = 0;
    }
    breakDue = false;
    used += size;
  }
  if (used > 0) found.push({ first: start, last });
  return found;
}

function inPixels(inches: Required<PageSetup>["margins"]): Required<PageSetup>["margins"] {
  const { left, right, top, bottom, header, footer } = inches;
  return { left: left * INCH, right: right * INCH, top: top * INCH, bottom: bottom * INCH, header: header * INCH, footer: footer * INCH };
}
