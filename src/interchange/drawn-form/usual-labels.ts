/** The words by which forms usually call what the house knows, Italian and English. */
import type { CardFieldKey } from "../../plan/card/card";
import type { OwnKind } from "../../plan/card/own-values";
import type { KnownTable } from "../../plan/template/vocabulary";

/** Of a label, what it says without case, accents and signs: one blank between words. */
export function labelWords(text: string): string {
  return text
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/[^\p{L}\p{N}%€]+/gu, " ")
    .trim();
}

type Words<Key extends string> = readonly (readonly [key: Key, ...words: string[]])[];

/** What is longer comes first where one begins as the other. */
const fields: Words<CardFieldKey> = [
  ["strategicLine", "indirizzo strategico", "linea strategica", "linea di mandato", "missione strategica", "strategic line"],
  ["strategicObjective", "obiettivo strategico", "strategic objective"],
  ["operational", "obiettivo operativo", "obiettivo del dup", "obiettivo dup", "riferimento dup", "operational objective"],
  ["number", "codice obiettivo", "codice", "numero obiettivo", "n obiettivo", "objective code"],
  [
    "title",
    "titolo dell obiettivo",
    "titolo obiettivo",
    "titolo",
    "denominazione dell obiettivo",
    "denominazione obiettivo",
    "denominazione",
    "obiettivo",
    "oggetto",
    "title",
    "objective",
  ],
  ["purpose", "finalita", "scopo", "risultato che si vuole ottenere", "perche", "purpose", "aim"],
  [
    "detail",
    "dettaglio obiettivo",
    "dettaglio",
    "descrizione dell obiettivo",
    "descrizione obiettivo",
    "descrizione",
    "description",
    "detail",
  ],
  ["service", "servizio", "ufficio", "unita operativa", "service", "office"],
  ["sector", "settore", "area", "centro di responsabilita", "struttura", "direzione", "dipartimento", "sector", "department"],
  [
    "responsible",
    "responsabile",
    "dirigente",
    "direttore responsabile",
    "direttore",
    "referente",
    "incaricato",
    "titolare",
    "person in charge",
    "responsible",
    "lead",
  ],
  ["assessor", "assessore", "amministratore di riferimento", "delega", "assessor", "councillor"],
  ["start", "data inizio", "data di inizio", "inizio", "start"],
  ["end", "data fine", "data di fine", "fine", "termine", "scadenza", "end"],
  ["priority", "priorita", "priority"],
  ["units", "unita organizzativa", "personale coinvolto", "risorse umane", "staff"],
  ["sharedWith", "obiettivo condiviso", "settori coinvolti", "altri settori", "trasversale", "shared with"],
  ["peg", "peg finanziario", "codice peg", "capitoli peg"],
  ["constraints", "vincoli", "criticita", "constraints"],
  ["weight", "peso dell obiettivo", "peso obiettivo", "peso", "weight"],
  ["state", "stato", "state"],
  ["notes", "note", "annotazioni", "notes"],
];

/** Each field with the words by which forms call it. */
export const knownLabels: Words<CardFieldKey> = fields;

const columns: Readonly<Record<KnownTable, Words<string>>> = {
  phases: [
    ["number", "n", "num", "nr", "numero", "n fase", "no"],
    ["text", "attivita", "fasi", "fase", "azione", "azioni", "descrizione", "che cosa si fa", "activity", "phase"],
    ["involved", "soggetti", "chi", "responsabile", "soggetto", "involved", "who"],
    ["weight", "peso", "punti", "weight"],
    ["start", "inizio", "data inizio", "dal", "start"],
    ["end", "fine", "data fine", "al", "scadenza", "termine", "entro", "end"],
    ["progress", "avanzamento", "stato di avanzamento", "fatto", "progress"],
  ],
  results: [
    ["text", "risultato atteso", "risultati attesi", "risultato", "dimensione", "result"],
    ["indicator", "indicatore", "indicatori", "indicator", "kpi"],
    ["formula", "formula", "modalita di calcolo", "metodo di calcolo"],
    ["unit", "unita di misura", "unita", "um", "u m", "unit"],
    ["weight", "peso", "rilevanza", "weight"],
    ["baseline", "valore di partenza", "valore iniziale", "valore base", "partenza", "baseline"],
    ["target", "valore atteso", "target", "atteso", "risultato atteso valore"],
    ["source", "fonte", "fonte dei dati", "source"],
    ["outcome", "valore raggiunto", "raggiunto", "ottenuto", "consuntivo", "risultato raggiunto", "outcome"],
    ["type", "tipo", "tipologia", "type"],
  ],
  resources: [
    ["peg", "peg", "codice peg"],
    ["chapter", "capitolo", "cap", "chapter"],
    ["budgetItem", "voce di bilancio", "descrizione capitolo", "voce", "descrizione", "item"],
    ["kind", "e s", "e u", "entrata spesa", "entrata uscita"],
    ["nature", "natura", "titolo", "parte"],
    ["year", "anno", "esercizio", "year"],
    ["amount", "importo", "stanziamento", "previsione", "€", "amount"],
    ["note", "note", "nota", "note contabili"],
  ],
  monitoring: [
    ["label", "verifica", "verifiche", "avanzamento al", "data verifica", "periodo", "check"],
    ["percent", "%", "percentuale", "% raggiunta", "% realizzazione"],
    ["outcome", "esito", "risultato", "outcome"],
    ["deviation", "scostamento", "scostamenti", "deviation"],
    ["because", "motivo", "motivazione", "cause", "in quanto", "reason"],
    ["date", "data", "date"],
  ],
};

