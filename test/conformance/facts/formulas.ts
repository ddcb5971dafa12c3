import type { Fact } from "../fact";

const rangeReference = "https://learn.microsoft.com/en-us/javascript/api/excel/excel.range";
const blankAndNull = "https://learn.microsoft.com/en-us/office/dev/add-ins/excel/excel-add-ins-blank-null-values";

/** Formulas written into cells that Excel takes, and what it makes of them. */
export const formulaFacts: readonly Fact[] = [
  {
    id: "formulas.unknown-function",
    feature: "Range.formulas",
    input: "A function that does not exist.",
    excelDoes: "Takes it; the cell shows #NAME?.",
    standing: "documented",
    sources: ["https://mskb.pkisolutions.com/kb/945828"],
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
    sources: ["https://mskb.pkisolutions.com/kb/945828"],
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
    id: "formulas.lost-sheet",
    feature: "Range.formulas",
    input: "A sheet that a formula refers to is deleted.",
    excelDoes: "The reference becomes #REF!, and the cell shows it.",
    standing: "reported",
    sources: ["https://docs.infor.com/cpm/10.4.x/en-us/useradminlib/infor_cpm_excel_services_vb_user_guide/xhy1582886072807.html"],
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
    standing: "reported",
    sources: ["https://www.synesthesia.co.uk/stream/how-did-i-not-know-this-about-excel/"],
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
