import type { Fact } from "../fact";

const rangeReference = "https://learn.microsoft.com/en-us/javascript/api/excel/excel.range";
const blankAndNull = "https://learn.microsoft.com/en-us/office/dev/add-ins/excel/excel-add-ins-blank-null-values";
const limits = "https://support.microsoft.com/en-us/office/excel-specifications-and-limits-1672b34d-7043-467e-8e27-269d656771c3";

/** What cells make of what is written into them through the API. */
export const cellContentFacts: readonly Fact[] = [
  {
    id: "cell-contents.null-leaves",
    feature: "Range.values",
    input: "`null` for some cells of a block.",
    excelDoes: "Leaves these cells as they are.",
    standing: "documented",
    sources: [blankAndNull],
    seenIn: "",
    trial: {
      kind: "api",
      async run(context, sheet) {
        const range = sheet.getRange("A1:C1");
        range.values = [[1, 2, 3]];
        range.values = [[null, 20, null]];
        range.load("values");
        await context.sync();
        return range.values;
      },
      expected: { always: [[1, 20, 3]] },
    },
  },
  {
    id: "cell-contents.null-leaves-formulas",
    feature: "Range.formulas",
    input: "`null` for some cells of a block of formulas.",
    excelDoes: "Leaves these cells as they are.",
    standing: "documented",
    sources: [blankAndNull],
    seenIn: "",
    trial: {
      kind: "api",
      async run(context, sheet) {
        const range = sheet.getRange("A1:C1");
        range.formulas = [["=1+1", "=2+2", 3]];
        range.formulas = [[null, "=4+4", null]];
        range.load("formulas");
        await context.sync();
        return range.formulas;
      },
      expected: { always: [["=1+1", "=4+4", 3]] },
    },
  },
  {
    id: "cell-contents.null-leaves-formats",
    feature: "Range.numberFormat",
    input: "`null` for some cells of a block of number formats.",
    excelDoes: "Leaves these cells as they are.",
    standing: "documented",
    sources: [blankAndNull],
    seenIn: "",
    trial: {
      kind: "api",
      async run(context, sheet) {
        const range = sheet.getRange("A1:B1");
        range.numberFormat = [["0.00", "0%"]];
        range.numberFormat = [[null, "@"]];
        range.load("numberFormat");
        await context.sync();
        return range.numberFormat;
      },
      expected: { always: [["0.00", "@"]] },
    },
  },
  {
    id: "cell-contents.null-for-all",
    feature: "Range.values",
    input: "`values = null`.",
    excelDoes: "Refuses it: `null` is no input for a whole property.",
    standing: "documented",
    sources: [blankAndNull],
    seenIn: "",
    trial: {
      kind: "api",
      async run(context, sheet) {
        sheet.getRange("A1:B1").values = null as never;
        await context.sync();
        return "taken";
      },
      expected: { always: { error: "InvalidArgument" } },
    },
  },
  {
    id: "cell-contents.empty-text-clears",
    feature: "Range.values",
    input: "An empty text is written into a filled cell with a fill colour.",
    excelDoes: "Empties the cell and keeps its look.",
    standing: "documented",
    sources: [blankAndNull],
    seenIn: "",
    trial: {
      kind: "api",
      async run(context, sheet) {
        const cell = sheet.getRange("A1");
        cell.values = [[5]];
        cell.format.fill.color = "#FFFF00";
        cell.values = [[""]];
        cell.load("values,valueTypes,format/fill/color");
        await context.sync();
        return [cell.values, cell.valueTypes, cell.format.fill.color];
      },
      expected: { always: [[[""]], [["Empty"]], "#FFFF00"] },
    },
  },
  {
    id: "cell-contents.one-for-all",
    feature: "Range.values",
    input: "One value for a range of several cells, without a block.",
    excelDoes: "Every cell gets it.",
    standing: "guessed",
    sources: [],
    seenIn: "",
    trial: {
      kind: "api",
      async run(context, sheet) {
        const range = sheet.getRange("A1:B2");
        range.values = "x" as never;
        range.load("values");
        await context.sync();
        return range.values;
      },
      expected: {
        always: [
          ["x", "x"],
          ["x", "x"],
        ],
      },
    },
    byHand: { where: "W L M", fallback: "Blocks are written, one value a cell." },
  },
  {
    id: "cell-contents.shape",
    feature: "Range.values",
    input: "A block of 1 × 2 for a range of 2 × 2.",
    excelDoes: "Refuses it and writes nothing.",
    standing: "reported",
    sources: ["https://github.com/OfficeDev/office-js/issues/1025"],
    seenIn: "",
    trial: {
      kind: "api",
      async run(context, sheet) {
        sheet.getRange("A1:B2").values = [[1, 2]];
        await context.sync();
        return "taken";
      },
      expected: { always: { error: "InvalidArgument" } },
    },
  },
  {
    id: "cell-contents.types",
    feature: "Range.valueTypes",
    input: "A text, a number, a truth value, nothing and an error are read.",
    excelDoes: "Answers String, Double, Boolean, Empty, Error; the error's value is its name.",
    standing: "documented",
    sources: [rangeReference, "https://learn.microsoft.com/en-us/javascript/api/excel/excel.rangevaluetype"],
    seenIn: "",
    trial: {
      kind: "api",
      async run(context, sheet) {
        const range = sheet.getRange("A1:E1");
        range.formulas = [["a", 1.5, true, "", "=1/0"]];
        range.load("values,valueTypes");
        await context.sync();
        return [range.values, range.valueTypes];
      },
      expected: { always: [[["a", 1.5, true, "", "#DIV/0!"]], [["String", "Double", "Boolean", "Empty", "Error"]]] },
    },
  },
  {
    id: "cell-contents.longest-text",
    feature: "Range.values",
    input: "A text of 32,768 characters.",
    excelDoes: "Refuses it: a cell holds 32,767.",
    standing: "documented",
    sources: [limits],
    seenIn: "",
    trial: {
      kind: "api",
      async run(context, sheet) {
        sheet.getRange("A1").values = [["x".repeat(32_768)]];
        await context.sync();
        return "taken";
      },
      expected: { always: { error: "InvalidArgument" } },
    },
  },
  {
    id: "cell-contents.long-text",
    feature: "Range.values",
    input: "A text of 32,767 characters.",
    excelDoes: "Keeps it whole.",
    standing: "documented",
    sources: [limits],
    seenIn: "",
    trial: {
      kind: "api",
      async run(context, sheet) {
        const cell = sheet.getRange("A1");
        cell.values = [["x".repeat(32_767)]];
        cell.load("values");
        await context.sync();
        return String(cell.values[0]?.[0]).length;
      },
      expected: { always: 32_767 },
    },
  },
  {
    id: "cell-contents.serials",
    feature: "Range.values",
    input: "The serials 1, 59, 60, 61 and 36526 in a date format.",
    excelDoes: "Shows 1 January, 28 February, a 29 February that never was, 1 March of 1900, and 1 January 2000.",
    standing: "documented",
    sources: [
      "https://learn.microsoft.com/en-us/office/troubleshoot/excel/wrongly-assumes-1900-is-leap-year",
      "https://learn.microsoft.com/en-us/office/dev/add-ins/excel/excel-add-ins-ranges-dates",
    ],
    seenIn: "",
    trial: {
      kind: "api",
      async run(context, sheet) {
        const range = sheet.getRange("A1:E1");
        range.numberFormat = [["yyyy-mm-dd", "yyyy-mm-dd", "yyyy-mm-dd", "yyyy-mm-dd", "yyyy-mm-dd"]];
        range.values = [[1, 59, 60, 61, 36526]];
        range.load("text");
        await context.sync();
        return range.text;
      },
      expected: { always: [["1900-01-01", "1900-02-28", "1900-02-29", "1900-03-01", "2000-01-01"]] },
    },
  },
  {
    id: "cell-contents.text-in-narrow-column",
    feature: "Range.text",
    input: "The shown text of a number in a column that is too narrow for it.",
    excelDoes: "Answers the number as the format shows it, not `####`.",
    standing: "documented",
    sources: [rangeReference],
    seenIn: "",
    trial: {
      kind: "api",
      async run(context, sheet) {
        const cell = sheet.getRange("A1");
        cell.values = [[1234567.5]];
        cell.numberFormat = [["0.00"]];
        cell.format.columnWidth = 5;
        cell.load("text");
        await context.sync();
        return String(cell.text[0]?.[0]).replace(",", ".");
      },
      expected: { always: "1234567.50" },
    },
  },
  {
    id: "cell-contents.no-format",
    feature: "Range.numberFormat",
    input: "An empty text as number format.",
    excelDoes: "The format becomes General again.",
    standing: "documented",
    sources: [blankAndNull],
    seenIn: "",
    trial: {
      kind: "api",
      async run(context, sheet) {
        const cell = sheet.getRange("A1");
        cell.numberFormat = [["0.00"]];
        cell.numberFormat = [[""]];
        cell.load("numberFormat");
        await context.sync();
        return cell.numberFormat;
      },
      expected: { always: [["General"]] },
    },
  },
];