/** Columns by which a table is told from the others. */
const telling: Readonly<Record<KnownTable, readonly string[]>> = {
  phases: ["text", "start", "end"],
  results: ["indicator", "formula", "target", "baseline", "outcome"],
  resources: ["peg", "chapter", "amount", "budgetItem"],
  monitoring: ["label", "deviation", "outcome"],
};

function meant<Key extends string>(words: Words<Key>, label: string): Key | undefined {
  const said = labelWords(label);
  const whole = words.find(([, ...known]) => known.includes(said));
  if (whole) return whole[0];
  const begun = words.flatMap(([key, ...known]) =>
    known.filter((word) => word.length > 2 && said.startsWith(`${word} `)).map((word) => ({ key, word })),
  );
  return begun.sort((one, other) => other.word.length - one.word.length)[0]?.key;
}

/** Which field of the house a label means, if any. */
export function fieldMeant(label: string): CardFieldKey | undefined {
  // A label that names the whole chain asks for its lowest level.
  return / obiettivo operativo/.test(` ${labelWords(label)}`) ? "operational" : meant(fields, label);
}

/** Which table of the house the headings are of, and what each column is there; `undefined` where the table is the body's own. */
export function tableMeant(
  headings: readonly string[],
): { readonly table: KnownTable; readonly keys: readonly (string | undefined)[] } | undefined {
  const candidates = (Object.keys(columns) as KnownTable[]).map((table) => {
    const keys = headings.map((heading) => meant(columns[table], heading.replace(/\b(?:19|20)\d{2}\b/g, "")));
    return { table, keys, told: new Set(keys.filter((key) => key !== undefined && telling[table].includes(key))).size };
  });
  const isTold = ({ table, keys }: (typeof candidates)[number]) => table !== "phases" || keys.includes("text");
  const best = candidates.filter(isTold).sort((one, other) => other.told - one.told)[0];
  const known = best?.keys.filter((key) => key !== undefined).length ?? 0;
  return best && best.told > 0 && known >= 2 ? { table: best.table, keys: best.keys } : undefined;
}

/** What a heading of a table of the house means there. */
export function columnMeant(table: KnownTable, heading: string): string | undefined {
  return meant(columns[table], heading.replace(/\b(?:19|20)\d{2}\b/g, ""));
}

/** Whether a heading is, word for word, what such a column is usually called. */
export function isUsualColumn(table: KnownTable, heading: string): boolean {
  return columns[table].some(([, ...known]) => known.includes(labelWords(heading)));
}

/** A check of progress that a form foresees, and what is written beside one. */
export function isProgressCheck(label: string): boolean {
  return /^(?:stato di )?(?:avanzamento|verifica|monitoraggio) (?:al|a) |^(?:interim|final) check/.test(labelWords(label));
}

export function isPartOfCheck(label: string): boolean {
  return /^(?:esito|raggiunto|non raggiunto|parzialmente raggiunto|in quanto|stato (?:di )?avanzamento|scostamento|motivo)\b/.test(
    labelWords(label),
  );
}

/** What a body's own field holds, as its label tells. */
export function kindMeant(label: string): OwnKind {
  const said = ` ${labelWords(label)} `;
  if (/ firma| signature/.test(said)) return "signature";
  if (/ si no | yes no /.test(said)) return "yesNo";
  if (/%| percentuale /.test(said)) return "percent";
  if (/€| importo| costo | spesa | budget | euro /.test(said)) return "money";
  if (/ data | date /.test(said)) return "date";
  if (/ punteggio | score /.test(said)) return "score";
  if (/^ (?:n|nr|num|numero|quantita) /.test(said)) return "number";
  return "text";
}

const monthWords = ["gen", "feb", "mar", "apr", "mag", "giu", "lug", "ago", "set", "ott", "nov", "dic"];

/** The unit of a timeline whose periods are headings: twelve months, or quarters, or half-years; `undefined` where they are none. */
export function periodMeant(heading: string): "month" | "quarter" | "halfYear" | undefined {
  const said = labelWords(heading);
  if (/^[gfmalsond]$/.test(said) || monthWords.some((month) => said.startsWith(month) && said.length <= 10)) return "month";
  if (/trim/.test(said)) return "quarter";
  return /semestre|^[12i] sem/.test(said) ? "halfYear" : undefined;
}

/** Alternatives that people tick. */
export function isTick(text: string): boolean {
  return /^(?:[☐☑☒□■✓✗xX]|\[ ?[xX]?\]|_+)$/u.test(text.trim());
}
