import type { CellError } from "../../xlsx/workbook-data";
import { Area, areaWithin, type CellAddress } from "./references";
import type { TablePlace } from "./symbols";
import { NULL, REF, VALUE } from "./values";

/** A structured reference taken apart, sections in lower case: `headers`, `data`, `totals`, `all`, `this row`. */
export interface StructuredParts {
  readonly sections: readonly string[];
  readonly columns: readonly string[];
}

/** The cells that a structured reference means, read at a cell; an error when the column is gone or the row is outside. */
export function structuredArea(place: TablePlace, parts: StructuredParts, at: CellAddress): Area | CellError {
  const { range, columns } = place.table;
  const indexes = parts.columns.map((wanted) => columnIndex(place, wanted));
  if (indexes.includes(-1)) return REF;
  const first = Math.min(...indexes, indexes.length === 0 ? 0 : Infinity);
  const last = indexes.length === 0 ? columns.length - 1 : Math.max(...indexes);
  const rows = sectionRows(place, parts.sections, at);
  if (typeof rows === "object" && "error" in rows) return rows;
  return areaWithin(place.sheet, rows.first, range.column + first, rows.count, last - first + 1) ?? NULL;
}

function columnIndex({ table }: TablePlace, wanted: string): number {
  const key = wanted.toLowerCase();
  return table.columns.findIndex((column) => column.name.toLowerCase() === key);
}

function sectionRows({ table, sheet }: TablePlace, sections: readonly string[], at: CellAddress): { first: number; count: number } | CellError {
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
