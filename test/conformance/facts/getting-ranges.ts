import type { Fact } from "../fact";

const rangeReference = "https://learn.microsoft.com/en-us/javascript/api/excel/excel.range";
const guides = "https://learn.microsoft.com/en-us/office/dev/add-ins/excel";
const gettingRanges = `${guides}/excel-add-ins-ranges-get`;

/** Ranges that are got from sheets and from other ranges. */
export const rangeGettingFacts: readonly Fact[] = [
  {
    id: "ranges.used-range-of-nothing",
    feature: "Range.getUsedRange",
    input: "The used range of cells without contents or formats.",
    excelDoes: "Throws ItemNotFound.",
    standing: "documented",
    sources: [rangeReference],
    seenIn: "",
    trial: {
      kind: "api",
      async run(context, sheet) {
        sheet.getRange("A1:C3").getUsedRange().load("address");
        await context.sync();
        return "found";
      },
      expected: { always: { error: "ItemNotFound" } },
    },
  },
  {
    id: "ranges.used-range-or-null",
    feature: "Range.getUsedRangeOrNullObject",
    input: "The used range of cells without contents or formats, as null object.",
    excelDoes: "Answers a null object.",
    standing: "documented",
    sources: [rangeReference],
    seenIn: "",
    trial: {
      kind: "api",
      async run(context, sheet) {
        const used = sheet.getRange("A1:C3").getUsedRangeOrNullObject().load("address");
        await context.sync();
        return used.isNullObject;
      },
      expected: { always: true },
    },
  },
  {
    id: "ranges.used-range-of-blank-sheet",
    feature: "Worksheet.getUsedRange",
    input: "The used range of a blank sheet.",
    excelDoes: "Is its first cell.",
    standing: "documented",
    sources: [gettingRanges, "https://learn.microsoft.com/en-us/javascript/api/excel/excel.worksheet"],
    seenIn: "",
    trial: {
      kind: "api",
      async run(context, sheet) {
        const used = sheet.getUsedRange().load("rowIndex,columnIndex,cellCount");
        await context.sync();
        return [used.rowIndex, used.columnIndex, used.cellCount];
      },
      expected: { always: [0, 0, 1] },
    },
  },
  {
    id: "ranges.used-range-counts-formats",
    feature: "Worksheet.getUsedRange",
    input: "A cell with a fill colour lies outside the filled cells.",
    excelDoes: "Counts, unless only values were asked for.",
    standing: "documented",
    sources: [gettingRanges],
    seenIn: "",
    trial: {
      kind: "api",
      async run(context, sheet) {
        sheet.getRange("B2").values = [[1]];
        sheet.getRange("D5").format.fill.color = "#FFFF00";
        const all = sheet.getUsedRange().load("rowIndex,columnIndex,rowCount,columnCount");
        const values = sheet.getUsedRange(true).load("rowIndex,columnIndex,cellCount");
        await context.sync();
        return [
          [all.rowIndex, all.columnIndex, all.rowCount, all.columnCount],
          [values.rowIndex, values.columnIndex, values.cellCount],
        ];
      },
      expected: {
        always: [
          [1, 1, 4, 3],
          [1, 1, 1],
        ],
      },
    },
  },
  {
    id: "ranges.cell-outside",
    feature: "Range.getCell",
    input: "A cell outside the range, by its place from the range's first cell.",
    excelDoes: "Is given, as long as the sheet has it.",
    standing: "documented",
    sources: [rangeReference],
    seenIn: "",
    trial: {
      kind: "api",
      async run(context, sheet) {
        const cell = sheet.getRange("B2:C3").getCell(5, 5).load("rowIndex,columnIndex");
        await context.sync();
        return [cell.rowIndex, cell.columnIndex];
      },
      expected: { always: [6, 6] },
    },
  },
  {
    id: "ranges.offset-off-sheet",
    feature: "Range.getOffsetRange",
    input: "A range moved above the first row.",
    excelDoes: "Is refused.",
    standing: "documented",
    sources: [rangeReference],
    seenIn: "",
    trial: {
      kind: "api",
      async run(context, sheet) {
        sheet.getRange("A1:B2").getOffsetRange(-1, 0).load("address");
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
    id: "ranges.bounding",
    feature: "Range.getBoundingRect",
    input: "`B2:C5` with `D10:E15`.",
    excelDoes: "Gives `B2:E15`.",
    standing: "documented",
    sources: [rangeReference],
    seenIn: "",
    trial: {
      kind: "api",
      async run(context, sheet) {
        const range = sheet.getRange("B2:C5").getBoundingRect("D10:E15").load("rowIndex,columnIndex,rowCount,columnCount");
        await context.sync();
        return [range.rowIndex, range.columnIndex, range.rowCount, range.columnCount];
      },
      expected: { always: [1, 1, 14, 4] },
    },
  },
  {
    id: "ranges.entire-row",
    feature: "Range.getEntireRow",
    input: "The rows of `B4:E11`.",
    excelDoes: "Are rows 4 to 11 whole.",
    standing: "documented",
    sources: [rangeReference],
    seenIn: "",
    trial: {
      kind: "api",
      async run(context, sheet) {
        const range = sheet.getRange("B4:E11").getEntireRow().load("rowIndex,rowCount,columnCount,isEntireRow");
        await context.sync();
        return [range.rowIndex, range.rowCount, range.columnCount, range.isEntireRow];
      },
      expected: { always: [3, 8, 16_384, true] },
    },
  },
  {
    id: "ranges.resized",
    feature: "Range.getResizedRange",
    input: "`A1:B2` by 2 rows more and 1 column less.",
    excelDoes: "The lower right corner moves.",
    standing: "documented",
    sources: [rangeReference],
    seenIn: "",
    trial: {
      kind: "api",
      async run(context, sheet) {
        const range = sheet.getRange("A1:B2").getResizedRange(2, -1).load("rowCount,columnCount");
        await context.sync();
        return [range.rowCount, range.columnCount];
      },
      expected: { always: [4, 1] },
    },
  },
  {
    id: "ranges.intersection-or-null",
    feature: "Range.getIntersectionOrNullObject",
    input: "Ranges that share no cell.",
    excelDoes: "Gives a null object.",
    standing: "documented",
    sources: [rangeReference],
    seenIn: "",
    trial: {
      kind: "api",
      async run(context, sheet) {
        const shared = sheet.getRange("A1:B2").getIntersectionOrNullObject("D4:E5").load("address");
        await context.sync();
        return shared.isNullObject;
      },
      expected: { always: true },
    },
  },
  {
    id: "ranges.address-names-sheet",
    feature: "Range.address",
    input: "The address of a cell on a sheet whose name has a space.",
    excelDoes: "Holds the sheet's name in apostrophes.",
    standing: "documented",
    sources: [rangeReference],
    seenIn: "",
    trial: {
      kind: "api",
      async run(context, sheet) {
        sheet.name = "Con spazio";
        const cell = sheet.getRange("B2").load("address");
        await context.sync();
        return cell.address;
      },
      expected: { always: "'Con spazio'!B2" },
    },
  },
  {
    id: "ranges.name-instead-of-address",
    feature: "Worksheet.getRange",
    input: "A defined name instead of an address.",
    excelDoes: "Gives the range that the name stands for.",
    standing: "documented",
    sources: [gettingRanges],
    seenIn: "",
    trial: {
      kind: "api",
      async run(context, sheet) {
        sheet.names.add("Zona", sheet.getRange("C3:D4"));
        const range = sheet.getRange("Zona").load("rowIndex,columnIndex,cellCount");
        await context.sync();
        return [range.rowIndex, range.columnIndex, range.cellCount];
      },
      expected: { always: [2, 2, 4] },
    },
  },
];
