import type { ConditionalFormatData, DefinedName, SheetData, TableData, ValidationData } from "../../../xlsx/workbook-data";
import { adjustFormula, type FormulaEdit, type FormulaPlace } from "../../calc/formula/adjust-formula";
import { contains } from "../../../xlsx/range-box";
import type { Editing } from "../cells/editing";
import type { Identities } from "../identities";

type Rewrite = (formula: string, place: FormulaPlace) => string;

/** Makes every formula of the workbook follow a change of structure: cells, names, validations, conditional formats, calculated columns. */
export function rewriteFormulas(
  editing: Editing,
  edit: FormulaEdit,
  ids: { readonly tables: Identities; readonly conditionalFormats: Identities },
): void {
  const mayMean = concern(edit);
  const adjust = eachOnce((formula, place) => adjustFormula(formula, edit, place));
  const rewrite: Rewrite = (formula, place) => (mayMean(formula, place) ? adjust(formula, place) : formula);
  rewriteNames(editing, editing.data, rewrite, {});
  for (const sheet of editing.data.sheets) {
    const place = { sheet: sheet.name };
    rewriteNames(editing, sheet, rewrite, place);
    rewriteCells(editing, sheet, rewrite);
    editing.journal.setStructure(
      sheet,
      "validations",
      mapChanged(sheet.validations, (item) => rewrittenValidation(item, rewrite, place)),
    );
    editing.journal.setStructure(
      sheet,
      "conditionalFormats",
      mapChanged(sheet.conditionalFormats, (item) => rewrittenFormat(item, rewrite, place), ids.conditionalFormats),
    );
    editing.journal.setStructure(
      sheet,
      "tables",
      mapChanged(sheet.tables, (table) => rewrittenTable(table, rewrite, sheet.name), ids.tables),
    );
  }
}

/** The rows of a table repeat their formulas: each text is rewritten once for all of them. */
function eachOnce(rewrite: Rewrite): Rewrite {
  const known = new Map<string, string>();
  return (formula, place) => {
    const key = `${place.sheet ?? ""}\n${place.table ?? ""}\n${formula}`;
    let rewritten = known.get(key);
    if (rewritten === undefined) known.set(key, (rewritten = rewrite(formula, place)));
    return rewritten;
  };
}

function rewriteNames(editing: Editing, owner: { names: DefinedName[] }, rewrite: Rewrite, place: FormulaPlace): void {
  const names = mapChanged(owner.names, (name) => {
    const formula = rewrite(`=${name.refersTo}`, place).slice(1);
    return formula === name.refersTo ? name : { ...name, refersTo: formula };
  });
  editing.journal.setStructure(owner, "names", names);
}

function rewriteCells(editing: Editing, sheet: SheetData, rewrite: Rewrite): void {
  for (const [row, cells] of sheet.cells) {
    for (const [column, cell] of cells) {
      if (cell.formula === undefined) continue;
      const formula = rewrite(cell.formula, placeOf(sheet, row, column));
      if (formula !== cell.formula) editing.journal.setCell(sheet, row, column, { ...cell, formula });
    }
  }
}

function placeOf(sheet: SheetData, row: number, column: number): FormulaPlace {
  const table = sheet.tables.find((item) => contains(item.range, row, column));
  return table ? { sheet: sheet.name, table: table.name } : { sheet: sheet.name };
}

/** A validation with its formulas rewritten; the same object when nothing changed. */
export function rewrittenValidation(item: ValidationData, rewrite: Rewrite, place: FormulaPlace): ValidationData {
  const adjusted = (formula: string) => (formula.startsWith("=") ? rewrite(formula, place) : formula);
  const { rule } = item;
  switch (rule.kind) {
    case "any":
      return item;
    case "list": {
      const source = adjusted(rule.source);
      return source === rule.source ? item : { ...item, rule: { ...rule, source } };
    }
    case "custom": {
      const formula = adjusted(rule.formula);
      return formula === rule.formula ? item : { ...item, rule: { ...rule, formula } };
    }
    default: {
      const formula1 = adjusted(rule.formula1);
      const formula2 = rule.formula2 === undefined ? undefined : adjusted(rule.formula2);
      if (formula1 === rule.formula1 && formula2 === rule.formula2) return item;
      return { ...item, rule: { ...rule, formula1, ...(formula2 !== undefined && { formula2 }) } };
    }
  }
}

function rewrittenFormat(item: ConditionalFormatData, rewrite: Rewrite, place: FormulaPlace): ConditionalFormatData {
  const formula = rewrite(item.formula, place);
  return formula === item.formula ? item : { ...item, formula };
}

function rewrittenTable(table: TableData, rewrite: Rewrite, sheet: string): TableData {
  const place = { sheet, table: table.name };
  const columns = mapChanged(table.columns as TableData["columns"][number][], (column) => {
    const formula = column.formula === undefined ? undefined : rewrite(column.formula, place);
    return formula === column.formula ? column : { ...column, ...(formula !== undefined && { formula }) };
  });
  return columns === table.columns ? table : { ...table, columns };
}

/** Answers the same array when no item changed, so that the journal records nothing. */
function mapChanged<T extends object>(items: T[], change: (item: T) => T, ids?: Identities): T[] {
  let changed = false;
  const result = items.map((item) => {
    const next = change(item);
    if (next !== item) {
      changed = true;
      ids?.carry(item, next);
    }
    return next;
  });
  return changed ? result : items;
}

/** A quick look that spares most formulas the reading; it may say yes in vain, never no in vain. */
function concern(edit: FormulaEdit): (formula: string, place: FormulaPlace) => boolean {
  switch (edit.kind) {
    case "insertRows":
    case "deleteRows":
    case "insertColumns":
    case "deleteColumns":
    case "moveCells": {
      const mentioned = mention(edit.sheet);
      const here = edit.sheet.toLowerCase();
      return (formula, place) => (place.sheet?.toLowerCase() === here ? /\d|:/.test(formula) : mentioned.test(formula));
    }
    case "renameSheet":
    case "renameTable":
      return mentions(edit.from);
    case "deleteSheet":
      return mentions(edit.sheet);
    case "deleteTable":
      return mentions(edit.table);
    default:
      return (formula) => formula.includes("[");
  }
}

function mentions(name: string): (formula: string) => boolean {
  const pattern = mention(name);
  return (formula) => pattern.test(formula);
}

/** A name as formulas write it, in capitals or not. */
function mention(name: string): RegExp {
  return new RegExp(name.replaceAll("'", "''").replace(/[.*+?^${}()|[\]\\]/g, "\\$&"), "i");
}
