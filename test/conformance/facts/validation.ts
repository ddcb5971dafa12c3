import type { Fact } from "../fact";

const guide = "https://learn.microsoft.com/en-us/office/dev/add-ins/excel/excel-add-ins-data-validation";
const inserting = "https://learn.microsoft.com/en-us/office/dev/add-ins/excel/excel-add-ins-ranges-insert";

/** Data validation: rules of cells, how they are read, go and follow. */
export const validationFacts: readonly Fact[] = [
  {
    id: "validation.over-others",
    feature: "DataValidation.rule",
    input: "A rule is set over cells of which only some have a prompt already.",
    excelDoes: "Throws InvalidArgument, unless the cells were cleared first.",
    standing: "reported",
    sources: ["https://github.com/OfficeDev/office-js/issues/2594"],
    seenIn: "web, 2022",
    trial: {
      kind: "api",
      async run(context, sheet) {
        sheet.getRange("B5:B10").dataValidation.prompt = { showPrompt: true, title: "Uno", message: "uno" };
        const wider = sheet.getRange("B1:B10").dataValidation;
        wider.prompt = { showPrompt: true, title: "Due", message: "due" };
        wider.rule = { list: { inCellDropDown: true, source: "Item 1,Item 2" } };
        await context.sync();
        return "taken";
      },
      expected: { always: { error: "InvalidArgument" } },
    },
  },
  {
    id: "validation.cleared-first",
    feature: "DataValidation.clear",
    input: "The same after `clear()` of all cells, the rule before its prompt.",
    excelDoes: "Is taken.",
    standing: "reported",
    sources: ["https://github.com/OfficeDev/office-js/issues/2594"],
    seenIn: "web, 2022",
    trial: {
      kind: "api",
      async run(context, sheet) {
        sheet.getRange("B5:B10").dataValidation.prompt = { showPrompt: true, title: "Uno", message: "uno" };
        const wider = sheet.getRange("B1:B10").dataValidation;
        wider.clear();
        wider.rule = { list: { inCellDropDown: true, source: "Item 1,Item 2" } };
        wider.prompt = { showPrompt: true, title: "Due", message: "due" };
        wider.load("type,prompt");
        await context.sync();
        return [wider.type, wider.prompt.title];
      },
      expected: { always: ["List", "Due"] },
    },
  },
  {
    id: "validation.clear-part",
    feature: "DataValidation.clear",
    input: "Some cells of a rule's are cleared.",
    excelDoes: "Only these lose it.",
    standing: "documented",
    sources: [guide],
    seenIn: "",
    trial: {
      kind: "api",
      async run(context, sheet) {
        sheet.getRange("C1:C3").dataValidation.rule = { list: { inCellDropDown: true, source: "yes,no" } };
        sheet.getRange("C2:D9").dataValidation.clear();
        const cells = ["C1", "C2", "C3"].map((address) => sheet.getRange(address).dataValidation.load("type"));
        await context.sync();
        return cells.map(({ type }) => type);
      },
      expected: { always: ["List", "None", "None"] },
    },
  },
  {
    id: "validation.numbers-read-back",
    feature: "BasicDataValidation.formula1",
    input: "A rule with the numbers 0 and 100 is read.",
    excelDoes: "Answers formulas, `=0` and `=100`.",
    standing: "documented",
    sources: ["https://learn.microsoft.com/en-us/javascript/api/excel/excel.basicdatavalidation"],
    seenIn: "",
    trial: {
      kind: "api",
      async run(context, sheet) {
        const validation = sheet.getRange("C1").dataValidation;
        validation.rule = { decimal: { formula1: 0, formula2: 100, operator: "Between" } };
        validation.load("type,rule");
        await context.sync();
        return [validation.type, validation.rule.decimal?.formula1 as never, validation.rule.decimal?.formula2 as never];
      },
      expected: { always: ["Decimal", "=0", "=100"] },
    },
  },
  {
    id: "validation.two-rules",
    feature: "DataValidation.rule",
    input: "A rule of two kinds at once.",
    excelDoes: "Is refused: one kind is the most.",
    standing: "documented",
    sources: [guide],
    seenIn: "",
    trial: {
      kind: "api",
      async run(context, sheet) {
        sheet.getRange("C1:C3").dataValidation.rule = {
          custom: { formula: "=TRUE" },
          wholeNumber: { formula1: 0, operator: "GreaterThan" },
        };
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
    id: "validation.defaults",
    feature: "DataValidation",
    input: "A rule without alert and prompt is read.",
    excelDoes: "Blanks are ignored, an alert of the kind Stop is shown.",
    standing: "documented",
    sources: [guide],
    seenIn: "",
    trial: {
      kind: "api",
      async run(context, sheet) {
        const validation = sheet.getRange("C1").dataValidation;
        validation.rule = { custom: { formula: "=C1>0" } };
        validation.load("ignoreBlanks,errorAlert");
        await context.sync();
        return [validation.ignoreBlanks, validation.errorAlert.showAlert, validation.errorAlert.style];
      },
      expected: { always: [true, true, "Stop"] },
    },
  },
  {
    id: "validation.mixed",
    feature: "DataValidation.type",
    input: "Cells of which some have a rule are read together.",
    excelDoes: "The type is Inconsistent.",
    standing: "documented",
    sources: ["https://learn.microsoft.com/en-us/javascript/api/excel/excel.datavalidationtype"],
    seenIn: "",
    trial: {
      kind: "api",
      async run(context, sheet) {
        sheet.getRange("C1").dataValidation.rule = { custom: { formula: "=C1>0" } };
        const both = sheet.getRange("C1:C2").dataValidation.load("type");
        await context.sync();
        return both.type;
      },
      expected: { always: "Inconsistent" },
    },
  },
  {
    id: "validation.api-is-not-checked",
    feature: "DataValidation",
    input: "A value that a rule forbids is written through the API.",
    excelDoes: "Is taken: only what a person types is checked.",
    standing: "documented",
    sources: [guide],
    seenIn: "",
    trial: {
      kind: "api",
      async run(context, sheet) {
        sheet.getRange("C1:C3").dataValidation.rule = { list: { inCellDropDown: true, source: "yes,no" } };
        const cell = sheet.getRange("C1");
        cell.values = [["altro"]];
        cell.load("values");
        await context.sync();
        return cell.values;
      },
      expected: { always: [["altro"]] },
    },
  },
  {
    id: "validation.copied-with-cells",
    feature: "Range.copyFrom",
    input: "A cell with a rule is copied over another.",
    excelDoes: "The rule comes along, over the one that was there.",
    standing: "documented",
    sources: [guide],
    seenIn: "",
    trial: {
      kind: "api",
      async run(context, sheet) {
        sheet.getRange("A1").dataValidation.rule = { list: { inCellDropDown: true, source: "yes,no" } };
        sheet.getRange("C1").dataValidation.rule = { custom: { formula: "=C1>0" } };
        sheet.getRange("C1").copyFrom("A1");
        const copy = sheet.getRange("C1").dataValidation.load("type");
        await context.sync();
        return copy.type;
      },
      expected: { always: "List" },
    },
  },
  {
    id: "validation.follows-rows",
    feature: "DataValidation.rule",
    input: "Rows are inserted above the source of a list.",
    excelDoes: "The source follows.",
    standing: "documented",
    sources: [inserting],
    seenIn: "",
    trial: {
      kind: "api",
      async run(context, sheet) {
        sheet.getRange("C1").dataValidation.rule = { list: { inCellDropDown: true, source: "=$A$5:$A$7" } };
        sheet.getRange("4:4").insert("Down");
        const validation = sheet.getRange("C1").dataValidation.load("rule");
        await context.sync();
        return validation.rule.list?.source as never;
      },
      expected: { always: "=$A$6:$A$8" },
    },
  },
];
