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
  const field = declarationOf(key) as HeldDeclaration;
  return heldAt(field.ofObjective ? objective : objective.card, field) as FieldValue<Key>;
}

type Declared = Pick<ColumnDeclaration, "key" | "kind" | "optional" | "own">;

/** What stands at a declared path, the blank where an optional one is absent. */
export function heldAt(part: object, { key, kind, optional, own }: Declared): unknown {
  const value = valueAt(part, key);
  return value === undefined && optional && !own && kind !== "term" ? rulesOf(kind).blank : value;
}

/** Whether a value says nothing. */
export function isBlankHeld({ kind, own }: Pick<Declared, "kind" | "own">, value: unknown): boolean {
  return value === undefined || value === "" || (!own && kind !== "term" && rulesOf(kind).isBlank(value));
}

/** The part with a value at a declared path; without it where it is optional and the value says nothing. */
export function withHeld<T extends object>(part: T, declared: Declared, value: unknown): T {
  const absent = declared.optional === true && isBlankHeld(declared, value);
  return absent && valueAt(part, declared.key) === undefined ? part : withValueAt(part, declared.key, absent ? undefined : value);
}

/** Some fields with what they are to hold. */
export type FieldValues = { readonly [Key in HeldFieldKey]?: FieldValue<Key> };

export function withFields(objective: DocumentedObjective, values: FieldValues): DocumentedObjective {
  return Object.entries(values).reduce((so, [key, value]) => withField(so, key as HeldFieldKey, value), objective);
}

export function withField(objective: DocumentedObjective, key: HeldFieldKey, value: unknown): DocumentedObjective {
  const field = declarationOf(key) as HeldDeclaration;
  return field.ofObjective ? withHeld(objective, field, value) : { ...objective, card: withHeld(objective.card, field, value) };
}

/** The card's own fields with what it holds in them. */
export function fieldsOfCard(card: ObjectiveCard): readonly { readonly field: HeldDeclaration; readonly value: unknown }[] {
  return heldByCard.map((field) => ({ field, value: heldAt(card, field) }));
}

export function withCardField(card: ObjectiveCard, key: HeldFieldKey, value: unknown): ObjectiveCard {
  const field = declarationOf(key) as HeldDeclaration;
  return field.ofObjective ? card : withHeld(card, field, value);
}

/** The items of one of a card's lists. */
export function itemsOf<Key extends CardListKey>(card: ObjectiveCard, list: Key): readonly CardItem<Key>[] {
  return valueAt(card, list) as readonly CardItem<Key>[];
}

export function withItems<Key extends CardListKey>(card: ObjectiveCard, list: Key, items: readonly CardItem<Key>[]): ObjectiveCard {
  return withValueAt(card, list, items);
}

/** What an item holds in a column. */
export function columnValue(item: object, column: ColumnDeclaration): unknown {
  return heldAt(item, column);
}

/** An item made of what each of a list's columns holds. */
export function itemWith({ columns }: Pick<ListDeclaration, "columns">, valueOf: (column: ColumnDeclaration) => unknown): object {
  return columns.reduce<object>((item, column) => withHeld(item, column, valueOf(column)), {});
}

/** An objective without content: its fields and those of its card blank, no codes, lists without items. */
export function blankObjective(): DocumentedObjective {
  const ofLists = cardLists.reduce<object>((card, { key }) => withValueAt(card, key, []), {});
  const blank = { shortCodes: [], card: ofLists } as unknown as DocumentedObjective;
  return heldFields.reduce((so, { key, kind }) => withField(so, key, rulesOf(kind).blank), blank);
}

/** An item that says nothing. */
export function blankItem<Key extends CardListKey>(list: Key): CardItem<Key> {
  return itemWith(listDeclaration(list), ({ kind }) => (kind === "term" ? "" : rulesOf(kind).blank)) as CardItem<Key>;
}

/** Whether an item says nothing. */
export function isBlankItem(item: object, { columns }: ListDeclaration): boolean {
  return columns.every((column) => isBlankHeld(column, columnValue(item, column)));
}

export function listDeclaration(key: CardListKey): ListDeclaration {
  return declaredLists.find((list) => list.key === key)!;
}
