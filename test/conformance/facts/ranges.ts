import type { Fact } from "../fact";

const rangeReference = "https://learn.microsoft.com/en-us/javascript/api/excel/excel.range";
const limits = "https://support.microsoft.com/en-us/office/excel-specifications-and-limits-1672b34d-7043-467e-8e27-269d656771c3";
const guides = "https://learn.microsoft.com/en-us/office/dev/add-ins/excel";
const blankAndNull = `${guides}/excel-add-ins-blank-null-values`;
const unbounded = `${guides}/excel-add-ins-ranges-unbounded`;

/** Ranges: what they answer, and what cannot be asked of them. */
export const rangeFacts: readonly Fact[] = [
  {
    id: "ranges.unbounded-read",
    feature: "Range.values",
    input: "The values of a whole column are loaded.",
    excelDoes: "Are null; address and count of cells are told.",
    standing: "documented",
    sources: [unbounded],
    seenIn: "",
    trial: {
      kind: "api",
      async run(context, sheet) {
        const column = sheet.getRange("C:C").load("values,text,formulas,numberFormat,cellCount");
        await context.sync();
        return [column.values as never, column.text as never, column.formulas as never, column.numberFormat as never, column.cellCount];
      },
      expected: { always: [null, null, null, null, 1_048_576] },
    },
  },
  {
    id: "ranges.unbounded-write",
    feature: "Range.values",
    input: "A block is written into whole columns.",
    excelDoes: "Is refused.",
    standing: "documented",
    sources: [unbounded],
    seenIn: "",
    trial: {
      kind: "api",
      async run(context, sheet) {
        sheet.getRange("A:B").values = [["Due Date"]];
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
    id: "ranges.many-cells-count",
    feature: "Range.cellCount",
    input: "The count of all cells of a sheet.",
    excelDoes: "Is -1, above 2,147,483,647.",
    standing: "documented",
    sources: [rangeReference],
    seenIn: "",
    trial: {
      kind: "api",
      async run(context, sheet) {
        const all = sheet.getRange().load("cellCount");
        await context.sync();
        return all.cellCount;
      },
      expected: { always: -1 },
    },
  },
  {
    id: "ranges.mixed-looks",
    feature: "Range.format",
    input: "Cells of different fill colours, styles and fonts are read together.",
    excelDoes: "Properties that differ are null.",
    standing: "documented",
    sources: [blankAndNull],
    seenIn: "",
    trial: {
      kind: "api",
      async run(context, sheet) {
        sheet.getRange("A1").format.font.color = "#FF0000";
        sheet.getRange("B1").format.font.color = "#00FF00";
        sheet.getRange("A1:B1").format.font.bold = true;
        const range = sheet.getRange("A1:B1").load("format/font/color,format/font/bold");
        await context.sync();
        return [range.format.font.color as never, range.format.font.bold];
      },
      expected: { always: [null, true] },
    },
  },
  {
    id: "ranges.null-colour",
    feature: "RangeFill.color",
    input: "`null` as fill colour.",
    excelDoes: "Is refused.",
    standing: "documented",
    sources: [blankAndNull],
    seenIn: "",
    trial: {
      kind: "api",
      async run(context, sheet) {
        sheet.getRange("A1").format.fill.color = null as never;
        await context.sync();
        return "taken";
      },
      expected: { always: { error: "InvalidArgument" } },
    },
  },
  {
    id: "ranges.hidden-rows",
    feature: "Range.rowHidden",
    input: "Of two rows one is hidden.",
    excelDoes: "Answers null for both, true and false for each.",
    standing: "documented",
    sources: [rangeReference],
    seenIn: "",
    trial: {
      kind: "api",
      async run(context, sheet) {
        sheet.getRange("2:2").rowHidden = true;
        const both = sheet.getRange("A1:A2").load("rowHidden");
        const first = sheet.getRange("A1").load("rowHidden");
        const second = sheet.getRange("A2").load("rowHidden");
        await context.sync();
        return [both.rowHidden as never, first.rowHidden, second.rowHidden];
      },
      expected: { always: [null, false, true] },
    },
  },
  {
    id: "ranges.deleted-sheet",
    feature: "Worksheet.delete",
    input: "A range of a sheet that was deleted meanwhile is read.",
    excelDoes: "Is refused; nothing is answered.",
    standing: "guessed",
    sources: [],
    seenIn: "",
    trial: {
      kind: "api",
      async run(context) {
        const other = context.workbook.worksheets.add("Da togliere");
        const cell = other.getRange("A1");
        other.delete();
        cell.load("values");
        try {
          await context.sync();
          return "read";
        } catch {
          return "refused";
        }
      },
      expected: { always: "refused" },
    },
    byHand: { where: "W L M", fallback: "The operation ends with a sentence, since it knows any refusal." },
  },
  {
    id: "ranges.highest-row",
    feature: "RangeFormat.rowHeight",
    input: "A row of 410 points.",
    excelDoes: "Is refused: 409 are the most.",
    standing: "documented",
    sources: [limits],
    seenIn: "",
    trial: {
      kind: "api",
      async run(context, sheet) {
        sheet.getRange("A1").format.rowHeight = 410;
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
];
