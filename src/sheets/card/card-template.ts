/**
 * A card template: what makes a card this body's card. Labels, their order and which fields stand on one row are data;
 * `card-sheet.ts` is the mechanism that lays any template out, `read-card.ts` the one that reads it back.
 */

/** Every field that a card can show besides its tables. */
export type CardFieldKey =
  | "title"
  | "code"
  | "weight"
  | "purpose"
  | "sector"
  | "sectorName"
  | "service"
  | "number"
  | "sharedCodes"
  | "shortCode"
  | "responsible"
  | "strategicLine"
  | "strategicObjective"
  | "operational"
  | "otherOperational"
  | "assessor"
  | "priority"
  | "start"
  | "end"
  | "units"
  | "sharedWith"
  | "peg"
  | "unitResources"
  | "specificResources"
  | "revenueCurrent"
  | "revenueCapital"
  | "spendCurrent"
  | "spendCapital"
  | "qualityAnswer"
  | "qualityText"
  | "constraints"
  | "detail"
  | "notes"
  | "excerpt";

export type CardTableKey = "resources" | "results" | "phases";

export type TemplateRow =
  /** One field over the whole width, or one at the left and one at the right; `follow` is a formula beside the left one. */
  | { readonly kind: "fields"; readonly left: CardFieldKey; readonly follow?: CardFieldKey; readonly right?: CardFieldKey }
  /** A part of the card; `total` adds the live total of that table's weights. */
  | { readonly kind: "section"; readonly title: string; readonly total?: "results" | "phases" }
  | { readonly kind: "table"; readonly table: CardTableKey }
  | { readonly kind: "monitoring" };

export interface CardTemplate {
  readonly id: string;
  readonly labels: Readonly<Record<CardFieldKey, string>>;
  readonly rows: readonly TemplateRow[];
  /** Empty rows to type in that a new card has in each table. */
  readonly emptyRows: Readonly<Record<CardTableKey, number>>;
  readonly monitoringLabels: readonly string[];
  readonly monitoringHeaders: { readonly label: string; readonly outcome: string; readonly percent: string; readonly date: string; readonly because: string };
}

/** The four-part card that Italian unions of municipalities publish with their performance plan. */
export const fourPartCard: CardTemplate = {
  id: "scheda-quattro-parti",
  labels: {
    title: "Titolo",
    code: "Codice obiettivo",
    weight: "Peso nel settore",
    purpose: "Finalità",
    sector: "Settore",
    sectorName: "Nome del settore",
    service: "Servizio",
    number: "Numero progressivo",
    sharedCodes: "Altri codici (obiettivo condiviso)",
    shortCode: "Codice breve",
    responsible: "Responsabile",
    strategicLine: "Indirizzo strategico",
    strategicObjective: "Obiettivo strategico",
    operational: "Obiettivo operativo",
    otherOperational: "Altri obiettivi operativi serviti",
    assessor: "Assessore di riferimento",
    priority: "Priorità",
    start: "Durata: data inizio",
    end: "Data fine",
    units: "Unità organizzativa / Personale",
    sharedWith: "Obiettivo condiviso (altri settori)",
    peg: "PEG finanziario",
    unitResources: "Risorse complessive dell’unità",
    specificResources: "Risorse specifiche",
    revenueCurrent: "Previsione entrate, parte corrente",
    revenueCapital: "Previsione entrate, investimenti",
    spendCurrent: "Spesa corrente",
    spendCapital: "Spesa per investimenti",
    qualityAnswer: "Verifiche di qualità",
    qualityText: "Se sì, quali",
    constraints: "Vincoli / Criticità",
    detail: "Dettaglio obiettivo",
    notes: "Note",
    excerpt: "Scheda di rinvio",
  },
  rows: [
    { kind: "section", title: "1 · IDENTITÀ E RISORSE" },
    { kind: "fields", left: "purpose" },
    { kind: "fields", left: "sector", follow: "sectorName", right: "service" },
    { kind: "fields", left: "responsible", right: "assessor" },
    { kind: "fields", left: "number", follow: "shortCode", right: "sharedCodes" },
    { kind: "fields", left: "start", right: "end" },
    { kind: "fields", left: "strategicLine" },
    { kind: "fields", left: "strategicObjective" },
    { kind: "fields", left: "operational" },
    { kind: "fields", left: "otherOperational", right: "priority" },
    { kind: "fields", left: "units" },
    { kind: "fields", left: "sharedWith" },
    { kind: "fields", left: "qualityAnswer", right: "qualityText" },
    { kind: "fields", left: "constraints" },
    { kind: "fields", left: "peg", right: "unitResources" },
    { kind: "fields", left: "revenueCurrent", right: "spendCurrent" },
    { kind: "fields", left: "revenueCapital", right: "spendCapital" },
    { kind: "fields", left: "specificResources" },
    { kind: "table", table: "resources" },
    { kind: "section", title: "2 · DETTAGLIO E RISULTATI ATTESI", total: "results" },
    { kind: "fields", left: "detail" },
    { kind: "table", table: "results" },
    { kind: "section", title: "3 · FASI E CRONOPROGRAMMA", total: "phases" },
    { kind: "table", table: "phases" },
    { kind: "section", title: "4 · MONITORAGGIO" },
    { kind: "monitoring" },
    { kind: "fields", left: "notes", right: "excerpt" },
  ],
  emptyRows: { resources: 2, results: 3, phases: 5 },
  monitoringLabels: ["Avanzamento intermedio", "Avanzamento finale"],
  monitoringHeaders: { label: "Verifica", outcome: "Esito", percent: "%", date: "Data", because: "In quanto" },
};
