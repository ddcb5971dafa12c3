/** How a sheet prints: the elements between its validations and its tables, in the order that Excel insists on. */
import type { PageSetup } from "../workbook-data";
import { COLUMN_LIMIT } from "../cell-address";
import { UnwritableWorkbookError } from "../workbook-file-error";
import { element, textElement } from "../xml/xml-element";

/** Excel's own margins, in inches. */
export const DEFAULT_MARGINS = { left: 0.7, right: 0.7, top: 0.75, bottom: 0.75, header: 0.3, footer: 0.3 } as const;

const HEADER_LIMIT = 255;

/** Whether the sheet is scaled to a number of pages. */
export function fitsToPages(page: PageSetup): boolean {
  return page.fitToWidth !== undefined || page.fitToHeight !== undefined;
}

/** `printOptions`, `pageMargins`, `pageSetup`, `headerFooter` and `rowBreaks` of the sheet called `sheet`. */
export function pageMarkup(page: PageSetup, sheet: string): string {
  const fits = fitsToPages(page);
  const setup = {
    paperSize: page.paper,
    scale: fits ? undefined : page.scale,
    // 0 is "as many as it takes".
    fitToWidth: fits ? (page.fitToWidth ?? 0) : undefined,
    fitToHeight: fits ? (page.fitToHeight ?? 0) : undefined,
    orientation: page.orientation,
  };
  return [
    page.horizontallyCentered ? element("printOptions", { horizontalCentered: 1 }) : "",
    element("pageMargins", page.margins ?? DEFAULT_MARGINS),
    Object.values(setup).some((value) => value !== undefined) ? element("pageSetup", setup) : "",
    headerFooterMarkup(page, sheet),
    breaksMarkup(page.rowBreaks ?? []),
  ].join("");
}

function headerFooterMarkup(page: PageSetup, sheet: string): string {
  const line = (name: string, parts: PageSetup["header"]) => {
    const text = [
      ["&L", parts?.left],
      ["&C", parts?.center],
      ["&R", parts?.right],
    ]
      .map(([mark, part]) => (part ? `${mark}${part}` : ""))
      .join("");
    if (text.length > HEADER_LIMIT) throw new UnwritableWorkbookError("file.headerTooLong", sheet);
    return text === "" ? "" : textElement(name, text);
  };
  const content = line("oddHeader", page.header) + line("oddFooter", page.footer);
  return content === "" ? "" : element("headerFooter", {}, content);
}

function breaksMarkup(rows: readonly number[]): string {
  const breaks = [...new Set(rows)].filter((row) => row > 0).sort((a, b) => a - b);
  if (breaks.length === 0) return "";
  const content = breaks.map((row) => element("brk", { id: row, max: COLUMN_LIMIT - 1, man: 1 })).join("");
  return element("rowBreaks", { count: breaks.length, manualBreakCount: breaks.length }, content);
}
