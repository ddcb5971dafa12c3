/** Where the parts of a plan stand in the file that it was read from, as paths: `cards[12].phases[3]`. */
import type { CardFile } from "../plan-file/plan-file-shape";

/** A card of the file that documents an objective. */
export interface Printing {
  readonly file: CardFile;
  readonly place: string;
}

export interface PlanOrigins {
  /** The cards of each objective by its key, the one that counts first. */
  readonly printings: ReadonlyMap<string, readonly Printing[]>;
  /** Where an objective that has no card is listed first, by its key. */
  readonly listings: ReadonlyMap<string, string>;
  /** Rows as they stand in the plan, each the object itself: of cards' tables, of sectors' tables, of the flat template; and sectors. */
  readonly rows: ReadonlyMap<object, string>;
}
