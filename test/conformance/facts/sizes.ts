import type { Fact } from "../fact";

const format = "https://learn.microsoft.com/javascript/api/excel/excel.rangeformat";
const limits = "https://support.microsoft.com/office/excel-specifications-and-limits-1672b34d-7043-467e-8e27-269d656771c3";

/** Widths of columns and heights of rows. What "standard height" means stands with the troubles of row heights. */
export const sizeFacts: readonly Fact[] = [
  {
    id: "sizes.widths-in-points",
    feature: "RangeFormat.columnWidth, Range.format",
    input: "A column's width is set to 40.",
    excelDoes: "Takes points: the column is 53 pixels wide at 96 dots an inch, and tells 40 points or a fraction less.",
    standing: "reported",
    sources: ["https://github.com/OfficeDev/office-js/issues/3036", "https://github.com/OfficeDev/office-js/issues/187"],
    seenIn: "web",
    trial: {
      kind: "api",
      async run(context, sheet) {
        const column = sheet.getRange("B:B").format;
        column.columnWidth = 40;
        column.load("columnWidth");
        await context.sync();
        return Math.round((column.columnWidth * 96) / 72);
      },
      expected: { always: 53 },
    },
  },
  {
    id: "sizes.different-widths-and-heights",
    feature: "RangeFormat.columnWidth, RangeFormat.rowHeight, RangeFormat.load",
    input: "Width and height are read of ranges whose columns and rows differ.",
    excelDoes: "Answers null.",
    standing: "documented",
    sources: [format],
    seenIn: "",
    trial: {
      kind: "api",
      async run(context, sheet) {
        sheet.getRange("A1").format.columnWidth = 100;
        sheet.getRange("A1").format.rowHeight = 40;
        const both = sheet.getRange("A1:B2").format.load("columnWidth,rowHeight");
        const first = sheet.getRange("A1").format.load("rowHeight");
        await context.sync();
        return [both.columnWidth, both.rowHeight, first.rowHeight];
      },
      expected: { always: [null, null, 40] },
    },
  },
  {
    id: "sizes.highest-row",
    feature: "RangeFormat.rowHeight",
    input: "A row is made 409 points high, then 410.",
    excelDoes: "Takes the one and refuses the other.",
    standing: "documented",
    sources: [limits],
    seenIn: "",
    trial: {
      kind: "api",
      async run(context, sheet) {
        const outcomes: string[] = [];
        for (const height of [409, 410]) {
          sheet.getRange("A1").format.rowHeight = height;
          outcomes.push(
            await context.sync().then(
              () => "taken",
              () => "refused",
            ),
          );
        }
        return outcomes;
      },
      expected: { always: ["taken", "refused"] },
    },
  },
  {
    id: "sizes.widest-column",
    feature: "RangeFormat.columnWidth",
    input: "A column is made 2,000 points wide, far more than 255 characters.",
    excelDoes: "Refuses it.",
    standing: "documented",
    sources: [limits],
    seenIn: "",
    trial: {
      kind: "api",
      async run(context, sheet) {
        sheet.getRange("A1").format.columnWidth = 2000;
        return context.sync().then(
          () => "taken",
          () => "refused",
        );
      },
      expected: { always: "refused" },
    },
  },
  {
    id: "sizes.fitting-a-wrapped-text",
    feature: "RangeFormat.autofitRows",
    input: "A text of many words stands in a wrapping cell of a row that was set to 12 points; the row is fitted.",
    excelDoes: "Makes the row as high as the text needs.",
    standing: "documented",
    sources: [`${format}#excel-excel-rangeformat-autofitrows-member(1)`],
    seenIn: "",
    trial: {
      kind: "api",
      async run(context, sheet) {
        const cell = sheet.getRange("A1");
        cell.values = [["molte parole che non stanno in una riga sola di questa cella"]];
        cell.format.wrapText = true;
        cell.format.rowHeight = 12;
        cell.format.autofitRows();
        cell.format.load("rowHeight");
        await context.sync();
        return cell.format.rowHeight > 50;
      },
      expected: { always: true },
    },
  },
  {
    id: "sizes.fitting-ignores-merged-cells",
    feature: "RangeFormat.autofitRows, Range.merge",
    input: "The same text stands in two merged cells; the row is fitted.",
    excelDoes: "Leaves merged cells out: the row is as high as an empty one.",
    standing: "reported",
    sources: [
      "https://github.com/OfficeDev/office-js/issues/1840",
      "https://learn.microsoft.com/office/troubleshoot/excel/wrap-text-not-adjust-row-height",
    ],
    seenIn: "Windows, Mac, web",
    trial: {
      kind: "api",
      async run(context, sheet) {
        const merged = sheet.getRange("A1:B1");
        merged.merge();
        sheet.getRange("A1").values = [["molte parole che non stanno in una riga sola di queste due celle unite fra loro"]];
        merged.format.wrapText = true;
        merged.format.autofitRows();
        const fitted = merged.format.load("rowHeight");
        const empty = sheet.getRange("A9").format.load("rowHeight");
        await context.sync();
        return fitted.rowHeight === empty.rowHeight;
      },
      expected: { always: true },
    },
  },
  {
    id: "sizes.standard-height-cannot-be-switched-off",
    feature: "RangeFormat.useStandardHeight",
    input: "useStandardHeight is set to false on a new row; then a row of 40 points is asked together with it.",
    excelDoes: "Does nothing on false; answers null where the rows' heights differ.",
    standing: "documented",
    sources: [`${format}#excel-excel-rangeformat-usestandardheight-member`],
    seenIn: "",
    trial: {
      kind: "api",
      async run(context, sheet) {
        sheet.getRange("A1").format.useStandardHeight = false;
        sheet.getRange("A2").format.rowHeight = 40;
        const first = sheet.getRange("A1").format.load("useStandardHeight");
        const both = sheet.getRange("A1:A2").format.load("useStandardHeight");
        await context.sync();
        return [first.useStandardHeight, both.useStandardHeight];
      },
      expected: { always: [true, null] },
    },
  },
  {
    id: "sizes.hidden-columns-keep-their-width",
    feature: "Range.columnHidden, RangeFormat.columnWidth",
    input: "A column of 100 points is hidden and shown again.",
    excelDoes: "Has its width again.",
    standing: "guessed",
    sources: [],
    seenIn: "",
    trial: {
      kind: "api",
      async run(context, sheet) {
        const column = sheet.getRange("B:B");
        column.format.columnWidth = 99.75;
        column.columnHidden = true;
        await context.sync();
        column.columnHidden = false;
        column.format.load("columnWidth");
        await context.sync();
        return column.format.columnWidth;
      },
      expected: { always: 99.75 },
    },
    byHand: { where: "W O", fallback: "Nothing: hidden columns of the product's sheets are for nobody to show." },
  },
];
