import type { Fact } from "../fact";

const reference = "https://learn.microsoft.com/en-us/javascript/api/excel/excel.rangeformat";

/** What Excel tells of the height of rows, and whose names a sheet lists. */
export const rowHeightFacts: readonly Fact[] = [
  {
    id: "row-heights.standard-is-a-height",
    feature: "RangeFormat.useStandardHeight",
    input: "A row is held at the height that the sheet's rows have by default; another is fitted to two lines of text.",
    excelDoes: "The first tells that it uses the standard height, although it is held; the second does not, although Excel fits it.",
    standing: "documented",
    sources: [reference, "https://learn.microsoft.com/en-us/office/vba/api/excel.range.usestandardheight"],
    seenIn: "",
    trial: {
      kind: "api",
      async run(context, sheet) {
        const untouched = sheet.getRange("A9").format.load("rowHeight");
        await context.sync();
        sheet.getRange("A1").format.rowHeight = untouched.rowHeight;
        sheet.getRange("A2").values = [["una riga\naltra riga"]];
        sheet.getRange("A2").format.wrapText = true;
        sheet.getRange("A2").format.autofitRows();
        const held = sheet.getRange("A1").format.load("useStandardHeight");
        const fitted = sheet.getRange("A2").format.load("useStandardHeight");
        await context.sync();
        return [held.useStandardHeight, fitted.useStandardHeight];
      },
      expected: { always: [true, false] },
    },
  },
  {
    id: "row-heights.standard-set",
    feature: "RangeFormat.useStandardHeight",
    input: "A high row is told to use the standard height; then to use it no more.",
    excelDoes: "It becomes as high as the sheet's standard; the second has no effect.",
    standing: "documented",
    sources: [reference],
    seenIn: "",
    trial: {
      kind: "api",
      async run(context, sheet) {
        const { format } = sheet.getRange("A1");
        const untouched = sheet.getRange("A9").format.load("rowHeight");
        format.rowHeight = 60;
        format.useStandardHeight = true;
        format.load("rowHeight");
        await context.sync();
        const first = format.rowHeight === untouched.rowHeight;
        format.useStandardHeight = false;
        format.load("rowHeight");
        await context.sync();
        return [first, format.rowHeight === untouched.rowHeight];
      },
      expected: { always: [true, true] },
    },
  },
  {
    id: "row-heights.fitted-again-after-standard",
    feature: "RangeFormat.useStandardHeight",
    input: "A row is told to use the standard height; then somebody types two lines in it.",
    excelDoes: "The row stays as high as the standard, and does not grow.",
    standing: "guessed",
    sources: [],
    seenIn: "",
    trial: { kind: "hand" },
    byHand: {
      where: "W M O",
      fallback: "None needed: Cardine never sets it, but fits rows and holds only those that come to another height.",
    },
  },
  {
    id: "names.of-a-sheet-with-those-of-the-workbook",
    feature: "NamedItemCollection.items",
    input: "The workbook has a name of its own, a sheet another; the sheet's names are loaded with their scope.",
    excelDoes: "On the web both come, told apart by their scope; elsewhere the sheet's alone.",
    standing: "reported",
    sources: ["https://github.com/OfficeDev/office-js/issues/1011"],
    seenIn: "web, 16.0.12624.35051",
    trial: {
      kind: "api",
      async run(context, sheet) {
        context.workbook.names.add("DellaCartella", sheet.getRange("A1"));
        sheet.names.add("DelFoglio", sheet.getRange("A2"));
        const names = sheet.names.load("items/name,items/scope");
        await context.sync();
        return names.items.map(({ name, scope }) => [name, scope]).sort();
      },
      expected: {
        by: {
          windows: [["DelFoglio", "Worksheet"]],
          web: [
            ["DelFoglio", "Worksheet"],
            ["DellaCartella", "Workbook"],
          ],
          withoutFilling: [["DelFoglio", "Worksheet"]],
        },
      },
    },
  },
];
