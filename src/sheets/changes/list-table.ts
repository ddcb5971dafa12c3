/** A table around the cards as it was found, ready to have its rows changed. */
import { tablePlaces } from "../card/card-places";
import type { FoundTable } from "../reading/find-table";
import type { RowColumn } from "../reading/row-column";
import type { CellContent } from "../layout/sheet-plan";
import { SnapshotReader } from "../reading/snapshot-reader";
import type { ListTable } from "./row-changes";

/** Such a table has just the rows that it needs. */
export const freelySized = { removes: true, spare: 0 } as const;

/** Rows behind the last one that holds a value which no formula made; a table of the plan may end in such rows. */
function blankRowsOf({ sheet, reading: { table, rows } }: FoundTable): number[] {
  const { row, column, rows: count, columns } = table.range;
  const reader = new SnapshotReader(sheet);
  const isTyped = (at: number) => Array.from({ length: columns }, (_, index) => column + index).some((c) => (reader.value(at, c) ?? "") !== "" && !reader.isFormula(at, c));
  const filled = rows.map((found) => found.row);
  const last = filled.findLast((at) => isTyped(at) || reader.value(at, column) !== "") ?? row;
  return Array.from({ length: row + count - 1 - last }, (_, at) => last + 1 + at);
}

/** A found table with the list that its rows hold. */
export function listTable<T>(found: FoundTable, columns: readonly RowColumn<T>[], computed: ReadonlyMap<string, CellContent>, items: ListTable<T>["items"], dispensable: (header: string) => boolean): ListTable<T> {
  const { table, headers, columnOf } = tablePlaces(found.reading);
  return { snapshot: found.sheet, sheet: found.sheet.name, table: table.name, range: table.range, columns, computed, headers, columnOf, dispensable, items, blankRows: blankRowsOf(found) };
}
