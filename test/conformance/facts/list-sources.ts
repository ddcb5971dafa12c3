import type { Fact } from "../fact";

const guide = "https://learn.microsoft.com/en-us/office/dev/add-ins/excel/excel-add-ins-data-validation";
const excel98 = "https://techshelps.github.io/MSDN/KB/Source/excel/q181323.htm";

/** Drop-down lists: what can be their source. */
export const listSourceFacts: readonly Fact[] = [
  {
    id: "validation.list-of-cells",
    feature: "DataValidation.rule",
    input: "A list whose source is a column of cells.",
    excelDoes: "Is taken; the type is List.",
    standing: "documented",
    sources: [guide],
    seenIn: "",
    trial: {
      kind: "api",
      async run(context, sheet) {
        sheet.getRange("A1:A3").values = [["uno"], ["due"], ["tre"]];
        const validation = sheet.getRange("C1:C3").dataValidation;
        validation.rule = { list: { inCellDropDown: true, source: "=$A$1:$A$3" } };
        validation.load("type,rule");
        await context.sync();
        return [validation.type, validation.rule.list?.source as never];
      },
      expected: { always: ["List", "=$A$1:$A$3"] },
    },
  },
  {
    id: "validation.list-of-words",
    feature: "DataValidation.rule",
    input: "A list of words divided by commas.",
    excelDoes: "Is taken in every region.",
    standing: "documented",
    sources: [guide, "https://github.com/OfficeDev/office-js-docs/issues/1314"],
    seenIn: "",
    trial: {
      kind: "api",
      async run(context, sheet) {
        const validation = sheet.getRange("C1").dataValidation;
        validation.rule = { list: { inCellDropDown: true, source: "yes,no,maybe" } };
        validation.load("type,rule");
        await context.sync();
        return [validation.type, validation.rule.list?.source as never];
      },
      expected: { always: ["List", "yes,no,maybe"] },
    },
  },
  {
    id: "validation.long-list-of-words",
    feature: "DataValidation.rule",
    input: "A list of words of 256 characters.",
    excelDoes: "Is refused: 255 are the most.",
    standing: "reported",
    sources: ["https://github.com/jmcnamara/XlsxWriter/issues/562", "https://github.com/qax-os/excelize/issues/1878"],
    seenIn: "",
    trial: {
      kind: "api",
      async run(context, sheet) {
        const words = `${"x".repeat(127)},${"y".repeat(128)}`;
        sheet.getRange("C1:C3").dataValidation.rule = { list: { inCellDropDown: true, source: words } };
        try {
          await context.sync();
          return "taken";
        } catch {
          return "refused";
        }
      },
      expected: { always: "refused" },
    },
  },
  {
    id: "validation.list-of-a-block",
    feature: "DataValidation.rule",
    input: "A list whose source is a block of two columns.",
    excelDoes: "Is refused: it must be one row or one column.",
    standing: "guessed",
    sources: [],
    seenIn: "",
    trial: {
      kind: "api",
      async run(context, sheet) {
        sheet.getRange("C1:C3").dataValidation.rule = { list: { inCellDropDown: true, source: "=$A$1:$B$3" } };
        try {
          await context.sync();
          return "taken";
        } catch {
          return "refused";
        }
      },
      expected: { always: "refused" },
    },
    byHand: { where: "W L M", fallback: "Lists name one column." },
  },
  {
    id: "validation.list-of-a-named-block",
    feature: "DataValidation.rule",
    input: "A list whose source is a name of two columns.",
    excelDoes: "Is refused as the block itself.",
    standing: "guessed",
    sources: [],
    seenIn: "",
    trial: {
      kind: "api",
      async run(context, sheet) {
        sheet.names.add("ProvaBlocco", sheet.getRange("A1:B3"));
        sheet.getRange("C1:C3").dataValidation.rule = { list: { inCellDropDown: true, source: "=ProvaBlocco" } };
        try {
          await context.sync();
          return "taken";
        } catch {
          return "refused";
        }
      },
      expected: { always: "refused" },
    },
    byHand: { where: "W L M", fallback: "Lists name one column." },
  },
  {
    id: "validation.column-of-table",
    feature: "DataValidation.rule",
    input: "A list whose source is a table's column, `=TabellaDiProva[Voce]`.",
    excelDoes: "Is refused.",
    standing: "reported",
    sources: ["https://github.com/OfficeDev/office-js/issues/873"],
    seenIn: "",
    trial: {
      kind: "api",
      async run(context, sheet) {
        sheet.getRange("A1:A2").values = [["Voce"], ["uno"]];
        sheet.tables.add("A1:A2", true).name = "TabellaDiProva";
        sheet.getRange("C1:C3").dataValidation.rule = { list: { inCellDropDown: true, source: "=TabellaDiProva[Voce]" } };
        try {
          await context.sync();
          return "taken";
        } catch {
          return "refused";
        }
      },
      expected: { always: "refused" },
    },
  },
  {
    id: "validation.column-of-table-by-indirect",
    feature: "DataValidation.rule",
    input: 'A list whose source is `=INDIRECT("TabellaDiProva[Voce]")`.',
    excelDoes: "Is taken.",
    standing: "reported",
    sources: ["https://github.com/OfficeDev/office-js/issues/873"],
    seenIn: "Windows, web, 1910",
    trial: {
      kind: "api",
      async run(context, sheet) {
        sheet.getRange("A1:A2").values = [["Voce"], ["uno"]];
        sheet.tables.add("A1:A2", true).name = "TabellaDiProva";
        sheet.getRange("C1:C3").dataValidation.rule = { list: { inCellDropDown: true, source: '=INDIRECT("TabellaDiProva[Voce]")' } };
        try {
          await context.sync();
          return "taken";
        } catch {
          return "refused";
        }
      },
      expected: { always: "taken" },
    },
  },
  {
    id: "validation.list-of-a-name",
    feature: "DataValidation.rule",
    input: "A list whose source is a defined name of one column.",
    excelDoes: "Is taken.",
    standing: "documented",
    sources: ["https://learn.microsoft.com/en-us/javascript/api/excel/excel.listdatavalidation", excel98],
    seenIn: "",
    trial: {
      kind: "api",
      async run(context, sheet) {
        sheet.names.add("ProvaElenco", sheet.getRange("A1:A3"));
        sheet.getRange("C1:C3").dataValidation.rule = { list: { inCellDropDown: true, source: "=ProvaElenco" } };
        try {
          await context.sync();
          return "taken";
        } catch {
          return "refused";
        }
      },
      expected: { always: "taken" },
    },
  },
];
