import type { Fact } from "../fact";

const namedItem = "https://learn.microsoft.com/en-us/javascript/api/excel/excel.nameditem";
const namedItems = "https://learn.microsoft.com/en-us/javascript/api/excel/excel.nameditemcollection";
const rangeReference = "https://learn.microsoft.com/en-us/javascript/api/excel/excel.range";
const insertingRanges = "https://learn.microsoft.com/en-us/office/dev/add-ins/excel/excel-add-ins-ranges-insert";
const apiErrors = "https://learn.microsoft.com/en-us/office/dev/add-ins/testing/application-specific-api-error-handling";

/** Defined names: what they stand for and how they follow. */
export const nameFacts: readonly Fact[] = [
  {
    id: "names.of-workbook-and-sheet",
    feature: "NamedItem.scope",
    input: "A name is added to the workbook and one to a sheet.",
    excelDoes: "Their scopes are Workbook and Worksheet; asking the former for its sheet is refused.",
    standing: "documented",
    sources: [namedItem],
    seenIn: "",
    trial: {
      kind: "api",
      async run(context, sheet) {
        const ofBook = context.workbook.names.add("ProvaLibro", sheet.getRange("A1")).load("scope");
        const ofSheet = sheet.names.add("ProvaFoglio", sheet.getRange("A2")).load("scope");
        const none = ofBook.worksheetOrNullObject.load("name");
        const own = ofSheet.worksheetOrNullObject.load("name");
        await context.sync();
        return [ofBook.scope, ofSheet.scope, none.isNullObject, own.isNullObject];
      },
      expected: { always: ["Workbook", "Worksheet", true, false] },
    },
  },
  {
    id: "names.sheet-of-workbook-name",
    feature: "NamedItem.worksheet",
    input: "The sheet of a name of the workbook is asked for.",
    excelDoes: "Is refused.",
    standing: "documented",
    sources: [namedItem],
    seenIn: "",
    trial: {
      kind: "api",
      async run(context, sheet) {
        context.workbook.names.add("ProvaLibro", sheet.getRange("A1")).worksheet.load("name");
        try {
          await context.sync();
          return "found";
        } catch {
          return "refused";
        }
      },
      expected: { always: "refused" },
    },
  },
  {
    id: "names.deleted",
    feature: "NamedItem.delete",
    input: "A name that a formula uses is deleted.",
    excelDoes: "The formula stays and shows #NAME?.",
    standing: "documented",
    sources: ["https://mskb.pkisolutions.com/kb/945828"],
    seenIn: "",
    trial: {
      kind: "api",
      async run(context, sheet) {
        sheet.getRange("A1").values = [[4]];
        const name = sheet.names.add("ProvaNome", sheet.getRange("A1"));
        const cell = sheet.getRange("C1");
        cell.formulas = [["=ProvaNome*2"]];
        name.delete();
        cell.load("formulas,values");
        await context.sync();
        return [cell.formulas, cell.values];
      },
      expected: { always: [[["=ProvaNome*2"]], [["#NAME?"]]] },
    },
  },
  {
    id: "names.missing",
    feature: "NamedItemCollection.getItem",
    input: "A name that is not there.",
    excelDoes: "Throws ItemNotFound, or gives a null object if asked so.",
    standing: "documented",
    sources: [namedItems, apiErrors],
    seenIn: "",
    trial: {
      kind: "api",
      async run(context, sheet) {
        const missing = sheet.names.getItemOrNullObject("NienteDelGenere").load("name");
        await context.sync();
        const isNull = missing.isNullObject;
        sheet.names.getItem("NienteDelGenere").load("name");
        await context.sync();
        return isNull;
      },
      expected: { always: { error: "ItemNotFound" } },
    },
  },
  {
    id: "names.missing-or-null",
    feature: "NamedItemCollection.getItemOrNullObject",
    input: "A name that is not there, and its range.",
    excelDoes: "Both are null objects.",
    standing: "documented",
    sources: [namedItems],
    seenIn: "",
    trial: {
      kind: "api",
      async run(context, sheet) {
        const missing = sheet.names.getItemOrNullObject("NienteDelGenere").load("name");
        const range = missing.getRangeOrNullObject().load("address");
        await context.sync();
        return [missing.isNullObject, range.isNullObject];
      },
      expected: { always: [true, true] },
    },
  },
  {
    id: "names.follow-cells",
    feature: "NamedItem.getRange",
    input: "Rows are inserted above what a name stands for.",
    excelDoes: "The name follows.",
    standing: "documented",
    sources: [insertingRanges],
    seenIn: "",
    trial: {
      kind: "api",
      async run(context, sheet) {
        const name = sheet.names.add("ProvaNome", sheet.getRange("B2:B3"));
        sheet.getRange("1:2").insert("Down");
        const range = name.getRange().load("rowIndex,rowCount");
        await context.sync();
        return [range.rowIndex, range.rowCount];
      },
      expected: { always: [3, 2] },
    },
  },
  {
    id: "names.lost-cells",
    feature: "NamedItem.type",
    input: "The cells that a name stands for are deleted.",
    excelDoes: "The name stays as an error; it has no range, and formulas show #REF!.",
    standing: "reported",
    sources: [
      namedItem,
      "https://docs.infor.com/cpm/10.4.x/en-us/useradminlib/infor_cpm_excel_services_vb_user_guide/xhy1582886072807.html",
    ],
    seenIn: "",
    trial: {
      kind: "api",
      async run(context, sheet) {
        const name = sheet.names.add("ProvaNome", sheet.getRange("B2"));
        const cell = sheet.getRange("D1");
        cell.formulas = [["=ProvaNome"]];
        sheet.getRange("2:2").delete("Up");
        name.load("type");
        const range = name.getRangeOrNullObject().load("address");
        cell.load("values");
        await context.sync();
        return [name.type, range.isNullObject, cell.values];
      },
      expected: { always: ["Error", true, [["#REF!"]]] },
    },
  },
  {
    id: "names.constant",
    feature: "NamedItem.value",
    input: "A name stands for a number.",
    excelDoes: "Tells its type and value; it has no range.",
    standing: "documented",
    sources: [namedItem],
    seenIn: "",
    trial: {
      kind: "api",
      async run(context, sheet) {
        const name = sheet.names.add("ProvaNome", "=3.5").load("type,value,formula");
        const range = name.getRangeOrNullObject().load("address");
        await context.sync();
        return [name.type, name.value as never, name.formula as never, range.isNullObject];
      },
      expected: { always: ["Double", 3.5, "=3.5", true] },
    },
  },
  {
    id: "names.range-of-constant",
    feature: "NamedItem.getRange",
    input: "The range of a name that stands for a number.",
    excelDoes: "Is refused.",
    standing: "documented",
    sources: [namedItem],
    seenIn: "",
    trial: {
      kind: "api",
      async run(context, sheet) {
        sheet.names.add("ProvaNome", "=3.5").getRange().load("address");
        try {
          await context.sync();
          return "found";
        } catch {
          return "refused";
        }
      },
      expected: { always: "refused" },
    },
  },
  {
    id: "names.formula-with-equals",
    feature: "NamedItem.formula",
    input: "The formula of a name of cells.",
    excelDoes: "Begins with `=` and names sheet and cells with dollar signs.",
    standing: "documented",
    sources: [namedItem],
    seenIn: "",
    trial: {
      kind: "api",
      async run(context, sheet) {
        const name = sheet.names.add("ProvaNome", sheet.getRange("A1:B2")).load("formula,type");
        await context.sync();
        return [String(name.formula).startsWith("="), String(name.formula).endsWith("!$A$1:$B$2"), name.type];
      },
      expected: { always: [true, true, "Range"] },
    },
  },
  {
    id: "names.hidden",
    feature: "NamedItem.visible",
    input: "A name is hidden.",
    excelDoes: "Is still found by its name, and told as not visible.",
    standing: "documented",
    sources: [namedItem],
    seenIn: "",
    trial: {
      kind: "api",
      async run(context, sheet) {
        const name = sheet.names.add("ProvaNome", sheet.getRange("A1"));
        name.visible = false;
        const found = sheet.names.getItemOrNullObject("ProvaNome").load("visible");
        await context.sync();
        return found.isNullObject ? null : found.visible;
      },
      expected: { always: false },
    },
  },
  {
    id: "names.whole-column",
    feature: "NamedItem.getRange",
    input: "A name stands for a whole column.",
    excelDoes: "Its range is the entire column.",
    standing: "documented",
    sources: [rangeReference],
    seenIn: "",
    trial: {
      kind: "api",
      async run(context, sheet) {
        const range = sheet.names.add("ProvaNome", sheet.getRange("C:C")).getRange().load("isEntireColumn,columnIndex");
        await context.sync();
        return [range.isEntireColumn, range.columnIndex];
      },
      expected: { always: [true, 2] },
    },
  },
];
