import type { Fact } from "../fact";

const epplus = "https://github.com/EPPlusSoftware/EPPlus/issues/680";

/** Cells of a calculated column that hold something else, and how such a column ends. */
export const calculatedColumnExceptionFacts: readonly Fact[] = [
  {
    id: "calculated-columns.constant-is-an-exception",
    feature: "Range.values",
    input: "A number is written over one formula of a calculated column.",
    excelDoes: "It stays, and the other cells keep the formula.",
    standing: "reported",
    sources: ["https://buralog.jp/en/protect-auto-calculation-en/"],
    seenIn: "",
    trial: {
      kind: "api",
      async run(context, sheet) {
        sheet.getRange("A1").values = [["Calcolo"]];
        sheet.tables.add("A1:A4", true);
        sheet.getRange("A2:A4").formulas = [["=1+1"], ["=1+1"], ["=1+1"]];
        sheet.getRange("A3").values = [[9]];
        const body = sheet.getRange("A2:A4").load("formulas");
        await context.sync();
        return body.formulas;
      },
      expected: { always: [["=1+1"], [9], ["=1+1"]] },
    },
  },
  {
    id: "calculated-columns.no-filling-beside-an-exception",
    feature: "Range.formulas",
    input: "A calculated column holds a number in one row; another formula is written into another row.",
    excelDoes: "The formula is one more exception: it fills no other cell.",
    standing: "documented",
    sources: ["https://mac2.microsoft.com/help/office/14/en-us/excel/item/c0920a56-5d55-42f2-9a4a-9fb0eecfc317"],
    seenIn: "",
    trial: {
      kind: "api",
      async run(context, sheet) {
        sheet.getRange("A1").values = [["Calcolo"]];
        sheet.tables.add("A1:A5", true);
        sheet.getRange("A2:A5").formulas = [["=1+1"], ["=1+1"], ["=1+1"], ["=1+1"]];
        sheet.getRange("A3").values = [[9]];
        sheet.getRange("A4").formulas = [["=5+5"]];
        const body = sheet.getRange("A2:A5").load("formulas");
        await context.sync();
        return body.formulas;
      },
      expected: { always: [["=1+1"], [9], ["=5+5"], ["=1+1"]] },
    },
  },
  {
    id: "calculated-columns.one-cell-cleared",
    feature: "Range.clear",
    input: "One cell of a calculated column is emptied; then the table grows.",
    excelDoes: "The cell stays empty, and the new row gets the formula.",
    standing: "guessed",
    sources: [],
    seenIn: "",
    byHand: { where: "W L M O", fallback: "`Verifica e ripara` writes the formula again, in old rows and new ones." },
    trial: {
      kind: "person",
      run({ workbook, sheet }) {
        workbook.cells.write(sheet, 0, 0, [
          ["Nome", "Calcolo"],
          ["uno", null],
          ["due", null],
        ]);
        workbook.tables.add(sheet, { row: 0, column: 0, rows: 3, columns: 2 });
        workbook.tables.setColumnFormula({ sheet, table: sheet.tables[0]! }, 1, "=1+1");
        workbook.typeBlock(sheet, 1, 1, [["=1+1"], ["=1+1"]]);
        workbook.cells.clearContents(sheet, { row: 1, column: 1, rows: 1, columns: 1 });
        workbook.typeInto(sheet, 3, 0, "tre");
        return [1, 2, 3].map((row) => sheet.cells.get(row)?.get(1)?.formula ?? null);
      },
      expected: { always: [null, "=1+1", "=1+1"] },
    },
  },
  {
    id: "calculated-columns.all-cells-cleared",
    feature: "Range.clear",
    input: "All cells of a calculated column are emptied at once; then the table grows.",
    excelDoes: "The column is no calculated one any more: the new row gets nothing.",
    standing: "reported",
    sources: [epplus],
    seenIn: "",
    trial: {
      kind: "person",
      run({ workbook, sheet }) {
        workbook.cells.write(sheet, 0, 0, [
          ["Nome", "Calcolo"],
          ["uno", null],
          ["due", null],
        ]);
        workbook.tables.add(sheet, { row: 0, column: 0, rows: 3, columns: 2 });
        workbook.tables.setColumnFormula({ sheet, table: sheet.tables[0]! }, 1, "=1+1");
        workbook.typeBlock(sheet, 1, 1, [["=1+1"], ["=1+1"]]);
        workbook.cells.clearContents(sheet, { row: 1, column: 1, rows: 2, columns: 1 });
        workbook.typeInto(sheet, 3, 0, "tre");
        return [1, 2, 3].map((row) => sheet.cells.get(row)?.get(1)?.formula ?? null);
      },
      expected: { always: [null, null, null] },
    },
  },
  {
    id: "calculated-columns.copied-formula-takes-over",
    feature: "Range.copyFrom",
    input: "A cell with another formula is copied into a calculated column.",
    excelDoes: "Its formula takes the place of the column's.",
    standing: "guessed",
    sources: [],
    seenIn: "",
    byHand: { where: "W L M O", fallback: "`Verifica e ripara` tells what is not as it should be and writes it again." },
    trial: {
      kind: "api",
      async run(context, sheet) {
        sheet.getRange("A1").values = [["Calcolo"]];
        sheet.tables.add("A1:A4", true);
        sheet.getRange("A2:A4").formulas = [["=1+1"], ["=1+1"], ["=1+1"]];
        sheet.getRange("D1").formulas = [["=5+5"]];
        sheet.getRange("A3").copyFrom("D1", "Formulas");
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
    id: "calculated-columns.filling-is-undone-with-its-formula",
    feature: "undo",
    input: "A person types a formula into a blank column and undoes it.",
    excelDoes: "The column is blank again. (Excel may take back the filling first and the formula with the next step.)",
    standing: "guessed",
    sources: [],
    seenIn: "",
    trial: {
      kind: "person",
      run({ workbook, sheet }) {
        workbook.cells.write(sheet, 0, 0, [
          ["Nome", "Calcolo"],
          ["uno", null],
          ["due", null],
        ]);
        workbook.tables.add(sheet, { row: 0, column: 0, rows: 3, columns: 2 });
        workbook.typeInto(sheet, 2, 1, "=1+1");
        workbook.undo();
        return [...[1, 2].map((row) => sheet.cells.get(row)?.get(1)?.formula ?? null), sheet.tables[0]?.columns[1]?.formula ?? null];
      },
      expected: { always: [null, null, null] },
    },
    byHand: { where: "W O", fallback: "None needed: the add-in writes no formula that fills." },
  },
];
