/** When a result is due, as its own words say it. */
import { daysInMonth, isoDate, readDate } from "../../plan/notation/calendar-date";
import { monthOfName } from "../../plan/notation/periods";
import { valueOf } from "../../plan/entry";
import type { IsoDate } from "../../plan/iso-date";

/** A day, or the month or year that a term gives: whoever is done on any of its days is in time. */
export interface ResultTerm {
  readonly from: IsoDate;
  readonly to: IsoDate;
  /** Where it stands in the text. */
  readonly at: number;
}

const months = "gennaio|febbraio|marzo|aprile|maggio|giugno|luglio|agosto|settembre|ottobre|novembre|dicembre";
const date = String.raw`(?:\d{1,2}[°º]?\s+(?:${months})\s+\d{4}|\d{1,2}[./-]\d{1,2}[./-](?:\d{4}|\d{2}))(?!\d)`;
const within = String.raw`(?<!\p{L})entro(?:\s+e\s+non\s+oltre)?\s+`;
/** Only a term counts: other dates are those of laws, of data, of what is worked on. */
const day = new RegExp(String.raw`${within}(?:il\s+|l['’]\s?)?(?<due>${date})`, "giu");
/** `(19 e 26 maggio 2021)` */
const inBrackets = new RegExp(String.raw`\(\s*(?:\d{1,2}\s*(?:,|e)\s*)*(?<due>${date})\s*\)`, "giu");
/** `entro luglio 2021`, `entro la fine di luglio 2021` */
const month = new RegExp(
  String.raw`${within}(?:la\s+fine\s+(?:di|del\s+mese\s+di)\s+|(?:il\s+)?mese\s+di\s+)?(?<month>${months})\s+(?<year>\d{4})(?!\d)`,
  "giu",
);
/** `entro il 2021`, `entro l’anno 2021`, `entro fine 2021` */
const year = new RegExp(String.raw`${within}(?:(?:la\s+)?fine\s+(?:del\s+)?|il\s+|l['’]\s?anno\s+)(?<year>20\d{2})(?![\d/.-])`, "giu");
/** What “entro” is said of after these is no result: `pervenute entro`, `in scadenza entro`. */
const ofSomethingElse = /(?:[aiu]t[oaie]|scadenz[ae]|scadent[ei])[\s:,]+$/iu;
/** As much of what stands before a term as may tell. */
const leading = 20;

/** In their order, each once. */
export function termsOf(text: string): readonly ResultTerm[] {
  const own = (pattern: RegExp) =>
    [...text.matchAll(pattern)].filter(({ index }) => !ofSomethingElse.test(text.slice(Math.max(0, index - leading), index)));
  const found = [
    ...[...own(day), ...text.matchAll(inBrackets)].map(({ groups, index }) => spanning(index, ...oneDay(groups?.due))),
    ...own(month).map(({ groups, index }) => spanning(index, ...wholeMonth(Number(groups?.year), monthOfName(groups?.month ?? "") ?? 0))),
    ...own(year).map(({ groups, index }) => spanning(index, isoDate(Number(groups?.year), 1, 1), isoDate(Number(groups?.year), 12, 31))),
  ].filter((term) => term !== undefined);
  return [
    ...new Map(
      found
        .sort((one, other) => one.at - other.at)
        .reverse()
        .map((term) => [`${term.from} ${term.to}`, term]),
    ).values(),
  ].reverse();
}

function spanning(at: number, from: IsoDate | undefined, to: IsoDate | undefined): ResultTerm | undefined {
  return from === undefined || to === undefined ? undefined : { from, to, at };
}

function oneDay(due = ""): readonly [IsoDate | undefined, IsoDate | undefined] {
  const on = valueOf(readDate(due, { edge: "end" }));
  return [on, on];
}

function wholeMonth(of: number, number: number): readonly [IsoDate | undefined, IsoDate | undefined] {
  return [isoDate(of, number, 1), isoDate(of, number, daysInMonth(of, number))];
}

/** The words of a text that are left without its terms and what stands in brackets. */
export function withoutTerms(text: string): string {
  return [day, month, year].reduce((rest, pattern) => rest.replace(pattern, " "), text).replace(/\([^()]*\)/g, " ");
}

/** The phases that a text says its results belong to, from each mention on: `Fase 1`, `fasi 2 e 3`. */
export interface PhaseMention {
  readonly numbers: readonly string[];
  readonly at: number;
}

export function phasesMentioned(text: string): readonly PhaseMention[] {
  return [...text.matchAll(/(?<!\p{L})fas[ei]\s*(?:n\.?[°º]?\s*)?(?<numbers>\d{1,2}(?:\s*(?:,|e)\s*\d{1,2})*)(?![\d/.]*\d)/giu)].map(
    ({ groups, index }) => ({ numbers: groups?.numbers?.match(/\d+/g) ?? [], at: index }),
  );
}
