/** What each field of a card is called in the workbook, how it is entered and what it holds. */
import type { Objective, ObjectiveCard } from "../../plan/plan";
import { formatShortCode } from "../../plan/codes/code";
import type { CodeScheme } from "../../plan/codes/code-scheme";
import { dateContent, linesContent, numberContent, textContent } from "../reading/cell-entry";
import { workbookNames } from "../layout/names";
import type { CellContent, StyleDefinition } from "../layout/sheet-plan";
import { styles } from "../layout/styles";
import type { CardFieldKey } from "./card-template";

/** What a field's content is made from. */
export interface FieldSource {
  readonly objective: Objective;
  readonly card: ObjectiveCard;
  readonly scheme: CodeScheme;
  /** `05.02.01 – title` as the list of operational objectives has it. */
  readonly operationalChoice: string;
  /** Formula of the objective's weight in its sector, with `=`. */
  readonly weightFormula: string;
}

export interface CardField {
  /** Defined name of the sheet's scope. */
  readonly name: string;
  readonly style: StyleDefinition;
  /** Name of the list that it is chosen from. */
  readonly list?: string;
  /** What a person may type though it is not in the list. */
  readonly freeText?: boolean;
  readonly prompt?: string;
  readonly content: (source: FieldSource) => CellContent;
}

const yes = "SÌ";
const no = "NO";

/** The chain above an operational objective, from the strategy table by the code that the choice begins with. */
function chainFormula(codeColumn: string, titleColumn: string): string {
  const row = `MATCH(LEFT(Operativo,${workbookNames.operationalLength}),Strategia[Operativo],0)`;
  return `=IF(Operativo="","",IFERROR(INDEX(Strategia[${codeColumn}],${row})&" – "&INDEX(Strategia[${titleColumn}],${row}),"▲ non trovato nella strategia: "&LEFT(Operativo,${workbookNames.operationalLength})))`;
}

const codeFormula =
  `=IF(Operativo="","▲ manca l’obiettivo operativo",LEFT(Operativo,${workbookNames.operationalLength})&${workbookNames.sectorSeparator}&CodiceBreve)`;

const shortCodeFormula =
  `=Settore&${workbookNames.numberSeparator}&TEXT(Numero,REPT("0",${workbookNames.numberDigits}))&IF(CodiciCondivisi="","",${workbookNames.sharedSeparator}&CodiciCondivisi)`;

