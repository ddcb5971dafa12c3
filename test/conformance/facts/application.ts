import type { Fact } from "../fact";

const application = "https://learn.microsoft.com/javascript/api/excel/excel.application";
const workbook = "https://learn.microsoft.com/javascript/api/excel/excel.workbook";
const settings = "https://learn.microsoft.com/javascript/api/excel/excel.settingcollection";

/** The application and the workbook as such: calculation, properties, settings. */
export const applicationFacts: readonly Fact[] = [
  {
    id: "application.calculation-suspended-until-the-next-sync",
    feature: "Application.suspendApiCalculationUntilNextSync, RequestContext.application",
    input:
      "C1 adds A1 and B1. With the calculation suspended, both get new values and C1 is read in the same batch; then it is read again.",
    excelDoes: "Reads the old sum first and the new one afterwards; the calculation mode stays automatic.",
    standing: "documented",
    sources: ["https://learn.microsoft.com/office/dev/add-ins/excel/performance#suspend-calculation-temporarily", application],
    seenIn: "",
    trial: {
      kind: "api",
      async run(context, sheet) {
        sheet.getRange("A1:C1").values = [[1, 2, "=SUM(A1:B1)"]];
        await context.sync();
        context.application.suspendApiCalculationUntilNextSync();
        sheet.getRange("A1:B1").values = [[10, 20]];
        const sum = sheet.getRange("C1").load("values");
        context.application.load("calculationMode");
        await context.sync();
        const suspended = sum.values[0]?.[0] as number;
        sum.load("values");
        await context.sync();
        return [suspended, sum.values[0]?.[0] as number, context.application.calculationMode];
      },
      expected: { always: [3, 30, "Automatic"] },
    },
  },
  {
    id: "application.calculated-within-a-batch",
    feature: "Range.formulas, Range.values",
    input: "A formula is written and its value read in one batch, nothing being suspended.",
    excelDoes: "Has calculated it when it is read.",
    standing: "documented",
    sources: ["https://learn.microsoft.com/office/dev/add-ins/excel/performance#suspend-calculation-temporarily"],
    seenIn: "",
    trial: {
      kind: "api",
      async run(context, sheet) {
        const range = sheet.getRange("A1:C1");
        range.values = [[1, 2, "=SUM(A1:B1)"]];
        range.load("values");
        await context.sync();
        return range.values;
      },
      expected: { always: [[1, 2, 3]] },
    },
  },
  {
    id: "application.manual-calculation",
    feature: "Application.calculationMode, Application.calculate",
    input: "The calculation is set to manual; a cell that a formula reads changes; then everything is calculated.",
    excelDoes: "Keeps the old result until it is told to calculate.",
    standing: "documented",
    sources: [application],
    seenIn: "",
    trial: {
      kind: "api",
      async run(context, sheet) {
        sheet.getRange("A1:B1").formulas = [[1, "=A1*10"]];
        await context.sync();
        context.application.calculationMode = "Manual";
        sheet.getRange("A1").values = [[2]];
        await context.sync();
        const result = sheet.getRange("B1").load("values");
        await context.sync();
        const before = result.values[0]?.[0] as number;
        context.application.calculate("Full");
        await context.sync();
        result.load("values");
        await context.sync();
        context.application.calculationMode = "Automatic";
        await context.sync();
        return [before, result.values[0]?.[0] as number];
      },
      expected: { always: [10, 20] },
    },
  },
  {
    id: "application.screen-updating-suspended",
    feature: "Application.suspendScreenUpdatingUntilNextSync",
    input: "Screen updating is suspended, cells are written and read in the same batch.",
    excelDoes: "Writes and reads as always; only the picture waits.",
    standing: "documented",
    sources: [application],
    seenIn: "",
    trial: {
      kind: "api",
      async run(context, sheet) {
        context.application.suspendScreenUpdatingUntilNextSync();
        const range = sheet.getRange("A1");
        range.values = [["vista"]];
        range.load("values");
        await context.sync();
        return range.values;
      },
      expected: { always: [["vista"]] },
    },
  },
  {
    id: "application.document-title",
    feature: "Workbook.properties, DocumentProperties.title",
    input: "The document's title is set and read in the next batch.",
    excelDoes: "Keeps it.",
    standing: "documented",
    sources: [
      "https://learn.microsoft.com/javascript/api/excel/excel.documentproperties",
      `${workbook}#excel-excel-workbook-properties-member`,
    ],
    seenIn: "",
    trial: {
      kind: "api",
      async run(context) {
        const { properties } = context.workbook;
        properties.load("title");
        await context.sync();
        const before = properties.title;
        properties.title = "Piano della performance";
        await context.sync();
        properties.load("title");
        await context.sync();
        const set = properties.title;
        properties.title = before;
        await context.sync();
        return set;
      },
      expected: { always: "Piano della performance" },
    },
  },
  {
    id: "application.workbook-name",
    feature: "Workbook.name, Workbook.load",
    input: "The workbook's name is read.",
    excelDoes: "Gives the file's name, a text without a folder.",
    standing: "documented",
    sources: [`${workbook}#excel-excel-workbook-name-member`],
    seenIn: "",
    trial: {
      kind: "api",
      async run(context) {
        context.workbook.load("name");
        await context.sync();
        return /^[^\\/]+$/.test(context.workbook.name);
      },
      expected: { always: true },
    },
  },
  {
    id: "application.settings-are-set-or-added",
    feature: "SettingCollection.add",
    input: "A setting is added twice under one key, with different values.",
    excelDoes: "Sets it the second time: one setting is there, with the later value.",
    standing: "documented",
    sources: [settings],
    seenIn: "",
    trial: {
      kind: "api",
      async run(context) {
        const all = context.workbook.settings;
        const before = all.getCount();
        all.add("prova", { numero: 1 });
        all.add("prova", { numero: 2 });
        const after = all.getCount();
        const item = all.getItem("prova").load("value");
        await context.sync();
        all.getItem("prova").delete();
        const gone = all.getItemOrNullObject("prova");
        await context.sync();
        return [after.value - before.value, item.value, gone.isNullObject];
      },
      expected: { always: [1, { numero: 2 }, true] },
    },
  },
];
