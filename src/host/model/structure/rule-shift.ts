import type { ConditionalFormatData, RangeBox, SheetData, ValidationData } from "../../../xlsx/workbook-data";
import { shiftFormula } from "../../calc/formula/shift-formula";
import type { Editing } from "../cells/editing";
import { rewrittenValidation } from "../formulas/formula-rewriting";
import type { Identities } from "../identities";
import { contains } from "../../../xlsx/range-box";
import { isWithinSpan, shiftedBox, type Shift } from "./shift";

type Rule = ValidationData | ConditionalFormatData;

/**
 * Writes rules whose first rows or columns are about to be deleted for the first ones that stay: their formulas are relative
 * to the first cell, which must not take the references with it.
 */
export function anchorRules(editing: Editing, ids: Identities, sheet: SheetData, shift: Shift): void {
  if (shift.how !== "delete") return;
  changeRules(editing, ids, sheet, (range) => {
    const stop = shift.at + shift.count;
    if (!isWithinSpan(range, shift)) return range;
    const [first, count] = shift.axis === "rows" ? [range.row, range.rows] : [range.column, range.columns];
    if (first < shift.at || first >= stop || first + count <= stop) return range;
    const rest = { first: stop, count: first + count - stop };
    return shift.axis === "rows" ? { ...range, row: rest.first, rows: rest.count } : { ...range, column: rest.first, columns: rest.count };
  });
}

/** Moves rules with their cells; they go when all of their cells are deleted. Their formulas have been rewritten before. */
export function moveRules(editing: Editing, ids: Identities, sheet: SheetData, shift: Shift): void {
  const moved = <T extends Rule>(item: T): T[] => {
    const range = shiftedBox(item.range, shift);
    if (!range) return [];
    return [range === item.range ? item : { ...item, range }];
  };
  editing.journal.set(sheet, "validations", sheet.validations.flatMap(moved));
  const formats = sheet.conditionalFormats.flatMap((item) => {
    const after = moved(item);
    for (const format of after) ids.carry(item, format);
    return after;
  });
  editing.journal.set(sheet, "conditionalFormats", formats);
}

/** Stretches the rules of a row over new rows beside it, where they lie wholly in a table; each stays one rule. */
export function extendRules(editing: Editing, ids: Identities, sheet: SheetData, shift: Shift, model: number, within: RangeBox): void {
  changeRules(editing, ids, sheet, (range) => {
    const end = range.row + range.rows;
    const inTable = contains(within, model, range.column) && contains(within, model, range.column + range.columns - 1);
    if (!inTable || model < range.row || model >= end) return range;
    if (end === shift.at) return { ...range, rows: range.rows + shift.count };
    return range.row === shift.at + shift.count ? { ...range, row: shift.at, rows: range.rows + shift.count } : range;
  });
}

/** Gives rules other rectangles; formulas are copied to their new first cell. */
function changeRules(editing: Editing, ids: Identities, sheet: SheetData, change: (range: RangeBox) => RangeBox): void {
  const changed = <T extends Rule>(items: T[], copied: (item: T, copy: (formula: string) => string) => T): T[] => {
    if (items.every(({ range }) => change(range) === range)) return items;
    return items.map((item) => {
      const range = change(item.range);
      if (range === item.range) return item;
      return { ...copied(item, (formula) => shiftFormula(formula, range.row - item.range.row, range.column - item.range.column)), range };
    });
  };
  editing.journal.set(
    sheet,
    "validations",
    changed(sheet.validations, (item, copy) => rewrittenValidation(item, copy, {})),
  );
  const formats = changed(sheet.conditionalFormats, (item, copy) => ({ ...item, formula: copy(item.formula) }));
  formats.forEach((format, index) => ids.carry(sheet.conditionalFormats[index] ?? format, format));
  editing.journal.set(sheet, "conditionalFormats", formats);
}