export const cardFields: Readonly<Record<CardFieldKey, CardField>> = {
  title: { name: "Titolo", style: styles.bannerTitle, content: ({ objective }) => textContent(objective.title) },
  code: { name: "Codice", style: styles.bannerCode, content: () => ({ formula: codeFormula }) },
  weight: { name: "Peso", style: styles.bannerWeight, content: ({ weightFormula }) => ({ formula: weightFormula }) },
  purpose: { name: "Finalita", style: styles.text, content: ({ card }) => textContent(card.purpose) },
  sector: {
    name: "Settore",
    style: styles.choice,
    list: workbookNames.sectorList,
    prompt: "Il settore a cui l’obiettivo appartiene. Entra nel codice: per cambiarlo usa «Passa a un altro settore» nelle azioni della scheda.",
    content: ({ objective }) => textContent(objective.shortCodes[0]?.sector ?? ""),
  },
  sectorName: {
    name: "NomeSettore",
    style: styles.computed,
    content: () => ({ formula: '=IF(Settore="","",IFERROR(INDEX(Settori[Nome],MATCH(Settore,Settori[Codice],0))&"","▲ settore non in elenco"))' }),
  },
  service: { name: "Servizio", style: styles.text, content: ({ card }) => textContent(card.service) },
  number: {
    name: "Numero",
    style: styles.number,
    prompt: "Numero dell’obiettivo nel settore: lo assegna Cardine.",
    content: ({ objective }) => objective.shortCodes[0]?.number ?? null,
  },
  sharedCodes: {
    name: "CodiciCondivisi",
    style: styles.text,
    prompt: "Codici negli altri settori, per un obiettivo condiviso: li assegna Cardine.",
    content: ({ objective, scheme }) => textContent(objective.shortCodes.slice(1).map((code) => formatShortCode(code, scheme)).join(scheme.sharedSeparator)),
  },
  shortCode: { name: "CodiceBreve", style: styles.computed, content: () => ({ formula: shortCodeFormula }) },
  responsible: { name: "Responsabile", style: styles.text, content: ({ card }) => textContent(card.responsible) },
  strategicLine: { name: "Indirizzo", style: styles.computed, content: () => ({ formula: chainFormula("Indirizzo", "Indirizzo strategico") }) },
  strategicObjective: { name: "Strategico", style: styles.computed, content: () => ({ formula: chainFormula("Strategico", "Obiettivo strategico") }) },
  operational: {
    name: "Operativo",
    style: styles.choice,
    list: workbookNames.operationalList,
    prompt: "Scegli dall’elenco: indirizzo, obiettivo strategico e codice seguono da soli.",
    content: ({ operationalChoice }) => textContent(operationalChoice),
  },
  otherOperational: {
    name: "AltriOperativi",
    style: styles.text,
    prompt: "Codici di altri obiettivi operativi serviti, uno per riga.",
    content: ({ objective }) => linesContent(objective.otherOperational),
  },
  assessor: { name: "Assessore", style: styles.text, content: ({ card }) => textContent(card.assessor) },
  priority: { name: "Priorita", style: styles.choice, list: workbookNames.priorityList, content: ({ objective }) => textContent(objective.priority) },
  start: { name: "Inizio", style: styles.date, prompt: "Una data, per esempio 01/02/2026.", content: ({ card }) => dateContent(card.start) },
  end: { name: "Fine", style: styles.date, prompt: "Una data, per esempio 31/12/2026.", content: ({ card }) => dateContent(card.end) },
  units: { name: "Unita", style: styles.text, content: ({ card }) => textContent(card.units) },
  sharedWith: { name: "Condiviso", style: styles.text, content: ({ card }) => textContent(card.sharedWith) },
  peg: {
    name: "CodicePEG",
    style: styles.choice,
    list: workbookNames.pegList,
    freeText: true,
    prompt: "Scegli un codice PEG dall’elenco; più codici si possono scrivere.",
    content: ({ card }) => textContent(card.peg),
  },
  unitResources: { name: "RisorseUnita", style: styles.text, content: ({ card }) => textContent(card.resources.unit) },
  specificResources: { name: "RisorseSpecifiche", style: styles.text, content: ({ card }) => textContent(card.resources.specific) },
  revenueCurrent: { name: "EntrateCorrenti", style: styles.amount, content: ({ card }) => numberContent(card.resources.revenueCurrent) },
  revenueCapital: { name: "EntrateInvestimenti", style: styles.amount, content: ({ card }) => numberContent(card.resources.revenueCapital) },
  spendCurrent: { name: "SpeseCorrenti", style: styles.amount, content: ({ card }) => numberContent(card.resources.spendCurrent) },
  spendCapital: { name: "SpeseInvestimenti", style: styles.amount, content: ({ card }) => numberContent(card.resources.spendCapital) },
  qualityAnswer: {
    name: "VerificheQualita",
    style: styles.choice,
    list: workbookNames.yesNoList,
    content: ({ card }) => (card.qualityCheck.answer === "" ? null : card.qualityCheck.answer === "yes" ? yes : no),
  },
  qualityText: { name: "QualiVerifiche", style: styles.text, content: ({ card }) => textContent(card.qualityCheck.text) },
  constraints: { name: "Vincoli", style: styles.text, content: ({ card }) => textContent(card.constraints) },
  detail: { name: "Dettaglio", style: styles.text, content: ({ card }) => textContent(card.detail) },
  notes: { name: "Note", style: styles.text, content: ({ card }) => linesContent(card.notes) },
  excerpt: {
    name: "SchedaDiRinvio",
    style: styles.choice,
    list: workbookNames.yesNoList,
    prompt: "SÌ se la scheda completa sta nella sezione di un altro settore.",
    content: ({ card }) => (card.excerpt ? yes : no),
  },
};

/** Yes or no however it is written. */
export function yesNoOf(text: string): "yes" | "no" | "" {
  const answer = text.trim().toLowerCase();
  if (["sì", "si", "s", "x", "yes", "vero"].includes(answer)) return "yes";
  return ["no", "n", "falso"].includes(answer) ? "no" : "";
}
