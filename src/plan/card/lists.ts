/** The repeating parts of a card and their columns, each declared once, in the order of their tables. */
import type { FieldKind } from "./field-kinds";
import type { OwnKind } from "./own-values";

export interface ColumnDeclaration {
  /** Names the column, and what an item holds in it. */
  readonly key: string;
  readonly kind: FieldKind | "term";
  /** In the workbook's table. */
  readonly header: string;
  /** Of a term: what it may be, each with its word in the workbook; `""` is none of them. */
  readonly terms?: Readonly<Record<string, string>>;
  /** Other words that people use for a term, in small letters. */
  readonly alsoSaid?: Readonly<Record<string, readonly string[]>>;
  readonly edge?: "start" | "end";
  /** The column that takes, in words, what was given here and has no place in the plan. */
  readonly otherwise?: string;
  /** Of words that say how much: a number with its sign or unit, `≥ 158`. */
  readonly measured?: true;
  /** Absent from items in which it is blank: few tables have it. */
  readonly optional?: true;
  /** Of a column that only this body has: it holds plain values (`OwnValue`), absent where blank. */
  readonly own?: OwnKind;
}

export interface ListDeclaration {
  /** Path in the card. */
  readonly key: string;
  /** What one item is called among the places of a plan. */
  readonly item: string;
  /** What the names of its tables begin with; absent where each of its cells has a name of its own. */
  readonly table?: string;
  readonly columns: readonly ColumnDeclaration[];
}

export const cardLists = [
  {
    key: "resources.lines",
    item: "resource",
    table: "Risorse_",
    columns: [
      { key: "budgetItem", kind: "text", header: "Voce di bilancio" },
      { key: "amount", kind: "amount", header: "Importo €" },
      {
        key: "kind",
        kind: "term",
        header: "E / S",
        terms: { revenue: "Entrata", spending: "Spesa" },
        alsoSaid: { revenue: ["e", "entrate"], spending: ["s", "u", "spese", "uscita", "uscite"] },
      },
      {
        key: "nature",
        kind: "term",
        header: "Natura",
        terms: { current: "Corrente", capital: "Capitale" },
        alsoSaid: {
          current: ["correnti", "parte corrente", "di parte corrente"],
          capital: ["conto capitale", "in conto capitale", "c/capitale", "investimento", "investimenti"],
        },
      },
      { key: "year", kind: "year", header: "Anno" },
      { key: "peg", kind: "words", header: "PEG" },
      { key: "note", kind: "words", header: "Nota" },
      { key: "chapter", kind: "words", header: "Capitolo", optional: true },
      { key: "share", kind: "percent", header: "Quota %", optional: true },
      { key: "amounts", kind: "amountByYear", header: "Importo €", optional: true },
      { key: "extra", kind: "own", header: "", optional: true },
    ],
  },
  {
    key: "expectedResults",
    item: "result",
    table: "Risultati_",
    columns: [
      { key: "text", kind: "text", header: "Risultato atteso" },
      { key: "indicator", kind: "text", header: "Indicatore" },
      { key: "weight", kind: "points", header: "Peso" },
      { key: "baseline", kind: "words", header: "Valore base", measured: true },
      { key: "target", kind: "words", header: "Valore atteso", measured: true },
      { key: "lastValue", kind: "words", header: "Ultimo valore", measured: true },
      { key: "source", kind: "words", header: "Fonte" },
      { key: "type", kind: "words", header: "Tipo", optional: true },
      { key: "formula", kind: "text", header: "Formula", optional: true },
      { key: "unit", kind: "words", header: "Unità", optional: true },
      { key: "baselineYear", kind: "year", header: "Anno di partenza", optional: true },
      { key: "targets", kind: "textByYear", header: "Atteso", measured: true, optional: true },
      { key: "outcome", kind: "words", header: "Ottenuto", measured: true, optional: true },
      { key: "extra", kind: "own", header: "", optional: true },
    ],
  },
  {
    key: "phases",
    item: "phase",
    table: "Fasi_",
    columns: [
      // As printed, `1`; `0` tells what the previous plan did.
      { key: "number", kind: "words", header: "N." },
      { key: "text", kind: "text", header: "Attività" },
      { key: "involved", kind: "text", header: "Soggetti" },
      { key: "weight", kind: "points", header: "Peso" },
      // Two columns a year, with headers of their own.
      { key: "windows", kind: "windows", header: "", otherwise: "text" },
      { key: "progress", kind: "percent", header: "Avanzamento" },
      // Periods that are ticked, where a body ticks them: `2026-03`, `2026-Q1`, `2026-H1`.
      { key: "ticks", kind: "lines", header: "", optional: true },
      { key: "extra", kind: "own", header: "", optional: true },
    ],
  },
  {
    key: "monitoring",
    item: "monitoring",
    columns: [
      // As printed: "Avanzamento al 31/12/2021".
      { key: "label", kind: "text", header: "Verifica" },
      { key: "outcome", kind: "choice", header: "Esito" },
      { key: "percent", kind: "percent", header: "%" },
      { key: "date", kind: "date", edge: "end", header: "Data" },
      // Why it was reached only partly, or not.
      { key: "because", kind: "text", header: "In quanto" },
      { key: "deviation", kind: "text", header: "Scostamento", optional: true },
      { key: "extra", kind: "own", header: "", optional: true },
    ],
  },
] as const satisfies readonly ListDeclaration[];
