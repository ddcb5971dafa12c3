/** What tables and paragraphs outside the cards say, and what is ticked twice, goes into the plan or is told. */
import { withPlacedText } from "../../../src/interchange/documents/corrections";
import { recognisePlan } from "../../../src/interchange/documents/recognise-plan";
import { readDocument } from "../../../src/interchange/documents/formats/read-document";
import { printedCard } from "./printed-card";
import { paragraph, table, wordFile } from "./word-file";

async function told(...blocks: readonly string[]): Promise<readonly string[]> {
  const document = await readDocument(wordFile(paragraph("Piano della performance 2021-2023"), ...blocks), "piano.docx");
  return recognisePlan([document], {}).unplaced.map(({ text }) => text);
}

it.each([
  [
    "a sector's page",
    [
      ["OBIETTIVO ESECUTIVO", "PRIORITÀ", "PESO", "NOTE"],
      ["S1.00001 - Un solo sportello", "ALTA", "100%", "rinviato a marzo"],
    ],
    ["NOTE", "rinviato a marzo"],
  ],
  [
    "an area's table",
    [
      ["SERVIZIO", "TIPOLOGIA", "DESCRIZIONE OBIETTIVO", "RISULTATO ATTESO", "INDICATORE", "PESO", "DELIBERA"],
      ["Anagrafe", "S", "Orari nuovi", "Da marzo", "Ore", "100", "n. 12"],
    ],
    ["DELIBERA", "n. 12"],
  ],
  [
    "a chart of codes",
    [
      ["CODICE", "DESCRIZIONE", "STANZIAMENTO 2021"],
      ["12 01 00 00", "TRIBUTI", "10.000,00"],
    ],
    ["STANZIAMENTO 2021", "10.000,00"],
  ],
  [
    "a budget",
    [
      ["", "Missione", "", "Programma", "Previsione 2021", "Note"],
      ["4", "Istruzione", "1", "Scuole", "100,00", "7"],
    ],
    ["Note", "7"],
  ],
])("a column that %s has beyond the usual ones is told", async (_, rows, left) => {
  expect(await told(table(rows))).toEqual(left);
});

it("two boxes that are ticked are no answer, and are told", async () => {
  const { identity, ...pages } = printedCard();
  const twice = identity.map((row) => row.map((cell, at) => (row[0] === "Priorità Giunta Unione" && at === 4 ? "X" : cell)));
  const found = await told(...[twice, ...Object.values(pages)].map((page) => table(page)));
  expect(found).toEqual(["ALTA", "X", "MEDIA", "X", "BASSA", "☐"].filter((text) => /\w/.test(text)));
});

it("a heading of a budget that none follows is a text like others", async () => {
  expect(await told(paragraph("Gli investimenti dell’ente"))).toEqual(["Gli investimenti dell’ente"]);
});

it("an objective that is only listed is told; one that has its card is not", async () => {
  const pages = Object.values(printedCard()).map((page) => table(page as ReturnType<typeof printedCard>["identity"]));
  expect(await told(paragraph("S1.00001 - Un solo sportello per le imprese"), paragraph("S9.00003 - Strade sicure"), ...pages)).toEqual([
    "S9.00003 - Strade sicure",
  ]);
});

it("a text that is put where a card has several goes beside them", () => {
  const card = { chain: { operationalObjectives: ["05.02.01 - Ridurre i passaggi"] }, notes: ["prima"] };
  expect(withPlacedText(card, "chain.operationalObjectives", "05.02.02 - Altro")).toMatchObject({
    chain: { operationalObjectives: ["05.02.01 - Ridurre i passaggi", "05.02.02 - Altro"] },
  });
  expect(withPlacedText(card, "notes", "dopo")).toMatchObject({ notes: ["prima", "dopo"] });
  expect(withPlacedText({}, "chain.operationalObjectives", "05.02.02 - Altro")).toEqual({
    chain: { operationalObjectives: ["05.02.02 - Altro"] },
  });
});
