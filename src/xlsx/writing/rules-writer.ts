/** Conditional formats and data validations of a sheet. */
import type { ConditionalFormatData, ValidationData } from "../workbook-data";
import { cellReference, rangeReference } from "../cell-address";
import { fileFormula } from "../formula-notation";
import type { StylesWriter } from "./styles-writer";
import { UnwritableWorkbookError } from "../workbook-file-error";
import { element } from "../xml/xml-element";
import { attributeText, formulaText } from "../xml/xml-text";

const TITLE_LIMIT = 32;
const PROMPT_LIMIT = 255;
const ERROR_LIMIT = 225;

/** One element a range, numbered in order: the first rule wins. */
export function conditionalFormatsMarkup(formats: readonly ConditionalFormatData[], styles: StylesWriter): string {
  return formats
    .map((format, index) => {
      const rule = {
        type: "expression",
        dxfId: styles.differentialFormat(format.format),
        priority: index + 1,
        stopIfTrue: format.stopIfTrue || undefined,
      };
      const content = element("cfRule", rule, element("formula", {}, formulaText(fileFormula(format.formula))));
      return element("conditionalFormatting", { sqref: rangeReference(format.range) }, content);
    })
    .join("");
}

/** `<dataValidations>`, or nothing. */
export function validationsMarkup(validations: readonly ValidationData[], sheet: string): string {
  if (validations.length === 0) return "";
  const content = validations.map((validation) => validationMarkup(validation, sheet)).join("");
  return element("dataValidations", { count: validations.length }, content);
}

function validationMarkup(validation: ValidationData, sheet: string): string {
  const { rule, prompt, error, range } = validation;
  for (const [note, longest] of [
    [prompt, PROMPT_LIMIT],
    [error, ERROR_LIMIT],
  ] as const) {
    if (note && (note.title.length > TITLE_LIMIT || note.message.length > longest)) {
      throw new UnwritableWorkbookError("file.promptTooLong", `${sheet} ${cellReference(range.row, range.column)}`);
    }
  }
  const attributes = {
    type: rule.kind === "any" ? undefined : rule.kind,
    errorStyle: error && error.style !== "stop" ? error.style : undefined,
    operator: "operator" in rule && rule.operator !== "between" ? rule.operator : undefined,
    allowBlank: validation.ignoreBlanks === false ? undefined : 1,
    // The file says it the other way round: 1 hides the arrow.
    showDropDown: rule.kind === "list" && rule.dropDown === false ? 1 : undefined,
    showInputMessage: prompt ? 1 : undefined,
    showErrorMessage: rule.kind === "any" && !error ? undefined : 1,
    errorTitle: noteText(error?.title),
    error: noteText(error?.message),
    promptTitle: noteText(prompt?.title),
    prompt: noteText(prompt?.message),
    sqref: rangeReference(range),
  };
  const formulas = ruleFormulas(rule).map((formula, index) => element(`formula${index + 1}`, {}, formulaText(formula)));
  return element("dataValidation", attributes, formulas.join(""));
}

function noteText(text: string | undefined): string | undefined {
  return text ? attributeText(text) : undefined;
}

function ruleFormulas(rule: ValidationData["rule"]): string[] {
  switch (rule.kind) {
    case "any":
      return [];
    case "list":
      return [
        rule.source.startsWith("=") ? fileFormula(rule.source) : `"${rule.source.replace(/^"(.*)"$/su, "$1").replaceAll('"', '""')}"`,
      ];
    case "custom":
      return [fileFormula(rule.formula)];
    default:
      return [rule.formula1, ...(rule.formula2 === undefined ? [] : [rule.formula2])].map((formula) => fileFormula(formula));
  }
}
