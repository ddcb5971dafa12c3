import type { PageSetup } from "../../../xlsx/workbook-data";
import type { Place } from "../entry/place";
import { paintCell, type Painting, type Span } from "../drawing/row-painter";
import { pageText, type PageFacts } from "./page-codes";
import { MILLIMETRE } from "./paper";
import type { PrintedPage, PrintLayout } from "./print-pages";

/** Draws one page as it comes out of the printer, at its natural size (96 pixels an inch). */
export function paintPage(painting: Painting, layout: PrintLayout, page: PrintedPage, facts: PageFacts, document: Document): HTMLElement {
  const { margins, paper } = layout;
  const sheet = document.createElement("div");
  sheet.className = "print-page";
  const width = paper.width * MILLIMETRE;
  sheet.style.width = `${width}px`;
  sheet.style.height = `${paper.height * MILLIMETRE}px`;
  const setup = painting.view.sheet.page;
  const room = width - margins.left - margins.right;
  const body = paintBody(painting, page, layout.scale, document);
  const aside = setup.horizontallyCentered ? Math.max(0, (room - body.width * layout.scale) / 2) : 0;
  body.element.style.left = `${margins.left + aside}px`;
  body.element.style.top = `${margins.top}px`;
  sheet.append(
    body.element,
    ...marginText(setup.header, facts, `left:${margins.left}px;right:${margins.right}px;top:${margins.header}px`, document),
    ...marginText(setup.footer, facts, `left:${margins.left}px;right:${margins.right}px;bottom:${margins.footer}px`, document),
  );
  return sheet;
}

/** Title rows and, below them, the page's own; `width` is in the sheet's pixels. */
function paintBody(
  painting: Painting,
  { rows, columns, titleRows }: PrintedPage,
  scale: number,
  document: Document,
): { readonly element: HTMLElement; readonly width: number } {
  const element = document.createElement("div");
  element.className = "print-body";
  element.style.transform = `scale(${scale})`;
  const width = painting.view.columns.extent(columns.first, columns.last - columns.first + 1);
  element.append(
    ...(titleRows ? [paintRegion(painting, titleRows, columns, document)] : []),
    paintRegion(painting, rows, columns, document),
  );
  return { element, width };
}

/** A rectangle of cells, cut at its edges: a merged cell that began before it shows what of it lies inside. */
function paintRegion(painting: Painting, rows: Span, columns: Span, document: Document): HTMLElement {
  const { view } = painting;
  const region = document.createElement("div");
  region.className = "print-region";
  const left = view.columns.start(columns.first);
  const top = view.rows.start(rows.first);
  region.style.width = `${view.columns.start(columns.last + 1) - left}px`;
  region.style.height = `${view.rows.start(rows.last + 1) - top}px`;
  for (const place of places(painting, rows, columns)) {
    const painted = paintCell(painting, place, { left: place.column === columns.first, top: place.row === rows.first }, document);
    if (!painted || painted.blank) continue;
    painted.element.style.left = `${view.columns.start(place.column) - left}px`;
    painted.element.style.top = `${view.rows.start(place.row) - top}px`;
    region.append(painted.element);
  }
  return region;
}

/** The cells of a rectangle, each merged one once, by its first cell. */
function* places({ view }: Painting, rows: Span, columns: Span): Generator<Place> {
  const merges = view.mergesIn({
    row: rows.first,
    column: columns.first,
    rows: rows.last - rows.first + 1,
    columns: columns.last - columns.first + 1,
  });
  for (const { row, column } of merges) if (row < rows.first || column < columns.first) yield { row, column };
  for (let row = rows.first; row <= rows.last; row += 1) {
    if (view.rows.size(row) === 0) continue;
    for (let column = columns.first; column <= columns.last; column += 1) if (view.columns.size(column) > 0) yield { row, column };
  }
}

function marginText(parts: PageSetup["header"], facts: PageFacts, place: string, document: Document): HTMLElement[] {
  if (!parts) return [];
  const line = document.createElement("div");
  line.className = "print-margin";
  line.style.cssText = place;
  for (const side of ["left", "center", "right"] as const) {
    const part = document.createElement("div");
    for (const { text, bold, italic, underline, size, color } of pageText(parts[side] ?? "", facts)) {
      const run = document.createElement("span");
      run.textContent = text;
      run.style.cssText = `font-size:${size}pt;font-weight:${bold ? 700 : 400};font-style:${italic ? "italic" : "normal"};${underline ? "text-decoration:underline;" : ""}${color ? `color:${color}` : ""}`;
      part.append(run);
    }
    line.append(part);
  }
  return [line];
}
