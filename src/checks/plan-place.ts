/** Where in a plan something was found. Positions count from 0 in the lists of the plan; objectives go by their keys. */
import type { FormFieldKey, FormTableKey } from "../plan/template/form-parts";
import type { CardItem, CardItemName } from "../plan/card/card";
import type { cardLists } from "../plan/card/lists";
import type { Target } from "../plan/plan";

type ListNamed<Name extends CardItemName> = Extract<(typeof cardLists)[number], { item: Name }>["key"];

/** An item of one of a card's lists, or what it holds in a column. */
type ItemPlace = {
  readonly [Name in CardItemName]: {
    readonly kind: Name;
    readonly objective: string;
    readonly at: number;
    readonly field?: Exclude<keyof CardItem<ListNamed<Name>>, "windows">;
  };
}[CardItemName];

export type PlanPlace =
  /** The plan as a whole. */
  | { readonly kind: "plan" }
  /** A field or a list of a card, or the card as a whole. */
  | { readonly kind: "card"; readonly objective: string; readonly field?: FormFieldKey | FormTableKey }
  | ItemPlace
  | { readonly kind: "window"; readonly objective: string; readonly at: number; readonly year: number; readonly edge: "start" | "end" }
  /** An objective's row among a sector's points. */
  | { readonly kind: "entry"; readonly sector: string; readonly objective: string }
  | { readonly kind: "sector"; readonly sector: string }
  | { readonly kind: "operational"; readonly code: string }
  | { readonly kind: "peg"; readonly code: string }
  /** A row of the flat template, by its position in the plan's targets. */
  | { readonly kind: "target"; readonly at: number; readonly field?: keyof Target }
  | { readonly kind: "section"; readonly area: string; readonly section: string };
