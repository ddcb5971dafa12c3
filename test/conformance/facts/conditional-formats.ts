import type { FormatOverlay } from "../../../src/host/grid/drawing/cell-look";
import { LiveRules } from "../../../src/host/grid/drawing/live-rules";
import type { Place } from "../../../src/host/grid/entry/place";
import type { Workbook } from "../../../src/host/model/workbook";
import type { SheetData } from "../../../src/xlsx/workbook-data";
import type { Fact } from "../fact";

const guide = "https://learn.microsoft.com/en-us/office/dev/add-ins/excel/excel-add-ins-conditional-formatting";
const collection = "https://learn.microsoft.com/en-us/javascript/api/excel/excel.conditionalformatcollection";
const format = "https://learn.microsoft.com/en-us/javascript/api/excel/excel.conditionalformat";

/** Conditional formats by formula: their order, and how they are found and go. */
export const conditionalFormatFacts: readonly Fact[] = [
  {
    id: "conditional-formats.newest-first",
    feature: "ConditionalFormatCollection.add",
    input: "Two rules are added to the same cells.",
    excelDoes: "The newer has the higher priority, 0.",
    standing: "documented",
    sources: [collection],
    seenIn: "",
    trial: {
      kind: "api",
      async run(context, sheet) {
        const first = sheet.getRange("A1:A3").conditionalFormats.add("Custom");
        first.custom.rule.formula = "=A1>1";
        const second = sheet.getRange("A1:A3").conditionalFormats.add("Custom");
        second.custom.rule.formula = "=A1>2";
        const formats = sheet.getRange("A1:A3").conditionalFormats.load("items/priority,items/custom/rule/formula");
        await context.sync();
        return formats.items.map(({ priority, custom }) => [priority, custom.rule.formula]);
      },
      expected: {
        always: [
          [0, "=A1>2"],
          [1, "=A1>1"],
        ],
      },
    },
  },
  {
    id: "conditional-formats.priority-moved",
    feature: "ConditionalFormat.priority",
    input: "The older of two rules is given the priority 0.",
    excelDoes: "The other moves to 1: priorities have no gaps.",
    standing: "documented",
    sources: [format],
    seenIn: "",
    trial: {
      kind: "api",
      async run(context, sheet) {
        const first = sheet.getRange("A1:A3").conditionalFormats.add("Custom");
        first.custom.rule.formula = "=A1>1";
        const second = sheet.getRange("A1:A3").conditionalFormats.add("Custom");
        second.custom.rule.formula = "=A1>2";
        await context.sync();
        first.priority = 0;
        const formats = sheet.getRange("A1:A3").conditionalFormats.load("items/priority,items/custom/rule/formula");
        await context.sync();
        return formats.items.map(({ priority, custom }) => [priority, custom.rule.formula]);
      },
      expected: {
        always: [
          [0, "=A1>1"],
          [1, "=A1>2"],
        ],
      },
    },
  },
  {
    id: "conditional-formats.stop-if-true",
    feature: "ConditionalFormat.stopIfTrue",
    input: "A new rule is read, then told to stop.",
    excelDoes: "Does not stop by itself; keeps what it is told.",
    standing: "documented",
    sources: [format, guide],
    seenIn: "",
    trial: {
      kind: "api",
      async run(context, sheet) {
        const rule = sheet.getRange("A1").conditionalFormats.add("Custom");
        rule.custom.rule.formula = "=A1>1";
        rule.load("stopIfTrue");
        await context.sync();
        const before = rule.stopIfTrue;
        rule.stopIfTrue = true;
        rule.load("stopIfTrue");
        await context.sync();
        return [before, rule.stopIfTrue];
      },
      expected: { always: [false, true] },
    },
  },
  {
    id: "conditional-formats.cleared-in-part",
    feature: "ConditionalFormatCollection.clearAll",
    input: "Some of the cells of a rule are cleared.",
    excelDoes: "Only these lose it.",
    standing: "documented",
    sources: [collection, guide],
    seenIn: "",
    trial: {
      kind: "api",
      async run(context, sheet) {
        const rule = sheet.getRange("A1:A4").conditionalFormats.add("Custom");
        rule.custom.rule.formula = "=A1>1";
        sheet.getRange("A2:A3").conditionalFormats.clearAll();
        const counts = ["A1", "A2", "A4"].map((address) => sheet.getRange(address).conditionalFormats.getCount());
        await context.sync();
        return counts.map(({ value }) => value);
      },
      expected: { always: [1, 0, 1] },
    },
  },
  {
    id: "conditional-formats.cleared-with-formats",
    feature: "Range.clear",
    input: "`Formats` of cells with a rule are cleared.",
    excelDoes: "The rule goes too.",
    standing: "documented",
    sources: ["https://learn.microsoft.com/en-us/office/vba/api/excel.range.clearformats"],
    seenIn: "",
    trial: {
      kind: "api",
      async run(context, sheet) {
        const rule = sheet.getRange("A1").conditionalFormats.add("Custom");
        rule.custom.rule.formula = "=A1>1";
        sheet.getRange("A1").clear("Formats");
        const count = sheet.getRange("A1").conditionalFormats.getCount();
        await context.sync();
        return count.value;
      },
      expected: { always: 0 },
    },
  },
  {
    id: "conditional-formats.missing",
    feature: "ConditionalFormatCollection.getItemOrNullObject",
    input: "A rule that is not there.",
    excelDoes: "Gives a null object; asked for outright, ItemNotFound.",
    standing: "documented",
    sources: [collection],
    seenIn: "",
    trial: {
      kind: "api",
      async run(context, sheet) {
        const missing = sheet.getRange("A1").conditionalFormats.getItemOrNullObject("niente").load("type");
        await context.sync();
        return missing.isNullObject;
      },
      expected: { always: true },
    },
  },
  {
    id: "conditional-formats.of-a-cell",
    feature: "ConditionalFormatCollection",
    input: "The rules of one of the cells of a rule, and its range.",
    excelDoes: "The rule is told for each of its cells; its range is all of them.",
    standing: "documented",
    sources: [collection, format],
    seenIn: "",
    trial: {
      kind: "api",
      async run(context, sheet) {
        const rule = sheet.getRange("A1:B4").conditionalFormats.add("Custom");
        rule.custom.rule.formula = "=$A1>1";
        const format = sheet.getRange("B3").conditionalFormats.getItemAt(0);
        const range = format.getRange().load("rowIndex,columnIndex,rowCount,columnCount");
        format.load("type");
        await context.sync();
        return [format.type, range.rowIndex, range.columnIndex, range.rowCount, range.columnCount];
      },
      expected: { always: ["Custom", 0, 0, 4, 2] },
    },
  },
  {
    id: "conditional-formats.deleted",
    feature: "ConditionalFormat.delete",
    input: "A rule is deleted.",
    excelDoes: "Is gone from all of its cells.",
    standing: "documented",
    sources: [format],
    seenIn: "",
    trial: {
      kind: "api",
      async run(context, sheet) {
        const rule = sheet.getRange("A1:A4").conditionalFormats.add("Custom");
        rule.custom.rule.formula = "=A1>1";
        await context.sync();
        rule.delete();
        const count = sheet.getRange("A1:A4").conditionalFormats.getCount();
        await context.sync();
        return count.value;
      },
      expected: { always: 0 },
    },
  },
  {
    id: "conditional-formats.relative-to-first-cell",
    feature: "ConditionalFormatRule.formula",
    input: "A rule `=$A2>$B$1` over `A2:C4`; `B1` holds 5, `A2:A4` 4, 6, 8.",
    excelDoes: "Reads the formula as written for the first cell and copied to the others: rows 3 and 4 are painted.",
    standing: "reported",
    sources: ["https://github.com/OfficeDev/office-js/issues/5194"],
    seenIn: "",
    trial: {
      kind: "person",
      run: ({ workbook, sheet }) => {
        workbook.cells.write(sheet, 0, 1, [[5]]);
        workbook.cells.write(sheet, 1, 0, [[4], [6], [8]]);
        const rule = workbook.conditionalFormats.add(sheet, { row: 1, column: 0, rows: 3, columns: 3 });
        workbook.conditionalFormats.change(sheet, rule, { formula: "=$A2>$B$1", format: { fill: "#FFFF00" } });
        return painted(
          workbook,
          sheet,
          [1, 2, 3].map((row) => ({ row, column: 2 })),
        );
      },
      expected: { always: [null, "#FFFF00", "#FFFF00"] },
    },
  },
  {
    id: "conditional-formats.stops-the-weaker",
    feature: "ConditionalFormat.stopIfTrue",
    input: "Two rules hold for a cell; the stronger paints, the weaker writes bold; then the stronger is told to stop.",
    excelDoes: "Both apply at first; then the weaker does not, though they do not contradict each other.",
    standing: "documented",
    sources: [guide],
    seenIn: "",
    trial: {
      kind: "person",
      run: ({ workbook, sheet }) => {
        const cell = { row: 0, column: 0, rows: 1, columns: 1 };
        workbook.conditionalFormats.change(sheet, workbook.conditionalFormats.add(sheet, cell), {
          formula: "=TRUE",
          format: { font: { bold: true } },
        });
        workbook.conditionalFormats.change(sheet, workbook.conditionalFormats.add(sheet, cell), {
          formula: "=TRUE",
          format: { fill: "#FFFF00" },
        });
        const before = overlays(workbook, sheet, cell).length;
        const [stronger] = sheet.conditionalFormats;
        if (stronger) workbook.conditionalFormats.change(sheet, stronger, { stopIfTrue: true });
        return [before, overlays(workbook, sheet, cell).length];
      },
      expected: { always: [2, 1] },
    },
  },
];

function overlays(workbook: Workbook, sheet: SheetData, place: Place): readonly FormatOverlay[] {
  return new LiveRules(sheet.conditionalFormats, (formula, { row, column }, base) =>
    workbook.evaluate(formula, sheet, row, column, base),
  ).overlays(place);
}

/** The fill that rules put over each cell. */
function painted(workbook: Workbook, sheet: SheetData, places: readonly Place[]): (string | null)[] {
  return places.map((place) => overlays(workbook, sheet, place)[0]?.fill ?? null);
}
