import type { Fact } from "../fact";

const reference = "https://learn.microsoft.com/javascript/api/excel/excel.worksheet";
const collection = "https://learn.microsoft.com/javascript/api/excel/excel.worksheetcollection";
const article = "https://learn.microsoft.com/office/dev/add-ins/excel/excel-add-ins-worksheets";

/** Sheets: their names and their order. */
export const worksheetFacts: readonly Fact[] = [
  {
    id: "worksheets.name-of-31-characters",
    feature: "Worksheet.name",
    input: "A sheet is given a name of 31 characters, then one of 32.",
    excelDoes: "Takes the first and refuses the second.",
    standing: "documented",
    sources: [reference, "https://github.com/OfficeDev/office-scripts-docs/pull/565"],
    seenIn: "",
    trial: {
      kind: "api",
      async run(context, sheet) {
        const outcomes: string[] = [];
        for (const length of [31, 32]) {
          sheet.name = "n".repeat(length);
          outcomes.push(
            await context.sync().then(
              () => "taken",
              (refusal: OfficeExtension.Error) => refusal.code,
            ),
          );
        }
        return outcomes;
      },
      expected: { always: ["taken", "InvalidArgument"] },
    },
  },
  {
    id: "worksheets.illegal-names",
    feature: "WorksheetCollection.add",
    input: "Sheets are added under names with one of \\ / ? * : [ ], with an apostrophe at an end, and under the name History.",
    excelDoes: "Refuses each as an invalid argument.",
    standing: "documented",
    sources: [
      "https://github.com/OfficeDev/office-scripts-docs/pull/565",
      "https://support.bizzdesign.com/display/knowledge/Limitations+on+names+of+Excel+mappings+for+export",
    ],
    seenIn: "",
    trial: {
      kind: "api",
      async run(context) {
        const outcomes: string[] = [];
        for (const name of ["a\\b", "a/b", "a?b", "a*b", "a:b", "a[b", "a]b", "'ab", "ab'", "History"]) {
          context.workbook.worksheets.add(name);
          outcomes.push(
            await context.sync().then(
              () => `${name} taken`,
              (refusal: OfficeExtension.Error) => refusal.code,
            ),
          );
        }
        return Array.from(new Set(outcomes));
      },
      expected: { always: ["InvalidArgument"] },
    },
  },
  {
    id: "worksheets.apostrophe-inside-name",
    feature: "Worksheet.name",
    input: "A sheet is named L'anno, and a formula of another sheet speaks of it.",
    excelDoes: "Takes the name; the formula quotes it with the apostrophe doubled.",
    standing: "reported",
    sources: ["https://github.com/jmcnamara/XlsxWriter/issues/1078"],
    seenIn: "",
    trial: {
      kind: "api",
      async run(context, sheet) {
        const named = context.workbook.worksheets.add("L'anno");
        named.getRange("A1").values = [[7]];
        const asking = sheet.getRange("A1");
        asking.formulas = [["='L''anno'!A1"]];
        asking.load("values,formulas");
        await context.sync();
        return [asking.values[0]?.[0], asking.formulas[0]?.[0]];
      },
      expected: { always: [7, "='L''anno'!A1"] },
    },
  },
  {
    id: "worksheets.names-clash-in-any-case",
    feature: "WorksheetCollection.add",
    input: "Two sheets are added whose names differ only in capitals.",
    excelDoes: "Refuses the second: the name exists already.",
    standing: "reported",
    sources: ["https://github.com/OfficeDev/office-scripts-docs/pull/565", "https://github.com/exceljs/exceljs/issues/1809"],
    seenIn: "web",
    trial: {
      kind: "api",
      async run(context) {
        context.workbook.worksheets.add("Registro");
        context.workbook.worksheets.add("REGISTRO");
        await context.sync();
        return "taken";
      },
      expected: { always: { error: "ItemAlreadyExists" } },
    },
  },
  {
    id: "worksheets.added-at-the-end-not-in-front",
    feature: "WorksheetCollection.add, WorksheetCollection.getActiveWorksheet, Worksheet.position",
    input: "A sheet is added.",
    excelDoes: "Puts it after all others and leaves the sheet in front where it is.",
    standing: "documented",
    sources: [collection],
    seenIn: "",
    trial: {
      kind: "api",
      async run(context, sheet) {
        const { worksheets } = context.workbook;
        const added = worksheets.add().load("position");
        const count = worksheets.getCount();
        const front = worksheets.getActiveWorksheet().load("id");
        sheet.load("id");
        await context.sync();
        return { last: added.position === count.value - 1, inFront: front.id === sheet.id };
      },
      expected: { always: { last: true, inFront: true } },
    },
  },
  {
    id: "worksheets.missing-sheet",
    feature: "WorksheetCollection.getItem",
    input: "A sheet that is not there is asked for.",
    excelDoes: "Refuses with ItemNotFound.",
    standing: "documented",
    sources: [article],
    seenIn: "",
    trial: {
      kind: "api",
      async run(context) {
        const missing = context.workbook.worksheets.getItem("Non c'è").load("name");
        await context.sync();
        return missing.name;
      },
      expected: { always: { error: "ItemNotFound" } },
    },
  },
  {
    id: "worksheets.missing-sheet-or-null",
    feature: "WorksheetCollection.getItemOrNullObject, ClientObject.isNullObject",
    input: "A sheet that is not there is asked for with getItemOrNullObject, and a range of it.",
    excelDoes: "Gives null objects, of the sheet and of the range; isNullObject needs no load.",
    standing: "documented",
    sources: ["https://learn.microsoft.com/office/dev/add-ins/develop/application-specific-api-model#ornullobject-methods-and-properties"],
    seenIn: "",
    trial: {
      kind: "api",
      async run(context) {
        const missing = context.workbook.worksheets.getItemOrNullObject("Non c'è");
        const range = missing.getUsedRangeOrNullObject(true);
        await context.sync();
        return [missing.isNullObject, range.isNullObject];
      },
      expected: { always: [true, true] },
    },
  },
  {
    id: "worksheets.id-outlives-renaming-and-moving",
    feature: "Worksheet.id, WorksheetCollection.getFirst",
    input: "A sheet is renamed and moved to the first place.",
    excelDoes: "Finds it under the id that it had.",
    standing: "documented",
    sources: [reference, article],
    seenIn: "",
    trial: {
      kind: "api",
      async run(context) {
        const { worksheets } = context.workbook;
        const sheet = worksheets.add("Prima").load("id");
        await context.sync();
        sheet.name = "Dopo";
        sheet.position = 0;
        const found = worksheets.getItem(sheet.id).load("name");
        const first = worksheets.getFirst().load("id");
        await context.sync();
        return [found.name, first.id === sheet.id];
      },
      expected: { always: ["Dopo", true] },
    },
  },
  {
    id: "worksheets.no-neighbour",
    feature: "Worksheet.getNext",
    input: "The sheet after the last one is asked for.",
    excelDoes: "Refuses with ItemNotFound.",
    standing: "documented",
    sources: [article],
    seenIn: "",
    trial: {
      kind: "api",
      async run(context) {
        const next = context.workbook.worksheets.getLast().getNext().load("name");
        await context.sync();
        return next.name;
      },
      expected: { always: { error: "ItemNotFound" } },
    },
  },
];
