import type { CellValue, SheetData, ValidationData } from "../../../xlsx/workbook-data";
import { cellText } from "../../model/cells/cell-text";
import { choicesOf } from "./choices";
import type { Place } from "./place";
import type { Language } from "../page/texts";

/** What checking an entry needs from the calculation; formulas are those of the validation's first cell moved to the place. */
export interface EntryCheck {
  readonly language: Language;
  moved(formula: string): string;
  evaluate(formula: string): CellValue;
  cellsOf(formula: string): readonly CellValue[];
}

type Comparison = Extract<ValidationData["rule"], { operator: string }>;

/** Whether a validation accepts a value in a cell, as Excel judges what is typed. */
export function accepts(validation: ValidationData, value: CellValue, sheet: SheetData, place: Place, check: EntryCheck): boolean {
  const { rule } = validation;
  if (rule.kind === "any" || value === null || value === "") return rule.kind === "any" || validation.ignoreBlanks !== false;
  if (rule.kind === "list") return isInList(rule.source, value, check);
  if (rule.kind === "custom") return withValue(sheet, place, value, () => check.evaluate(check.moved(rule.formula)) === true);
  const measured = rule.kind === "textLength" ? cellText(value, undefined, "en").text.length : value;
  if (typeof measured !== "number" || (rule.kind === "whole" && !Number.isInteger(measured))) return false;
  return compares(rule, measured, check);
}

/** Items written in the rule are told apart by case, those of cells are not. */
function isInList(source: string, value: CellValue, check: EntryCheck): boolean {
  const typed = cellText(value, undefined, check.language).text;
  const formula = source.startsWith("=") ? check.moved(source) : source;
  const choices = choicesOf(formula, (list) => check.cellsOf(list), check.language);
  if (formula !== source || source.startsWith("=")) return choices.some((choice) => choice.toLowerCase() === typed.toLowerCase());
  return choices.includes(typed);
}

function compares(rule: Comparison, value: number, check: EntryCheck): boolean {
  const bound = (formula: string | undefined): number => Number(check.evaluate(check.moved(asFormula(formula ?? "0"))));
  const first = bound(rule.formula1);
  switch (rule.operator) {
    case "between":
      return value >= first && value <= bound(rule.formula2);
    case "notBetween":
      return value < first || value > bound(rule.formula2);
    case "equal":
      return value === first;
    case "notEqual":
      return value !== first;
    case "greaterThan":
      return value > first;
    case "lessThan":
      return value < first;
    case "greaterThanOrEqual":
      return value >= first;
    case "lessThanOrEqual":
      return value <= first;
  }
}

function asFormula(text: string): string {
  return text.startsWith("=") ? text : `=${text}`;
}

/** Computes as if the cell already held the value: a rule of its own formula speaks of the entry, not of what stood there. */
function withValue<T>(sheet: SheetData, place: Place, value: CellValue, compute: () => T): T {
  const row = sheet.cells.get(place.row) ?? new Map();
  const before = row.get(place.column);
  sheet.cells.set(place.row, row);
  row.set(place.column, { ...before, formula: undefined, value });
  try {
    return compute();
  } finally {
    if (before === undefined) row.delete(place.column);
    else row.set(place.column, before);
    if (row.size === 0) sheet.cells.delete(place.row);
  }
}
