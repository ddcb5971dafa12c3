/** What the words of a document's cell name on a card: a field by its label, with what stands in the same cell after it. */
import type { CardFieldKey } from "../../../plan/card/card";
import { declaredFields } from "../../../plan/card/held-fields";
import type { Template, TemplateField } from "../../../plan/template/template";
import { leftOut, type LabelCorrections } from "../corrections";
import { isProgressCheck, knownLabels, labelWords } from "../../drawn-form/usual-labels";
import { oneLine } from "../source-document";

/** How the value of a label is read. */
export type LabelKind =
  | "text"
  | "date"
  | "priority"
  | "weight"
  | "answer"
  | "choice"
  | "lines"
  | "code"
  | "chain"
  | "results"
  | "amountHead"
  | "amount"
  | "check"
  | "outcome"
  | "left"
  | "group";

export interface CardLabel {
  /** Path in a card of the plan file; of what is no field, a word of this table. */
  readonly path: string;
  readonly kind: LabelKind;
  /** What a choice may be. */
  readonly list?: readonly string[];
  /** Its value usually stands in the label's own cell. */
  readonly inCell?: true;
}

export interface MeantLabel extends CardLabel {
  /** What stands after the label in its cell. */
  readonly rest: string;
  /** The cell says nothing but the label and what explains it, or parts it from the rest by a colon. */
  readonly isWhole: boolean;
}

type Wording = readonly [label: CardLabel, ...words: string[]];

/** Labels of cards as they are printed, beside those of forms (`usual-labels`). */
const printed: readonly Wording[] = [
  [{ path: "chain", kind: "chain" }, "indirizzo strategico obiettivo strategico obiettivo operativo"],
  [{ path: "service", kind: "text" }, "settore servizio", "servizio settore", "settore ufficio", "area servizio"],
  [{ path: "units", kind: "text" }, "unita organizzativa personale", "personale coinvolto", "unita di personale"],
  [{ path: "sharedWith", kind: "text" }, "obiettivo condiviso altri settori"],
  [{ path: "constraints", kind: "text" }, "vincoli criticita", "vincoli e criticita"],
  [{ path: "peg", kind: "text", inCell: true }, "peg finanziario"],
  [
    { path: "resources.unit", kind: "text", inCell: true },
    "risorse complessive unita org va",
    "risorse complessive unita organizzativa",
    "risorse complessive",
  ],
  [
    { path: "resources.specific", kind: "text", inCell: true },
    "risorse specifiche dell obiettivo se presenti",
    "risorse specifiche dell obiettivo",
    "risorse specifiche",
  ],
  [{ path: "revenue", kind: "amountHead" }, "previsione entrate", "previsione di entrata", "previsioni di entrata"],
  [{ path: "spend", kind: "amountHead" }, "previsione spesa", "previsione di spesa", "previsioni di spesa"],
  [{ path: "Current", kind: "amount", inCell: true }, "parte corrente", "di parte corrente"],
  [{ path: "Capital", kind: "amount", inCell: true }, "parte investimenti", "parte capitale", "conto capitale", "in conto capitale"],
  [{ path: "qualityCheck.answer", kind: "answer" }, "verifiche di qualita", "verifica di qualita", "controllo di qualita"],
  [{ path: "qualityCheck.text", kind: "text", inCell: true }, "se si quali carte servizi customer ecc", "se si quali", "quali verifiche"],
  [
    { path: "expectedResults", kind: "results" },
    "risultato atteso obiettivo",
    "risultati attesi obiettivo",
    "risultati attesi",
    "risultato atteso",
    "indicatori di risultato",
  ],
  [{ path: "outcome", kind: "outcome" }, "esito"],
  [{ path: "group", kind: "group" }, "durata progetto", "durata", "rilevanza contabile", "monitoraggio", "risorse finanziarie", "tempi"],
];

const kindOfField: Readonly<Record<string, LabelKind>> = {
  number: "code",
  code: "code",
  shortCodes: "code",
  start: "date",
  end: "date",
  priority: "priority",
  weight: "weight",
  notes: "lines",
  "qualityCheck.answer": "answer",
};

/** Where the file holds what a field of the house is for. */
const otherPaths: Readonly<Record<string, string>> = {
  strategicLine: "chain.line",
  strategicObjective: "chain.strategicObjective",
  operational: "chain.operationalObjectives",
  number: "code",
  shortCodes: "code",
  sector: "sector",
};

function labelOf(key: string): CardLabel {
  const field = declaredFields.find((declared) => declared.key === key);
  const file = field && "file" in field ? field.file : undefined;
  return { path: otherPaths[key] ?? file ?? key, kind: kindOfField[key] ?? "text" };
}

/** Where a card of a plan file holds a field of the house. */
export function pathOfField(key: CardFieldKey): string {
  return labelOf(key).path;
}

/** The field of that path in a card of the plan file. */
function labelAt(path: string, template: Template | undefined): CardLabel {
  const own = /^extra\.(.+)$/.exec(path)?.[1];
  const field = own === undefined ? undefined : template?.fields[own];
  if (own !== undefined && field) return ofTemplate(own, field);
  const printedAs = printed.find(([label]) => label.path === path)?.[0];
  if (printedAs) return { path, kind: printedAs.kind };
  const key = declaredFields.find((declared) => ("file" in declared ? declared.file : declared.key) === path)?.key ?? path;
  return { ...labelOf(key), path };
}

