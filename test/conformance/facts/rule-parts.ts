import type { Fact } from "../fact";

const validation = "https://learn.microsoft.com/office/dev/add-ins/excel/excel-add-ins-data-validation";
const conditional = "https://learn.microsoft.com/office/dev/add-ins/excel/excel-add-ins-conditional-formatting";

/** The parts of which rules are made, as they are given and told again. */
export const rulePartFacts: readonly Fact[] = [
  {
    id: "rule-parts.look-of-a-conditional-format",
    feature:
      "Range.conditionalFormats, ConditionalFormatCollection.add, ConditionalFormat.custom, CustomConditionalFormat.rule, CustomConditionalFormat.format, ConditionalFormatRule.formula, ConditionalRangeFormat.fill, ConditionalRangeFormat.font, ConditionalRangeFormat.borders, ConditionalRangeFill.color, ConditionalRangeFont.color, ConditionalRangeFont.bold, ConditionalRangeBorderCollection.getItem, ConditionalRangeBorder.style, ConditionalRangeBorder.color",
    input: "A rule by formula gets a fill, a bold coloured font and a line below.",
    excelDoes: "Keeps the formula and each part of the look.",
    standing: "documented",
    sources: [conditional, "https://learn.microsoft.com/javascript/api/excel/excel.conditionalrangeformat"],
    seenIn: "",
    trial: {
      kind: "api",
      async run(context, sheet) {
        const { custom } = sheet.getRange("A1:B4").conditionalFormats.add("Custom");
        custom.rule.formula = "=$A1>3";
        custom.format.fill.color = "#FFE699";
        custom.format.font.color = "#C00000";
        custom.format.font.bold = true;
        const bottom = custom.format.borders.getItem("EdgeBottom");
        bottom.style = "Continuous";
        bottom.color = "#0F6CBD";
        const told = sheet.getRange("B2").conditionalFormats.getItemAt(0).custom;
        told.load("rule/formula,format/fill/color,format/font/color,format/font/bold");
        const line = told.format.borders.getItem("EdgeBottom").load("style,color");
        await context.sync();
        return [told.rule.formula, told.format.fill.color, told.format.font.color, told.format.font.bold, line.style, line.color];
      },
      expected: { always: ["=$A1>3", "#FFE699", "#C00000", true, "Continuous", "#0F6CBD"] },
    },
  },
  {
    id: "rule-parts.validation-list",
    feature:
      "Range.dataValidation, DataValidation.clear, DataValidation.rule, DataValidation.prompt, DataValidation.errorAlert, DataValidationRule.list, ListDataValidation.source, ListDataValidation.inCellDropDown, DataValidationPrompt.showPrompt, DataValidationPrompt.title, DataValidationPrompt.message, DataValidationErrorAlert.showAlert, DataValidationErrorAlert.title, DataValidationErrorAlert.message, DataValidationErrorAlert.style",
    input: "A cell gets a list with a drop-down, a prompt and a warning.",
    excelDoes: "Keeps the rule and the texts as given.",
    standing: "documented",
    sources: [validation, "https://learn.microsoft.com/javascript/api/excel/excel.datavalidation"],
    seenIn: "",
    trial: {
      kind: "api",
      async run(context, sheet) {
        const { dataValidation } = sheet.getRange("A1");
        dataValidation.clear();
        dataValidation.rule = { list: { inCellDropDown: true, source: "=$C$1:$C$3" } };
        dataValidation.prompt = { showPrompt: true, title: "Stato", message: "Scegli dalla lista." };
        dataValidation.errorAlert = { showAlert: true, title: "Stato", message: "Non è nella lista.", style: "Warning" };
        dataValidation.load("rule,prompt,errorAlert,type");
        await context.sync();
        const { rule, prompt, errorAlert } = dataValidation;
        return [
          dataValidation.type,
          rule.list?.inCellDropDown ?? null,
          rule.list?.source as string,
          prompt.title,
          prompt.message,
          errorAlert.message,
          errorAlert.style,
        ];
      },
      expected: { always: ["List", true, "=$C$1:$C$3", "Stato", "Scegli dalla lista.", "Non è nella lista.", "Warning"] },
    },
  },
  {
    id: "rule-parts.validation-of-numbers-and-by-formula",
    feature:
      "DataValidationRule.decimal, BasicDataValidation.formula1, BasicDataValidation.formula2, BasicDataValidation.operator, DataValidationRule.custom, CustomDataValidation.formula",
    input: "One cell takes decimals from 0 to 100, another what a formula allows.",
    excelDoes: "Keeps both rules; the type says which.",
    standing: "documented",
    sources: [validation, "https://learn.microsoft.com/javascript/api/excel/excel.basicdatavalidation"],
    seenIn: "",
    trial: {
      kind: "api",
      async run(context, sheet) {
        const number = sheet.getRange("A1").dataValidation;
        number.rule = { decimal: { formula1: 0, formula2: 100, operator: "Between" } };
        const formula = sheet.getRange("B1").dataValidation;
        formula.rule = { custom: { formula: "=LEN(B1)<=5" } };
        number.load("rule,type");
        formula.load("rule,type");
        await context.sync();
        return [
          number.type,
          number.rule.decimal?.operator ?? "",
          String(number.rule.decimal?.formula1).replace("=", ""),
          String(number.rule.decimal?.formula2).replace("=", ""),
          formula.type,
          formula.rule.custom?.formula ?? "",
        ];
      },
      expected: { always: ["Decimal", "Between", "0", "100", "Custom", "=LEN(B1)<=5"] },
    },
  },
  {
    id: "rule-parts.names-of-sheet-and-workbook",
    feature:
      "Workbook.names, Worksheet.names, NamedItemCollection.add, NamedItemCollection.getItem, NamedItemCollection.getItemOrNullObject, NamedItem.name, NamedItem.getRange, NamedItem.getRangeOrNullObject, NamedItem.delete",
    input: "A cell gets a name on its sheet, another one a name in the workbook; each is asked for, then that of the workbook is deleted.",
    excelDoes: "Finds each with its cell; deleting the one leaves the other.",
    standing: "documented",
    sources: [
      "https://learn.microsoft.com/javascript/api/excel/excel.nameditemcollection",
      "https://learn.microsoft.com/javascript/api/excel/excel.nameditem",
    ],
    seenIn: "",
    trial: {
      kind: "api",
      async run(context, sheet) {
        const { names } = context.workbook;
        sheet.names.add("ProvaPosto", sheet.getRange("A1"));
        names.add("ProvaLibro", sheet.getRange("B2"));
        const own = sheet.names.getItem("ProvaPosto").load("name");
        const ownCell = own.getRange().load("rowIndex,columnIndex");
        const cell = names.getItem("ProvaLibro").getRangeOrNullObject().load("rowIndex,columnIndex");
        await context.sync();
        names.getItem("ProvaLibro").delete();
        const gone = names.getItemOrNullObject("ProvaLibro");
        const left = sheet.names.getItemOrNullObject("ProvaPosto");
        await context.sync();
        return [own.name, [ownCell.rowIndex, ownCell.columnIndex], [cell.rowIndex, cell.columnIndex], gone.isNullObject, left.isNullObject];
      },
      expected: { always: ["ProvaPosto", [0, 0], [1, 1], true, false] },
    },
  },
];
