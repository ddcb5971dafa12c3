import type { PageSetup, SheetData } from "../../../xlsx/workbook-data";
import { isEntireRow, SHEET_COLUMNS } from "../../model/address";
import { ExcelError } from "../../model/excel-error";
import { invalid, number, oneOf, rangeArgument, text, truth, wholeNumber } from "../arguments";
import type { Host } from "../host";
import { HostObject, type HostClass, type Property } from "../host-class";
import { rangeClass } from "./ranges";

/** Paper names of the API and their codes in files. */
const PAPERS: Readonly<Record<string, number>> = { Letter: 1, Legal: 5, A3: 8, A4: 9, A5: 11 };
const POINTS_PER_INCH = 72;
const MOST_BREAKS = 1026;
const DEFAULT_MARGINS = { left: 0.7, right: 0.7, top: 0.75, bottom: 0.75, header: 0.3, footer: 0.3 };
type Margin = keyof typeof DEFAULT_MARGINS;
type Part = "left" | "center" | "right";

export const pageLayoutClass: HostClass<SheetData> = {
  name: "PageLayout",
  properties: {
    BottomMargin: margin("bottom"),
    CenterHorizontally: {
      get: ({ page }) => page.horizontallyCentered ?? false,
      set: (sheet, value, host) => change(sheet, { horizontallyCentered: truth(value) }, host),
    },
    FooterMargin: margin("footer"),
    HeaderMargin: margin("header"),
    LeftMargin: margin("left"),
    Orientation: {
      get: ({ page }) => (page.orientation === "landscape" ? "Landscape" : "Portrait"),
      set: (sheet, value, host) =>
        change(sheet, { orientation: oneOf(value, ["Portrait", "Landscape"]) === "Landscape" ? "landscape" : "portrait" }, host),
    },
    PaperSize: {
      get: ({ page }) => Object.entries(PAPERS).find(([, code]) => code === page.paper)?.[0] ?? "Letter",
      set: (sheet, value, host) => {
        const paper = PAPERS[String(value)];
        if (paper === undefined) throw invalid(`The embedded Excel has no paper ${String(value)}.`);
        change(sheet, { paper }, host);
      },
    },
    RightMargin: margin("right"),
    TopMargin: margin("top"),
    Zoom: {
      get: ({ page }) => zoomOf(page),
      set: (sheet, value, host) => change(sheet, readZoom(value), host),
    },
  },
  objects: { HeadersFooters: (sheet) => new HostObject(headerFooterGroupClass, sheet) },
  methods: {
    GetPrintArea: (sheet, _, host) => printArea(sheet, host) ?? missing("The sheet has no print area."),
    GetPrintAreaOrNullObject: (sheet, _, host) => printArea(sheet, host),
    GetPrintTitleRows: (sheet, _, host) => titleRows(sheet, host) ?? missing("The sheet has no title rows."),
    GetPrintTitleRowsOrNullObject: (sheet, _, host) => titleRows(sheet, host),
    SetPrintArea: (sheet, [range], host) => {
      change(sheet, { printArea: rangeArgument(range, host, sheet).box }, host);
      return null;
    },
    SetPrintMargins: (sheet, [unit, options], host) => {
      const perInch = { Points: POINTS_PER_INCH, Inches: 1, Centimeters: 2.54 }[oneOf(unit, ["Points", "Inches", "Centimeters"])];
      const margins = Object.entries((options ?? {}) as Record<string, unknown>)
        .filter(([, value]) => value !== null && value !== undefined)
        .map(([name, value]) => [oneOf(name, Object.keys(DEFAULT_MARGINS)), number(value) / perInch]);
      change(sheet, { margins: { ...DEFAULT_MARGINS, ...sheet.page.margins, ...Object.fromEntries(margins) } }, host);
      return null;
    },
    SetPrintTitleRows: (sheet, [range], host) => {
      const { box } = rangeArgument(range, host, sheet);
      if (!isEntireRow(box)) throw invalid("Title rows are whole rows.");
      change(sheet, { titleRows: { first: box.row, last: box.row + box.rows - 1 } }, host);
      return null;
    },
  },
};

const headerFooterGroupClass: HostClass<SheetData> = {
  name: "HeaderFooterGroup",
  properties: { State: { get: () => "Default" } },
  objects: { DefaultForAllPages: (sheet) => new HostObject(headerFooterClass, sheet) },
};

const headerFooterClass: HostClass<SheetData> = {
  name: "HeaderFooter",
  properties: {
    CenterFooter: marginText("footer", "center"),
    CenterHeader: marginText("header", "center"),
    LeftFooter: marginText("footer", "left"),
    LeftHeader: marginText("header", "left"),
    RightFooter: marginText("footer", "right"),
    RightHeader: marginText("header", "right"),
  },
};

