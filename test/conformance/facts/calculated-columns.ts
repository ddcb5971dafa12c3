import type { Fact } from "../fact";

const byDesign = "https://github.com/OfficeDev/office-js/issues/2093";
const experiments = "https://github.com/OfficeDev/office-js/issues/5909";
const cleared = "https://github.com/OfficeDev/office-js/issues/6745";
const blanks = "https://github.com/OfficeDev/office-js/issues/1916";
const matrices = "https://github.com/OfficeDev/office-js-docs/issues/1212";
const support = "https://support.microsoft.com/en-us/office/use-calculated-columns-in-an-excel-table-873fbac6-7110-4300-8f6f-aafa2ea11ce8";
const option = "https://learn.microsoft.com/en-us/office/vba/api/excel.autocorrect.autofillformulasinlists";
const macHelp = "https://mac2.microsoft.com/help/office/14/en-us/excel/item/c0920a56-5d55-42f2-9a4a-9fb0eecfc317";

/** "Fill formulas in tables to create calculated columns", which is on unless the person has switched it off, applies to add-ins too. */
export const calculatedColumnFacts: readonly Fact[] = [
  {
    id: "calculated-columns.one-formula-fills",
    feature: "Range.formulas",
    input: "One formula is written into a blank column of a table of three rows.",
    excelDoes: "It fills the column, which becomes a calculated one.",
    standing: "documented",
    sources: [support, byDesign],
    seenIn: "Windows 2108",
    trial: {
      kind: "api",
      async run(context, sheet) {
        sheet.getRange("A1:B1").values = [["Nome", "Doppio"]];
        sheet.getRange("A2:A4").values = [[1], [2], [3]];
        sheet.tables.add("A1:B4", true);
        sheet.getRange("B3").formulas = [["=2*2"]];
        const body = sheet.getRange("B2:B4").load("formulas");
        await context.sync();
        return body.formulas;
      },
      expected: {
        by: { windows: [["=2*2"], ["=2*2"], ["=2*2"]], web: [["=2*2"], ["=2*2"], ["=2*2"]], withoutFilling: [[""], ["=2*2"], [""]] },
      },
    },
  },
  {
    id: "calculated-columns.different-formulas-become-one",
    feature: "Range.formulas",
    input: "Three different formulas are written at once into a blank column of a table of three rows.",
    excelDoes: "One of them, the last or by platform the first, fills the whole column.",
    standing: "reported",
    sources: [byDesign, experiments],
    seenIn: "Windows 2108; Mac 16.98; web with Chrome 138",
    trial: {
      kind: "api",
      async run(context, sheet) {
        sheet.getRange("A1:B1").values = [["Nome", "Calcolo"]];
        sheet.getRange("A2:A4").values = [[1], [2], [3]];
        sheet.tables.add("A1:B4", true);
        const body = sheet.getRange("B2:B4");
        body.formulas = [["=1+1"], ["=2+2"], ["=3+3"]];
        body.load("formulas");
        await context.sync();
        return body.formulas;
      },
      expected: {
        by: {
          windows: [["=3+3"], ["=3+3"], ["=3+3"]],
          web: [["=1+1"], ["=1+1"], ["=1+1"]],
          withoutFilling: [["=1+1"], ["=2+2"], ["=3+3"]],
        },
      },
    },
  },
  {
    id: "calculated-columns.values-do-too",
    feature: "Range.values",
    input: "The same through `values`, into a table of two rows.",
    excelDoes: "One of the formulas fills the column: matrices of values are no way around it.",
    standing: "reported",
    sources: [experiments, matrices],
    seenIn: "Mac 16.98; web",
    trial: {
      kind: "api",
      async run(context, sheet) {
        sheet.getRange("A1").values = [["Calcolo"]];
        sheet.tables.add("A1:A3", true);
        const body = sheet.getRange("A2:A3");
        body.values = [["=1+1"], ["=2+2"]];
        body.load("formulas");
        await context.sync();
        return body.formulas;
      },
      expected: { by: { windows: [["=2+2"], ["=2+2"]], web: [["=1+1"], ["=1+1"]], withoutFilling: [["=1+1"], ["=2+2"]] } },
    },
  },
  {
    id: "calculated-columns.empty-texts-are-filled",
    feature: "Range.formulas",
    input: "A formula and empty texts are written at once into a blank column.",
    excelDoes: "The cells that were given nothing get the formula too.",
    standing: "reported",
    sources: [blanks],
    seenIn: "Windows 2105",
    trial: {
      kind: "api",
      async run(context, sheet) {
        sheet.getRange("A1").values = [["Calcolo"]];
        sheet.tables.add("A1:A4", true);
        const body = sheet.getRange("A2:A4");
        body.formulas = [["=1+1"], [""], [""]];
        body.load("formulas");
        await context.sync();
        return body.formulas;
      },
      expected: {
        by: { windows: [["=1+1"], ["=1+1"], ["=1+1"]], web: [["=1+1"], ["=1+1"], ["=1+1"]], withoutFilling: [["=1+1"], [""], [""]] },
      },
    },
  },
  {
    id: "calculated-columns.rows-added-to-a-cleared-table",
    feature: "TableRowCollection.add",
    input: "Three rows with different formulas are added to a table that has one blank row.",
    excelDoes: "All rows get the bottom-most formula.",
    standing: "reported",
    sources: [cleared],
    seenIn: "Windows 2508",
    trial: {
      kind: "api",
      async run(context, sheet) {
        sheet.getRange("A1").values = [["Calcolo"]];
        const table = sheet.tables.add("A1:A2", true);
        table.rows.add(undefined, [["=1+1"], ["=1+2"], ["=1+3"]]);
        const added = sheet.getRange("A2:A4").load("formulas");
        await context.sync();
        return added.formulas;
      },
      expected: {
        by: {
          windows: [["=1+3"], ["=1+3"], ["=1+3"]],
          web: [["=1+1"], ["=1+1"], ["=1+1"]],
          withoutFilling: [["=1+1"], ["=1+2"], ["=1+3"]],
        },
      },
    },
  },
  {
    id: "calculated-columns.one-row-then-two",
    feature: "Table.resize",
    input:
      "An add-in writes a formula into the only, blank row of a table, makes the table one row longer and writes different formulas into both rows.",
    excelDoes: "The rows stay linked: one formula fills both.",
    standing: "reported",
    sources: [experiments],
    seenIn: "Mac 16.98; web",
    trial: {
      kind: "api",
      async run(context, sheet) {
        sheet.getRange("A1").values = [["Calcolo"]];
        const table = sheet.tables.add("A1:A2", true);
        sheet.getRange("A2").formulas = [["=1+1"]];
        table.resize("A1:A3");
        const body = sheet.getRange("A2:A3");
        body.formulas = [["=1+1"], ["=2+2"]];
        body.load("formulas");
        await context.sync();
        return body.formulas;
      },
      expected: { by: { windows: [["=2+2"], ["=2+2"]], web: [["=1+1"], ["=1+1"]], withoutFilling: [["=1+1"], ["=2+2"]] } },
    },
  },
  {
    id: "calculated-columns.constants-first",
    feature: "Range.values",
    input: "A table's column holds numbers in all rows; then different formulas are written over them.",
    excelDoes: "Each cell keeps its formula.",
    standing: "reported",
    sources: [experiments, support],
    seenIn: "Mac 16.98; web",
    trial: {
      kind: "api",
      async run(context, sheet) {
        sheet.getRange("A1:A4").values = [["Calcolo"], [0], [0], [0]];
        sheet.tables.add("A1:A4", true);
        const body = sheet.getRange("A2:A4");
        body.values = [["=1+1"], ["=2+2"], ["=3+3"]];
        body.load("formulas");
        await context.sync();
        return body.formulas;
      },
      expected: { always: [["=1+1"], ["=2+2"], ["=3+3"]] },
    },
  },
  {
    id: "calculated-columns.column-with-data-stays",
    feature: "Range.formulas",
    input: "A formula is written into one cell of a column that holds a number in another row.",
    excelDoes: "Nothing else is filled: a column that already holds data does not become a calculated one by itself.",
    standing: "documented",
    sources: [support, macHelp],
    seenIn: "",
    trial: {
      kind: "api",
      async run(context, sheet) {
        sheet.getRange("A1:A4").values = [["Calcolo"], [7], [""], [""]];
        sheet.tables.add("A1:A4", true);
        sheet.getRange("A3").formulas = [["=1+1"]];
        const body = sheet.getRange("A2:A4").load("formulas");
        await context.sync();
        return body.formulas;
      },
      expected: { always: [[7], ["=1+1"], [""]] },
    },
  },
  {
    id: "calculated-columns.one-edit-is-all",
    feature: "Range.formulas",
    input: "A column was filled by a formula; then another formula is written into one of its cells.",
    excelDoes: "All cells of the column take the new formula.",
    standing: "documented",
    sources: [support, experiments],
    seenIn: "Mac 16.98; web",
    trial: {
      kind: "api",
      async run(context, sheet) {
        sheet.getRange("A1").values = [["Calcolo"]];
        sheet.tables.add("A1:A4", true);
        sheet.getRange("A2:A4").formulas = [["=1+1"], ["=1+1"], ["=1+1"]];
        sheet.getRange("A3").formulas = [["=5+5"]];
        const body = sheet.getRange("A2:A4").load("formulas");
        await context.sync();
        return body.formulas;
      },
      expected: {
        by: {
          windows: [["=5+5"], ["=5+5"], ["=5+5"]],
          web: [["=5+5"], ["=5+5"], ["=5+5"]],
          withoutFilling: [["=1+1"], ["=5+5"], ["=1+1"]],
        },
      },
    },
  },
  {
    id: "calculated-columns.relative-references-move",
    feature: "Range.formulas",
    input: "A formula that speaks of the cell to its left is written into the second row of a blank column.",
    excelDoes: "In each row it speaks of the cell to its left.",
    standing: "documented",
    sources: [
      "https://support.microsoft.com/en-gb/office/using-structured-references-with-excel-tables-f5ed2452-2337-4f71-bed3-c8ae6d2b276e",
    ],
    seenIn: "",
    trial: {
      kind: "api",
      async run(context, sheet) {
        sheet.getRange("A1:B1").values = [["Numero", "Doppio"]];
        sheet.getRange("A2:A4").values = [[1], [2], [3]];
        sheet.tables.add("A1:B4", true);
        sheet.getRange("B3").formulas = [["=A3*2"]];
        const body = sheet.getRange("B2:B4").load("values");
        await context.sync();
        return body.values;
      },
      expected: { by: { windows: [[2], [4], [6]], web: [[2], [4], [6]], withoutFilling: [[""], [4], [""]] } },
    },
  },
  {
    id: "calculated-columns.option-spares-existing",
    feature: "AutoCorrect.AutoFillFormulasInLists",
    input: "A column was made a calculated one; then the person switches the filling off and the table grows.",
    excelDoes: "The option speaks of the making of calculated columns: those that are there go on.",
    standing: "documented",
    sources: [option],
    seenIn: "",
    trial: {
      kind: "person",
      run({ workbook, sheet }) {
        workbook.cells.write(sheet, 0, 0, [
          ["Calcolo", "Nome"],
          [null, "uno"],
        ]);
        workbook.tables.add(sheet, { row: 0, column: 0, rows: 2, columns: 2 });
        workbook.tables.setColumnFormula({ sheet, table: sheet.tables[0]! }, 0, "=1+1");
        workbook.typeInto(sheet, 2, 1, "due");
        return sheet.cells.get(2)?.get(0)?.formula ?? null;
      },
      expected: { always: "=1+1" },
    },
  },
];
