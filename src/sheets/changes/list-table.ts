/** A table around the cards as it was found, ready to have its rows changed. */
import { columnsByHeader } from "../card/card-places";
import type { FoundTable } from "../reading/find-table";
import type { SizedColumn } from "../reading/row-column";
import type { CellContent } from "../layout/sheet-plan";
import { SnapshotReader } from "../reading/snapshot-reader";
import { heightsOfRows } from "../card/heights";
import { rowChanges, type ListTable, type WantedItem } from "./row-changes";
import type { WorkbookChange } from "./workbook-change";

/** Such a table has just the rows that it needs. */
const freelySized = { removes: true, spare: 0 } as const;

/** Rows behind the last one that holds a value which no formula made; a table of the plan may end in such rows. */
function blankRowsOf({ sheet, reading: { table, rows } }: FoundTable): number[] {
  const { row, column, rows: count, columns } = table.range;
  const reader = new SnapshotReader(sheet);
  const isTyped = (at: number) =>
    Array.from({ length: columns }, (_, index) => column + index).some(
      (c) => (reader.value(at, c) ?? "") !== "" && !reader.isFormula(at, c),
    );
  const filled = rows.map((found) => found.row);
  const last = filled.findLast((at) => isTyped(at) || reader.value(at, column) !== "") ?? row;
  return Array.from({ length: row + count - 1 - last }, (_, at) => last + 1 + at);
}

/** The list that a table holds, and as it is to be. */
export interface TableEdit<T> {
  readonly columns: readonly SizedColumn<T>[];
  /** Formulas that every row has in other columns of the table's own, by header. */
  readonly computed: ReadonlyMap<string, CellContent>;
  /** As in `ListTable`. */
  readonly dispensable?: (header: string) => boolean;
  readonly items: ListTable<T>["items"];
  readonly wanted: readonly WantedItem<T>[];
}

export interface TableChanges {
  /** Row of the table's header. */
  readonly row: number;
  readonly changes: readonly WorkbookChange[];
}

/** What is to be done to a table that was found, with rows of its own. Throws `ColumnNotFoundError`. */
export function tableChanges<T>(found: FoundTable, { columns, computed, items, wanted, ...edit }: TableEdit<T>): TableChanges {
  const { table, headers } = found.reading;
  const columnOf = columnsByHeader(found.reading);
  const listed: ListTable<T> = {
    snapshot: found.sheet,
    sheet: found.sheet.name,
    table: table.name,
    range: table.range,
    columns,
    computed,
    headers,
    columnOf,
    items,
    blankRows: blankRowsOf(found),
    ...edit,
  };
  const changes = rowChanges(listed, wanted, freelySized);
  const widths = new Map(
    columns.flatMap(({ header, width }): [number, number][] => {
      const column = columnOf(header);
      return column === undefined ? [] : [[column, width]];
    }),
  );
  return {
    row: table.range.row,
    changes: [
      ...changes,
      ...heightsOfRows(
        changes.filter((change) => change.kind === "cells"),
        widths,
      ),
    ],
  };
}

/** Tables that stand one below the other: the lowest first, since rows that are added to one move those below. */
export function fromBelow(tables: readonly TableChanges[]): WorkbookChange[] {
  return [...tables].sort((one, other) => other.row - one.row).flatMap(({ changes }) => changes);
}
