/** How a sheet falls on A4 landscape pages when it is printed one page wide. */
import type { PrintPlan } from "./sheet-plan";

/** In points. */
export const pageMargins = { side: 28, top: 34, bottom: 40, header: 17 } as const;

const sheetsOfPaper = { A4: { width: 842, height: 595 }, A3: { width: 1190, height: 842 } } as const;
type Paper = keyof typeof sheetsOfPaper;

function printedWidthOf(paper: Paper): number {
  return sheetsOfPaper[paper].width - 2 * pageMargins.side;
}

/** Points of a digit of Calibri 11 where it is not rounded to a screen's pixels. */
const printedDigit = 5.58;
/** What a column has besides its characters, in digits: 5 pixels of 7. */
const columnPadding = 5 / 7;
/** Room for what other programs measure a little larger. */
const slack = 0.97;
/** Per cent: what Excel prints smallest. */
const smallestScale = 10;

/** Points of rows that fit on one page of `fittingPage`, given the widths in characters of the printed columns. */
export function pageHeight(widths: readonly number[], largest: "A3" | undefined): number {
  const { paper = "A4" } = fittingPage(widths, largest);
  const sheetWidth = widths.reduce((sum, width) => sum + Math.trunc(width * 7 + 5) * 0.75, 0);
  const scale = Math.min(1, printedWidthOf(paper) / sheetWidth);
  return ((sheetsOfPaper[paper].height - pageMargins.top - pageMargins.bottom) / scale) * slack;
}

/** Per cent at which 10-point text is printed with 8 points. */
const readableScale = 80;

/** Per cent at which columns of these widths in characters fit on one page whatever prints them; never enlarged. */
export function fittingScale(widths: readonly number[], paper: Paper): number {
  const sheetWidth = widths.reduce((sum, width) => sum + (width + columnPadding) * printedDigit, 0);
  return Math.min(100, Math.max(smallestScale, Math.floor((100 * slack * printedWidthOf(paper)) / sheetWidth)));
}

/** Characters that so many columns can have together where 10-point text is still to be read on paper. */
export function readableWidth(columns: number, paper: Paper): number {
  return (100 * slack * printedWidthOf(paper)) / (readableScale * printedDigit) - columns * columnPadding;
}

/** The paper and scale for columns of these widths: `largest` only where they would be too small to read on A4. */
export function fittingPage(widths: readonly number[], largest: "A3" | undefined): Pick<PrintPlan, "paper" | "scale"> {
  const scale = fittingScale(widths, "A4");
  return largest === undefined || scale >= readableScale ? { scale } : { paper: largest, scale: fittingScale(widths, largest) };
}

/**
 * Rows before which to end a page, so that no part is cut that would fit on a page of its own. `parts` are the rows at
 * which parts begin, in order; the first `titleRows` rows are repeated on every page.
 */
export function pageBreaks(
  heights: readonly number[],
  parts: readonly number[],
  page: { readonly titleRows: number; readonly pageHeight: number },
): number[] {
  const sum = (first: number, end: number) => heights.slice(first, end).reduce((total, height) => total + height, 0);
  const titles = sum(0, page.titleRows);
  const room = page.pageHeight - titles;
  const breaks: number[] = [];
  let used = 0;
  parts.forEach((first, at) => {
    const height = sum(first, parts[at + 1] ?? heights.length);
    if (used > 0 && used + height > room && (height <= room || used > room / 2)) {
      breaks.push(first);
      used = 0;
    }
    used = height <= room ? used + height : (used + height) % room;
  });
  return breaks;
}

/** Excel holds 255 characters of footer; `&` begins a code there. */
const longestFooterText = 90;

export function pageFooter(entity: string, title: string): PrintPlan["footer"] {
  const plain = (text: string) => text.slice(0, longestFooterText).replace(/&/g, "&&");
  return { left: plain(entity), center: plain(title), right: "pag. &P di &N" };
}
