/** What the rows of a table hold in one of its columns. */
import type { CellContent } from "../layout/sheet-plan";
import type { SnapshotValue } from "./sheet-snapshot";
import { cellAddress } from "./snapshot-reader";

/**
 * Address of the cell of the same row under a header, `A5`, undefined where the table has lost that column: for formulas that
 * must be in their cells before these are in the table, and so cannot say `[@Codice]`.
 */
export type Beside = (header: string) => string | undefined;

export interface RowColumn<T> {
  readonly header: string;
  /** What the `at`-th item (from 0) has there. */
  readonly content: (item: T, at: number, beside: Beside) => CellContent;
  /** What a cell may say although the item shows nothing there: "NO", where only yes is written. */
  readonly understands?: ((value: SnapshotValue) => boolean) | undefined;
}

/** A column with its width in characters, by which its rows are made high enough for their texts. */
export interface SizedColumn<T> extends RowColumn<T> {
  readonly width: number;
}

/** The cells beside in a row of a sheet whose table has its columns where `columnOf` says. */
export function besideIn(row: number, columnOf: (header: string) => number | undefined): Beside {
  return (header) => {
    const column = columnOf(header);
    return column === undefined ? undefined : cellAddress(row, column);
  };
}
