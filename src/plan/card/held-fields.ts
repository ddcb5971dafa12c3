/** Fields and lists of objectives by their declarations: what they hold, and the objective with something else in them. */
import type { CardFieldKey, CardItem, CardListKey, DocumentedObjective, FieldValue, HeldFieldKey, ObjectiveCard } from "./card";
import { rulesOf, type FieldKind } from "./field-kinds";
import { cardFields, type FieldDeclaration } from "./fields";
import { valueAt, withValueAt } from "./paths";
import { cardLists, type ColumnDeclaration, type ListDeclaration } from "./lists";

/** A field and a list as they are declared, by their keys. */
export type DeclaredField = FieldDeclaration & { readonly key: CardFieldKey };
export type DeclaredList = ListDeclaration & { readonly key: CardListKey };

/** A field that the domain holds. */
export type HeldDeclaration = FieldDeclaration & { readonly key: HeldFieldKey; readonly kind: FieldKind };

function isHeld(field: FieldDeclaration): field is HeldDeclaration {
  return field.kind !== "computed" && field.kind !== "code";
}

/** All fields and all lists, in the order of the card. */
export const declaredFields: readonly DeclaredField[] = cardFields;
export const declaredLists: readonly DeclaredList[] = cardLists;

/** The fields that the domain holds, in the order of the card. */
export const heldFields: readonly HeldDeclaration[] = declaredFields.filter(isHeld);

/** Those among them that belong to the card, not to its objective. */
export const heldByCard: readonly HeldDeclaration[] = heldFields.filter(({ ofObjective }) => !ofObjective);

export function declarationOf(key: CardFieldKey): FieldDeclaration {
  return declarations.get(key)!;
}

const declarations: ReadonlyMap<string, FieldDeclaration> = new Map(declaredFields.map((field) => [field.key, field]));

export function isHeldField(key: string): key is HeldFieldKey {
  const field = declarations.get(key);
  return field !== undefined && isHeld(field);
}

/** What an objective holds in a field. */
export function fieldValue<Key extends HeldFieldKey>(objective: DocumentedObjective, key: Key): FieldValue<Key> {
  return valueAt(declarationOf(key).ofObjective ? objective : objective.card, key) as FieldValue<Key>;
}

/** Some fields with what they are to hold. */
export type FieldValues = { readonly [Key in HeldFieldKey]?: FieldValue<Key> };

export function withFields(objective: DocumentedObjective, values: FieldValues): DocumentedObjective {
  return Object.entries(values).reduce((so, [key, value]) => withField(so, key as HeldFieldKey, value), objective);
}

export function withField(objective: DocumentedObjective, key: HeldFieldKey, value: unknown): DocumentedObjective {
  return declarationOf(key).ofObjective
    ? withValueAt(objective, key, value)
    : { ...objective, card: withValueAt(objective.card, key, value) };
}

/** The card's own fields with what it holds in them. */
export function fieldsOfCard(card: ObjectiveCard): readonly { readonly field: HeldDeclaration; readonly value: unknown }[] {
  return heldByCard.map((field) => ({ field, value: valueAt(card, field.key) }));
}

export function withCardField(card: ObjectiveCard, key: HeldFieldKey, value: unknown): ObjectiveCard {
  return declarationOf(key).ofObjective ? card : withValueAt(card, key, value);
}

/** The items of one of a card's lists. */
export function itemsOf<Key extends CardListKey>(card: ObjectiveCard, list: Key): readonly CardItem<Key>[] {
  return valueAt(card, list) as readonly CardItem<Key>[];
}

export function withItems<Key extends CardListKey>(card: ObjectiveCard, list: Key, items: readonly CardItem<Key>[]): ObjectiveCard {
  return withValueAt(card, list, items);
}

/** What an item holds in a column. */
export function columnValue(item: object, { key }: ColumnDeclaration): unknown {
  return valueAt(item, key);
}

/** An objective without content: its fields and those of its card blank, no codes, lists without items. */
export function blankObjective(): DocumentedObjective {
  const ofLists = cardLists.reduce<object>((card, { key }) => withValueAt(card, key, []), {});
  const blank = { shortCodes: [], card: ofLists } as unknown as DocumentedObjective;
  return heldFields.reduce((so, { key, kind }) => withField(so, key, rulesOf(kind).blank), blank);
}

/** An item that says nothing. */
export function blankItem<Key extends CardListKey>(list: Key): CardItem<Key> {
  return Object.fromEntries(
    listDeclaration(list).columns.map(({ key, kind }) => [key, kind === "term" ? "" : rulesOf(kind).blank]),
  ) as CardItem<Key>;
}

/** Whether an item says nothing. */
export function isBlankItem(item: object, { columns }: ListDeclaration): boolean {
  return columns.every((column) =>
    column.kind === "term" ? columnValue(item, column) === "" : rulesOf(column.kind).isBlank(columnValue(item, column)),
  );
}

export function listDeclaration(key: CardListKey): ListDeclaration {
  return declaredLists.find((list) => list.key === key)!;
}
