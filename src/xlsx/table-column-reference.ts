/** Names that stand for a column of a table, as Excel writes a drop-down's source that grows: `PEG[Codice]`. */
import { parseStructRef } from "@borgar/fx";
import type { RangeBox, SheetData } from "./workbook-data";

/** Sheet and cells of the column's body as it is; undefined where the text is something else, or speaks of what is not there. */
export function parseColumnReference(text: string, sheets: readonly SheetData[]): { sheet: string; box: RangeBox } | undefined {
  const { table: wanted = "", columns = [], sections = [] } = (text.endsWith("]") && parseStructRef(text)) || {};
  const [column, ...more] = columns;
  if (column === undefined || more.length > 0 || sections.length > 0) return undefined;
  for (const { name: sheet, tables } of sheets) {
    const table = tables.find(({ name }) => name.toLowerCase() === wanted.toLowerCase());
    const at = table?.columns.findIndex(({ name }) => name.toLowerCase() === column.toLowerCase()) ?? -1;
    if (!table || at < 0) continue;
    const header = table.headerRow === false ? 0 : 1;
    const box = {
      row: table.range.row + header,
      column: table.range.column + at,
      rows: table.range.rows - header - (table.totalsRow ? 1 : 0),
      columns: 1,
    };
    return { sheet, box };
  }
  return undefined;
}
