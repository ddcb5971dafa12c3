/** Forms of five layouts, filled in with invented cards, come in through the templates that are drawn from the blank ones. */
import { readPlanFile } from "../../../src/interchange/plan-file/read-plan-file";
import { importDocuments } from "../../../src/operations/documents/import-documents";
import { fileOf, filledForm } from "./filled-form";

type Card = Readonly<Record<string, unknown>>;

async function imported(name: string, ...fillings: readonly Readonly<Record<string, string | number>>[]) {
  const { file, template } = await filledForm(name, ...fillings);
  const read = await importDocuments([file], template);
  const cards = read.content["cards"] as readonly Card[];
  return { cards, template, unplaced: read.unplaced.map(({ text }) => text), plan: readPlanFile(read.text, "piano.json").plan, read };
}

it("labels at the left, boxes before their words, people of the body's own", async () => {
  const { cards, template, unplaced, plan } = await imported("peg-annuale", {
    B3: "OB.2026.01",
    D3: "Servizi demografici",
    B4: "Meno attesa allo sportello",
    B5: "Rosa Tiberini",
    D5: "Servizi al cittadino",
    B6: "Chi chiede un documento ottiene un appuntamento in due settimane.\nOggi ne servono cinque.",
    B7: "Tempo restituito alle famiglie",
    D8: "X",
    B11: "Nuovo orario di apertura",
    C11: "Ufficio anagrafe",
    D11: "01/01/2026",
    E11: "31/03/2026",
    F11: "40%",
    B12: "Agenda unica degli appuntamenti",
    D12: "aprile",
    E12: "dicembre",
    F12: "60%",
    A15: "Indicatore",
    A16: "Giorni medi di attesa",
    B16: "somma dei giorni / appuntamenti",
    C16: "giorni",
    D16: "35",
    E16: "<= 14",
    F16: "agenda",
    A20: "Istruttore",
    B20: "C",
    C20: "50",
  });
  const own = Object.fromEntries(Object.entries(template.fields).map(([key, { label }]) => [label.it, key]));
  expect(unplaced).toEqual([]);
  expect(cards).toEqual([
    expect.objectContaining({
      code: "OB.2026.01",
      template: template.id,
      title: "Meno attesa allo sportello",
      responsible: "Rosa Tiberini",
      assessor: "Servizi al cittadino",
      detail: "Chi chiede un documento ottiene un appuntamento in due settimane.\nOggi ne servono cinque.",
      extra: { [own["Collegamento al valore pubblico"]!]: "Tempo restituito alle famiglie", [own["Tipo di obiettivo"]!]: "Mantenimento" },
      phases: [
        {
          number: "1",
          text: "Nuovo orario di apertura",
          involved: "Ufficio anagrafe",
          start: "01/01/2026",
          end: "31/03/2026",
          weight: "40%",
          windows: {},
        },
        { number: "2", text: "Agenda unica degli appuntamenti", start: "aprile", end: "dicembre", weight: "60%", windows: {} },
      ],
      expectedResults: [
        {
          indicator: "Giorni medi di attesa",
          formula: "somma dei giorni / appuntamenti",
          unit: "giorni",
          baseline: "35",
          target: "<= 14",
          source: "agenda",
        },
      ],
    }),
  ]);
  expect(plan.sectors).toEqual([expect.objectContaining({ name: "Servizi demografici" })]);
  expect(plan.objectives[0]!.card!.phases).toHaveLength(2);
});

it("a calendar of months, ticked", async () => {
  const { cards, unplaced } = await imported("peg-mesi", {
    D3: "Lavori pubblici",
    D4: "Ugo Marchesi",
    D5: "Scuole più sicure",
    B8: "Progetto",
    C8: 30,
    D8: "X",
    E8: "X",
    F8: "X",
    B9: "Lavori",
    C9: 70,
    J9: "X",
    K9: "X",
    A12: "30/06",
    C12: "nei tempi",
  });
  expect(unplaced).toEqual([]);
  expect(cards[0]).toMatchObject({
    title: "Scuole più sicure",
    phases: [
      { number: "1", text: "Progetto", weight: "30" },
      { number: "2", text: "Lavori", weight: "70" },
    ],
    monitoring: [{ label: "30/06", outcome: "nei tempi" }],
  });
  expect((cards[0]!["phases"] as Card[])[0]!["windows"] ?? (cards[0]!["phases"] as Card[])[0]!["ticks"]).toBeDefined();
});

