/** What every template may use under its own label without saying what it is: the fields and tables of the house. */
import { declaredFields, listDeclaration } from "../card/held-fields";
import type { CardListKey } from "../card/card";

export const knownFields: ReadonlySet<string> = new Set(declaredFields.map(({ key }) => key));

/** Tables of the vocabulary by their names in a template: the list of the card that they are, and columns besides the list's own. */
const knownLists = {
  phases: { list: "phases", further: [] },
  results: { list: "expectedResults", further: ["type", "formula", "unit", "baselineYear", "outcome"] },
  resources: { list: "resources.lines", further: ["chapter", "share"] },
  monitoring: { list: "monitoring", further: ["deviation"] },
} as const satisfies Readonly<Record<string, { readonly list: CardListKey; readonly further: readonly string[] }>>;

export const knownTables = Object.keys(knownLists) as readonly (keyof typeof knownLists)[];

/** Keys of the columns that a table of the vocabulary may have; none where the table is the body's own. */
export function knownColumns(table: string): ReadonlySet<string> {
  if (!isKnownTable(table)) return new Set();
  const { list, further } = knownLists[table];
  return new Set([...listDeclaration(list).columns.map(({ key }) => key), ...further]);
}

export function isKnownTable(table: string): table is keyof typeof knownLists {
  return Object.hasOwn(knownLists, table);
}
