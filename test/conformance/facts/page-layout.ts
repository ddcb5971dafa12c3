import type { Fact } from "../fact";

const layout = "https://learn.microsoft.com/javascript/api/excel/excel.pagelayout";
const limits = "https://support.microsoft.com/office/excel-specifications-and-limits-1672b34d-7043-467e-8e27-269d656771c3";
const article =
  "https://learn.microsoft.com/office/dev/add-ins/excel/excel-add-ins-worksheet-display#configure-page-layout-and-print-settings";
const breaks = "https://learn.microsoft.com/javascript/api/excel/excel.pagebreakcollection";

/** How a sheet prints. What takes effect late or asks the printer stands among the troubles of real hosts. */
export const pageLayoutFacts: readonly Fact[] = [
  {
    id: "page-layout.margins-in-points",
    feature:
      "PageLayout.leftMargin, PageLayout.rightMargin, PageLayout.topMargin, PageLayout.bottomMargin, PageLayout.headerMargin, PageLayout.footerMargin",
    input: "The six margins are set to 20, 22, 24, 26, 10 and 12.",
    excelDoes: "Takes and tells them in points.",
    standing: "documented",
    sources: [layout],
    seenIn: "",
    trial: {
      kind: "api",
      async run(context, sheet) {
        const page = sheet.pageLayout;
        page.leftMargin = 20;
        page.rightMargin = 22;
        page.topMargin = 24;
        page.bottomMargin = 26;
        page.headerMargin = 10;
        page.footerMargin = 12;
        page.load("leftMargin,rightMargin,topMargin,bottomMargin,headerMargin,footerMargin");
        await context.sync();
        return [page.leftMargin, page.rightMargin, page.topMargin, page.bottomMargin, page.headerMargin, page.footerMargin].map(Math.round);
      },
      expected: { always: [20, 22, 24, 26, 10, 12] },
    },
  },
  {
    id: "page-layout.margins-in-other-units",
    feature:
      "PageLayout.setPrintMargins, PageLayoutMarginOptions.left, PageLayoutMarginOptions.right, PageLayoutMarginOptions.top, PageLayoutMarginOptions.bottom, PageLayoutMarginOptions.header, PageLayoutMarginOptions.footer",
    input: "The left margin is set to one inch, the right one to 2.54 centimetres, then the other four in points.",
    excelDoes: "Makes points of each; margins that are not named stay.",
    standing: "documented",
    sources: [`${layout}#excel-excel-pagelayout-setprintmargins-member(1)`],
    seenIn: "",
    trial: {
      kind: "api",
      async run(context, sheet) {
        sheet.pageLayout.setPrintMargins("Inches", { left: 1 });
        sheet.pageLayout.setPrintMargins("Centimeters", { right: 2.54 });
        sheet.pageLayout.setPrintMargins("Points", { top: 30, bottom: 32, header: 14, footer: 16 });
        const page = sheet.pageLayout.load("leftMargin,rightMargin,topMargin,bottomMargin,headerMargin,footerMargin");
        await context.sync();
        return [page.leftMargin, page.rightMargin, page.topMargin, page.bottomMargin, page.headerMargin, page.footerMargin].map(Math.round);
      },
      expected: { always: [72, 72, 30, 32, 14, 16] },
    },
  },
  {
    id: "page-layout.words",
    feature: "Worksheet.pageLayout, PageLayout.orientation, PageLayout.paperSize, PageLayout.centerHorizontally",
    input: "A sheet is set up as landscape A4, centred across the page.",
    excelDoes: "Keeps the words as given; a new sheet is portrait and not centred.",
    standing: "documented",
    sources: [layout, "https://learn.microsoft.com/javascript/api/excel/excel.papertype"],
    seenIn: "",
    trial: {
      kind: "api",
      async run(context, sheet) {
        const page = sheet.pageLayout;
        page.load("orientation,centerHorizontally");
        await context.sync();
        const before = [page.orientation, page.centerHorizontally];
        page.orientation = "Landscape";
        page.paperSize = "A4";
        page.centerHorizontally = true;
        page.load("orientation,paperSize,centerHorizontally");
        await context.sync();
        return [before, [page.orientation, page.paperSize, page.centerHorizontally]];
      },
      expected: {
        always: [
          ["Portrait", false],
          ["Landscape", "A4", true],
        ],
      },
    },
  },
  {
    id: "page-layout.unknown-words",
    feature: "PageLayout.paperSize, PageLayout.orientation",
    input: "The paper is called A99, the orientation Diagonal.",
    excelDoes: "Refuses both.",
    standing: "documented",
    sources: [
      "https://learn.microsoft.com/javascript/api/excel/excel.papertype",
      "https://learn.microsoft.com/javascript/api/excel/excel.pageorientation",
    ],
    seenIn: "",
    trial: {
      kind: "api",
      async run(context, sheet) {
        sheet.pageLayout.paperSize = "A99" as "A4";
        const paper = await context.sync().then(
          () => "taken",
          () => "refused",
        );
        sheet.pageLayout.orientation = "Diagonal" as "Portrait";
        return [
          paper,
          await context.sync().then(
            () => "taken",
            () => "refused",
          ),
        ];
      },
      expected: { always: ["refused", "refused"] },
    },
  },
  {
    id: "page-layout.scale-from-10-to-400",
    feature: "PageLayout.zoom, PageLayoutZoomOptions.scale",
    input: "The scale is set to 9, 10, 400 and 401 per cent.",
    excelDoes: "Takes 10 and 400 and refuses what lies outside.",
    standing: "documented",
    sources: ["https://learn.microsoft.com/javascript/api/excel/excel.pagelayoutzoomoptions"],
    seenIn: "",
    trial: {
      kind: "api",
      async run(context, sheet) {
        const outcomes: string[] = [];
        for (const scale of [9, 10, 400, 401]) {
          sheet.pageLayout.zoom = { scale };
          outcomes.push(
            await context.sync().then(
              () => "taken",
              () => "refused",
            ),
          );
        }
        return outcomes;
      },
      expected: { always: ["refused", "taken", "taken", "refused"] },
    },
  },
  {
    id: "page-layout.fitted-pages-instead-of-a-scale",
    feature: "PageLayout.zoom, PageLayoutZoomOptions.horizontalFitToPages",
    input: "A sheet is to be one page wide; then it gets a scale of 80 per cent.",
    excelDoes: "Fits the pages first, and then has the scale alone.",
    standing: "documented",
    sources: ["https://learn.microsoft.com/javascript/api/excel/excel.pagelayoutzoomoptions"],
    seenIn: "",
    trial: {
      kind: "api",
      async run(context, sheet) {
        const page = sheet.pageLayout;
        page.zoom = { horizontalFitToPages: 1 };
        page.load("zoom");
        await context.sync();
        const fitted = page.zoom;
        page.zoom = { scale: 80 };
        page.load("zoom");
        await context.sync();
        return [fitted.horizontalFitToPages ?? null, fitted.scale ?? null, page.zoom.horizontalFitToPages ?? null, page.zoom.scale ?? null];
      },
      expected: { always: [1, null, null, 80] },
    },
  },
  {
    id: "page-layout.zoom-is-one-value",
    feature: "PageLayout.zoom",
    input: "zoom.scale is set by itself, without loading zoom.",
    excelDoes: "Throws PropertyNotLoaded: zoom is set as one object.",
    standing: "documented",
    sources: ["https://learn.microsoft.com/office/dev/add-ins/develop/application-specific-api-model#some-properties-cant-be-set-directly"],
    seenIn: "",
    trial: {
      kind: "api",
      async run(context, sheet) {
        sheet.pageLayout.zoom.scale = 80;
        await context.sync();
        return "set";
      },
      expected: { always: { error: "PropertyNotLoaded" } },
    },
  },
  {
    id: "page-layout.print-area",
    feature: "PageLayout.setPrintArea, PageLayout.getPrintAreaOrNullObject, RangeAreas.address",
    input: "The print area is asked for, set by a range and by an address, and asked for again.",
    excelDoes: "Gives a null object first, then the areas, whose address names the sheet.",
    standing: "documented",
    sources: [layout, article],
    seenIn: "",
    trial: {
      kind: "api",
      async run(context) {
        const sheet = context.workbook.worksheets.add("Stampa");
        const page = sheet.pageLayout;
        const none = page.getPrintAreaOrNullObject();
        await context.sync();
        page.setPrintArea(sheet.getRange("B2:C9"));
        const first = page.getPrintAreaOrNullObject().load("address");
        await context.sync();
        page.setPrintArea("A1:D100");
        const second = page.getPrintAreaOrNullObject().load("address");
        await context.sync();
        sheet.delete();
        await context.sync();
        return [none.isNullObject, first.address, second.address];
      },
      expected: { always: [true, "Stampa!B2:C9", "Stampa!A1:D100"] },
    },
  },
  {
    id: "page-layout.no-print-area",
    feature: "PageLayout.getPrintArea",
    input: "The print area of a sheet without one is asked for with getPrintArea.",
    excelDoes: "Refuses with ItemNotFound.",
    standing: "documented",
    sources: [`${layout}#excel-excel-pagelayout-getprintarea-member(1)`],
    seenIn: "",
    trial: {
      kind: "api",
      async run(context, sheet) {
        const area = sheet.pageLayout.getPrintArea().load("address");
        await context.sync();
        return area.address;
      },
      expected: { always: { error: "ItemNotFound" } },
    },
  },
  {
    id: "page-layout.title-rows-are-whole-rows",
    feature: "PageLayout.setPrintTitleRows",
    input: "Title rows are given as $1:$2 and as A1:C2.",
    excelDoes: "Takes whole rows and refuses a part of them.",
    standing: "documented",
    sources: [`${layout}#excel-excel-pagelayout-setprinttitlerows-member(1)`, article],
    seenIn: "",
    trial: {
      kind: "api",
      async run(context, sheet) {
        const page = sheet.pageLayout;
        page.setPrintTitleRows("$1:$2");
        const rows = page.getPrintTitleRowsOrNullObject().load("rowIndex,rowCount");
        await context.sync();
        page.setPrintTitleRows("A1:C2");
        return [
          rows.rowIndex,
          rows.rowCount,
          await context.sync().then(
            () => "taken",
            () => "refused",
          ),
        ];
      },
      expected: { always: [0, 2, "refused"] },
    },
  },
  {
    id: "page-layout.break-stands-before-its-range",
    feature: "PageBreakCollection.add, PageBreakCollection.getCount, PageBreakCollection.removePageBreaks, Worksheet.horizontalPageBreaks",
    input: "A page break is added at A21:E21 twice, and then all breaks are removed.",
    excelDoes: "Breaks before row 21, once; the collection holds manual breaks alone and is empty afterwards.",
    standing: "documented",
    sources: [breaks, article],
    seenIn: "",
    trial: {
      kind: "api",
      async run(context, sheet) {
        const all = sheet.horizontalPageBreaks;
        all.add("A21:E21");
        all.add("A21");
        all.load("items/rowIndex");
        await context.sync();
        const rows = all.items.map(({ rowIndex }) => rowIndex);
        all.removePageBreaks();
        const count = all.getCount();
        await context.sync();
        return [rows, count.value];
      },
      expected: { always: [[20], 0] },
    },
  },
  {
    id: "page-layout.at-most-1026-breaks",
    feature: "PageBreakCollection.add",
    input: "1,027 page breaks are added.",
    excelDoes: "Takes 1,026 and refuses the next.",
    standing: "documented",
    sources: [limits],
    seenIn: "",
    trial: {
      kind: "api",
      async run(context, sheet) {
        const all = sheet.horizontalPageBreaks;
        for (let row = 2; row <= 1027; row++) all.add(`A${row}`);
        const count = all.getCount();
        await context.sync();
        all.add("A1028");
        return [
          count.value,
          await context.sync().then(
            () => "taken",
            () => "refused",
          ),
        ];
      },
      expected: { always: [1026, "refused"] },
    },
  },
  {
    id: "page-layout.footers-keep-their-codes",
    feature:
      "PageLayout.headersFooters, HeaderFooterGroup.defaultForAllPages, HeaderFooter.leftFooter, HeaderFooter.centerFooter, HeaderFooter.rightFooter",
    input: "The three parts of the footer are set, one with &P of &N and one with a doubled ampersand.",
    excelDoes: "Keeps each part and its codes as they were given.",
    standing: "documented",
    sources: [
      "https://learn.microsoft.com/javascript/api/excel/excel.headerfooter",
      "https://learn.microsoft.com/office/vba/excel/concepts/workbooks-and-worksheets/formatting-and-vba-codes-for-headers-and-footers",
    ],
    seenIn: "",
    trial: {
      kind: "api",
      async run(context, sheet) {
        const footer = sheet.pageLayout.headersFooters.defaultForAllPages;
        footer.leftFooter = "Ricerca && sviluppo";
        footer.centerFooter = "&A";
        footer.rightFooter = "&P / &N";
        footer.load("leftFooter,centerFooter,rightFooter,leftHeader");
        await context.sync();
        return [footer.leftFooter, footer.centerFooter, footer.rightFooter, footer.leftHeader];
      },
      expected: { always: ["Ricerca && sviluppo", "&A", "&P / &N", ""] },
    },
  },
];
