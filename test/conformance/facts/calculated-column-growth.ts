import { readXlsx, writeXlsx } from "../../../src/xlsx";
import { emptySheet, emptyWorkbook } from "../../../src/xlsx/workbook-data";
import type { Fact } from "../fact";

const byDesign = "https://github.com/OfficeDev/office-js/issues/2093";
const experiments = "https://github.com/OfficeDev/office-js/issues/5909";
const support = "https://support.microsoft.com/en-us/office/use-calculated-columns-in-an-excel-table-873fbac6-7110-4300-8f6f-aafa2ea11ce8";
const exceljs = "https://github.com/exceljs/exceljs/issues/1417";
const epplus = "https://github.com/EPPlusSoftware/EPPlus/issues/422";
const epplusRow = "https://github.com/EPPlusSoftware/EPPlus/issues/322";
const manual = "https://www.safaribooksonline.com/library/view/excel-2010-the/9781449382360/ch14s04.html";

/** What rows and columns that come to a table later hold. */
export const calculatedColumnGrowthFacts: readonly Fact[] = [
  {
    id: "calculated-columns.formulas-below-before-resize-stay",
    feature: "Table.resize",
    input: "Below a table whose column holds one formula another one stands; the table is stretched over it.",
    excelDoes: "Both cells keep their formulas.",
    standing: "reported",
    sources: [byDesign, experiments],
    seenIn: "",
    trial: {
      kind: "api",
      async run(context, sheet) {
        sheet.getRange("A1:A2").formulas = [["Calcolo"], ["=1+1"]];
        const table = sheet.tables.add("A1:A2", true);
        sheet.getRange("A3").formulas = [["=2+2"]];
        table.resize("A1:A3");
        const body = sheet.getRange("A2:A3").load("formulas");
        await context.sync();
        return body.formulas;
      },
      expected: { always: [["=1+1"], ["=2+2"]] },
    },
  },
  {
    id: "calculated-columns.resize-continues",
    feature: "Table.resize",
    input: "A table with a calculated column is made two rows longer; below it one cell held a number.",
    excelDoes: "The empty cell gets the formula, the number stays.",
    standing: "documented",
    sources: [support, epplus],
    seenIn: "",
    trial: {
      kind: "api",
      async run(context, sheet) {
        sheet.getRange("A1").values = [["Calcolo"]];
        const table = sheet.tables.add("A1:A3", true);
        sheet.getRange("A2:A3").formulas = [["=1+1"], ["=1+1"]];
        sheet.getRange("A5").values = [[7]];
        table.resize("A1:A5");
        const body = sheet.getRange("A4:A5").load("formulas");
        await context.sync();
        return body.formulas;
      },
      expected: { by: { windows: [["=1+1"], [7]], web: [["=1+1"], [7]], withoutFilling: [[""], [7]] } },
    },
  },
  {
    id: "calculated-columns.rows-add-continues",
    feature: "TableRowCollection.add",
    input: "Rows are added to a table with a calculated column: one at the end, one in the middle.",
    excelDoes: "The new rows get the formula.",
    standing: "documented",
    sources: [support, epplus],
    seenIn: "",
    trial: {
      kind: "api",
      async run(context, sheet) {
        sheet.getRange("A1").values = [["Calcolo"]];
        const table = sheet.tables.add("A1:A3", true);
        sheet.getRange("A2:A3").formulas = [["=1+1"], ["=1+1"]];
        table.rows.add();
        table.rows.add(1);
        const body = table.getDataBodyRange().load("formulas");
        await context.sync();
        return body.formulas;
      },
      expected: {
        by: {
          windows: [["=1+1"], ["=1+1"], ["=1+1"], ["=1+1"]],
          web: [["=1+1"], ["=1+1"], ["=1+1"], ["=1+1"]],
          withoutFilling: [["=1+1"], [""], ["=1+1"], [""]],
        },
      },
    },
  },
  {
    id: "calculated-columns.inserted-row-continues",
    feature: "Range.insert",
    input: "A whole row is put in between the rows of a table with a calculated column.",
    excelDoes: "The new row gets the formula.",
    standing: "documented",
    sources: ["https://mac2.microsoft.com/help/office/14/en-us/excel/item/c0920a56-5d55-42f2-9a4a-9fb0eecfc317"],
    seenIn: "",
    trial: {
      kind: "api",
      async run(context, sheet) {
        sheet.getRange("A1").values = [["Calcolo"]];
        sheet.tables.add("A1:A3", true);
        sheet.getRange("A2:A3").formulas = [["=1+1"], ["=1+1"]];
        sheet.getRange("3:3").insert("Down");
        const body = sheet.getRange("A2:A4").load("formulas");
        await context.sync();
        return body.formulas;
      },
      expected: {
        by: { windows: [["=1+1"], ["=1+1"], ["=1+1"]], web: [["=1+1"], ["=1+1"], ["=1+1"]], withoutFilling: [["=1+1"], [""], ["=1+1"]] },
      },
    },
  },
  {
    id: "calculated-columns.typing-below-continues",
    feature: "typing below a table",
    input: "A person types a name into the cell below a table with a calculated column.",
    excelDoes: "The table takes the row in, and the row gets the formula.",
    standing: "reported",
    sources: [epplusRow, exceljs],
    seenIn: "",
    trial: {
      kind: "person",
      run({ workbook, sheet }) {
        workbook.cells.write(sheet, 0, 0, [
          ["Nome", "Calcolo"],
          ["uno", null],
        ]);
        workbook.tables.add(sheet, { row: 0, column: 0, rows: 2, columns: 2 });
        workbook.typeInto(sheet, 1, 1, "=1+1");
        workbook.typeInto(sheet, 2, 0, "due");
        return [sheet.tables[0]?.range.rows ?? 0, sheet.cells.get(2)?.get(1)?.formula ?? null];
      },
      expected: { by: { windows: [3, "=1+1"], web: [3, "=1+1"], withoutFilling: [3, null] } },
    },
  },
  {
    id: "calculated-columns.typing-beside-makes-one",
    feature: "typing beside a table",
    input: "A person types a formula into a cell right beside a table of two rows.",
    excelDoes: "The table takes the column in, and the formula fills it.",
    standing: "documented",
    sources: [support, manual],
    seenIn: "",
    trial: {
      kind: "person",
      run({ workbook, sheet }) {
        workbook.cells.write(sheet, 0, 0, [["Nome"], ["uno"], ["due"]]);
        workbook.tables.add(sheet, { row: 0, column: 0, rows: 3, columns: 1 });
        workbook.typeInto(sheet, 1, 1, "=1+1");
        return [sheet.tables[0]?.columns.map(({ name }) => name) ?? [], sheet.cells.get(2)?.get(1)?.formula ?? null];
      },
      expected: {
        by: { windows: [["Nome", "Colonna1"], "=1+1"], web: [["Nome", "Colonna1"], "=1+1"], withoutFilling: [["Nome", "Colonna1"], null] },
      },
    },
  },
  {
    id: "calculated-columns.typing-a-header-beside",
    feature: "typing beside a table",
    input: "A person types a text right beside a table's header.",
    excelDoes: "The table takes the column in by that name.",
    standing: "documented",
    sources: [support],
    seenIn: "Excel 2016",
    trial: {
      kind: "person",
      run({ workbook, sheet }) {
        workbook.cells.write(sheet, 0, 0, [["Nome"], ["uno"]]);
        workbook.tables.add(sheet, { row: 0, column: 0, rows: 2, columns: 1 });
        workbook.typeInto(sheet, 0, 1, "Totale");
        return sheet.tables[0]?.columns.map(({ name }) => name) ?? [];
      },
      expected: { always: ["Nome", "Totale"] },
    },
  },
  {
    id: "calculated-columns.uniform-before-table",
    feature: "TableCollection.add",
    input: "The same formula stands in all rows before a table is made over them; then the table is made one row longer.",
    excelDoes: "The new row gets nothing: only a column that Excel filled itself, or that a file declares, is a calculated one.",
    standing: "guessed",
    sources: [],
    seenIn: "",
    trial: {
      kind: "api",
      async run(context, sheet) {
        sheet.getRange("A1:A3").formulas = [["Calcolo"], ["=1+1"], ["=1+1"]];
        const table = sheet.tables.add("A1:A3", true);
        table.resize("A1:A4");
        const added = sheet.getRange("A4").load("formulas");
        await context.sync();
        return added.formulas;
      },
      expected: { always: [[""]] },
    },
    byHand: {
      where: "W O M",
      fallback:
        "None needed: rows that Cardine adds bring formulas of their own, and its calculated columns are written into their tables.",
    },
  },
  {
    id: "calculated-columns.writing-below-by-api",
    feature: "Range.values",
    input: "An add-in writes into the cell below a table.",
    excelDoes: "The table stays as it is until it is resized.",
    standing: "guessed",
    sources: [],
    seenIn: "",
    trial: {
      kind: "api",
      async run(context, sheet) {
        sheet.getRange("A1:A2").values = [["Nome"], ["uno"]];
        const table = sheet.tables.add("A1:A2", true);
        sheet.getRange("A3").values = [["due"]];
        const range = table.getRange().load("rowCount");
        await context.sync();
        return range.rowCount;
      },
      expected: { always: 2 },
    },
    byHand: {
      where: "W O M",
      fallback:
        "Rows are put in, filled and taken in within one batch, so a table that grows by itself ends as long. Verifica e ripara mends the first row of an empty plan if its formulas were taken for a column's.",
    },
  },
  {
    id: "calculated-columns.file-declares",
    feature: "tableColumn/calculatedColumnFormula",
    input: "A file's table declares the formula of a column.",
    excelDoes: "Rows that come later get it; without the declaration they get nothing.",
    standing: "reported",
    sources: [exceljs, epplus],
    seenIn: "",
    trial: {
      kind: "file",
      async run() {
        const sheet = emptySheet("Foglio1");
        sheet.cells.set(0, new Map([[0, { value: "Calcolo" }]]));
        sheet.cells.set(1, new Map([[0, { value: 2, formula: "=1+1" }]]));
        sheet.tables = [
          { name: "Tabella1", range: { row: 0, column: 0, rows: 2, columns: 1 }, columns: [{ name: "Calcolo", formula: "=1+1" }] },
        ];
        const read = (await readXlsx(await writeXlsx({ ...emptyWorkbook(), sheets: [sheet] }), "prova.xlsx")).sheets[0];
        return [read?.tables[0]?.columns[0]?.formula ?? null, read?.cells.get(1)?.get(0)?.formula ?? null];
      },
      expected: { always: ["=1+1", "=1+1"] },
    },
  },
];
