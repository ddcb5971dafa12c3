/** Where the parts of a plan stand in the workbook that it was read from. */
import type { CardsPlan } from "../card/reading/form-on-sheet";
import type { ChangedTemplate } from "../templates/read-template";

export interface PlanPlaces {
  /** Sheet of each objective's card, by the objective's key (`S3.00007`, `DG.00004/S4.00002`). */
  readonly cards: ReadonlyMap<string, string>;
  /** Sheet of each sector, by its code. */
  readonly sectors: ReadonlyMap<string, string>;
  /** Sheet of each area, by its title; of several areas of one title the first. */
  readonly areas: ReadonlyMap<string, string>;
  /** Cards that were deleted and can be brought back, the last one first. */
  readonly deleted: readonly DeletedCard[];
  /** What formulas take for the points that every set of weights makes (`pointsIn`). */
  readonly points: string;
  /** What cards are read by besides their sheets. */
  readonly readBy: CardsPlan;
  /** Sheets of templates on which people have changed what the cards do not follow yet. */
  readonly changedTemplates: readonly ChangedTemplate[];
}

/** A card whose sheet is hidden and which is in no table, so that it is no part of the plan. */
export interface DeletedCard {
  readonly objective: string;
  readonly title: string;
  readonly sheet: string;
  /** ISO date. */
  readonly deletedOn: string;
}
