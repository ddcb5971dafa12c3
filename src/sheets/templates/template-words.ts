/** The words by which the sheet of a template says what is neither a text nor a number. */
import { ownKinds, type OwnKind } from "../../plan/card/own-values";
import { italianNumber } from "../../plan/notation/amount";
import { sameWording } from "../../plan/notation/wording";
import type { Required, Timeline } from "../../plan/template/template";
import type { WeightRule } from "../../plan/template/weight-rule";

const kindWords: Readonly<Record<OwnKind, string>> = {
  text: "testo",
  lines: "righe",
  words: "parole",
  number: "numero",
  percent: "percentuale",
  money: "importo",
  date: "data",
  yesNo: "sì/no",
  choice: "scelta",
  reference: "riferimento",
  person: "persona",
  target: "valore atteso",
  score: "punteggio",
  signature: "firma",
};

/** `""` where the key is one of the house's. */
export function kindText(kind: OwnKind | undefined): string {
  return kind === undefined ? "" : kindWords[kind];
}

/** All that may be said of a field's kind. */
export const kindTexts: readonly string[] = Object.values(kindWords);

/** Undefined where nothing is said; a text of no meaning is a field of text. */
export function kindOf(text: string): OwnKind | undefined {
  if (text.trim() === "") return undefined;
  return ownKinds.find((kind) => sameWording(kindWords[kind], text) || kind === text.trim()) ?? "text";
}

const requiredWords = { always: "sempre", ready: "da PRONTA", advised: "consigliato" } as const;

/** All that may be said of an obligation, conditions apart. */
export const requiredTexts: readonly string[] = Object.values(requiredWords);

export function requiredText(required: Required | undefined): string {
  if (required === undefined) return "";
  return typeof required === "string" ? requiredWords[required] : `se ${required.when} = ${required.is}`;
}

export function requiredOf(text: string): Required | undefined {
  const known = (Object.keys(requiredWords) as (keyof typeof requiredWords)[]).find((word) => sameWording(requiredWords[word], text));
  const [, when, is] = /^\s*se\s+(\S+)\s*=\s?(.*)$/isu.exec(text) ?? [];
  return known ?? (when === undefined ? undefined : { when, is: is ?? "" });
}

export const unitWords: Readonly<Record<Timeline["unit"], string>> = { month: "mesi", quarter: "trimestri", halfYear: "semestri" };
export const windowWords: Readonly<Record<Timeline["windows"], string>> = {
  single: "un periodo per fase",
  yearly: "un periodo per anno",
  ticks: "crocette",
};

/** The key of a word; the usual one where it is none of these. */
export function keyOf<Key extends string>(words: Readonly<Record<Key, string>>, text: string, usual: Key): Key {
  return (Object.keys(words) as Key[]).find((key) => sameWording(words[key], text) || key === text.trim()) ?? usual;
}

/** A rule in the first line, what it needs in those below. */
export function weightsText(rule: WeightRule): string {
  switch (rule.rule) {
    case "sum":
      return rule.target === undefined ? "somma" : `somma ${italian(rule.target)}`;
    case "none":
      return "nessun peso";
    case "coefficient":
      return ["coefficiente", ...rule.list.map(italian)].join("\n");
    case "levels":
      return ["livelli", ...Object.entries(rule.map).map(([word, value]) => `${word} = ${italian(value)}`)].join("\n");
    case "product":
      return ["prodotto", ...rule.fields].join("\n");
    case "reserve":
      return [`riserva ${italian(rule.share)}`, ...(rule.of === "" ? [] : [rule.of])].join("\n");
  }
}

function italian(value: number): string {
  return String(value).replace(".", ",");
}

/** Undefined where the text names no rule. */
export function weightsOf(text: string): WeightRule | undefined {
  const [first = "", ...rest] = text.split("\n").map((line) => line.trim());
  const [, word = "", given] = /^([\p{L} ]*?)\s*([\d.,]+)?$/u.exec(first) ?? [];
  const number = given === undefined ? undefined : italianNumber(given);
  switch (word.toLowerCase()) {
    case "":
    case "somma":
      return { rule: "sum", ...(number === undefined ? {} : { target: number }) };
    case "nessun peso":
      return { rule: "none" };
    case "coefficiente":
      return { rule: "coefficient", list: rest.flatMap((line) => italianNumber(line) ?? []) };
    case "livelli":
      return { rule: "levels", map: Object.fromEntries(rest.flatMap(levelOf)) };
    case "prodotto":
      return { rule: "product", fields: rest.filter((line) => line !== "") };
    case "riserva":
      return { rule: "reserve", share: number ?? 0, of: rest.join("\n") };
    default:
      return undefined;
  }
}

function levelOf(line: string): readonly (readonly [string, number])[] {
  const at = line.lastIndexOf("=");
  const value = at < 0 ? undefined : italianNumber(line.slice(at + 1).trim());
  return value === undefined ? [] : [[line.slice(0, at).trim(), value]];
}
