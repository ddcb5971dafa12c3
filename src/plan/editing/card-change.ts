/** What a person changes on one card from the pane, as plain data. Positions count from 0 in the lists of the card. */
import type { CardItem, CardListKey } from "../card/card";
import type { FieldValues } from "../card/held-fields";
import type { Entry } from "../entry";

/** The lists of a card that people add to, remove from and put in order. */
export type CardList = Exclude<CardListKey, "monitoring">;

/** The lists whose items have weights that make the plan's points. */
export type WeighedList = "phases" | "expectedResults";

type ItemsAdded = {
  readonly [List in CardList]: {
    readonly kind: "add";
    readonly list: List;
    readonly items: readonly CardItem<List>[];
    readonly at?: number;
  };
}[CardList];

export type CardChange =
  /** Items go in before position `at`; behind the last one, if absent. Phases are numbered on. */
  | ItemsAdded
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
  /** Fields are to hold something else. */
  | { readonly kind: "texts"; readonly texts: FieldValues };
