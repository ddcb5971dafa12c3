import type { CodePattern } from "../template/code-pattern";

/**
 * The coding scheme of objectives, `LL.SS.OO.UU.NNNNN`: levels of the strategic tree, sector, progressive number within the
 * sector. Digits and separators are settings of the plan.
 */
export interface CodeScheme {
  /** Digits of each level of the tree, from the top; as many as it has levels. Of a plan without a tree, those that codes usually have. */
  readonly tree: readonly number[];
  /** Digits of the progressive number. */
  readonly number: number;
  /** Between the levels of the tree: the `.` of `05.02.01`; may be empty. */
  readonly treeSeparator: string;
  /** Between the place in the tree and the sector. */
  readonly sectorSeparator: string;
  /** Between the sector and the number. */
  readonly numberSeparator: string;
  /** Between the short codes of a shared objective. */
  readonly sharedSeparator: string;
  /** How codes are written where digits and separators cannot say it. */
  readonly pattern?: SchemePattern;
}

/** A body's own pattern of codes; its year is the plan's first. */
export interface SchemePattern {
  readonly code: CodePattern;
  readonly year: number;
}

/** What codes can be made of. */
export const mostDigits = 9;
export const longestSeparator = 3;

export const defaultCodeScheme: CodeScheme = {
  tree: [2, 2, 2],
  number: 5,
  treeSeparator: ".",
  sectorSeparator: ".",
  numberSeparator: ".",
  sharedSeparator: "/",
};
