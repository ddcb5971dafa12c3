import type { RangeBox, RowData, SheetData, TableData } from "../../../xlsx/workbook-data";
import { formulaInRow } from "../tables/calculated-columns";
import { cellAt, cellsIn, isFilled } from "./cell-access";
import type { Editing } from "./editing";
import type { Identities } from "../identities";
import { extendRules } from "../structure/rule-shift";
import { isWithinSpan, type Shift } from "../structure/shift";

/**
 * What inserted rows and columns take from their neighbours: rows look like the one above (below a table's header, like the
 * one below), columns like the one to the left. Rows of a table continue its calculated columns and the rules of its cells.
 */
export function dressNew(editing: Editing, conditionalFormatIds: Identities, sheet: SheetData, shift: Shift, box: RangeBox): void {
  const table = shift.axis === "rows" ? sheet.tables.find((item) => isInBody(item, shift)) : undefined;
  const model = table && shift.at === firstBodyRow(table) ? shift.at + shift.count : shift.at - 1;
  if (model >= 0) {
    if (!shift.span) copyLine(editing, sheet, shift, model);
    copyLook(editing, sheet, shift, box, model);
  }
  if (shift.axis === "columns") return nameNewColumns(editing, sheet);
  if (!table) return;
  fillCalculated(editing, sheet, table, shift);
  extendRules(editing, conditionalFormatIds, sheet, shift, model, table.range);
}

/** Whether the new rows have become rows of a table. */
function isInBody(table: TableData, shift: Shift): boolean {
  const { range } = table;
  return isWithinSpan(range, shift) && shift.at >= firstBodyRow(table) && shift.at < range.row + range.rows;
}

function firstBodyRow({ range, headerRow }: TableData): number {
  return range.row + (headerRow === false ? 0 : 1);
}

function copyLine(editing: Editing, sheet: SheetData, shift: Shift, model: number): void {
  for (let step = 0; step < shift.count; step++) {
    if (shift.axis === "columns") editing.journal.setEntry(sheet.columns, shift.at + step, sheet.columns.get(model));
    else editing.journal.setEntry(sheet.rows, shift.at + step, visibleRow(sheet.rows.get(model)));
  }
}

function visibleRow(row: RowData | undefined): RowData | undefined {
  if (!row?.hidden) return row;
  const { hidden: _, ...rest } = row;
  return rest;
}

function copyLook(editing: Editing, sheet: SheetData, shift: Shift, box: RangeBox, model: number): void {
  const cells =
    shift.axis === "rows" ? cellsIn(sheet, { ...box, row: model, rows: 1 }) : cellsIn(sheet, { ...box, column: model, columns: 1 });
  for (const [row, column, { format }] of [...cells]) {
    if (!format) continue;
    for (let step = 0; step < shift.count; step++) {
      const place = shift.axis === "rows" ? ([shift.at + step, column] as const) : ([row, shift.at + step] as const);
      editing.journal.setCell(sheet, ...place, { value: null, format });
    }
  }
}

function nameNewColumns(editing: Editing, sheet: SheetData): void {
  for (const { range, columns, headerRow } of sheet.tables) {
    if (headerRow === false) continue;
    columns.forEach(({ name }, index) => {
      const cell = cellAt(sheet, range.row, range.column + index);
      if (!isFilled(cell)) editing.journal.setCell(sheet, range.row, range.column + index, { ...cell, value: name });
    });
  }
}

function fillCalculated(editing: Editing, sheet: SheetData, table: TableData, shift: Shift): void {
  table.columns.forEach(({ formula }, index) => {
    if (formula === undefined) return;
    const column = table.range.column + index;
    for (let row = shift.at; row < shift.at + shift.count; row++)
      editing.journal.setCell(sheet, row, column, {
        ...cellAt(sheet, row, column),
        value: null,
        formula: formulaInRow(table, formula, row),
      });
  });
}
