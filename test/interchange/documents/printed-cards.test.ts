/** Cards as plans print them: read wherever their parts stand and however they are called, and nothing lost. */
import * as fc from "fast-check";
import { importDocuments } from "../../../src/operations/documents/import-documents";
import { fileOf } from "./filled-form";
import { printedCard, printedContent, type Page, type PrintedCard } from "./printed-card";
import { paragraph, table, wordFile, type WordCell } from "./word-file";

async function imported(...blocks: readonly string[]) {
  const read = await importDocuments(
    [fileOf("piano.docx", wordFile(paragraph("Piano della performance 2021-2023"), ...blocks))],
    undefined,
  );
  return { ...read, cards: read.content["cards"] as readonly Record<string, unknown>[], left: read.unplaced.map(({ text }) => text) };
}

const printed = (card: PrintedCard) => Object.values(card).map((page: Page) => table(page));
const textOf = (cell: WordCell) => (typeof cell === "string" ? cell : (cell.text ?? ""));
const withText = (cell: WordCell, text: string): WordCell => (typeof cell === "string" ? text : { ...cell, text });
const reworded = (page: Page, words: Readonly<Record<string, string>>): Page =>
  page.map((row) => row.map((cell) => withText(cell, words[textOf(cell)] ?? textOf(cell))));

it("four pages are one card", async () => {
  const { cards, left } = await imported(...printed(printedCard()));
  expect(cards).toEqual([expect.objectContaining(printedContent)]);
  expect(left).toEqual([]);
});

it("labels in other words", async () => {
  const card = printedCard();
  const words = {
    Finalità: "Finalità dell'obiettivo",
    "Settore /Servizio": "Servizio:",
    Responsabile: "Dirigente responsabile",
    "DATA INIZIO": "Data di inizio",
    "DATA FINE": "Data di fine",
    "Peso 40%": "Peso (%): 40",
    "Assessore di riferimento": "Assessore",
    "Priorità Giunta Unione": "Priorità",
    "Vincoli / Criticità": "Vincoli e criticità",
    "Dettaglio obiettivo": "Descrizione dell'obiettivo",
  };
  const { cards, left } = await imported(
    ...printed({ ...card, identity: reworded(card.identity, words), detail: reworded(card.detail, words) }),
  );
  expect(cards).toEqual([expect.objectContaining(printedContent)]);
  expect(left).toEqual([]);
});

it("rows in another order", async () => {
  const { identity, ...card } = printedCard();
  const [head, purpose, ...others] = identity;
  // What the amounts are of stands above them, so those rows stay together.
  const accounting = others.slice(8, 12);
  const rest = others.filter((row) => !accounting.includes(row)).toReversed();
  const { cards, left } = await imported(...printed({ identity: [head!, purpose!, ...accounting, ...rest], ...card }));
  expect(cards).toEqual([expect.objectContaining(printedContent)]);
  expect(left).toEqual([]);
});

it("a column that nobody knows is told, the others are read", async () => {
  const card = printedCard();
  const phases = card.phases.map((row, at) => [...row, at === 1 ? "Delibera" : at === 3 ? "n. 12 del 2021" : ""]);
  const { cards, left } = await imported(...printed({ ...card, phases }));
  expect(cards).toEqual([expect.objectContaining(printedContent)]);
  expect(left).toEqual(["Delibera", "n. 12 del 2021"]);
});

it("two cards in one table", async () => {
  const [one, other] = [printedCard(), printedCard("05.02.01.S1.00002", "Pagamenti puntuali")];
  const { cards } = await imported(table([...one.identity, ...one.detail, ...other.identity, ...other.detail]));
  expect(cards.map(({ code, title, purpose, weight }) => [code, title, purpose, weight])).toEqual([
    ["05.02.01.S1.00001", "Un solo sportello per le imprese", printedContent.purpose, 40],
    ["05.02.01.S1.00002", "Pagamenti puntuali", printedContent.purpose, 40],
  ]);
});

it("cards one after the other keep their pages", async () => {
  const cards = [1, 2, 3].map((number) => printedCard(`05.02.01.S1.0000${number}`, `Obiettivo numero ${number}`));
  const read = await imported(...cards.flatMap(printed));
  expect(read.cards.map(({ code, pageCodes }) => [code, pageCodes])).toEqual(
    [1, 2, 3].map((number) => [`05.02.01.S1.0000${number}`, Array.from({ length: 4 }, () => `05.02.01.S1.0000${number}`)]),
  );
});

it("pages that contradict each other are one card, with what each says", async () => {
  const card = printedCard();
  const other = printedCard("05.02.01.S1.0001", "Un solo sportello per le imprese");
  const { cards } = await imported(
    ...printed({ ...card, phases: other.phases, monitoring: printedCard("05.02.01.S1.00001", "Altro titolo").monitoring }),
  );
  expect(cards).toEqual([
    expect.objectContaining({
      pageCodes: ["05.02.01.S1.00001", "05.02.01.S1.00001", "05.02.01.S1.0001", "05.02.01.S1.00001"],
      pageTitles: [...Array.from({ length: 3 }, () => printedContent.title), "Altro titolo"],
      phases: printedContent.phases,
    }),
  ]);
});

it("phases that go on over the page, with their headings again", async () => {
  const card = printedCard();
  const [head, headings, ...rows] = card.phases;
  const { cards } = await imported(
    table(card.identity),
    table(card.detail),
    table([head!, headings!, ...rows.slice(0, 2)]),
    table([head!, headings!, ...rows.slice(2)]),
    table(card.monitoring),
  );
  expect(cards).toEqual([expect.objectContaining({ phases: printedContent.phases, monitoring: printedContent.monitoring })]);
});

describe("no word of a card is lost: it is in the plan, or it is told", () => {
  const pages = Object.keys(printedCard()) as (keyof PrintedCard)[];
  interface Mark {
    readonly page: keyof PrintedCard;
    readonly row: number;
    readonly cell: number;
  }
  // What stands in a heading names its column, and goes nowhere by itself.
  const isHeading = (page: keyof PrintedCard, row: number, cell: number) => page === "phases" && row === 1 && cell < 9;
  const places: readonly Mark[] = pages.flatMap((page) =>
    printedCard()[page].flatMap((row, at) =>
      Array.from({ length: row.length + 1 }, (_, cell) => ({ page, row: at, cell })).filter(({ cell }) => !isHeading(page, at, cell)),
    ),
  );

  /** Which of the words, written after what stands at each place, is neither in the plan nor told. */
  async function lost(marks: readonly Mark[]): Promise<readonly Mark[]> {
    const card: Record<string, WordCell[][]> = Object.fromEntries(pages.map((page) => [page, printedCard()[page].map((row) => [...row])]));
    marks.forEach(({ page, row, cell }, at) => {
      const cells = card[page]![row]!;
      const there = cells[cell] ?? "";
      cells[cell] = withText(there, `${textOf(there)} zeppelin${at}`.trim());
    });
    const read = await imported(...pages.map((page) => table(card[page]!)));
    const said = `${JSON.stringify(read.content)} ${read.left.join(" ")}`;
    return marks.filter((_, at) => !said.includes(`zeppelin${at}`));
  }

  it("one more word, in each cell", async () => {
    const found = await Promise.all(places.map((place) => lost([place])));
    expect(found.flat()).toEqual([]);
  });

  it("several, anywhere", async () => {
    await fc.assert(
      fc.asyncProperty(fc.uniqueArray(fc.constantFrom(...places), { minLength: 2, maxLength: 6 }), async (marks) => {
        expect(await lost(marks)).toEqual([]);
      }),
      { numRuns: 100 },
    );
  });
});
