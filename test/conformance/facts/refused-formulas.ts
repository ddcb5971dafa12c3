import type { Fact } from "../fact";

const limits = "https://support.microsoft.com/en-us/office/excel-specifications-and-limits-1672b34d-7043-467e-8e27-269d656771c3";
const apiErrors = "https://learn.microsoft.com/en-us/office/dev/add-ins/testing/application-specific-api-error-handling";

/** Formulas that Excel does not take into a cell: broken ones, too large ones, and those that speak of what is not there. */
export const refusedFormulaFacts: readonly Fact[] = [
  {
    id: "formulas.unbalanced",
    feature: "Range.formulas",
    input: "A formula with a parenthesis too many.",
    excelDoes: "Refuses it; the cell keeps what it held.",
    standing: "reported",
    sources: ["https://github.com/microsoft/advanced-formula-environment/issues/58", apiErrors],
    seenIn: "",
    trial: {
      kind: "api",
      async run(context, sheet) {
        sheet.getRange("A1").formulas = [["=IF(B5<0,1),2)"]];
        await context.sync();
        return "taken";
      },
      expected: { always: { error: "InvalidArgument" } },
    },
  },
  {
    id: "formulas.too-few-arguments",
    feature: "Range.formulas",
    input: "`=LEFT()`.",
    excelDoes: "Refuses it.",
    standing: "reported",
    sources: ["https://github.com/microsoft/advanced-formula-environment/issues/58", apiErrors],
    seenIn: "",
    trial: {
      kind: "api",
      async run(context, sheet) {
        sheet.getRange("A1").formulas = [["=LEFT()"]];
        await context.sync();
        return "taken";
      },
      expected: { always: { error: "InvalidArgument" } },
    },
  },
  {
    id: "formulas.too-many-arguments",
    feature: "Range.formulas",
    input: "`=IF(1,2,3,4)`.",
    excelDoes: "Refuses it.",
    standing: "reported",
    sources: ["https://github.com/microsoft/advanced-formula-environment/issues/58", apiErrors],
    seenIn: "",
    trial: {
      kind: "api",
      async run(context, sheet) {
        sheet.getRange("A1").formulas = [["=IF(1,2,3,4)"]];
        await context.sync();
        return "taken";
      },
      expected: { always: { error: "InvalidArgument" } },
    },
  },
  {
    id: "formulas.long-literal",
    feature: "Range.formulas",
    input: "A text of 256 characters between quotation marks in a formula.",
    excelDoes: "Refuses it: 255 are the most.",
    standing: "reported",
    sources: ["https://github.com/ropensci/writexl/issues/91"],
    seenIn: "",
    trial: {
      kind: "api",
      async run(context, sheet) {
        sheet.getRange("A1").formulas = [[`="${"x".repeat(256)}"`]];
        await context.sync();
        return "taken";
      },
      expected: { always: { error: "InvalidArgument" } },
    },
  },
  {
    id: "formulas.literal-of-255",
    feature: "Range.formulas",
    input: "A text of 255 characters between quotation marks in a formula.",
    excelDoes: "Takes it.",
    standing: "reported",
    sources: ["https://github.com/ropensci/writexl/issues/91"],
    seenIn: "",
    trial: {
      kind: "api",
      async run(context, sheet) {
        sheet.getRange("A1").formulas = [[`="${"x".repeat(255)}"`]];
        await context.sync();
        return "taken";
      },
      expected: { always: "taken" },
    },
  },
  {
    id: "formulas.deep-nesting",
    feature: "Range.formulas",
    input: "70 functions in one another.",
    excelDoes: "Refuses it: 64 levels are the most.",
    standing: "documented",
    sources: [limits, "https://support.microsoft.com/zh-CN/Excel/formula-compatibility-issues-in-excel"],
    seenIn: "",
    trial: {
      kind: "api",
      async run(context, sheet) {
        sheet.getRange("A1").formulas = [[`=${"ABS(".repeat(70)}1${")".repeat(70)}`]];
        await context.sync();
        return "taken";
      },
      expected: { always: { error: "InvalidArgument" } },
    },
  },
  {
    id: "formulas.many-arguments",
    feature: "Range.formulas",
    input: "A sum of 256 arguments.",
    excelDoes: "Refuses it: 255 are the most.",
    standing: "documented",
    sources: [limits, "https://support.microsoft.com/zh-CN/Excel/formula-compatibility-issues-in-excel"],
    seenIn: "",
    trial: {
      kind: "api",
      async run(context, sheet) {
        sheet.getRange("A1").formulas = [[`=SUM(${Array.from({ length: 256 }, () => "1").join(",")})`]];
        await context.sync();
        return "taken";
      },
      expected: { always: { error: "InvalidArgument" } },
    },
  },
  {
    id: "formulas.length",
    feature: "Range.formulas",
    input: "A formula of 8,300 characters.",
    excelDoes: "Refuses it: 8,192 are the most.",
    standing: "documented",
    sources: ["https://learn.microsoft.com/en-us/openspecs/office_standards/ms-oi29500/8ebf82e4-4fa4-43a6-9ecd-d2d793a6f4bf", apiErrors],
    seenIn: "",
    trial: {
      kind: "api",
      async run(context, sheet) {
        sheet.getRange("A1").formulas = [[`=1${"+1".repeat(4_150)}`]];
        await context.sync();
        return "taken";
      },
      expected: { always: { error: "FormulaLengthExceedsLimit" } },
    },
  },
  {
    id: "formulas.unknown-table",
    feature: "Range.formulas",
    input: "`=SUM(Niente[Peso])`, without a table of that name.",
    excelDoes: "Refuses it.",
    standing: "guessed",
    sources: [],
    seenIn: "",
    trial: {
      kind: "api",
      async run(context, sheet) {
        sheet.getRange("A1").formulas = [["=SUM(Niente[Peso])"]];
        await context.sync();
        return "taken";
      },
      expected: { always: { error: "InvalidArgument" } },
    },
    byHand: { where: "W L M O", fallback: "Formulas that name tables and sheets are written after all of them exist." },
  },
  {
    id: "formulas.unknown-column",
    feature: "Range.formulas",
    input: "A column that the table does not have.",
    excelDoes: "Refuses it.",
    standing: "guessed",
    sources: [],
    seenIn: "",
    trial: {
      kind: "api",
      async run(context, sheet) {
        sheet.getRange("A1:A2").values = [["Peso"], [1]];
        const table = sheet.tables.add("A1:A2", true);
        table.name = "PesiDiProva";
        sheet.getRange("C1").formulas = [["=SUM(PesiDiProva[Punti])"]];
        await context.sync();
        return "taken";
      },
      expected: { always: { error: "InvalidArgument" } },
    },
    byHand: { where: "W L M O", fallback: "Formulas that name tables and sheets are written after all of them exist." },
  },
  {
    id: "formulas.own-row-outside-table",
    feature: "Range.formulas",
    input: "`=[@Peso]*2` in a cell of no table.",
    excelDoes: "Refuses it.",
    standing: "guessed",
    sources: [],
    seenIn: "",
    trial: {
      kind: "api",
      async run(context, sheet) {
        sheet.getRange("A1").formulas = [["=[@Peso]*2"]];
        await context.sync();
        return "taken";
      },
      expected: { always: { error: "InvalidArgument" } },
    },
    byHand: { where: "W L M O", fallback: "A column's formulas are written once the table stands, or name its cells." },
  },
  {
    id: "formulas.unknown-sheet",
    feature: "Range.formulas",
    input: "A reference to a sheet that does not exist.",
    excelDoes: "Refuses it (a person is asked for a file instead).",
    standing: "guessed",
    sources: [],
    seenIn: "",
    trial: {
      kind: "api",
      async run(context, sheet) {
        sheet.getRange("A1").formulas = [["='Foglio che manca'!A1"]];
        await context.sync();
        return "taken";
      },
      expected: { always: { error: "InvalidArgument" } },
    },
    byHand: { where: "W L M O", fallback: "Formulas that name tables and sheets are written after all of them exist." },
  },
];
