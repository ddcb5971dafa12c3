import type { Cell, RangeBox, SheetData } from "../../../xlsx/workbook-data";
import { withSheetNamed } from "../../calc/formula/adjust-formula";
import { isOnSheet } from "../address";
import { cellAt, cellsIn, isFilled } from "./cell-access";
import type { CalculatedColumns } from "../tables/calculated-columns";
import type { Editing } from "./editing";
import { ExcelError } from "../excel-error";
import { rewriteFormulas } from "../formulas/formula-rewriting";
import { requireUnlocked, requireUnprotected } from "../structure/guards";
import type { Identities } from "../identities";
import { covers, intersection, overlaps, sameBox, without } from "../../../xlsx/range-box";

/** What moving needs of the workbook. */
export interface Moving {
  readonly editing: Editing;
  readonly ids: { readonly tables: Identities; readonly conditionalFormats: Identities };
  readonly columns: CalculatedColumns;
}

/**
 * Moves a rectangle of cells as cut and paste do: contents, looks, merges and rules go along, what was at the target is gone, and
 * formulas everywhere follow the cells that they mean. Of a table only inner cells can be moved.
 */
export function moveCells(
  { editing, ids, columns }: Moving,
  source: SheetData,
  box: RangeBox,
  sheet: SheetData,
  row: number,
  column: number,
): void {
  const target = { ...box, row, column };
  if (source === sheet && sameBox(box, target)) return;
  editing.edit(() => {
    requirePossible(source, box, sheet, target);
    rewriteFormulas(editing, { kind: "moveCells", sheet: source.name, box, to: { sheet: sheet.name, row, column } }, ids);
    const moved = readCells(source, box, source === sheet ? undefined : source.name);
    empty(editing, source, box);
    empty(editing, sheet, target);
    columns.around(sheet, target, () => {
      for (const [y, x, cell] of moved) editing.journal.setCell(sheet, row + y, column + x, cell);
    });
    moveBoxes(editing, ids, source, box, sheet, target);
    editing.report({ kind: "cells", sheet: source, box, how: "RangeEdited" });
    editing.report({ kind: "cells", sheet, box: target, how: "RangeEdited" });
  });
}

function requirePossible(source: SheetData, box: RangeBox, sheet: SheetData, target: RangeBox): void {
  if (!isOnSheet(target)) throw new ExcelError("InvalidArgument", "The cells would leave the sheet.");
  requireUnlocked(source, box);
  requireUnlocked(sheet, target);
  for (const [owner, area] of [
    [source, box],
    [sheet, target],
  ] as const) {
    if (owner.merges.some((merge) => overlaps(merge, area) && !covers(area, merge)))
      throw new ExcelError("MergedRangeConflict", "Part of a merged cell cannot be changed.");
    if (owner.merges.some((merge) => overlaps(merge, area))) requireUnprotected(owner);
    const header = owner.tables.some(({ range, headerRow }) => headerRow !== false && overlaps({ ...range, rows: 1 }, area));
    if (header) throw new ExcelError("InvalidOperation", "The header cells of a table cannot be moved.");
  }
}

/** The cells with their places in the rectangle; on another sheet their references name the sheet where they stood. */
function readCells(sheet: SheetData, box: RangeBox, named: string | undefined): (readonly [number, number, Cell])[] {
  return [...cellsIn(sheet, box)].map(([row, column, cell]) => {
    const formula = cell.formula !== undefined && named !== undefined ? withSheetNamed(cell.formula, named) : cell.formula;
    return [row - box.row, column - box.column, formula === undefined ? cell : { ...cell, formula }] as const;
  });
}

/** Empties cells; on a protected sheet, where looks cannot change, and in a table their looks stay. */
function empty(editing: Editing, sheet: SheetData, box: RangeBox): void {
  const keepsLooks = sheet.protection !== undefined || sheet.tables.some(({ range }) => overlaps(range, box));
  for (const [row, column] of [...cellsIn(sheet, box)]) {
    const cell = cellAt(sheet, row, column);
    if (!isFilled(cell) && keepsLooks) continue;
    editing.journal.setCell(sheet, row, column, keepsLooks && cell?.format ? { value: null, format: cell.format } : undefined);
  }
}

function moveBoxes(
  editing: Editing,
  ids: { readonly conditionalFormats: Identities },
  source: SheetData,
  box: RangeBox,
  sheet: SheetData,
  target: RangeBox,
): void {
  const along = (range: RangeBox): RangeBox => ({
    ...range,
    row: range.row - box.row + target.row,
    column: range.column - box.column + target.column,
  });
  const merges = source.merges.filter((merge) => covers(box, merge)).map(along);
  const validations = source.validations.flatMap((item) => taken(item, box).map((range) => ({ ...item, range: along(range) })));
  const formats = source.conditionalFormats
    .filter((item) => covers(box, item.range))
    .map((item) => {
      const moved = { ...item, range: along(item.range) };
      ids.conditionalFormats.carry(item, moved);
      return moved;
    });
  for (const [owner, area] of source === sheet
    ? ([
        [source, box],
        [source, target],
      ] as const)
    : ([
        [source, box],
        [sheet, target],
      ] as const)) {
    editing.journal.set(
      owner,
      "merges",
      owner.merges.filter((merge) => !overlaps(merge, area)),
    );
    editing.journal.set(
      owner,
      "validations",
      owner.validations.flatMap((item) =>
        overlaps(item.range, area) ? without(item.range, area).map((range) => ({ ...item, range })) : [item],
      ),
    );
    editing.journal.set(
      owner,
      "conditionalFormats",
      owner.conditionalFormats.filter((item) => !covers(area, item.range)),
    );
  }
  editing.journal.set(sheet, "merges", [...sheet.merges, ...merges]);
  editing.journal.set(sheet, "validations", [...sheet.validations, ...validations]);
  editing.journal.set(sheet, "conditionalFormats", [...sheet.conditionalFormats, ...formats]);
}

/** The part of a rule's range that lies in the rectangle. */
function taken(item: { readonly range: RangeBox }, box: RangeBox): RangeBox[] {
  const part = intersection(item.range, box);
  return part ? [part] : [];
}
