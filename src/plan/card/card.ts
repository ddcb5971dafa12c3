/** An objective and its card: what the tables of fields and lists make of them, as types. */
import type { FieldKind, KindValues } from "./field-kinds";
import type { cardFields } from "./fields";
import type { cardLists } from "./lists";

type Field = (typeof cardFields)[number];
type List = (typeof cardLists)[number];

/** Every field that a card shows besides its lists. */
export type CardFieldKey = Field["key"];

/** A field that holds something of its own, in the card or in the objective. */
type HeldField = Extract<Field, { kind: FieldKind }>;
export type HeldFieldKey = HeldField["key"];

/** What a field holds. */
export type FieldValue<Key extends HeldFieldKey> = KindValues[Extract<HeldField, { key: Key }>["kind"]];

type OfObjective = Extract<HeldField, { ofObjective: true }>["key"];
type OfCard = Exclude<HeldFieldKey, OfObjective>;
/** The first step of a path, and what follows a given one. */
type Top<Key extends string> = Key extends `${string}.${string}` ? never : Key;
type Below<Group extends string, Key extends string> = Key extends `${Group}.${infer Rest}` ? Rest : never;

export type CardListKey = List["key"];
/** What an item of a list is called among the places of a plan. */
export type CardItemName = List["item"];

type ListOf<Key extends CardListKey> = Extract<List, { key: Key }>;
type Column<Key extends CardListKey> = ListOf<Key>["columns"][number];
type ColumnValue<Declared> = Declared extends { terms: Readonly<Record<infer Term, string>> }
  ? Term | ""
  : Declared extends { kind: infer Kind extends FieldKind }
    ? KindValues[Kind]
    : never;

interface Optional {
  readonly optional: true;
}

/** An item of one of the card's lists. */
export type CardItem<Key extends CardListKey> = {
  readonly [Declared in Exclude<Column<Key>, Optional> as Declared["key"]]: ColumnValue<Declared>;
} & { readonly [Declared in Extract<Column<Key>, Optional> as Declared["key"]]?: ColumnValue<Declared> };

/** Risultato atteso. */
export type ExpectedResult = CardItem<"expectedResults">;
/** Fase or attività. */
export type Phase = CardItem<"phases">;
export type ResourceLine = CardItem<"resources.lines">;
export type Monitoring = CardItem<"monitoring">;

/** Fields that only some cards have. */
type OptionalKey = Extract<HeldField, Optional>["key"];

type FieldsOf<Group extends string> = { readonly [Key in Below<Group, OfCard>]: FieldValue<Extract<HeldFieldKey, `${Group}.${Key}`>> };

/** Rilevanza contabile. */
export type Resources = FieldsOf<"resources"> & { readonly lines: readonly ResourceLine[] };
export type QualityCheck = FieldsOf<"qualityCheck">;

/** Scheda obiettivo: all that documents an objective besides its identity. Texts are `""` where blank. */
export type ObjectiveCard = { readonly [Key in Exclude<Top<OfCard>, OptionalKey>]: FieldValue<Key> } & {
  readonly [Key in OptionalKey]?: FieldValue<Key>;
} & {
  readonly resources: Resources;
  readonly qualityCheck: QualityCheck;
} & { readonly [Key in Top<CardListKey>]: readonly CardItem<Key>[] };

/** Obiettivo esecutivo. */
export type Objective = {
  /** Short codes, owner first; at least one. */
  readonly shortCodes: readonly ShortCode[];
  /** Absent where the plan lists the objective but holds no card of it. */
  readonly card?: ObjectiveCard;
} & { readonly [Key in OfObjective]: FieldValue<Key> };

/** An objective whose card is part of the plan. */
export type DocumentedObjective = Objective & { readonly card: ObjectiveCard };

/** `S3.00007`: the sector and the progressive number within it. */
export interface ShortCode {
  readonly sector: string;
  readonly number: number;
  /** The words that the number is counted within besides, where the body's pattern has any, in its order: a prefix, levels of the tree. */
  readonly within?: readonly string[];
}

/** Whether two short codes are one. */
export function sameShortCode(one: ShortCode, other: ShortCode): boolean {
  return one.sector === other.sector && one.number === other.number && sameWithin(one, other);
}

/** Whether the numbers of two short codes are counted within the same words, whatever their sectors. */
export function sameWithin({ within: one = [] }: ShortCode, { within: other = [] }: ShortCode): boolean {
  return one.length === other.length && one.every((word, at) => word === other[at]);
}
