import type { Cell, RangeBox, SheetData, ValidationData } from "../../../xlsx/workbook-data";
import { shiftFormula } from "../../calc/formula/shift-formula";
import { isOnSheet } from "../address";
import { cellAt, isFilled } from "./cell-access";
import type { CalculatedColumns } from "../tables/calculated-columns";
import type { Editing } from "./editing";
import { ExcelError } from "../excel-error";
import { requireUnlocked } from "../structure/guards";
import type { Merges } from "./merges";
import { covers, without } from "../../../xlsx/range-box";
import { edited } from "../told-changes";

/** What of the cells is copied: everything with merges and rules, or one aspect. */
export type CopyPart = "All" | "Formulas" | "Values" | "Formats";

/** What copying needs of the workbook. */
export interface Copying {
  readonly editing: Editing;
  readonly merges: Merges;
  readonly columns: CalculatedColumns;
}

/** Copies a rectangle of cells; relative references of formulas move along, the source may overlap the target. */
export function copyCells(
  { editing, merges, columns }: Copying,
  source: SheetData,
  box: RangeBox,
  sheet: SheetData,
  row: number,
  column: number,
  what: CopyPart,
): void {
  editing.edit(() => {
    const target = { ...box, row, column };
    if (!isOnSheet(target)) throw new ExcelError("InvalidArgument", "The copy would leave the sheet.");
    requireUnlocked(sheet, target);
    const before = cellAt(sheet, row, column)?.value ?? null;
    const cells = readCells(source, box);
    if (what === "All") merges.unmerge(sheet, target);
    const put = () =>
      cells.forEach((line, y) => {
        line.forEach((cell, x) => {
          const copy = copied(cell, cellAt(sheet, row + y, column + x), what, row - box.row, column - box.column);
          editing.journal.setCell(sheet, row + y, column + x, copy);
        });
      });
    if (what === "Formats") put();
    else columns.around(sheet, target, put);
    if (what === "All") {
      for (const merge of source.merges.filter((item) => covers(box, item))) {
        merges.merge(sheet, { ...merge, row: merge.row - box.row + row, column: merge.column - box.column + column });
      }
      copyRules(editing, source, box, sheet, row, column);
    }
    editing.report(edited(sheet, target, before));
  });
}

function readCells(sheet: SheetData, box: RangeBox): (Cell | undefined)[][] {
  return Array.from({ length: box.rows }, (_, y) =>
    Array.from({ length: box.columns }, (__, x) => cellAt(sheet, box.row + y, box.column + x)),
  );
}

function copied(cell: Cell | undefined, before: Cell | undefined, what: CopyPart, rows: number, columns: number): Cell | undefined {
  const format = what === "All" || what === "Formats" ? cell?.format : before?.format;
  const content = what === "Formats" ? before : cell;
  const formula =
    content?.formula === undefined || what === "Values"
      ? undefined
      : what === "Formats"
        ? content.formula
        : shiftFormula(content.formula, rows, columns);
  const result = { value: content?.value ?? null, ...(formula !== undefined && { formula }), ...(format && { format }) };
  return isFilled(result) || format ? result : undefined;
}

/** Validations and conditional formats whose rectangle lies wholly in the source come along, over those of the target. */
function copyRules(editing: Editing, source: SheetData, box: RangeBox, sheet: SheetData, row: number, column: number): void {
  const moved = (range: RangeBox) => ({ ...range, row: range.row - box.row + row, column: range.column - box.column + column });
  const validations = source.validations.filter((item) => covers(box, item.range)).map((item) => ({ ...item, range: moved(item.range) }));
  const formats = source.conditionalFormats
    .filter((item) => covers(box, item.range))
    .map((item) => ({ ...item, range: moved(item.range), formula: shiftFormula(item.formula, row - box.row, column - box.column) }));
  if (validations.length > 0)
    editing.journal.set(sheet, "validations", [...sheet.validations.flatMap((item) => outside(item, validations)), ...validations]);
  if (formats.length > 0) editing.journal.set(sheet, "conditionalFormats", [...sheet.conditionalFormats, ...formats]);
}

/** What is left of a rule where others take its place. */
function outside(rule: ValidationData, others: readonly ValidationData[]): ValidationData[] {
  return others.reduce<ValidationData[]>(
    (left, other) => left.flatMap((part) => without(part.range, other.range).map((range) => ({ ...part, range }))),
    [rule],
  );
}
