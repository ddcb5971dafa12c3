/** What a workbook should hold and does not, and what hinders it from being put right. */
import type { Obstacle } from "./obstacle";
import type { CellContent, RangeBox, TableColumnName } from "../layout/sheet-plan";

export type WorkbookDifference = FormulaDifference | NameDifference;

/** A cell that does not hold its formula. */
export interface FormulaDifference {
  readonly kind: "formula";
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  /** With `=`. */
  readonly formula: string;
  /** What stands there: another formula, a value, nothing. */
  readonly found: CellContent;
  /** The table around the cell. */
  readonly table?: string;
}

/** A name that is gone, stands for no cells any more, or leaves out rows of its table. */
export interface NameDifference {
  readonly kind: "name";
  readonly sheet: string;
  readonly scope: "sheet" | "workbook";
  readonly name: string;
  readonly range: RangeBox;
  /** The column whose body the range is. */
  readonly column?: TableColumnName;
  /** A name of this scope is there and stands for something else or nothing. */
  readonly isThere: boolean;
  /** What it stands for now, if that is one rectangle of its sheet. */
  readonly found?: RangeBox;
}

export interface Verification {
  readonly differences: readonly WorkbookDifference[];
  /** What cannot be put right, each with a way out. */
  readonly obstacles: readonly Obstacle[];
  /** The sheet on which, as in workbooks of before, settings stand with the summary; absent where there is a front page. */
  readonly withoutFrontPage?: string;
}
