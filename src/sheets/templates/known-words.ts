/** What the sheet of a template calls the fields, tables and columns of the house: in Italian, where the files have keys. */
import { declarationOf, listDeclaration } from "../../plan/card/held-fields";
import type { CardFieldKey } from "../../plan/card/card";
import { isKnownTable, knownColumns, knownFields, knownTables, listOfTable, type KnownTable } from "../../plan/template/vocabulary";
import { headerKey } from "../reading/snapshot-reader";

/** Keys by their words, both ways. */
export class KnownWords {
  private readonly keys: ReadonlyMap<string, string>;
  private readonly words: ReadonlyMap<string, string>;

  constructor(words: readonly (readonly [key: string, word: string])[]) {
    const told = words.filter(
      ([key, word]) =>
        word !== "" && words.every(([other, one]) => other === key || (headerKey(one) !== headerKey(word) && other !== word)),
    );
    this.words = new Map(told);
    this.keys = new Map([
      ...told.map(([key, word]) => [headerKey(word), key] as const),
      ...words.map(([key]) => [headerKey(key), key] as const),
    ]);
  }

  /** The key itself where it has no word of its own, or where the word is the key of something that only the body has. */
  wordOf(key: string, own: Iterable<string>): string {
    const word = this.words.get(key);
    return word === undefined || [...own].some((one) => headerKey(one) === headerKey(word)) ? key : word;
  }

  /** Undefined where the text is neither a word nor a key. */
  keyOf(text: string): string | undefined {
    return this.keys.get(headerKey(text));
  }
}

export const fieldWords = new KnownWords([
  ...[...knownFields].map((key): readonly [string, string] => [key, declarationOf(key as CardFieldKey).name]),
  ["prefix", declarationOf("prefix").name],
  ["activity", "Attivita"],
]);

const words: Readonly<Record<KnownTable, string>> = { phases: "Fasi", results: "Risultati", resources: "Risorse", monitoring: "Verifiche" };

export const tableWords = new KnownWords(knownTables.map((table) => [table, words[table]]));

const columnWords = new Map(
  knownTables.map((table) => {
    const { columns } = listDeclaration(listOfTable(table));
    const known = knownColumns(table);
    return [table, new KnownWords(columns.flatMap(({ key, header }) => (known.has(key) ? [[key, header] as const] : [])))] as const;
  }),
);

const none = new KnownWords([]);

/** Of a table of the body's own, none. */
export function columnWordsOf(table: string): KnownWords {
  return (isKnownTable(table) && columnWords.get(table)) || none;
}
