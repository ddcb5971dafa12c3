import type { ColumnRun } from "../../write/column-runs";

/** What the steps must know of a table besides the change. */
export interface TableDetails {
  readonly totals: boolean;
  /** Columns of computed cells in neighbouring runs, counted from the table's first column. */
  readonly computed: readonly ColumnRun[];
}
