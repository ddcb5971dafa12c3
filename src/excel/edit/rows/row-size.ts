/** How high a row was before a list of changes, and where it was then. */
export interface RowSize {
  readonly sheet: string;
  readonly row: number;
  /** Points. */
  readonly height: number;
}