it("labels above, a calendar of quarters, chapters with amounts", async () => {
  const { cards, unplaced } = await imported("etichette-sopra", {
    A3: "Una biblioteca aperta la sera",
    A5: "Chi lavora di giorno trova la biblioteca aperta.",
    A7: "Ufficio cultura",
    C7: "Assessora alla cultura",
    A10: "Apertura serale",
    B10: "X",
    C10: "X",
    A14: "1205/2",
    B14: "Servizi culturali",
    C14: "12.500,00",
  });
  expect(unplaced).toEqual([]);
  expect(cards[0]).toMatchObject({
    title: "Una biblioteca aperta la sera",
    purpose: "Chi lavora di giorno trova la biblioteca aperta.",
    service: "Ufficio cultura",
    phases: [{ text: "Apertura serale" }],
    resources: { lines: [{ chapter: "1205/2", budgetItem: "Servizi culturali", amount: "12.500,00" }] },
  });
});

it("labels with a colon, boxes before SI and NO", async () => {
  const { cards, template, unplaced } = await imported("piao-due-punti", {
    B1: "Pagamenti puntuali",
    B2: "Ragioneria",
    D2: "Responsabile finanziario",
    B3: "I fornitori sono pagati in trenta giorni.",
    B4: "Fornitori dell'ente",
    D5: "☒",
    A7: "Tempo medio di pagamento",
    C7: "contabilità",
    D7: "30",
    B10: "15/01/2026",
  });
  const own = Object.fromEntries(Object.entries(template.fields).map(([key, { label }]) => [label.it, key]));
  expect(unplaced).toEqual([]);
  expect(cards[0]).toMatchObject({
    title: "Pagamenti puntuali",
    purpose: "I fornitori sono pagati in trenta giorni.",
    extra: { [own["Destinatari"]!]: "Fornitori dell'ente", [own["Pari opportunità"]!]: "NO", [own["Data di approvazione"]!]: "15/01/2026" },
    expectedResults: [{ indicator: "Tempo medio di pagamento", source: "contabilità", target: "30" }],
  });
});

it("several forms of one file are several cards, in their sectors", async () => {
  const row = (name: string) => ({ A4: name, B4: "30", C4: "giorni", D4: "60", E4: "55", F4: "45" });
  const { cards, unplaced, plan } = await imported(
    "budget-sanita",
    { B2: "Cardiologia", E2: "Lia Dorsi", ...row("Attesa per una visita"), A9: "Concordato il 15 gennaio" },
    { B2: "Pediatria", E2: "Ivo Sarti", ...row("Attesa in pronto soccorso") },
  );
  expect(unplaced).toEqual([]);
  expect(cards.map((card) => [card["responsible"], (card["expectedResults"] as Card[])[0]!["indicator"]])).toEqual([
    ["Lia Dorsi", "Attesa per una visita"],
    ["Ivo Sarti", "Attesa in pronto soccorso"],
  ]);
  expect(plan.sectors.map(({ name }) => name)).toEqual(["Cardiologia", "Pediatria"]);
});

it("cards without tables, a label and a colon in each line", async () => {
  const text = [
    "Comune di Valdormia",
    "Piano degli obiettivi 2026",
    "",
    "Obiettivo n. 1",
    "Titolo: Meno attesa allo sportello",
    "Settore: Demografici",
    "Responsabile: Rosa Tiberini",
    "Finalità: Chi chiede un documento ottiene un appuntamento",
    "in due settimane.",
    "Peso: 40%",
    "",
    "Obiettivo n. 2",
    "Titolo: Scuole più sicure",
    "Settore: Lavori pubblici",
    "Responsabile: Ugo Marchesi",
    "Priorità: alta",
  ].join("\r\n");
  const read = await importDocuments([fileOf("piano.txt", new TextEncoder().encode(text))], undefined);
  expect(read.unplaced).toEqual([]);
  expect(read.content).toMatchObject({ entity: "Comune di Valdormia", title: "Piano degli obiettivi 2026", firstYear: 2026, years: 1 });
  expect(read.content["cards"]).toEqual([
    expect.objectContaining({
      code: "1",
      title: "Meno attesa allo sportello",
      purpose: "Chi chiede un documento ottiene un appuntamento\nin due settimane.",
      weight: 40,
    }),
    expect.objectContaining({ code: "2", title: "Scuole più sicure", responsible: "Ugo Marchesi", priority: "ALTA" }),
  ]);
});