interface BreakTarget {
  readonly sheet: SheetData;
  readonly row: number;
}

const pageBreakClass: HostClass<BreakTarget> = {
  name: "PageBreak",
  identity: ({ row }) => ({ _Id: String(row) }),
  properties: { ColumnIndex: { get: () => 0 }, RowIndex: { get: ({ row }) => row } },
  methods: {
    Delete: ({ sheet, row }, _, host) => {
      change(sheet, { rowBreaks: (sheet.page.rowBreaks ?? []).filter((other) => other !== row) }, host);
      return null;
    },
  },
};

export const pageBreaksClass: HostClass<SheetData> = {
  name: "PageBreakCollection",
  items: (sheet) => (sheet.page.rowBreaks ?? []).map((row) => new HostObject(pageBreakClass, { sheet, row })),
  item: (sheet, key) => {
    const row = (sheet.page.rowBreaks ?? []).find((other) => String(other) === String(key));
    return row === undefined ? missing("There is no such page break.") : new HostObject(pageBreakClass, { sheet, row });
  },
  methods: {
    Add: (sheet, [range], host) => {
      const { row } = rangeArgument(range, host, sheet).box;
      if (row === 0) throw invalid("No page can end before the first row.");
      const breaks = new Set([...(sheet.page.rowBreaks ?? []), row]);
      if (breaks.size > MOST_BREAKS) throw new ExcelError("GeneralException", `A sheet has at most ${MOST_BREAKS} page breaks.`);
      change(sheet, { rowBreaks: [...breaks].sort((a, b) => a - b) }, host);
      return new HostObject(pageBreakClass, { sheet, row });
    },
    GetCount: (sheet) => sheet.page.rowBreaks?.length ?? 0,
    RemovePageBreaks: (sheet, _, host) => {
      change(sheet, { rowBreaks: [] }, host);
      return null;
    },
  },
};

function change(sheet: SheetData, fields: { [K in keyof PageSetup]?: PageSetup[K] | undefined }, host: Host): void {
  const merged = Object.entries({ ...sheet.page, ...fields }).filter(([, value]) => value !== undefined);
  host.workbook.sheets.setPage(sheet, Object.fromEntries(merged) as PageSetup);
}

function margin(side: Margin): Property<SheetData> {
  return {
    get: ({ page }) => (page.margins ?? DEFAULT_MARGINS)[side] * POINTS_PER_INCH,
    set: (sheet, value, host) =>
      change(sheet, { margins: { ...DEFAULT_MARGINS, ...sheet.page.margins, [side]: number(value) / POINTS_PER_INCH } }, host),
  };
}

function marginText(where: "header" | "footer", part: Part): Property<SheetData> {
  return {
    get: ({ page }) => page[where]?.[part] ?? "",
    set: (sheet, value, host) => change(sheet, { [where]: { ...sheet.page[where], [part]: text(value) } }, host),
  };
}

function zoomOf(page: PageSetup): object {
  if (page.fitToWidth === undefined && page.fitToHeight === undefined) return { scale: page.scale ?? 100 };
  return {
    ...(page.fitToWidth !== undefined && { horizontalFitToPages: page.fitToWidth }),
    ...(page.fitToHeight !== undefined && { verticalFitToPages: page.fitToHeight }),
  };
}

function readZoom(value: unknown): { scale: number | undefined; fitToWidth: number | undefined; fitToHeight: number | undefined } {
  if (typeof value !== "object" || value === null) throw invalid("An object was expected.");
  const { horizontalFitToPages, verticalFitToPages, scale } = value as Record<string, unknown>;
  const whole = (pages: unknown) => (pages === undefined || pages === null ? undefined : wholeNumber(pages));
  const [fitToWidth, fitToHeight, percent] = [whole(horizontalFitToPages), whole(verticalFitToPages), whole(scale)];
  const fits = fitToWidth !== undefined || fitToHeight !== undefined;
  if (fits === (percent !== undefined)) throw invalid("A page either has a scale or fits pages.");
  if (percent !== undefined && (percent < 10 || percent > 400)) throw invalid("The scale is from 10 to 400.");
  return { scale: percent, fitToWidth, fitToHeight };
}

function printArea(sheet: SheetData, host: Host) {
  return sheet.page.printArea ? new HostObject(rangeClass, host.range(sheet, sheet.page.printArea)) : null;
}

function titleRows(sheet: SheetData, host: Host) {
  const title = sheet.page.titleRows;
  return title
    ? new HostObject(
        rangeClass,
        host.range(sheet, { row: title.first, rows: title.last - title.first + 1, column: 0, columns: SHEET_COLUMNS }),
      )
    : null;
}

function missing(message: string): never {
  throw new ExcelError("ItemNotFound", message);
}
