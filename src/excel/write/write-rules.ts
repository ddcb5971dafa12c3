/** Data validations and conditional formats. */
import type { ConditionalFormatPlan, ValidationPlan } from "../../sheets/layout/sheet-plan";
import { propertyBytes, rangeBytes, type Writer } from "../batches";
import { rangeOf } from "../ranges";

const alertStyles = { stop: "Stop", warning: "Warning", information: "Information" } as const;

/** Excel wants the old rule cleared before the new one is set, and the rule before its prompt. */
export function* writeValidations(sheet: Excel.Worksheet, plans: readonly ValidationPlan[]): Writer {
  for (const plan of plans) {
    const validation = rangeOf(sheet, plan.range).dataValidation;
    validation.clear();
    validation.rule = ruleOf(plan);
    if (plan.prompt) validation.prompt = { showPrompt: true, title: plan.prompt.title, message: plan.prompt.message };
    if (plan.error) {
      validation.errorAlert = {
        showAlert: true,
        title: plan.error.title,
        message: plan.error.message,
        style: alertStyles[plan.error.style],
      };
    }
    yield rangeBytes + 6 * propertyBytes + JSON.stringify(plan).length;
  }
}

function ruleOf({ rule }: ValidationPlan): Excel.DataValidationRule {
  switch (rule.kind) {
    case "list":
      return { list: { inCellDropDown: true, source: rule.source } };
    case "custom":
      return { custom: { formula: rule.formula } };
    case "decimal":
      return { decimal: { formula1: rule.min, formula2: rule.max, operator: "Between" } };
  }
}

const edgeIndexes = { top: "EdgeTop", bottom: "EdgeBottom", left: "EdgeLeft", right: "EdgeRight" } as const;

/** Custom rules only, one rectangle a rule; the first of the plan has the highest priority. */
export function* writeConditionalFormats(sheet: Excel.Worksheet, plans: readonly ConditionalFormatPlan[]): Writer {
  for (const { range, formula, format } of plans) {
    const { custom } = rangeOf(sheet, range).conditionalFormats.add("Custom");
    custom.rule.formula = formula;
    if (format.fill !== undefined) custom.format.fill.color = format.fill;
    if (format.font?.color !== undefined) custom.format.font.color = format.font.color;
    if (format.font?.bold !== undefined) custom.format.font.bold = format.font.bold;
    for (const edge of format.border?.edges ?? []) {
      const border = custom.format.borders.getItem(edgeIndexes[edge]);
      border.style = "Continuous";
      border.color = format.border!.color;
    }
    yield rangeBytes + 16 * propertyBytes + formula.length;
  }
}
