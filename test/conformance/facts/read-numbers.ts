import type { Fact } from "../fact";

const rangeReference = "https://learn.microsoft.com/en-us/javascript/api/excel/excel.range";
const limits = "https://support.microsoft.com/en-us/office/excel-specifications-and-limits-1672b34d-7043-467e-8e27-269d656771c3";
const conversions = "https://techshelps.github.io/MSDN/KB/Source/excel/q159491.htm";

/** Numbers, dates and truth values that Excel reads into texts which are given as values. */
export const readNumberFacts: readonly Fact[] = [
  {
    id: "cell-contents.exponent",
    feature: "Range.values",
    input: "`1E5` as a value.",
    excelDoes: "Becomes the number 100000 in a scientific format.",
    standing: "documented",
    sources: [conversions],
    seenIn: "",
    trial: {
      kind: "api",
      async run(context, sheet) {
        const range = sheet.getRange("A1:A1");
        range.values = [["1E5"]];
        range.load("values,numberFormat");
        await context.sync();
        return [range.values, range.numberFormat];
      },
      expected: { always: [[[100000]], [["0.00E+00"]]] },
    },
  },
  {
    id: "cell-contents.leading-zeros",
    feature: "Range.values",
    input: "`007` as a value.",
    excelDoes: "Becomes the number 7.",
    standing: "documented",
    sources: [conversions],
    seenIn: "",
    trial: {
      kind: "api",
      async run(context, sheet) {
        const range = sheet.getRange("A1:A1");
        range.values = [["007"]];
        range.load("values");
        await context.sync();
        return range.values;
      },
      expected: { always: [[7]] },
    },
  },
  {
    id: "cell-contents.fifteen-digits",
    feature: "Range.values",
    input: "A number of 19 digits as a text.",
    excelDoes: "Keeps 15 digits and puts zeros for the rest.",
    standing: "documented",
    sources: [limits],
    seenIn: "",
    trial: {
      kind: "api",
      async run(context, sheet) {
        const range = sheet.getRange("A1:A1");
        range.values = [["1234567890123456789"]];
        range.load("values");
        await context.sync();
        return range.values;
      },
      expected: { always: [[1234567890123450000]] },
    },
  },
  {
    id: "cell-contents.date-without-year",
    feature: "Range.values",
    input: "`3/4` as a value.",
    excelDoes: "Becomes a date, 4 March of the current year.",
    standing: "reported",
    sources: ["https://www.statology.org/stop-excel-from-changing-numbers-to-dates/"],
    seenIn: "",
    trial: {
      kind: "api",
      async run(context, sheet) {
        const cell = sheet.getRange("A1");
        cell.formulas = [["3/4"]];
        const parts = sheet.getRange("B1:D1");
        parts.formulas = [["=MONTH(A1)", "=DAY(A1)", "=YEAR(A1)=YEAR(TODAY())"]];
        parts.load("values");
        await context.sync();
        return parts.values;
      },
      expected: { always: [[3, 4, true]] },
    },
  },
  {
    id: "cell-contents.iso-date",
    feature: "Range.values",
    input: "`2018-12-31` as a value.",
    excelDoes: "Becomes the serial 43465 in the short date format, which the API calls `m/d/yyyy` in every region.",
    standing: "reported",
    sources: ["https://github.com/OfficeDev/office-js/issues/229"],
    seenIn: "en-AU, 2018",
    trial: {
      kind: "api",
      async run(context, sheet) {
        const range = sheet.getRange("A1:A1");
        range.values = [["2018-12-31"]];
        range.load("values,numberFormat");
        await context.sync();
        return [range.values, range.numberFormat];
      },
      expected: { always: [[[43465]], [["m/d/yyyy"]]] },
    },
  },
  {
    id: "cell-contents.local-date-stays-text",
    feature: "Range.values",
    input: "`19-8-2025` (day before month) as a value, also where people write so.",
    excelDoes: "Stays a text: values are read as in the United States.",
    standing: "documented",
    sources: [rangeReference, "https://github.com/OfficeDev/office-js/issues/1559"],
    seenIn: "",
    trial: {
      kind: "api",
      async run(context, sheet) {
        const range = sheet.getRange("A1:B1");
        range.values = [["19-8-2025", "19/08/2025"]];
        range.load("values,valueTypes");
        await context.sync();
        return [range.values, range.valueTypes];
      },
      expected: { always: [[["19-8-2025", "19/08/2025"]], [["String", "String"]]] },
    },
  },
  {
    id: "cell-contents.month-first",
    feature: "Range.values",
    input: "`5/6/2026` as a value in an Excel whose region writes the day first.",
    excelDoes: "Becomes 6 May: values are read as in the United States.",
    standing: "reported",
    sources: ["https://github.com/OfficeDev/office-js/issues/1559", "https://github.com/OfficeDev/office-js/issues/3775"],
    seenIn: "Windows, web",
    trial: {
      kind: "api",
      async run(context, sheet) {
        const range = sheet.getRange("A1:A1");
        range.values = [["5/6/2026"]];
        range.load("values");
        await context.sync();
        return range.values;
      },
      expected: { always: [[46148]] },
    },
  },
  {
    id: "cell-contents.fraction",
    feature: "Range.values",
    input: "`0 1/2` and `2 3/4` as values.",
    excelDoes: "Become 0.5 and 2.75 in a fraction format.",
    standing: "documented",
    sources: [conversions],
    seenIn: "",
    trial: {
      kind: "api",
      async run(context, sheet) {
        const range = sheet.getRange("A1:B1");
        range.values = [["0 1/2", "2 3/4"]];
        range.load("values,numberFormat");
        await context.sync();
        return [range.values, range.numberFormat];
      },
      expected: { always: [[[0.5, 2.75]], [["# ?/?", "# ?/?"]]] },
    },
  },
  {
    id: "cell-contents.truth-words",
    feature: "Range.values",
    input: "`TRUE` and `VERO` as values.",
    excelDoes: "The English word becomes a truth value; the other stays a text.",
    standing: "reported",
    sources: ["https://github.com/OfficeDev/office-js/issues/1559"],
    seenIn: "",
    trial: {
      kind: "api",
      async run(context, sheet) {
        const range = sheet.getRange("A1:B1");
        range.values = [["TRUE", "VERO"]];
        range.load("values");
        await context.sync();
        return range.values;
      },
      expected: { always: [[true, "VERO"]] },
    },
  },
  {
    id: "cell-contents.percent",
    feature: "Range.values",
    input: "`50%` as a value.",
    excelDoes: "Becomes 0.5 in a percent format.",
    standing: "reported",
    sources: ["https://thebricks.com/resources/how-to-format-percentage-in-excel"],
    seenIn: "",
    trial: {
      kind: "api",
      async run(context, sheet) {
        const range = sheet.getRange("A1:A1");
        range.values = [["50%"]];
        range.load("values,numberFormat");
        await context.sync();
        return [range.values, range.numberFormat];
      },
      expected: { always: [[[0.5]], [["0%"]]] },
    },
  },
];
