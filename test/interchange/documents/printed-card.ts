/** A card as the four pages of a published plan, for tests to change: invented, in the layout that unions print. */
import type { WordCell } from "./word-file";

export type Page = (readonly WordCell[])[];

export interface PrintedCard {
  readonly identity: Page;
  readonly detail: Page;
  readonly phases: Page;
  readonly monitoring: Page;
}

export function printedCard(code = "05.02.01.S1.00001", title = "Un solo sportello per le imprese"): PrintedCard {
  const head = (span: number): WordCell[] => [`OBIETTIVO ${code}`, "Titolo", { text: title, span }];
  return {
    identity: [
      head(6),
      ["", "Finalità", { text: "Chi apre un’attività parla con un ufficio solo.", span: 6 }],
      ["Settore /Servizio", { text: "Attività produttive", span: 7 }],
      ["Responsabile", { text: "Lia Dorsi", span: 7 }],
      ["Durata progetto", "DATA INIZIO", "01/02/2021", "", "DATA FINE", { text: "31/12/2022", span: 3 }],
      [
        "Indirizzo Strategico Obiettivo Strategico Obiettivo Operativo",
        { text: "05 – ORGANIZZAZIONE 02 – Servizi più semplici 01 – Ridurre i passaggi", span: 7 },
      ],
      ["Assessore di riferimento", { text: "Ugo Marchesi", span: 7 }],
      ["Priorità Giunta Unione", "ALTA", "X", "MEDIA", "☐", "BASSA", "☐", "Peso 40%"],
      ["Unità organizzativa/Personale", { text: "Sportello", span: 7 }],
      ["Obiettivo condiviso (altri settori)", { text: "Polizia locale", span: 7 }],
      [
        "Rilevanza contabile",
        "Risorse complessive unità org.va",
        "",
        "",
        { text: "Risorse specifiche dell'obiettivo (se presenti)", span: 4 },
      ],
      ["", "PEG finanziario – 08.05", "", "", "Previsione entrate", "", { text: "Previsione spesa", span: 2 }],
      ["", "", "", "", "Parte corrente: =", "", { text: "Parte corrente: 12.000,00", span: 2 }],
      ["", "", "", "", "Parte investimenti: =", "", { text: "Parte investimenti: =", span: 2 }],
      ["Verifiche di qualità", "NO", "☐", "SI", "☒", { text: "Se si, quali (carte servizi, customer, ecc...): questionario", span: 3 }],
      ["Vincoli / Criticità", { text: "Il programma nuovo arriva in estate.", span: 7 }],
    ],
    detail: [
      head(1),
      ["Dettaglio obiettivo", "", "Le domande arrivano oggi in tre uffici."],
      [
        "Risultato atteso obiettivo (unitamente alla realizzazione delle fasi/attività)",
        "",
        "Risultati attesi - Valori di riferimento - Ultimo valore rilevato\n- Una domanda sola\n- Risposta in 30 giorni",
      ],
    ],
    phases: [
      [`OBIETTIVO ${code}`, "", "Titolo", { text: title, span: 6 }],
      [
        "N.",
        "Attività/Fasi – Risultato Atteso Soggetti/Settori coinvolti",
        "Peso %",
        "2021 inizio",
        "2021 fine",
        "2022 inizio",
        "2022 fine",
        "2023 inizio (e successivi)",
        "2023 fine (e successivi)",
      ],
      ["0", "Analisi dell’anno prima", "==", "==", "==", "==", "==", "==", "=="],
      ["1", "Modulo unico", "60%", "febbraio", "giugno", "", "", "", ""],
      ["2", "Apertura dello sportello", "40%", "01/07", "31/12", "gennaio", "marzo", "", ""],
    ],
    monitoring: [
      head(5),
      [{ text: "Monitoraggio", span: 8 }],
      ["Avanzamento al 30/06/2021", { text: "Stato avanzamento intermedio", span: 7 }],
      ["", { text: "ESITO:", span: 7 }],
      ["", "RAGGIUNTO 100%", "☐", "NON RAGGIUNTO 0%", "☐", "PARZIALMENTE RAGGIUNTO (60%)", "☒", "in quanto: manca il modulo"],
      ["Avanzamento al 31/12/2021", { text: "Stato avanzamento a consuntivo", span: 7 }],
      ["", { text: "ESITO:", span: 7 }],
      ["", "RAGGIUNTO 100%", "", "NON RAGGIUNTO 0%", "", "PARZIALMENTE RAGGIUNTO (XX%)", "", "in quanto:"],
    ],
  };
}

/** What the card says, as a plan file has it. */
export const printedContent = {
  code: "05.02.01.S1.00001",
  section: "S1",
  title: "Un solo sportello per le imprese",
  purpose: "Chi apre un’attività parla con un ufficio solo.",
  service: "Attività produttive",
  responsible: "Lia Dorsi",
  start: "01/02/2021",
  end: "31/12/2022",
  chain: {
    line: "05 - ORGANIZZAZIONE",
    strategicObjective: "05.02 - Servizi più semplici",
    operationalObjectives: ["05.02.01 - Ridurre i passaggi"],
  },
  assessor: "Ugo Marchesi",
  priority: "ALTA",
  weight: 40,
  units: "Sportello",
  sharedWith: "Polizia locale",
  peg: "– 08.05",
  resources: { revenueCurrent: "=", revenueCapital: "=", spendCurrent: "12.000,00", spendCapital: "=" },
  qualityCheck: { answer: "SI", text: "questionario" },
  constraints: "Il programma nuovo arriva in estate.",
  detail: "Le domande arrivano oggi in tre uffici.",
  expectedResults: [{ text: "- Una domanda sola" }, { text: "- Risposta in 30 giorni" }],
  phases: [
    { number: "0", text: "Analisi dell’anno prima", weight: "==", windows: {} },
    { number: "1", text: "Modulo unico", weight: "60%", windows: { "2021": { start: "febbraio", end: "giugno" } } },
    {
      number: "2",
      text: "Apertura dello sportello",
      weight: "40%",
      windows: { "2021": { start: "01/07", end: "31/12" }, "2022": { start: "gennaio", end: "marzo" } },
    },
  ],
  monitoring: [
    { label: "Avanzamento al 30/06/2021", outcome: "PARZIALMENTE RAGGIUNTO", percent: 60, because: "manca il modulo" },
    { label: "Avanzamento al 31/12/2021", outcome: null },
  ],
  excerpt: false,
};
