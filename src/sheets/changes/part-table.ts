/** A part of the plan that one table holds: which rows come, go, move and change where the part does. */
import { sameContent } from "../../plan/difference/same-content";
import { findTable, type FoundTable } from "../reading/find-table";
import { besideIn, type SizedColumn } from "../reading/row-column";
import { isFormula, type CellContent } from "../layout/sheet-plan";
import { headerKey, type TableReading, type TableRow } from "../reading/snapshot-reader";
import { TableNotFoundError, UnwrittenChangeError } from "./change-errors";
import { tableChanges, type TableChanges } from "./list-table";
import { wantedFrom } from "./row-changes";
import type { ChangeContext } from "./change-context";
import type { WorkbookChange } from "./workbook-change";

/** A part `P` of the plan and the rows `R` that it makes in its table. */
export interface PartTable<P, R> {
  readonly sheet: string;
  readonly table: string;
  /** What people type, in a table that has these headers and is to hold this part. */
  readonly columns: (headers: readonly string[], part: P) => readonly SizedColumn<R>[];
  /** Formulas that every row has in the other columns, by header. */
  readonly computed: ReadonlyMap<string, CellContent>;
  /** As in `ListTable`. */
  readonly dispensable?: (header: string) => boolean;
  readonly rows: (part: P) => readonly R[];
  readonly read: (reading: TableReading) => P;
  /** What a row is known by when it changes. */
  readonly key: (row: R) => string;
}

/** Throws `TableNotFoundError`, `ColumnNotFoundError`, `UnwrittenChangeError`. */
export function partTableChanges<P, R>(
  { snapshot }: Pick<ChangeContext, "snapshot">,
  before: P,
  after: P,
  part: PartTable<P, R>,
): WorkbookChange[] {
  if (sameContent(before, after)) return [];
  const found = findTable(snapshot, part.table);
  if (!found) throw new TableNotFoundError(part.sheet, part.table);
  return [...partChangesIn(found, after, part).changes];
}

/** The same in a table that was found. */
export function partChangesIn<P, R>(found: FoundTable, after: P, part: PartTable<P, R>): TableChanges {
  const { reading } = found;
  const columns = part.columns(reading.headers, after);
  const rows = part.rows(after);
  ensureReadBack(readingOf(reading, columns, rows), after, part);
  const items = itemsOf(reading, part);
  const shown = (row: R) => JSON.stringify(columns.map(({ content }) => content(row, 0, () => undefined)));
  const wanted = wantedFrom(
    items.map(({ item }) => item),
    rows,
    shown,
    part.key,
  );
  return tableChanges(found, {
    columns,
    computed: part.computed,
    items,
    wanted,
    ...(part.dispensable ? { dispensable: part.dispensable } : {}),
  });
}

/** What is to be written will be read as what it is. Throws `UnwrittenChangeError`. */
export function ensureReadBack<P, R>(written: TableReading, after: P, { read, sheet }: Pick<PartTable<P, R>, "read" | "sheet">): void {
  if (!sameContent(read(written), after)) throw new UnwrittenChangeError("other", { sheet });
}

/** The rows that make the part as it was read. Others stay: those that are no row of it, and those that say what is said already. */
function itemsOf<P, R>(reading: TableReading, { read, rows, key }: PartTable<P, R>): { readonly row: number; readonly item: R }[] {
  const left = new Map<string, number>();
  for (const row of rows(read(reading))) left.set(key(row), (left.get(key(row)) ?? 0) + 1);
  return reading.rows.flatMap((row) => {
    const [item] = rows(read({ ...reading, rows: [row] }));
    const count = item === undefined ? 0 : (left.get(key(item)) ?? 0);
    if (item === undefined || count === 0) return [];
    left.set(key(item), count - 1);
    return [{ row: row.row, item }];
  });
}

/** What would be read of these rows once they are written. */
export function readingOf<R>({ table, headers }: TableReading, columns: readonly SizedColumn<R>[], rows: readonly R[]): TableReading {
  const columnOf = new Map(columns.map((column) => [headerKey(column.header), column]));
  const written = rows.map((item, at): TableRow => {
    const row = table.range.row + 1 + at;
    return {
      row,
      value: (header) => {
        const content =
          columnOf.get(headerKey(header))?.content(
            item,
            at,
            besideIn(row, () => undefined),
          ) ?? "";
        return isFormula(content) ? "" : content;
      },
    };
  });
  return {
    table,
    headers: [...new Set([...headers, ...columns.map(({ header }) => header)])],
    rows: written.filter(({ value }) => columns.some(({ header }) => value(header) !== "")),
  };
}
