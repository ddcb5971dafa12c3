import type { Fact } from "../fact";

const worksheet = "https://learn.microsoft.com/javascript/api/excel/excel.worksheet";
const panes = "https://learn.microsoft.com/javascript/api/excel/excel.worksheetfreezepanes";
const nullInAnswers =
  "https://learn.microsoft.com/office/dev/add-ins/excel/excel-add-ins-blank-null-values#null-property-values-in-the-response";

/** How a sheet shows: tab, grid lines, frozen panes, used range, what is selected. */
export const sheetViewFacts: readonly Fact[] = [
  {
    id: "sheet-view.tab-colour",
    feature: "Worksheet.tabColor",
    input: "The tab colour is read of a new sheet, after #0f6cbd was set, after an empty text was set, and of a hidden sheet.",
    excelDoes: "Says an empty text where the colour is automatic, #RRGGBB where it is set, and null of a hidden sheet.",
    standing: "documented",
    sources: [worksheet],
    seenIn: "",
    trial: {
      kind: "api",
      async run(context) {
        const sheet = context.workbook.worksheets.add();
        const colours: (string | null)[] = [];
        for (const change of [
          () => undefined,
          () => (sheet.tabColor = "#0f6cbd"),
          () => (sheet.tabColor = ""),
          () => ((sheet.tabColor = "#0F6CBD"), (sheet.visibility = "Hidden")),
        ]) {
          change();
          sheet.load("tabColor");
          await context.sync();
          colours.push(sheet.tabColor);
        }
        return colours;
      },
      expected: { always: ["", "#0F6CBD", "", null] },
    },
  },
  {
    id: "sheet-view.grid-lines",
    feature: "Worksheet.showGridlines",
    input: "Grid lines are read of a new sheet and after they were switched off.",
    excelDoes: "Shows them on a new sheet and keeps what is set.",
    standing: "documented",
    sources: [worksheet, "https://learn.microsoft.com/office/dev/add-ins/excel/excel-add-ins-worksheet-display"],
    seenIn: "",
    trial: {
      kind: "api",
      async run(context, sheet) {
        sheet.load("showGridlines");
        await context.sync();
        const before = sheet.showGridlines;
        sheet.showGridlines = false;
        sheet.load("showGridlines");
        await context.sync();
        return [before, sheet.showGridlines];
      },
      expected: { always: [true, false] },
    },
  },
  {
    id: "sheet-view.no-frozen-panes",
    feature: "WorksheetFreezePanes.getLocationOrNullObject, Worksheet.freezePanes",
    input: "The frozen panes of a new sheet are asked for.",
    excelDoes: "Gives a null object.",
    standing: "documented",
    sources: [panes],
    seenIn: "",
    trial: {
      kind: "api",
      async run(context, sheet) {
        const frozen = sheet.freezePanes.getLocationOrNullObject();
        await context.sync();
        return frozen.isNullObject;
      },
      expected: { always: true },
    },
  },
  {
    id: "sheet-view.freeze-at-takes-the-frozen-cells",
    feature: "WorksheetFreezePanes.freezeAt",
    input: "Panes are frozen at A1:B3.",
    excelDoes: "Freezes the cells given: three rows and two columns, not those before B3.",
    standing: "documented",
    sources: [panes, "https://github.com/tmustier/pi-for-excel/issues/489"],
    seenIn: "",
    trial: {
      kind: "api",
      async run(context, sheet) {
        sheet.freezePanes.freezeAt(sheet.getRange("A1:B3"));
        const frozen = sheet.freezePanes.getLocationOrNullObject().load("rowCount,columnCount");
        await context.sync();
        return [frozen.rowCount, frozen.columnCount];
      },
      expected: { always: [3, 2] },
    },
  },
  {
    id: "sheet-view.freeze-nothing-unfreezes",
    feature: "WorksheetFreezePanes.freezeRows, WorksheetFreezePanes.freezeColumns, WorksheetFreezePanes.freezeAt",
    input: "Frozen panes are taken back by freezing zero rows, zero columns, and null.",
    excelDoes: "Removes them each time.",
    standing: "documented",
    sources: [panes],
    seenIn: "",
    trial: {
      kind: "api",
      async run(context, sheet) {
        const panes = sheet.freezePanes;
        const left: boolean[] = [];
        for (const [freeze, unfreeze] of [
          [() => panes.freezeRows(2), () => panes.freezeRows(0)],
          [() => panes.freezeColumns(1), () => panes.freezeColumns(0)],
          [() => panes.freezeAt(sheet.getRange("A1:A1")), () => panes.freezeAt(null as unknown as Excel.Range)],
        ] as const) {
          freeze();
          unfreeze();
          const frozen = panes.getLocationOrNullObject();
          await context.sync();
          left.push(!frozen.isNullObject);
        }
        return left;
      },
      expected: { always: [false, false, false] },
    },
  },
  {
    id: "sheet-view.used-range-of-an-empty-sheet",
    feature: "Worksheet.getUsedRange, Worksheet.getUsedRangeOrNullObject",
    input: "The used range of an empty sheet is asked for in both ways.",
    excelDoes: "Gives the first cell in the one and a null object in the other.",
    standing: "documented",
    sources: [worksheet],
    seenIn: "",
    trial: {
      kind: "api",
      async run(context, sheet) {
        const used = sheet.getUsedRange().load("rowIndex,columnIndex,cellCount");
        const none = sheet.getUsedRangeOrNullObject();
        await context.sync();
        return [used.rowIndex, used.columnIndex, used.cellCount, none.isNullObject];
      },
      expected: { always: [0, 0, 1, true] },
    },
  },
  {
    id: "sheet-view.used-range-counts-formats",
    feature: "Worksheet.getUsedRangeOrNullObject",
    input: "B2 holds a value, D5 only a fill; the used range is asked for with formats and by values alone.",
    excelDoes: "Reaches from B2 to D5 in the one, is B2 in the other.",
    standing: "documented",
    sources: [worksheet],
    seenIn: "",
    trial: {
      kind: "api",
      async run(context, sheet) {
        sheet.getRange("B2").values = [[1]];
        sheet.getRange("D5").format.fill.color = "#FFFF00";
        const all = sheet.getUsedRangeOrNullObject().load("rowCount,columnCount");
        const values = sheet.getUsedRangeOrNullObject(true).load("rowCount,columnCount");
        await context.sync();
        return [all.rowCount, all.columnCount, values.rowCount, values.columnCount];
      },
      expected: { always: [4, 3, 1, 1] },
    },
  },
  {
    id: "sheet-view.select-shows-the-sheet",
    feature: "Range.select, Workbook.getActiveCell, Range.rowIndex, Range.columnIndex, Range.worksheet",
    input: "A range of a sheet that is not in front is selected.",
    excelDoes: "Brings its sheet to the front; the range's first cell is the active one.",
    standing: "documented",
    sources: [
      "https://learn.microsoft.com/javascript/api/excel/excel.range#excel-excel-range-select-member(1)",
      "https://learn.microsoft.com/javascript/api/excel/excel.workbook#excel-excel-workbook-getactivecell-member(1)",
    ],
    seenIn: "",
    trial: {
      kind: "api",
      async run(context) {
        const other = context.workbook.worksheets.add().load("id");
        other.getRange("C4:D6").select();
        await context.sync();
        const cell = context.workbook.getActiveCell().load("rowIndex,columnIndex,worksheet/id");
        await context.sync();
        return [cell.rowIndex, cell.columnIndex, cell.worksheet.id === other.id];
      },
      expected: { always: [3, 2, true] },
    },
  },
  {
    id: "sheet-view.range-by-indexes",
    feature: "Worksheet.getRangeByIndexes, Range.address, Range.rowCount, Range.columnCount",
    input: "The range of 2 rows and 3 columns from row 4 and column 1 on is asked for by numbers counted from zero.",
    excelDoes: "Gives B5:D6; the address names the sheet.",
    standing: "documented",
    sources: [worksheet, "https://learn.microsoft.com/javascript/api/excel/excel.range#excel-excel-range-address-member"],
    seenIn: "",
    trial: {
      kind: "api",
      async run(context) {
        const sheet = context.workbook.worksheets.add("Fatti").load("name");
        const range = sheet.getRangeByIndexes(4, 1, 2, 3).load("address,rowCount,columnCount");
        await context.sync();
        sheet.delete();
        await context.sync();
        return [range.address, range.rowCount, range.columnCount];
      },
      expected: { always: ["Fatti!B5:D6", 2, 3] },
    },
  },
  {
    id: "sheet-view.rows-of-a-range",
    feature: "Worksheet.getRange, Range.getLastRow, Range.getEntireRow",
    input: "Of B2:D5 the last row is asked for, and the whole rows.",
    excelDoes: "Gives B5:D5, and rows 2 to 5 over all columns.",
    standing: "documented",
    sources: [
      "https://learn.microsoft.com/javascript/api/excel/excel.range#excel-excel-range-getlastrow-member(1)",
      "https://learn.microsoft.com/javascript/api/excel/excel.range#excel-excel-range-getentirerow-member(1)",
    ],
    seenIn: "",
    trial: {
      kind: "api",
      async run(context, sheet) {
        const range = sheet.getRange("B2:D5");
        const last = range.getLastRow().load("rowIndex,columnIndex,rowCount,columnCount");
        const whole = range.getEntireRow().load("rowIndex,rowCount,columnCount");
        await context.sync();
        return [
          [last.rowIndex, last.columnIndex, last.rowCount, last.columnCount],
          [whole.rowIndex, whole.rowCount, whole.columnCount],
        ];
      },
      expected: {
        always: [
          [4, 1, 1, 3],
          [1, 4, 16384],
        ],
      },
    },
  },
  {
    id: "sheet-view.address-quotes-the-sheet",
    feature: "Range.address",
    input: "The address of a cell is read on a sheet named 1 + 1.",
    excelDoes: "Quotes the sheet's name.",
    standing: "reported",
    sources: ["https://github.com/jmcnamara/XlsxWriter/issues/1078"],
    seenIn: "",
    trial: {
      kind: "api",
      async run(context) {
        const sheet = context.workbook.worksheets.add("1 + 1");
        const range = sheet.getRange("A1").load("address");
        await context.sync();
        sheet.delete();
        await context.sync();
        return range.address;
      },
      expected: { always: "'1 + 1'!A1" },
    },
  },
  {
    id: "sheet-view.hidden-lines",
    feature: "Range.columnHidden, Range.rowHidden",
    input: "Column B and row 2 are hidden; whether they are is read of B, A:B and A, and of rows 2, 1:2 and 1.",
    excelDoes: "Says true of hidden lines, null where some are hidden, false where none is.",
    standing: "documented",
    sources: ["https://learn.microsoft.com/javascript/api/excel/excel.range", nullInAnswers],
    seenIn: "",
    trial: {
      kind: "api",
      async run(context, sheet) {
        sheet.getRange("B:B").columnHidden = true;
        sheet.getRange("2:2").rowHidden = true;
        const columns = ["B1", "A1:B1", "A1"].map((address) => sheet.getRange(address).load("columnHidden"));
        const rows = ["A2", "A1:A2", "A1"].map((address) => sheet.getRange(address).load("rowHidden"));
        await context.sync();
        return [...columns.map((range) => range.columnHidden), ...rows.map((range) => range.rowHidden)];
      },
      expected: { always: [true, null, false, true, null, false] },
    },
  },
];
