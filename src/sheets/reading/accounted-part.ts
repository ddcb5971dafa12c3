/** A part of the plan as its table says it, with the account of what it does not hold. */
import type { PartTable } from "../changes/part-table";
import { leftInTable, saysTheSame } from "./left-in-table";
import type { ReadingNote } from "./reading-note";
import { rememberedTable } from "./remembered-tables";
import type { SheetSnapshot } from "./sheet-snapshot";
import { SnapshotReader, type TableReading } from "./snapshot-reader";

export interface AccountedPart<P> {
  readonly part: P;
  readonly notes: readonly ReadingNote[];
}

/** What reading a part needs to know of its table. */
export interface ReadPartTable<P, R> extends Pick<PartTable<P, R>, "columns" | "rows" | "read"> {
  /** By the headers of the columns that hold a formula in every row. */
  readonly computed: ReadonlyMap<string, unknown>;
  /**
   * Of a table that says once what several rows repeat, what a row is known by: a row that says it otherwise is named. Absent where
   * every row is a thing of its own.
   */
  readonly saidOnce?: (row: R) => string;
}

/** Done once for each sheet that holds the table. */
export function accountedPart<P, R>(table: ReadPartTable<P, R>): (sheet: SheetSnapshot, reading: TableReading) => AccountedPart<P> {
  const { rows, read, computed, saidOnce } = table;
  return rememberedTable((reading, sheet) => {
    const part = read(reading);
    const columns = table.columns(reading.headers, part);
    const said = saidOnce && new Map(rows(part).map((row) => [saidOnce(row), row]));
    const notes = leftInTable(new SnapshotReader(sheet), reading, {
      columns,
      computed: [...computed.keys()],
      itemOf: (row) => {
        const [own] = rows(read({ ...reading, rows: [row] }));
        return own && said ? said.get(saidOnce(own)) : own;
      },
      ...(saidOnce ? { holds: saysTheSame } : {}),
    });
    return { part, notes };
  });
}
