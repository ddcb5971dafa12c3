import { validationOf } from "../../../src/host/grid/entry/cell-validation";
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
    id: "validation.words-of-a-list-keep-their-case",
    feature: "DataValidation.rule",
    input: "A list of words has *Sì*; somebody types *sì*, *Sì* and *Si*.",
    excelDoes: "Takes only *Sì*: words written in the rule are told apart by case.",
    standing: "reported",
    sources: ["https://github.com/OfficeDev/office-js/issues/972"],
    seenIn: "",
    trial: {
      kind: "person",
      run({ workbook, sheet }) {
        workbook.validations.set(sheet, { row: 0, column: 3, rows: 1, columns: 1 }, { rule: { kind: "list", source: "Sì,No" } });
        const list = validationOf(workbook, sheet, { row: 0, column: 3 });
        return ["sì", "Sì", "Si"].map((typed) => list?.acceptsTyped(typed) ?? null);
      },
      expected: { always: [false, true, false] },
    },
  },
  {
    id: "validation.cells-of-a-list-know-no-case",
    feature: "DataValidation.rule",
    input: "A list takes its entries from cells, one of which says *SÌ*; somebody types *sì* and *Sì*.",
    excelDoes: "Takes both: entries of cells are not told apart by case.",
    standing: "reported",
    sources: ["https://github.com/OfficeDev/office-js/issues/972"],
    seenIn: "",
    trial: {
      kind: "person",
      run({ workbook, sheet }) {
        workbook.typeBlock(sheet, 0, 0, [["SÌ"], ["NO"]]);
        workbook.validations.set(sheet, { row: 0, column: 3, rows: 1, columns: 1 }, { rule: { kind: "list", source: "=$A$1:$A$2" } });
        const list = validationOf(workbook, sheet, { row: 0, column: 3 });
        return ["sì", "Sì"].map((typed) => list?.acceptsTyped(typed) ?? null);
      },
      expected: { always: [true, true] },
    },
  },
  {
    id: "validation.cells-of-a-list-know-accents",
    feature: "DataValidation.rule",
    input: "The same list; somebody types *si*.",
    excelDoes: "Is not in the list: letters are told apart by their accents.",
    standing: "guessed",
    sources: [],
    seenIn: "",
    trial: {
      kind: "person",
      run({ workbook, sheet }) {
        workbook.typeBlock(sheet, 0, 0, [["SÌ"], ["NO"]]);
        workbook.validations.set(sheet, { row: 0, column: 3, rows: 1, columns: 1 }, { rule: { kind: "list", source: "=$A$1:$A$2" } });
        return validationOf(workbook, sheet, { row: 0, column: 3 })?.acceptsTyped("si") ?? null;
      },
      expected: { always: false },
    },
    byHand: { where: "W L M O", fallback: "none needed: what is more lenient is read the same" },
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
