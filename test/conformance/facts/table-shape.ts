import type { Fact } from "../fact";

const table = "https://learn.microsoft.com/javascript/api/excel/excel.table";
const collection = "https://learn.microsoft.com/javascript/api/excel/excel.tablecollection";
const article = "https://learn.microsoft.com/office/dev/add-ins/excel/excel-add-ins-tables";
const errors = "https://learn.microsoft.com/office/dev/add-ins/testing/application-specific-api-error-handling";

/** Tables as such: where they may stand, their rows and their look. */
export const tableShapeFacts: readonly Fact[] = [
  {
    id: "table-shape.over-another-table",
    feature: "TableCollection.add, Worksheet.tables",
    input: "A table is made over cells of another one.",
    excelDoes: "Refuses with MergedRangeConflict.",
    standing: "documented",
    sources: [errors, collection, "https://github.com/OfficeDev/office-js/issues/1199"],
    seenIn: "builds of 2020 said InvalidArgument",
    trial: {
      kind: "api",
      async run(context, sheet) {
        sheet.tables.add("A1:B3", true);
        sheet.tables.add("B3:C5", true);
        await context.sync();
        return "made";
      },
      expected: { always: { error: "MergedRangeConflict" } },
    },
  },
  {
    id: "table-shape.over-merged-cells",
    feature: "TableCollection.add",
    input: "A table is made over merged cells.",
    excelDoes: "Refuses with MergedRangeConflict.",
    standing: "documented",
    sources: [errors],
    seenIn: "",
    trial: {
      kind: "api",
      async run(context, sheet) {
        sheet.getRange("A2:B2").merge();
        sheet.tables.add("A1:B3", true);
        await context.sync();
        return "made";
      },
      expected: { always: { error: "MergedRangeConflict" } },
    },
  },
  {
    id: "table-shape.merging-inside",
    feature: "Range.merge",
    input: "Cells of a table are merged.",
    excelDoes: "Does not merge them.",
    standing: "reported",
    sources: ["https://github.com/ClosedXML/ClosedXML/issues/369"],
    seenIn: "",
    trial: {
      kind: "api",
      async run(context, sheet) {
        sheet.tables.add("A1:B3", true);
        await context.sync();
        sheet.getRange("A2:B2").merge();
        return context.sync().then(
          () => "merged",
          () => "refused",
        );
      },
      expected: { always: "refused" },
    },
  },
  {
    id: "table-shape.header-alone-gets-a-row",
    feature: "TableCollection.add, Table.getRange, Table.getDataBodyRange",
    input: "A table is made of a header row alone.",
    excelDoes: "Gives it one blank data row.",
    standing: "documented",
    sources: [article, "https://github.com/jmcnamara/rust_xlsxwriter/issues/110"],
    seenIn: "",
    trial: {
      kind: "api",
      async run(context, sheet) {
        const made = sheet.tables.add("A1:B1", true);
        const range = made.getRange().load("rowCount");
        const body = made.getDataBodyRange().load("rowIndex,rowCount,values");
        await context.sync();
        return [range.rowCount, body.rowIndex, body.rowCount, body.values];
      },
      expected: { always: [2, 1, 1, [["", ""]]] },
    },
  },
  {
    id: "table-shape.rows-go-into-the-blank-first-row",
    feature: "TableRowCollection.add",
    input: "Two rows are added to a table that was made of its header alone.",
    excelDoes: "Fills the blank row first: two data rows, none of them blank.",
    standing: "documented",
    sources: [article],
    seenIn: "",
    trial: {
      kind: "api",
      async run(context, sheet) {
        const made = sheet.tables.add("A1:B1", true);
        made.rows.add(undefined, [
          ["a", 1],
          ["b", 2],
        ]);
        const body = made.getDataBodyRange().load("values");
        await context.sync();
        return body.values;
      },
      expected: {
        always: [
          ["a", 1],
          ["b", 2],
        ],
      },
    },
  },
  {
    id: "table-shape.resizing-keeps-the-header-row",
    feature: "Table.resize",
    input: "A table of rows 2 to 4 is resized to begin in row 1, then to a place beside it.",
    excelDoes: "Refuses both: the header row stays, and the ranges overlap.",
    standing: "documented",
    sources: [`${table}#excel-excel-table-resize-member(1)`, article],
    seenIn: "",
    trial: {
      kind: "api",
      async run(context, sheet) {
        const made = sheet.tables.add("A2:B4", true);
        await context.sync();
        const outcomes: string[] = [];
        for (const address of ["A1:B4", "D2:E4"]) {
          made.resize(address);
          outcomes.push(
            await context.sync().then(
              () => "resized",
              () => "refused",
            ),
          );
        }
        return outcomes;
      },
      expected: { always: ["refused", "refused"] },
    },
  },
  {
    id: "table-shape.resizing-changes-no-cells",
    feature: "Table.resize",
    input: "A table of three rows is shortened to two; the cell that falls out held a number.",
    excelDoes: "Leaves the number in its cell, outside the table.",
    standing: "documented",
    sources: [`${article}#resize-a-table`],
    seenIn: "",
    trial: {
      kind: "api",
      async run(context, sheet) {
        sheet.getRange("A1:A4").values = [["Peso"], [1], [2], [3]];
        const made = sheet.tables.add("A1:A4", true);
        await context.sync();
        made.resize("A1:A3");
        const body = made.getDataBodyRange().load("values");
        const below = sheet.getRange("A4").load("values");
        await context.sync();
        return [body.values, below.values];
      },
      expected: { always: [[[1], [2]], [[3]]] },
    },
  },
  {
    id: "table-shape.look",
    feature: "Table.style, Table.showBandedRows, Table.showFilterButton, Table.showTotals",
    input: "A new table's look is read, then its style, bands and filter buttons are changed.",
    excelDoes: "Makes it TableStyleMedium2 with bands and filter buttons and without totals; keeps what is set.",
    standing: "documented",
    sources: [table],
    seenIn: "",
    trial: {
      kind: "api",
      async run(context, sheet) {
        const made = sheet.tables.add("A1:B2", true).load("style,showBandedRows,showFilterButton,showTotals");
        await context.sync();
        const before = [made.style, made.showBandedRows, made.showFilterButton, made.showTotals];
        made.style = "TableStyleLight1";
        made.showBandedRows = false;
        made.showFilterButton = false;
        made.load("style,showBandedRows,showFilterButton");
        await context.sync();
        return [before, [made.style, made.showBandedRows, made.showFilterButton]];
      },
      expected: {
        always: [
          ["TableStyleMedium2", true, true, false],
          ["TableStyleLight1", false, false],
        ],
      },
    },
  },
  {
    id: "table-shape.style-that-nobody-knows",
    feature: "Table.style",
    input: "A table is given a style that neither Excel nor the workbook has.",
    excelDoes: "Refuses it.",
    standing: "documented",
    sources: [`${table}#excel-excel-table-style-member`],
    seenIn: "",
    trial: {
      kind: "api",
      async run(context, sheet) {
        const made = sheet.tables.add("A1:B2", true);
        await context.sync();
        const outcomes: string[] = [];
        for (const style of ["TableStyleLight21", "TableStyleMedium28", "TableStyleDark11", "TableStyleLight22"]) {
          made.style = style;
          outcomes.push(
            await context.sync().then(
              () => "taken",
              () => "refused",
            ),
          );
        }
        return outcomes;
      },
      expected: { always: ["taken", "taken", "taken", "refused"] },
    },
  },
  {
    id: "table-shape.back-to-cells",
    feature: "Table.convertToRange",
    input: "A table is made plain cells.",
    excelDoes: "Keeps the contents; the table is gone.",
    standing: "documented",
    sources: [`${table}#excel-excel-table-converttorange-member(1)`],
    seenIn: "",
    trial: {
      kind: "api",
      async run(context, sheet) {
        sheet.getRange("A1:A2").values = [["Peso"], [1]];
        sheet.tables.add("A1:A2", true).convertToRange();
        const cells = sheet.getRange("A1:A2").load("values");
        const count = sheet.tables.getCount();
        await context.sync();
        return [cells.values, count.value];
      },
      expected: { always: [[["Peso"], [1]], 0] },
    },
  },
  {
    id: "tables.deleted-is-gone",
    feature: "Table.delete",
    input: "A table is deleted and then asked for by its name.",
    excelDoes: "There is no such table any more.",
    standing: "documented",
    sources: ["https://learn.microsoft.com/en-us/javascript/api/excel/excel.table#excel-excel-table-delete-member(1)"],
    seenIn: "documentation",
    trial: {
      kind: "api",
      async run(context, sheet) {
        const table = sheet.tables.add("A1:B3", true);
        table.name = "Passeggera";
        await context.sync();
        table.delete();
        const left = context.workbook.tables.getItemOrNullObject("Passeggera");
        await context.sync();
        return left.isNullObject;
      },
      expected: { always: true },
    },
  },
];
