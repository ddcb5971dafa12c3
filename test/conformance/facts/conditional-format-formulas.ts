import type { Fact } from "../fact";

const tableTrick = "https://wmfexcel.com/2019/01/26/hard-coded-range-expands-automatically-with-excel-table/";

/** Formulas of conditional formats: what they may speak of, and how they move. */
export const conditionalFormatFormulaFacts: readonly Fact[] = [
  {
    id: "conditional-formats.column-of-table",
    feature: "ConditionalFormatRule.formula",
    input: "A rule `=TabellaDiProva[Peso]>1`.",
    excelDoes: "Is refused: a rule names a table's cells, a name, or the table by INDIRECT.",
    standing: "reported",
    sources: [tableTrick],
    seenIn: "",
    trial: {
      kind: "api",
      async run(context, sheet) {
        sheet.getRange("A1:A2").values = [["Peso"], [1]];
        sheet.tables.add("A1:A2", true).name = "TabellaDiProva";
        const rule = sheet.getRange("A2").conditionalFormats.add("Custom");
        rule.custom.rule.formula = "=TabellaDiProva[Peso]>1";
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
    id: "conditional-formats.own-row-of-table",
    feature: "ConditionalFormatRule.formula",
    input: "A rule `=[@Peso]>1` on cells of a table.",
    excelDoes: "Is refused.",
    standing: "reported",
    sources: [tableTrick],
    seenIn: "",
    trial: {
      kind: "api",
      async run(context, sheet) {
        sheet.getRange("A1:A2").values = [["Peso"], [1]];
        sheet.tables.add("A1:A2", true).name = "TabellaDiProva";
        const rule = sheet.getRange("A2").conditionalFormats.add("Custom");
        rule.custom.rule.formula = "=[@Peso]>1";
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
    id: "conditional-formats.unreadable",
    feature: "ConditionalFormatRule.formula",
    input: "A rule with a parenthesis too many.",
    excelDoes: "Is refused.",
    standing: "guessed",
    sources: [],
    seenIn: "",
    byHand: { where: "W L M O", fallback: "None needed: rules are written by Cardine alone, and tried on the host." },
    trial: {
      kind: "api",
      async run(context, sheet) {
        const rule = sheet.getRange("A1").conditionalFormats.add("Custom");
        rule.custom.rule.formula = "=A1>1)";
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
    id: "conditional-formats.follow-rows",
    feature: "ConditionalFormatRule.formula",
    input: "A row is inserted above the cells of a rule.",
    excelDoes: "The rule and its formula move along.",
    standing: "documented",
    sources: ["https://learn.microsoft.com/en-us/office/dev/add-ins/excel/excel-add-ins-ranges-insert"],
    seenIn: "",
    trial: {
      kind: "api",
      async run(context, sheet) {
        const rule = sheet.getRange("B2:B3").conditionalFormats.add("Custom");
        rule.custom.rule.formula = "=$A2>1";
        sheet.getRange("1:1").insert("Down");
        const formats = sheet.getRange("B3:B4").conditionalFormats.load("items/custom/rule/formula");
        await context.sync();
        return formats.items.map(({ custom }) => custom.rule.formula);
      },
      expected: { always: ["=$A3>1"] },
    },
  },
];
