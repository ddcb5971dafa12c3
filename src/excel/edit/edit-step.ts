import { type Writer } from "../batches";
import type { RowSize } from "./rows/row-size";
import type { PageTask } from "../pages/set-up-pages";
import type { WorkbookState } from "../read/workbook-state";

/** One thing that Excel does whole or not at all, as far as it can be seen from outside. */
export interface EditStep {
  /** Sheet, and cells where it is some of them, for telling people where to look. */
  readonly sheet: string;
  readonly cells?: string;
  readonly issue: () => Writer;
  /**
   * How the workbook's structure is once the step is done; absent where it stays. Throws a named error where the step
   * cannot be taken from that state.
   */
  readonly effect?: (state: WorkbookState) => void;
  /** Puts back what was before, seen from the state right after the step; absent where what is put back for other steps does it. */
  readonly takeBack?: () => Writer;
  /** Rows that get back the height that they had, once everything is taken back. */
  readonly sizesBack?: readonly RowSize[];
  /** What of the page is put back besides, once everything is taken back. */
  readonly pageBack?: PageTask;
  /** Nothing brings back what it takes away. */
  readonly final?: true;
}
