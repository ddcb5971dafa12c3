/**
 * `SheetSnapshot`: one sheet as it was read, by name and table. The gateway makes it from Excel, `xlsx/` from a file;
 * the pure functions of this folder turn it into the plan. Rows and columns count from 0.
 */
import type { RangeBox } from "../layout/sheet-plan";

/** What a cell holds: an empty cell is `""`, as Excel's own values are; an error is its text (`#REF!`). Dates are serial numbers. */
export type SnapshotValue = string | number | boolean;

export interface SnapshotName {
  readonly name: string;
  /** Where it stands; absent when it no longer refers to one rectangle of its own sheet. */
  readonly range?: RangeBox;
}

export interface SnapshotTable {
  readonly name: string;
  /** Header row included, totals row left out. */
  readonly range: RangeBox;
}

export interface SheetSnapshot {
  readonly name: string;
  /** Where `values` begins; the sheet's used range. */
  readonly origin: { readonly row: number; readonly column: number };
  /** Values, each row of the same length; an empty sheet has no rows. */
  readonly values: readonly (readonly SnapshotValue[])[];
  /** For each cell whether it holds a formula; same shape as `values`. Absent where the reader did not ask. */
  readonly formulas?: readonly (readonly boolean[])[];
  /** The formulas themselves, with `=`; `""` where a cell holds none. Same shape as `values`. Absent where nobody asked: they take more room than all else. */
  readonly formulaTexts?: readonly (readonly string[])[];
  /** Names of the sheet's scope. */
  readonly names: readonly SnapshotName[];
  readonly tables: readonly SnapshotTable[];
}

export interface WorkbookSnapshot {
  /** What to call the workbook in messages: its file name where there is one. */
  readonly source: string;
  readonly sheets: readonly SheetSnapshot[];
  /** Names of the workbook's scope and the sheet that they stand on; `sheet` and `range` are absent when broken. */
  readonly names: readonly (SnapshotName & { readonly sheet?: string })[];
}
