/** What a template cannot have under a label of its own: which one it is, and what it says by another key. */
const notNamed: readonly string[] = ["template", "prefix", "operationalObjective"];

/** What every template may use under its own label without saying what it is: the fields and tables of the house. */
import { declaredFields, listDeclaration } from "../card/held-fields";
import type { CardListKey } from "../card/card";

export const knownFields: ReadonlySet<string> = new Set(
  declaredFields.flatMap(({ key, kind }) => (kind === "own" || kind === "ownTables" || notNamed.includes(key) ? [] : [key])),
);

/** These a template may name too, unless it says of which kind they are: then they are fields of the body's own. */
export const furtherFields: readonly string[] = ["prefix", "activity"];

/** Whether a template speaks of a field of the house by this key. */
export function isKnownField(key: string, entry: { readonly kind?: string } | undefined): boolean {
  return knownFields.has(key) || (furtherFields.includes(key) && entry?.kind === undefined);
}

/** Tables of the vocabulary by their names in a template: the list of the card that each is. */
const knownLists = {
  phases: "phases",
  results: "expectedResults",
  resources: "resources.lines",
  monitoring: "monitoring",
} as const satisfies Readonly<Record<string, CardListKey>>;

export type KnownTable = keyof typeof knownLists;

export const knownTables = Object.keys(knownLists) as readonly KnownTable[];

export function listOfTable(table: KnownTable): CardListKey {
  return knownLists[table];
}

export function tableOfList(list: CardListKey): KnownTable {
  return knownTables.find((table) => knownLists[table] === list)!;
}

/** Keys of the columns that a table of the vocabulary may have; none where the table is the body's own. */
export function knownColumns(table: string): ReadonlySet<string> {
  return new Set(
    isKnownTable(table) ? listDeclaration(knownLists[table]).columns.flatMap(({ key, kind }) => (kind === "own" ? [] : [key])) : [],
  );
}

export function isKnownTable(table: string): table is KnownTable {
  return Object.hasOwn(knownLists, table);
}
