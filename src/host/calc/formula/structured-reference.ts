import type { CellError, TableData } from "../../../xlsx/workbook-data";
import type { Area } from "./references";
import { areaWithin, type CellAddress } from "./references";
import type { TablePlace } from "../graph/symbols";
import { NULL, REF, VALUE } from "../values/values";

/** A structured reference taken apart, all in lower case; sections are `headers`, `data`, `totals`, `all`, `this row`. */
export interface StructuredParts {
  readonly sections: readonly string[];
  readonly columns: readonly string[];
}

/** The cells that a structured reference means, read at a cell; an error when the column is gone or the row is outside. */
export function structuredArea(place: TablePlace, { sections, columns }: StructuredParts, at: CellAddress): Area | CellError {
  const { range } = place.table;
  const first = columns[0] === undefined ? 0 : columnIndex(place.table, columns[0]);
  const last = columns[0] === undefined ? place.table.columns.length - 1 : columnIndex(place.table, columns[1] ?? columns[0]);
  if (first === undefined || last === undefined) return REF;
  const rows = sectionRows(place, sections, at);
  if ("error" in rows) return rows;
  const left = range.column + Math.min(first, last);
  return areaWithin(place.sheet, rows.first, left, rows.count, Math.abs(last - first) + 1) ?? NULL;
}

/** Tables are immutable, so where their columns are is looked up once. */
const columnIndexes = new WeakMap<TableData, ReadonlyMap<string, number>>();

/** Where a column stands in its table; `undefined` when there is none of that name. */
export function columnIndex(table: TableData, lowerCaseName: string): number | undefined {
  let indexes = columnIndexes.get(table);
  if (!indexes) {
    indexes = new Map(table.columns.map((column, index) => [column.name.toLowerCase(), index]));
    columnIndexes.set(table, indexes);
  }
  return indexes.get(lowerCaseName);
}

function sectionRows(
  { table, sheet }: TablePlace,
  sections: readonly string[],
  at: CellAddress,
): { first: number; count: number } | CellError {
  const header = table.headerRow === false ? 0 : 1;
  const totals = table.totalsRow ? 1 : 0;
  const top = table.range.row;
  const end = top + table.range.rows;
  if (sections.includes("all")) return { first: top, count: table.range.rows };
  if (sections.includes("this row")) {
    const inside = at.sheet === sheet && at.row >= top + header && at.row < end - totals;
    return inside ? { first: at.row, count: 1 } : VALUE;
  }
  if (sections.length === 1 && sections[0] === "headers") return header ? { first: top, count: 1 } : REF;
  if (sections.length === 1 && sections[0] === "totals") return totals ? { first: end - 1, count: 1 } : REF;
  const first = sections.includes("headers") ? top : top + header;
  const last = sections.includes("totals") ? end : end - totals;
  return { first, count: last - first };
}
