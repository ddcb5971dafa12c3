/** A word that stands anywhere in a pasted table comes into the phases or is named. */
import fc from "fast-check";
import { guessReading } from "../../../src/interchange/paste/columns/guess-reading";
import { readAs, readPastedPhases, type PastedPhases } from "../../../src/interchange/paste/pasted-phases";
import type { PastedColumn, PasteReading, RowChoice } from "../../../src/interchange/paste/pasted-table";
import { plan, table } from "./tables";

/** What stands nowhere else in the tables, and how it may be named. */
const unique: Readonly<Record<string, readonly string[]>> = {
  Zqxwort: ["Zqxwort"],
  "13/09/2027": ["13/09/2027", "2027-09-13"],
  "13/09/2029": ["13/09/2029", "2029-09-13"],
  "set 2027 - nov 2028": ["set 2027 - nov 2028", "2027-09-01"],
  "17,77": ["17,77", "17.77"],
};

/** Ways to head and fill a column. */
const columns: readonly (readonly [headings: readonly string[], cells: readonly string[]])[] = [
  [
    ["N.", "Fase", "ID", ""],
    ["1", "2", "3a", "Fase 4", ""],
  ],
  [
    ["Attività", "Descrizione attività", "Nome attività", "Passi"],
    ["Bando", "Gara d'appalto", "avvio dei lavori", "- verifica", ""],
  ],
  [
    ["Soggetti", "Responsabile", "Nomi risorse"],
    ["Tributi", "Segreteria", ""],
  ],
  [
    ["Peso", "Peso %", "%"],
    ["30", "30%", "0,3", "==", "molto", ""],
  ],
  [
    ["Inizio", "2026 inizio", "Start"],
    ["gen", "1/5/26", "Mon 1/12/26", "2029", "==", "presto", ""],
  ],
  [
    ["Fine", "2026 fine", "Entro", "Finish"],
    ["dic", "31/12/2027", "I trimestre", "giugno 2030", ""],
  ],
  [
    ["Periodo", "Tempi 2027", "Scadenza"],
    ["gen-mar", "ott 2026 - feb 2027", "entro il 30/06/2026", "2028-2030", "poi", ""],
  ],
  [
    ["I trim.", "Q3", "1° sem.", "2027"],
    ["X", "", "■", "avvio", "no", "0"],
  ],
  [
    ["gen", "feb 2027", "mar-26"],
    ["X", "", "1", "se serve"],
  ],
  [["Anno"], ["2026", "2027", "", "mai"]],
  [
    ["Durata", "Note", "Costo", "Boh", ""],
    ["5 g", "da vedere", ""],
  ],
  [
    ["Avanzamento", "% completamento"],
    ["50%", "", "tutto"],
  ],
];
const specialRows = ["ANNO 2027", "2026", "Fase preliminare", "e altro", "Totale", ""];

const anyTable = fc
  .uniqueArray(fc.nat(columns.length - 1), { minLength: 1, maxLength: 7 })
  .chain((chosen) => {
    const parts = chosen.map((at) => columns[at]!);
    const heading = fc.tuple(...parts.map(([headings]) => fc.constantFrom(...headings)));
    const row = fc.oneof(
      { weight: 4, arbitrary: fc.tuple(...parts.map(([, cells]) => fc.constantFrom(...cells))) },
      { weight: 1, arbitrary: fc.constantFrom(...specialRows).map((text) => [text, ...Array<string>(parts.length - 1).fill("")]) },
    );
    return fc.tuple(fc.option(heading), fc.array(row, { minLength: 1, maxLength: 6 }));
  })
  .map(([heading, rows]) => (heading ? [heading, ...rows] : rows) as string[][]);

const withWord = (word: string) =>
  anyTable.chain((cells) =>
    fc.tuple(fc.nat(cells.length - 1), fc.nat(cells[0]!.length - 1)).map(([row, column]) => {
      const copy = cells.map((values) => [...values]);
      copy[row]![column] = word;
      return copy;
    }),
  );

const anyColumn: fc.Arbitrary<PastedColumn> = fc.oneof(
  fc.constantFrom("ignored", "number", "text", "involved", "weight", "progress", "year").map((kind) => ({ kind }) as PastedColumn),
  fc.record(
    { kind: fc.constantFrom("start" as const, "end" as const, "period" as const), year: fc.integer({ min: 2026, max: 2029 }) },
    { requiredKeys: ["kind"] },
  ),
  fc.record(
    {
      kind: fc.constant("marks" as const),
      from: fc.constantFrom(1, 4),
      to: fc.constantFrom(4, 6),
      year: fc.integer({ min: 2026, max: 2029 }),
    },
    { requiredKeys: ["kind", "from", "to"] },
  ),
);

function isNamed(read: PastedPhases, word: string): boolean {
  const named = JSON.stringify([read.phases, read.problems, read.leftOut, read.doubtful, read.notes]);
  return unique[word]!.some((form) => named.includes(form));
}

describe.each(Object.keys(unique))("%s", (word) => {
  it("as the table is guessed", () => {
    fc.assert(
      fc.property(withWord(word), (cells) => isNamed(readPastedPhases(cells, plan), word)),
      { numRuns: 250 },
    );
  });

  it("whatever a person says of its columns and rows", () => {
    const choice = fc.constantFrom<RowChoice>("phase", "goesOn", "leftOut");
    const byHand = withWord(word).chain((cells) =>
      fc
        .record({
          headerRows: fc.nat(Math.min(2, cells.length)),
          columns: fc.array(anyColumn, { minLength: cells[0]!.length, maxLength: cells[0]!.length }),
          dateOrder: fc.constantFrom("dayFirst" as const, "monthFirst" as const),
          rows: fc.dictionary(fc.nat(7).map(String), choice),
        })
        .map((reading): readonly [string[][], PasteReading] => [cells, reading]),
    );
    fc.assert(
      fc.property(byHand, ([cells, reading]) => isNamed(readAs(cells, reading, plan), word)),
      { numRuns: 250 },
    );
  });
});

it("guesses again what it guessed", () => {
  const cells = table("N.|Attività|Periodo\n1|Bando|gen-mar");
  expect(guessReading(cells, plan)).toEqual({
    headerRows: 1,
    columns: [{ kind: "number" }, { kind: "text" }, { kind: "period" }],
    dateOrder: "dayFirst",
    rows: {},
  });
});