/** `OBIETTIVO 05.02.01.S1.00001`, `Scheda obiettivo n. 3`: a code has signs between its parts, or follows "n.". */
const part = "[\\p{L}\\d]+";
const signed = `${part}(?:[.\\-_/]\\s?${part})+(?:\\s*/\\s*${part}(?:[.\\-_]${part})*)*`;
const titledCode = new RegExp(
  `^(?:scheda\\s+)?(?:obiettivo(?:\\s+esecutivo)?|objective)\\s*:?\\s*(?:(?:n\\.?|nr\\.?|n°)\\s*)?(${signed}|(?<=n\\.?\\s*|nr\\.?\\s*|n°\\s*)\\d+)$`,
  "iu",
);

export class LabelBook {
  private readonly words: ReadonlyMap<string, CardLabel>;
  private readonly byLength: readonly string[];

  /** The usual words, before them those of a body's own template, and before all what a person says that a label means. */
  constructor(template?: Template, corrections: LabelCorrections = new Map()) {
    const own = template ? wordsOfTemplate(template) : [];
    const usual = knownLabels.flatMap(([key, ...words]) => words.map((word) => [word, labelOf(key)] as const));
    const cards = printed.flatMap(([label, ...words]) => words.map((word) => [word, label] as const));
    const corrected = [...corrections].map(
      ([words, path]) => [words, path === leftOut ? { path, kind: "left" as const } : labelAt(path, template)] as const,
    );
    this.words = new Map<string, CardLabel>([...usual, ...cards, ...own, ...corrected]);
    this.byLength = [...this.words.keys()].filter((word) => word.length > 2).sort((one, other) => other.length - one.length);
  }

  /** What a cell's text begins with, if it is a label. */
  meant(text: string): MeantLabel | undefined {
    const line = oneLine(text);
    if (line.length > longestCell || !/\p{L}/u.test(line)) return undefined;
    const code = titledCode.exec(line)?.[1];
    if (code !== undefined && /\d/.test(code)) return { path: "code", kind: "code", inCell: true, rest: oneLine(code), isWhole: true };
    if (isProgressCheck(line) && line.length <= longestLabel) return { path: line, kind: "check", rest: "", isWhole: true };
    const [, before = "", after = ""] = /^([^:\n]{2,90}):(?!\/\/)\s*([\s\S]*)$/u.exec(text.trim()) ?? [];
    if (before !== "") {
      const label = this.words.get(labelWords(before)) ?? this.begun(before)?.label;
      if (label) return { ...label, rest: after.trim(), isWhole: true };
    }
    const whole = this.words.get(labelWords(line));
    if (whole && !whole.inCell) return { ...whole, rest: "", isWhole: true };
    const begun = this.begun(text.trim());
    if (!begun) return undefined;
    return isBesideTheLabel(begun.rest) || this.words.get(labelWords(begun.rest))?.path === begun.label.path
      ? { ...begun.label, rest: "", isWhole: true }
      : { ...begun.label, rest: begun.rest, isWhole: false };
  }

  /** The longest label that a text begins with, and what is left of the text. */
  private begun(text: string): { readonly label: CardLabel; readonly rest: string } | undefined {
    const said = `${labelWords(text.slice(0, longestLabel))} `;
    const word = this.byLength.find((one) => said.startsWith(`${one} `));
    if (word === undefined) return undefined;
    const count = word.split(" ").length;
    const ends = [...text.matchAll(/[\p{L}\p{M}\p{N}%€]+/gu)].map((match) => match.index + match[0].length);
    return {
      label: this.words.get(word)!,
      rest: text
        .slice(ends[count - 1] ?? text.length)
        .replace(/^\s*[)\]]/, "")
        .trim(),
    };
  }
}

const longestLabel = 120;
const longestCell = 4000;

/** Labels of fields, and titles, which stand over what they name. */
function wordsOfTemplate({ title, parts, fields }: Template): readonly (readonly [string, CardLabel])[] {
  const titles = [title, ...parts.map((part) => part.title)].map((text) => [text, { path: "group", kind: "group" }] as const);
  const labels = Object.entries(fields).map(([key, field]) => [field.label, ofTemplate(key, field)] as const);
  return [...titles, ...labels].flatMap(([{ it, en = "" }, label]) =>
    [it, en].flatMap((text) => (text === "" ? [] : [[labelWords(text), label] as const])),
  );
}

function ofTemplate(key: string, { kind, list }: TemplateField): CardLabel {
  if (kind === undefined) return labelOf(key);
  const path = `extra.${key}`;
  if (kind === "choice" && list) return { path, kind: "choice", list };
  return { path, kind: kind === "date" ? "date" : kind === "yesNo" ? "answer" : "text" };
}

/** What explains a label, not what is answered: in brackets, or a few words of the same sentence. */
function isBesideTheLabel(rest: string): boolean {
  return (
    /^[([].*[)\]]\s*:?$/s.test(rest) ||
    /^(?:(?:dell?|dello|della|delle|dei|degli|di|da|del|l|e|o|barrare|la|casella|interessata|giunta|unione|ente|comune|progetto|obiettivo|settore|riferimento|org|va)\b['’]?\s*)+(?:\(.*\))?$/i.test(
      rest,
    )
  );
}
