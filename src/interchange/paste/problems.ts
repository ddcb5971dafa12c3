/** What a person should know of a pasted table before its phases are added. */

/** A cell that could not be understood or taken over as it is; row and column count from 0 in what was pasted. */
export interface PasteProblem {
  readonly row: number;
  readonly column: number;
  readonly value: string;
  /** Key of its sentence in `messages/`. */
  readonly code:
    | "paste.dateUnreadable"
    | "paste.otherYear"
    | "paste.otherDates"
    | "paste.otherMarks"
    | "paste.outsidePlan"
    | "paste.weightUnreadable"
    | "paste.numberUnreadable"
    | "paste.notJoined"
    | "paste.yearUnreadable"
    | "paste.markUnreadable"
    | "paste.markWord"
    | "paste.gap";
}

/** How something was read that could have been meant otherwise. */
export type PasteNote =
  | { readonly code: "paste.monthFirst" | "paste.dayFirst"; readonly values: { readonly example: string; readonly date: string } }
  | {
      readonly code: "paste.parts" | "paste.percent";
      readonly values: { readonly column: number; readonly example: string; readonly points: number; readonly full: number };
    }
  | { readonly code: "paste.yearRow"; readonly values: { readonly row: number; readonly value: string } }
  | { readonly code: "paste.yearAssumed"; readonly values: { readonly year: number } };

/** What of the table does not come into the phases. */
export type LeftOut =
  /** A column, with what it holds; `twice` where another column is what it is, too. */
  | {
      readonly kind: "column";
      readonly column: number;
      readonly heading: string;
      readonly values: readonly string[];
      readonly twice: boolean;
    }
  /** A cell of the headings that says nothing that could be understood. */
  | { readonly kind: "heading"; readonly row: number; readonly column: number; readonly value: string };

/** A row that is no phase by its looks; a person may decide otherwise. */
export interface DoubtfulRow {
  readonly row: number;
  readonly values: readonly string[];
  readonly choice: "phase" | "goesOn" | "leftOut";
  /** There is a phase above that it could go on with. */
  readonly canGoOn: boolean;
}
