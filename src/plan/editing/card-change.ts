/** What a person changes on one card from the pane, as plain data. Positions count from 0 in the lists of the card. */
import type { CardItem, CardListKey, HeldFieldKey } from "../card/card";
import type { FieldValues } from "../card/held-fields";
import type { Entry } from "../entry";
import type { OwnValues } from "../card/own-values";
import type { FormTableKey, OwnFieldKey, OwnTableKey } from "../template/form-parts";

/** The lists of a card that people add to, remove from and put in order. */
export type CardList = Exclude<CardListKey, "monitoring">;

/** The tables whose rows people add, remove and put in order. */
export type RowsKey = CardList | OwnTableKey;

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

/** A field that people type, by its path. */
export type TypedFieldKey = HeldFieldKey | OwnFieldKey;

/** Rows of a table that only the body has. */
interface OwnRowsAdded {
  readonly kind: "add";
  readonly list: OwnTableKey;
  readonly items: readonly OwnValues[];
  readonly at?: number;
}

export type CardChange =
  /** Items go in before position `at`; behind the last one, if absent. Phases are numbered on. */
  | ItemsAdded
  | OwnRowsAdded
  | { readonly kind: "remove"; readonly list: RowsKey; readonly at: number }
  | { readonly kind: "move"; readonly list: RowsKey; readonly from: number; readonly to: number }
  /** A row is to say something else than it said, wherever it stands by now. */
  | { readonly kind: "replace"; readonly list: FormTableKey; readonly at: number; readonly was: object; readonly item: object }
  /** A phase becomes two: the text twice, the weight and the months shared out. */
  | { readonly kind: "split"; readonly at: number }
  /** All weights equal, as points that make exactly the plan's; an item marked "none" stays out. */
  | { readonly kind: "spreadEqually"; readonly list: WeighedList }
  /** What is missing to the plan's points goes to the items without weight, or, where all have one, to all in proportion. */
  | { readonly kind: "spreadRest"; readonly list: WeighedList }
  /** One for each item; undefined leaves an item's weight as it is. */
  | { readonly kind: "weigh"; readonly list: WeighedList; readonly weights: readonly (Entry<number> | undefined)[] }
  /** Fields are to hold something else. */
  | { readonly kind: "texts"; readonly texts: FieldValues }
  /** A field of the card's form, of the house or of the body's own, is to hold something else; undefined where an own one is to hold nothing. */
  | { readonly kind: "field"; readonly key: TypedFieldKey; readonly value: unknown };
