/** What the rows of a table hold in one of its columns. */
import type { CellContent } from "./sheet-plan";

export interface RowColumn<T> {
  readonly header: string;
  /** What the `at`-th item (from 0) has there. */
  readonly content: (item: T, at: number) => CellContent;
}
