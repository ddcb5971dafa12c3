import type { WorkbookData } from "../../src/xlsx/workbook-data";

/** What all cells hold, and which names and tables there are. */
export function contentsOf({ sheets, names }: WorkbookData): object {
  return {
    sheets: sheets.map(({ name, visibility, cells, tables, names: own }) => ({
      name,
      visibility,
      cells: [...cells].map(([row, line]) => [row, [...line].map(([column, { value, formula }]) => [column, value, formula])]),
      tables: tables.map((table) => [table.name, table.range]),
      names: own,
    })),
    names,
  };
}
