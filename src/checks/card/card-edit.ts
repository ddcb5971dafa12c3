/** Edits of one card, as fixes make them: one field at a place, or more of the card. */
import { findDocumented, replaceObjective } from "../../plan/editing/objective-lookup";
import { editOf, type PlanEdit } from "../../plan/editing/plan-edit";
import type { CardItem, CardListKey } from "../../plan/card/card";
import type { KindValues } from "../../plan/card/field-kinds";
import { columnValue, declaredLists, fieldsOfCard, isHeldField, itemsOf, withCardField, withItems } from "../../plan/card/held-fields";
import type { ColumnDeclaration, ListDeclaration } from "../../plan/card/lists";
import { sameContent } from "../../plan/difference/same-content";
import type { Entry } from "../../plan/entry";
import type { ObjectiveCard, Phase, Plan } from "../../plan/plan";
import type { IsoDate } from "../../plan/iso-date";
import type { PlanPlace } from "../plan-place";

/** The list of a card whose items are called so among the places of a plan. */
export function listOfItem(kind: PlanPlace["kind"]): CardListKey | undefined {
  return declaredLists.find(({ item }) => item === kind)?.key;
}

/** An edit of the card of an objective, by its key. It throws `UnknownObjectiveError`, `NoCardError`. */
export function onCard(objective: string, change: (card: ObjectiveCard) => ObjectiveCard): (plan: Plan) => PlanEdit {
  return (plan) => {
    const found = findDocumented(plan, objective);
    return editOf(replaceObjective(plan, objective, { ...found, card: change(found.card) }));
  };
}

/** The list with one of its items changed. */
export function changedAt<T>(items: readonly T[], at: number, change: (item: T) => T): readonly T[] {
  return items.map((item, position) => (position === at ? change(item) : item));
}

/** What stands at a place of a card, with the kind of its field or column. */
export interface PlacedValue {
  readonly kind: ColumnDeclaration["kind"];
  readonly value: unknown;
  readonly place: PlanPlace;
}

/** All that a card holds, each value with its place: its fields, then its lists row by row. */
export function valuesOfCard(objective: string, card: ObjectiveCard): readonly PlacedValue[] {
  const ofFields = fieldsOfCard(card).map(({ field, value }): PlacedValue => ({
    kind: field.kind,
    value,
    place: { kind: "card", objective, field: field.key },
  }));
  const ofLists = declaredLists.flatMap((list) =>
    itemsOf(card, list.key).flatMap((item, at) =>
      list.columns.flatMap((column) => valuesInColumn(objective, list, at, column, columnValue(item, column))),
    ),
  );
  return [...ofFields, ...ofLists];
}

function valuesInColumn(
  objective: string,
  { item }: ListDeclaration,
  at: number,
  { key, kind }: ColumnDeclaration,
  value: unknown,
): readonly PlacedValue[] {
  if (kind !== "windows") return [{ kind, value, place: { kind: item, objective, at, field: key } as PlanPlace }];
  return Object.entries(value as KindValues["windows"]).flatMap(([year, window]) =>
    (["start", "end"] as const).map((edge): PlacedValue => ({
      kind: "date",
      value: window[edge],
      place: { kind: "window", objective, at, year: Number(year), edge },
    })),
  );
}

/** A text of a card that a single value holds, with its place. */
export interface PlacedText {
  readonly text: string;
  readonly place: PlanPlace;
}

/** The texts that people write into a field or a column of their own, prose and single words: each can be replaced at its place. */
export function placedTexts(objective: string, card: ObjectiveCard): readonly PlacedText[] {
  return valuesOfCard(objective, card).flatMap(({ kind, value, place }) =>
    kind === "text" || kind === "words" ? [{ text: value as string, place }] : [],
  );
}

/** Every text that people write on a card: those that stand by themselves, and the lines of those that are lists of lines. */
export function textsOfCard(objective: string, card: ObjectiveCard): readonly string[] {
  const lines = fieldsOfCard(card).flatMap(({ field, value }) => (field.kind === "lines" ? (value as readonly string[]) : []));
  return [...placedTexts(objective, card).map(({ text }) => text), ...lines];
}

/** The entry of a date at a place; undefined where no date stands at such a place. */
export function dateAt(card: ObjectiveCard, place: PlanPlace): Entry<IsoDate> | undefined {
  if (place.kind === "window") return card.phases[place.at]?.windows[place.year]?.[place.edge];
  if (!("objective" in place)) return undefined;
  const found = valuesOfCard(place.objective, card).find(({ kind, place: one }) => kind === "date" && sameContent(one, place));
  return found?.value as Entry<IsoDate> | undefined;
}

/** The card with another value in the field, the column or the window at a place; the card as it is where the place is none of these. */
export function withValue(card: ObjectiveCard, place: PlanPlace, value: unknown): ObjectiveCard {
  if (place.kind === "card") return place.field !== undefined && isHeldField(place.field) ? withCardField(card, place.field, value) : card;
  if (place.kind === "window")
    return {
      ...card,
      phases: changedAt(card.phases, place.at, (phase) => withEdge(phase, place.year, place.edge, value as Entry<IsoDate>)),
    };
  const list = declaredLists.find(({ item }) => item === place.kind);
  if (!list || !("field" in place) || place.field === undefined) return card;
  const { at, field } = place as { readonly at: number; readonly field: string };
  return withItems(
    card,
    list.key,
    changedAt<object>(itemsOf(card, list.key), at, (item) => ({ ...item, [field]: value })) as readonly CardItem<typeof list.key>[],
  );
}

function withEdge(phase: Phase, year: number, edge: "start" | "end", date: Entry<IsoDate>): Phase {
  const window = phase.windows[year];
  return window ? { ...phase, windows: { ...phase.windows, [year]: { ...window, [edge]: date } } } : phase;
}
