/** Words of the empty form left in a filled card. */
import { wordingKey } from "../../plan/notation/wording";
import { placedTexts } from "./card-edit";
import { mendFormWords } from "./field-fixes";
import { ofFullCards, type CheckedCard } from "./full-card";
import type { Rule } from "../rule";
import type { Violation } from "../violation";
import { specificAndMeasurable } from "../sources";

export const textRules: readonly Rule[] = [
  {
    id: "template.text",
    severity: "warning",
    source: specificAndMeasurable,
    check: ofFullCards(leftovers),
    fix: mendFormWords(nothingElse),
  },
];

/** Instructions and labels of the printed form; alone in a field they say nothing about the objective. */
const formWords = new Set(
  [
    "Descrizione della fase/attività",
    "Descrizione delle fasi/attività",
    "Descrizione fase/attività",
    "Descrizione della fase",
    "Descrizione dell'attività",
    "Attività/Fasi",
    "Attività/Fasi – Risultato Atteso Soggetti/Settori coinvolti",
    "Soggetti/Settori coinvolti",
    "Risultati attesi - Valori di riferimento - Ultimo valore rilevato",
    "Risultato atteso obiettivo",
    "Risultato atteso obiettivo (unitamente alla realizzazione delle fasi/attività)",
    "Risultati attesi",
    "Valori di riferimento",
    "Ultimo valore rilevato",
    "Dettaglio obiettivo",
    "Finalità",
    "Settore/Servizio",
    "Responsabile",
    "Assessore di riferimento",
    "Unità organizzativa/Personale",
    "Obiettivo condiviso (altri settori)",
    "Vincoli / Criticità",
    "Risorse complessive unità org.va",
    "Risorse specifiche dell'obiettivo (se presenti)",
    "Rif. Piano performance precedente",
  ].map(wordingKey),
);

/** What the form prints before the words of phase 0. */
const precedingPlan = wordingKey("Rif. Piano performance precedente");
/** An instruction that no card needs as words of its own, wherever it stands. */
const instruction = wordingKey("barrare la casella");

function* leftovers({ subject, card }: CheckedCard): Generator<Violation> {
  for (const { text, place } of placedTexts(subject, card))
    if (isFormWords(text)) yield { subject, place, code: "check.template.text", values: { typed: text.trim() } };
}

function isFormWords(text: string): boolean {
  return isLabel(wordingKey(text)) || wordingKey(text).includes(instruction);
}

function isLabel(key: string): boolean {
  return formWords.has(key) || (key.startsWith(precedingPlan) && formWords.has(key.slice(precedingPlan.length)));
}

/** Whether the form's words are all that the text says; beside an instruction its boxes may stand, but a ticked one is an answer. */
function nothingElse(text: string): boolean {
  const key = wordingKey(text);
  return isLabel(key) || (!ticked.test(text) && /^(?:no|si)*$/.test(key.replace(instruction, "").replace("interessata", "")));
}

const ticked = /[☑☒✓✔✗✘■]/u;
