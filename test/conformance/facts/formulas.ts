import type { Fact } from "../fact";

const limits = "https://support.microsoft.com/en-us/office/excel-specifications-and-limits-1672b34d-7043-467e-8e27-269d656771c3";
const brokenFormulas = "https://support.microsoft.com/en-us/office/how-to-avoid-broken-formulas-in-excel-8309381d-33e8-42f6-b889-84ef6df1d586";
const nameError = "https://support.microsoft.com/en-us/office/how-to-correct-a-name-error-b6d54e31-a743-4d7d-9b61-40002a7b4286";
const apiErrors = "https://learn.microsoft.com/en-us/office/dev/add-ins/testing/application-specific-api-error-handling";
const rangeReference = "https://learn.microsoft.com/en-us/javascript/api/excel/excel.range";
const blankAndNull = "https://learn.microsoft.com/en-us/office/dev/add-ins/excel/excel-add-ins-blank-null-values";

/** Formulas written into cells: which Excel takes, and how it refuses the others. */
export const formulaFacts: readonly Fact[] = [
  {
    id: "formulas.unbalanced",
    feature: "Range.formulas",
    input: "A formula with a parenthesis too many.",
    excelDoes: "Refuses it; the cell keeps what it held.",
    standing: "documented",
    sources: [brokenFormulas, apiErrors],
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
    standing: "documented",
    sources: [brokenFormulas],
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
    standing: "documented",
    sources: [brokenFormulas],
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
    sources: [limits, brokenFormulas],
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
    sources: [limits],
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
    sources: [limits, apiErrors],
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
    id: "formulas.unknown-function",
    feature: "Range.formulas",
    input: "A function that does not exist.",
    excelDoes: "Takes it; the cell shows #NAME?.",
    standing: "documented",
    sources: [nameError],
    seenIn: "",
    trial: {
      kind: "api",
      async run(context, sheet) {
        const cell = sheet.getRange("A1");
        cell.formulas = [["=INESISTENTE(1)"]];
        cell.load("values");
        await context.sync();
        return cell.values;
      },
      expected: { always: [["#NAME?"]] },
    },
  },
  {
    id: "formulas.unknown-name",
    feature: "Range.formulas",
    input: "A name that is not defined.",
    excelDoes: "Takes it; the cell shows #NAME?, and the value once the name is defined.",
    standing: "documented",
    sources: [nameError],
    seenIn: "",
    trial: {
      kind: "api",
      async run(context, sheet) {
        const cell = sheet.getRange("A1");
        cell.formulas = [["=Aliquota*2"]];
        cell.load("values");
        await context.sync();
        const before = cell.values;
        context.workbook.names.add("Aliquota", "=3");
        cell.load("values");
        await context.sync();
        return [before, cell.values];
      },
      expected: { always: [[["#NAME?"]], [[6]]] },
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
  {
    id: "formulas.lost-sheet",
    feature: "Range.formulas",
    input: "A sheet that a formula refers to is deleted.",
    excelDoes: "The reference becomes #REF!, and the cell shows it.",
    standing: "documented",
    sources: ["https://support.microsoft.com/en-us/office/how-to-correct-a-ref-error-822c8e46-e610-4d02-bf29-ec4b8c5ff4be"],
    seenIn: "",
    trial: {
      kind: "api",
      async run(context, sheet) {
        const other = context.workbook.worksheets.add("Da togliere");
        const cell = sheet.getRange("A1");
        cell.formulas = [["='Da togliere'!A1+1"]];
        other.delete();
        cell.load(["formulas", "values"]);
        await context.sync();
        return [cell.formulas, cell.values];
      },
      expected: { always: [[["=#REF!+1"]], [["#REF!"]]] },
    },
  },
  {
    id: "formulas.english",
    feature: "Range.formulas",
    input: "`=SUM(1.5,2)` in an Excel of any language.",
    excelDoes: "Takes English names, commas and decimal points.",
    standing: "documented",
    sources: [rangeReference],
    seenIn: "",
    trial: {
      kind: "api",
      async run(context, sheet) {
        const cell = sheet.getRange("A1");
        cell.formulas = [["=SUM(1.5,2)"]];
        cell.load(["formulas", "values"]);
        await context.sync();
        return [cell.formulas, cell.values];
      },
      expected: { always: [[["=SUM(1.5,2)"]], [[3.5]]] },
    },
  },
  {
    id: "formulas.value-without-formula",
    feature: "Range.formulas",
    input: "Cells without a formula are read.",
    excelDoes: "Answers their values, and an empty text for an empty cell.",
    standing: "documented",
    sources: [rangeReference, blankAndNull],
    seenIn: "",
    trial: {
      kind: "api",
      async run(context, sheet) {
        const range = sheet.getRange("A1:D1");
        range.values = [[12, "testo", true, ""]];
        range.load("formulas");
        await context.sync();
        return range.formulas;
      },
      expected: { always: [[12, "testo", true, ""]] },
    },
  },
  {
    id: "formulas.in-text-cell",
    feature: "Range.formulas",
    input: "A formula is written into a cell of the number format `@`.",
    excelDoes: "Keeps it as a text.",
    standing: "documented",
    sources: [brokenFormulas],
    seenIn: "",
    trial: {
      kind: "api",
      async run(context, sheet) {
        const cell = sheet.getRange("A1");
        cell.numberFormat = [["@"]];
        cell.formulas = [["=1+1"]];
        cell.load("values");
        await context.sync();
        return cell.values;
      },
      expected: { always: [["=1+1"]] },
    },
  },
];
