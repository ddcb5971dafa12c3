/** The sheet's printed rectangle, where it ended with a table before the list. */
export interface PrintedWithTable {
  /** Up to the number of its last row: `$A$1:$H$`. */
  readonly address: string;
  /** From 1. */
  readonly lastRow: number;
}
