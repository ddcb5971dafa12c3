import type { Fact } from "../fact";

const rangeReference = "https://learn.microsoft.com/en-us/javascript/api/excel/excel.range";
const conversions = "https://techshelps.github.io/MSDN/KB/Source/excel/q159491.htm";

/** Texts that are given as values: what makes formulas of them, and what keeps them texts. */
export const readTextFacts: readonly Fact[] = [
  {
    id: "cell-contents.signs-are-formulas",
    feature: "Range.values",
    input: "Texts that begin with `+` or `-` and are no numbers.",
    excelDoes: "Reads formulas into them.",
    standing: "documented",
    sources: [rangeReference],
    seenIn: "",
    trial: {
      kind: "api",
      async run(context, sheet) {
        sheet.getRange("C1").values = [[7]];
        const range = sheet.getRange("A1:B1");
        range.values = [["+C1", "-C1"]];
        range.load("formulas,values");
        await context.sync();
        return [range.formulas, range.values];
      },
      expected: { always: [[["=+C1", "=-C1"]], [[7, -7]]] },
    },
  },
  {
    id: "cell-contents.dash-before-words",
    feature: "Range.values",
    input: "`- voce, altra (nota` as a value, as in a list with dashes.",
    excelDoes: "Refuses the whole write, since it is no formula.",
    standing: "reported",
    sources: [
      "https://blogtechexpert.com/view/book/Excel+2013+Formulas-EB9781118490457_7.html",
      "https://github.com/microsoft/advanced-formula-environment/issues/58",
    ],
    seenIn: "",
    trial: {
      kind: "api",
      async run(context, sheet) {
        sheet.getRange("A1:B1").values = [["prima", "- voce, altra (nota"]];
        await context.sync();
        return "taken";
      },
      expected: { always: { error: "InvalidArgument" } },
    },
  },
  {
    id: "cell-contents.apostrophe",
    feature: "Range.values",
    input: "Texts with a leading apostrophe: `'=x`, `'1/06`, `'05.02.01`, `'1E5`, `'TRUE`, `'- voce`.",
    excelDoes: "Keeps them as texts; the apostrophe is no part of the value.",
    standing: "documented",
    sources: [conversions, "https://www.statology.org/stop-excel-from-changing-numbers-to-dates/"],
    seenIn: "",
    trial: {
      kind: "api",
      async run(context, sheet) {
        const range = sheet.getRange("A1:F1");
        range.values = [["'=x", "'1/06", "'05.02.01", "'1E5", "'TRUE", "'- voce"]];
        range.load("values,valueTypes");
        await context.sync();
        return [range.values, range.valueTypes];
      },
      expected: {
        always: [[["=x", "1/06", "05.02.01", "1E5", "TRUE", "- voce"]], [["String", "String", "String", "String", "String", "String"]]],
      },
    },
  },
  {
    id: "cell-contents.text-format",
    feature: "Range.numberFormat",
    input: "The number format `@` is set before `1/06`, `05.02.01`, `1E5`, `=x`, `007` are written.",
    excelDoes: "Keeps them as texts.",
    standing: "reported",
    sources: ["https://www.statology.org/stop-excel-from-changing-numbers-to-dates/"],
    seenIn: "",
    trial: {
      kind: "api",
      async run(context, sheet) {
        const range = sheet.getRange("A1:E1");
        range.numberFormat = [["@", "@", "@", "@", "@"]];
        range.values = [["1/06", "05.02.01", "1E5", "=x", "007"]];
        range.load("values,valueTypes");
        await context.sync();
        return [range.values, range.valueTypes];
      },
      expected: { always: [[["1/06", "05.02.01", "1E5", "=x", "007"]], [["String", "String", "String", "String", "String"]]] },
    },
  },
  {
    id: "cell-contents.text-format-too-late",
    feature: "Range.numberFormat",
    input: "The number format `@` is set after `007` was written.",
    excelDoes: "The cell stays the number 7: formats change no contents.",
    standing: "reported",
    sources: ["https://exceljet.net/glossary/percentage-number-format"],
    seenIn: "",
    trial: {
      kind: "api",
      async run(context, sheet) {
        const cell = sheet.getRange("A1");
        cell.values = [["007"]];
        cell.numberFormat = [["@"]];
        cell.load("values,valueTypes");
        await context.sync();
        return [cell.values, cell.valueTypes];
      },
      expected: { always: [[[7]], [["Double"]]] },
    },
  },
];
