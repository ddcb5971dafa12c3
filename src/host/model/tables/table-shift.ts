import type { SheetData, TableColumn, TableData } from "../../../xlsx/workbook-data";
import type { FormulaEdit } from "../../calc/formula/adjust-formula";
import type { HostLocale } from "../host-locale";
import { ExcelError } from "../excel-error";
import type { Identities } from "../identities";
import { isWithinSpan, shiftedBox, shiftedIndex, tears, type Shift } from "../structure/shift";
import { freeColumnName } from "./table-columns";

/** Throws when a shift would tear a table, take its header row away or pass through two tables side by side. */
export function requireTablesAllow(sheet: SheetData, shift: Shift): void {
  if (shift.axis === "rows" && sheet.tables.filter((table) => passesThrough(table, shift)).length > 1) {
    throw new ExcelError("InsertDeleteConflict", "The rows belong to more than one table.");
  }
  for (const { range, headerRow } of sheet.tables) {
    if (tears(range, shift)) throw new ExcelError("InsertDeleteConflict", "The operation would move part of a table.");
    if (shift.axis !== "rows" || shift.how !== "delete" || !isWithinSpan(range, shift)) continue;
    const end = shift.at + shift.count;
    const losesHeader = headerRow !== false && shift.at <= range.row && end > range.row;
    if (losesHeader && end < range.row + range.rows)
      throw new ExcelError("InsertDeleteConflict", "The header row of a table cannot be deleted alone.");
  }
}

/** Whether rows are put among a table's own or some of them, but not all of the table, are taken away. */
function passesThrough({ range }: TableData, shift: Shift): boolean {
  if (!isWithinSpan(range, shift)) return false;
  const end = range.row + range.rows;
  if (shift.how === "insert") return shift.at > range.row && shift.at < end;
  const stop = shift.at + shift.count;
  return shift.at < end && stop > range.row && (shift.at > range.row || stop < end);
}

/** Whether a table would lose all of its rows, but keep its header: Excel leaves it one blank row. */
export function takesWholeBody(sheet: SheetData, shift: Shift): boolean {
  if (shift.axis !== "rows") return false;
  return sheet.tables.some(({ range, headerRow, totalsRow }) => {
    const first = range.row + (headerRow === false ? 0 : 1);
    const end = range.row + range.rows - (totalsRow ? 1 : 0);
    return headerRow !== false && isWithinSpan(range, shift) && shift.at === first && shift.at + shift.count >= end;
  });
}

/** A sheet's tables after a shift, and what formulas must be told of columns that went. */
export function shiftedTables(
  sheet: SheetData,
  shift: Shift,
  locale: HostLocale,
  ids: Identities,
): { readonly tables: TableData[]; readonly columnEdits: readonly FormulaEdit[] } {
  const columnEdits: FormulaEdit[] = [];
  const tables = sheet.tables.flatMap((table) => {
    if (!isWithinSpan(table.range, shift)) return [table];
    const range = shiftedBox(table.range, shift);
    if (!range) {
      columnEdits.push({ kind: "deleteTable", table: table.name });
      return [];
    }
    const columns = shift.axis === "columns" ? shiftedColumns(table, shift, locale, columnEdits) : table.columns;
    const header = table.headerRow === false ? 0 : 1;
    const moved = { ...table, range: { ...range, rows: Math.max(range.rows, header + 1) }, columns };
    ids.carry(table, moved);
    return [moved];
  });
  return { tables, columnEdits };
}

function shiftedColumns(table: TableData, shift: Shift, locale: HostLocale, edits: FormulaEdit[]): readonly TableColumn[] {
  const kept: TableColumn[] = [];
  table.columns.forEach((column, index) => {
    const position = table.range.column + index;
    if (shift.how === "insert" && position === shift.at && index > 0) {
      for (let step = 0; step < shift.count; step++) kept.push({ name: freeColumnName([...table.columns, ...kept], locale) });
    }
    if (shiftedIndex(position, shift) === undefined) edits.push({ kind: "deleteTableColumn", table: table.name, column: column.name });
    else kept.push(column);
  });
  return kept;
}
