import type { Fact } from "../fact";

const rangeReference = "https://learn.microsoft.com/en-us/javascript/api/excel/excel.range";
const guides = "https://learn.microsoft.com/en-us/office/dev/add-ins/excel";
const insertingRanges = `${guides}/excel-add-ins-ranges-insert`;
const deletingRanges = `${guides}/excel-add-ins-ranges-clear-delete`;
const copyingRanges = `${guides}/excel-add-ins-ranges-cut-copy-paste`;
const apiErrors = "https://learn.microsoft.com/en-us/office/dev/add-ins/testing/application-specific-api-error-handling";

/** Cells that come, go, are copied, merged and emptied. */
export const rangeEditFacts: readonly Fact[] = [
  {
    id: "ranges.insert-down",
    feature: "Range.insert",
    input: "`B2:C2` is inserted, cells going down.",
    excelDoes: "What stood there moves down, formulas follow, and the blank cells are answered.",
    standing: "documented",
    sources: [rangeReference, insertingRanges],
    seenIn: "",
    trial: {
      kind: "api",
      async run(context, sheet) {
        sheet.getRange("B2:C2").values = [[1, 2]];
        const sum = sheet.getRange("E1");
        sum.formulas = [["=B2+C2"]];
        const blank = sheet.getRange("B2:C2").insert("Down").load("rowIndex,columnIndex,values");
        const moved = sheet.getRange("B3:C3").load("values");
        sum.load("formulas,values");
        await context.sync();
        return [blank.rowIndex, blank.columnIndex, blank.values, moved.values, sum.formulas, sum.values];
      },
      expected: { always: [1, 1, [["", ""]], [[1, 2]], [["=B3+C3"]], [[3]]] },
    },
  },
  {
    id: "ranges.insert-off-sheet",
    feature: "Range.insert",
    input: "Rows are inserted while the sheet's last row is filled.",
    excelDoes: "Throws NonBlankCellOffSheet.",
    standing: "documented",
    sources: [apiErrors],
    seenIn: "",
    trial: {
      kind: "api",
      async run(context, sheet) {
        sheet.getRange("A1048576").values = [[1]];
        sheet.getRange("1:1").insert("Down");
        await context.sync();
        return "inserted";
      },
      expected: { always: { error: "NonBlankCellOffSheet" } },
    },
  },
  {
    id: "ranges.delete-up",
    feature: "Range.delete",
    input: "`B2:C2` is deleted, cells going up.",
    excelDoes: "What stood below moves up; a formula that meant the deleted cells has #REF!.",
    standing: "documented",
    sources: [rangeReference, deletingRanges],
    seenIn: "",
    trial: {
      kind: "api",
      async run(context, sheet) {
        sheet.getRange("B2:B4").values = [[1], [2], [3]];
        const formulas = sheet.getRange("E1:F1");
        formulas.formulas = [["=B2", "=SUM(B2:B4)"]];
        sheet.getRange("B2").delete("Up");
        const left = sheet.getRange("B2:B4").load("values");
        formulas.load("formulas");
        await context.sync();
        return [left.values, formulas.formulas];
      },
      expected: { always: [[[2], [3], [""]], [["=#REF!", "=SUM(B2:B3)"]]] },
    },
  },
  {
    id: "ranges.clear-contents",
    feature: "Range.clear",
    input: "`Contents` cleared of a cell with a fill colour.",
    excelDoes: "Empties it and keeps the look.",
    standing: "documented",
    sources: [deletingRanges],
    seenIn: "",
    trial: {
      kind: "api",
      async run(context, sheet) {
        const cell = sheet.getRange("A1");
        cell.values = [[1]];
        cell.format.fill.color = "#FFFF00";
        cell.clear("Contents");
        cell.load("values,format/fill/color");
        await context.sync();
        return [cell.values, cell.format.fill.color];
      },
      expected: { always: [[[""]], "#FFFF00"] },
    },
  },
  {
    id: "ranges.clear-formats",
    feature: "Range.clear",
    input: "`Formats` cleared of a filled cell.",
    excelDoes: "Keeps the contents; format and number format go.",
    standing: "documented",
    sources: [deletingRanges],
    seenIn: "",
    trial: {
      kind: "api",
      async run(context, sheet) {
        const cell = sheet.getRange("A1");
        cell.numberFormat = [["0.00"]];
        cell.values = [[1]];
        cell.format.font.bold = true;
        cell.clear("Formats");
        cell.load("values,numberFormat,format/font/bold");
        await context.sync();
        return [cell.values, cell.numberFormat, cell.format.font.bold];
      },
      expected: { always: [[[1]], [["General"]], false] },
    },
  },
  {
    id: "ranges.clear-all",
    feature: "Range.clear",
    input: "`clear()` without saying what.",
    excelDoes: "Contents and formats go.",
    standing: "documented",
    sources: [deletingRanges],
    seenIn: "",
    trial: {
      kind: "api",
      async run(context, sheet) {
        const cell = sheet.getRange("A1");
        cell.numberFormat = [["0.00"]];
        cell.values = [[1]];
        cell.clear();
        cell.load("values,numberFormat");
        await context.sync();
        return [cell.values, cell.numberFormat];
      },
      expected: { always: [[[""]], [["General"]]] },
    },
  },
  {
    id: "ranges.copy-into-one-cell",
    feature: "Range.copyFrom",
    input: "`A1:C1` is copied to `E2` alone.",
    excelDoes: "Fills `E2:G2`: the target grows to the source.",
    standing: "documented",
    sources: [rangeReference, copyingRanges],
    seenIn: "",
    trial: {
      kind: "api",
      async run(context, sheet) {
        sheet.getRange("A1:C1").values = [[1, 2, 3]];
        sheet.getRange("E2").copyFrom("A1:C1");
        const copy = sheet.getRange("E2:G2").load("values");
        await context.sync();
        return copy.values;
      },
      expected: { always: [[1, 2, 3]] },
    },
  },
  {
    id: "ranges.copy-repeats",
    feature: "Range.copyFrom",
    input: "2 × 2 cells are copied into 2 × 6.",
    excelDoes: "Come three times.",
    standing: "documented",
    sources: [rangeReference],
    seenIn: "",
    trial: {
      kind: "api",
      async run(context, sheet) {
        sheet.getRange("A1:B2").values = [
          [1, 2],
          [3, 4],
        ];
        const target = sheet.getRange("D1:I2");
        target.copyFrom("A1:B2");
        target.load("values");
        await context.sync();
        return target.values;
      },
      expected: {
        always: [
          [1, 2, 1, 2, 1, 2],
          [3, 4, 3, 4, 3, 4],
        ],
      },
    },
  },
  {
    id: "ranges.copy-formulas",
    feature: "Range.copyFrom",
    input: "`=A1*2` is copied one row down; then its value.",
    excelDoes: "References move along; `Values` copies the result.",
    standing: "documented",
    sources: [copyingRanges],
    seenIn: "",
    trial: {
      kind: "api",
      async run(context, sheet) {
        sheet.getRange("A1:A2").values = [[5], [6]];
        sheet.getRange("B1").formulas = [["=A1*2"]];
        sheet.getRange("B2").copyFrom("B1", "Formulas");
        sheet.getRange("C2").copyFrom("B1", "Values");
        const copies = sheet.getRange("B2:C2").load("formulas");
        await context.sync();
        return copies.formulas;
      },
      expected: { always: [["=A2*2", 10]] },
    },
  },
  {
    id: "ranges.copy-formats",
    feature: "Range.copyFrom",
    input: "`Formats` of a filled cell are copied.",
    excelDoes: "The look comes, the contents do not.",
    standing: "documented",
    sources: [copyingRanges],
    seenIn: "",
    trial: {
      kind: "api",
      async run(context, sheet) {
        const source = sheet.getRange("A1");
        source.values = [[5]];
        source.format.fill.color = "#FFFF00";
        const copy = sheet.getRange("C1");
        copy.copyFrom("A1", "Formats");
        copy.load("values,format/fill/color");
        await context.sync();
        return [copy.values, copy.format.fill.color];
      },
      expected: { always: [[[""]], "#FFFF00"] },
    },
  },
  {
    id: "ranges.merge-keeps-first",
    feature: "Range.merge",
    input: "Three filled cells are merged.",
    excelDoes: "The first keeps its contents, the others lose theirs.",
    standing: "reported",
    sources: [
      "https://officedigital.io/how-to-merge-cells-in-excel/",
      "https://learn.microsoft.com/en-us/office/vba/api/excel.range.merge",
    ],
    seenIn: "",
    trial: {
      kind: "api",
      async run(context, sheet) {
        const range = sheet.getRange("A1:C1");
        range.values = [[1, 2, 3]];
        range.merge();
        range.unmerge();
        range.load("values");
        await context.sync();
        return range.values;
      },
      expected: { always: [[1, "", ""]] },
    },
  },
  {
    id: "ranges.merge-across",
    feature: "Range.merge",
    input: "`merge(true)` of two rows of two cells.",
    excelDoes: "Each row is merged by itself.",
    standing: "documented",
    sources: [rangeReference],
    seenIn: "",
    trial: {
      kind: "api",
      async run(context, sheet) {
        const range = sheet.getRange("A1:B2");
        range.values = [
          [1, 2],
          [3, 4],
        ];
        range.merge(true);
        range.load("values");
        await context.sync();
        return range.values;
      },
      expected: {
        always: [
          [1, ""],
          [3, ""],
        ],
      },
    },
  },
];
