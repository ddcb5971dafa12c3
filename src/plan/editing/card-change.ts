/** What a person changes on one card from the pane, as plain data. Positions count from 0 in the lists of the card. */
import type { Entry } from "../entry";
import type { ExpectedResult, Objective, ObjectiveCard, Phase, ResourceLine } from "../plan";

/** The lists of a card that people add to, remove from and put in order. */
export interface CardLists {
  readonly phases: Phase;
  readonly expectedResults: ExpectedResult;
  readonly resources: ResourceLine;
}

export type CardList = keyof CardLists;

/** The lists whose items have weights that make the plan's points. */
export type WeighedList = "phases" | "expectedResults";

/** Parts of a card that hold one text or one date. */
export type CardTexts = Partial<
  Pick<Objective, "title" | "priority" | "otherOperational"> &
    Pick<ObjectiveCard, "purpose" | "service" | "responsible" | "start" | "end" | "assessor" | "units" | "sharedWith" | "peg" | "qualityCheck" | "constraints" | "notes" | "detail">
>;

export type CardChange =
  /** Items go in before position `at`; behind the last one, if absent. Phases are numbered on. */
  | { readonly kind: "add"; readonly list: "phases"; readonly items: readonly Phase[]; readonly at?: number }
  | { readonly kind: "add"; readonly list: "expectedResults"; readonly items: readonly ExpectedResult[]; readonly at?: number }
  | { readonly kind: "add"; readonly list: "resources"; readonly items: readonly ResourceLine[]; readonly at?: number }
  | { readonly kind: "remove"; readonly list: CardList; readonly at: number }
  | { readonly kind: "move"; readonly list: CardList; readonly from: number; readonly to: number }
  /** A phase becomes two: the text twice, the weight and the months shared out. */
  | { readonly kind: "split"; readonly at: number }
  /** All weights equal, as points that make exactly the plan's; an item marked "none" stays out. */
  | { readonly kind: "spreadEqually"; readonly list: WeighedList }
  /** What is missing to the plan's points goes to the items without weight, or, where all have one, to all in proportion. */
  | { readonly kind: "spreadRest"; readonly list: WeighedList }
  /** One for each item; undefined leaves an item's weight as it is. */
  | { readonly kind: "weigh"; readonly list: WeighedList; readonly weights: readonly (Entry<number> | undefined)[] }
  | { readonly kind: "texts"; readonly texts: CardTexts };
