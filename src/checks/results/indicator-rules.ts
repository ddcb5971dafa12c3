/** The quality of indicators by the national guidelines: where they start from, where their data come from, what they count. */
import type { ExpectedResult, Plan } from "../../plan/plan";
import { ofFullCards, type CheckedCard } from "../card/full-card";
import type { CheckDay, Rule } from "../rule";
import type { Violation } from "../violation";
import { objectiveIndicators, statedBaseline, statedSource } from "../sources";

export const indicatorRules: readonly Rule[] = [
  { id: "results.baseline", severity: "note", source: statedBaseline, check: ofFullCards(baselines) },
  { id: "results.source", severity: "note", source: statedSource, check: ofFullCards(dataSources) },
  { id: "results.output", severity: "note", source: objectiveIndicators, check: outputs },
];

/** A card's results that lack one thing are told of once, at the first of them. */
function* first(
  { subject, card }: CheckedCard,
  field: "baseline" | "source",
  told: "target" | "indicator",
  lacks: (result: ExpectedResult) => boolean,
): Generator<Violation> {
  const lacking = [...card.expectedResults.entries()].filter(([, result]) => lacks(result));
  const [one] = lacking;
  if (one)
    yield {
      subject,
      place: { kind: "result", objective: subject, at: one[0], field },
      code: `check.results.${field}`,
      values: { count: lacking.length, [told]: one[1][told].trim() },
    };
}

/** A dash or `==` is an answer: it is not known. */
const blank = /^\s*$/;
/** Days and years are terms, articles and laws are references: neither is a quantity that starts from another. */
const notQuantities =
  /\d{1,2}[./-]\d{1,2}(?:[./-]\d{2,4})?|(?:\d{1,2}\s*(?:,|e)\s*){0,5}\d{1,2}[°º]?\s+(?:gen|feb|mar|apr|mag|giu|lug|ago|set|ott|nov|dic)\p{L}*(?:\s+\d{4})?|(?<![\d.,])(?:19|20)\d{2}(?:[/-]\d{2,4})?(?![\d.,]*\d|\s*%)|\b(?:artt?|comma|legge|d\.?\s?lgs|n)\.?\s*\d+(?:\/\d+)?/giu;
/** What says by itself where it starts from. */
const comparison =
  /\brispetto\b|\bin (?:più|meno)\b|^\s*[+±]\s*\d|\bd(?:a|al|allo|alla|all['’])\s*\d[\d.,]*\s*%?\s+a(?:l|llo|lla|ll['’])?\s*\d/iu;

function baselines(documented: CheckedCard): Generator<Violation> {
  return first(documented, "baseline", "target", ({ target, baseline, lastValue, text, indicator }) => {
    const starts = [baseline, lastValue].some((given) => !blank.test(given));
    return !starts && /\d/.test(target.replace(notQuantities, "")) && ![target, indicator, text].some((words) => comparison.test(words));
  });
}

function dataSources(documented: CheckedCard): Generator<Violation> {
  return first(documented, "source", "indicator", ({ indicator, source }) => !blank.test(indicator) && blank.test(source));
}

const counting = String.raw`(?:numero|num\.?|nr\.?|n\.?[°º]?)\s*(?:complessivo\s+|totale\s+)?(?:d(?:i|ei|elle|egli|i)\s+)?`;
/** What an office makes for itself or passes on: as such no result, however many there are. */
const papers =
  "riunion[ei]|incontr[oi]|circolar[ei]|comunicazion[ei]|verbal[ei]|report|relazion[ei]|sched[ae]|lettere|email|e-mail|determin(?:e|a|azioni)|deliber(?:e|a|azioni)|att[oi]|not[ae]";
/** What comes in and is dealt with: a result only by how soon or how well. */
const cases =
  "pratic(?:a|he)|istanz[ae]|richiest[ae]|domand[ae]|modul[oi]|document[oi]|procediment[oi]|fascicol[oi]|provvediment[oi]|autorizzazion[ei]|certificat[oi]|fattur[ae]|segnalazion[ei]";
const handled =
  "(?:evas|lavorat|elaborat|gestit|trattat|istruit|predispost|redatt|adottat|inviat|trasmess|svolt|effettuat|emess|prodott|esaminat|protocollat|registrat|rilasciat|processat|caricat|compilat|archiviat|organizzat|realizzat|convocat|tenut)[aeio]";
const least = String.raw`\s*[:=]?\s*(?:minimo|almeno|non meno di|≥|>=?)\s*(?:n\.?[°º]?\s*)?\d+(?![\d.,]*\s*%)`;
const adjectives = String.raw`(?:\s*[/,]\s*(?:${papers})|\s+(?!sul\b|su\b|rispetto\b|entro\b|con\b|senza\b|per\b)\p{L}+){0,4}?`;

/** `Numero di pratiche evase`, `N. riunioni`; shares, times and what went wrong are results. */
const wholeCount = new RegExp(
  String.raw`^\s*${counting}(?:(?:${papers})(?:\s*[/,]\s*(?:${papers}))*(?:\s+${handled})?|(?:${cases})(?:\s*[/,]\s*(?:${cases}))*\s+${handled})(?:\s+(?:nell['’]anno|all['’]anno|annue?|annuali))?\s*[.;]?\s*$`,
  "iu",
);
/** `Numero di verbali redatti: almeno 10`, within a longer text. */
const countWithin = new RegExp(
  String.raw`(?<![\p{L}\d])(?:${counting}(?:${papers})${adjectives}|(?:riunion[ei]|incontr[oi]|circolar[ei])${adjectives})\s*:${least}`,
  "iu",
);

function countOf(...texts: readonly string[]): string | undefined {
  for (const text of texts) {
    if (wholeCount.test(text)) return text.trim();
    const within = countWithin.exec(text);
    if (within) return within[0].trim();
  }
  return undefined;
}

const outputsOnCards = ofFullCards(function* ({ subject, card }) {
  for (const [at, result] of card.expectedResults.entries())
    for (const field of ["indicator", "text"] as const) {
      const typed = countOf(result[field]);
      if (typed === undefined) continue;
      yield { subject, place: { kind: "result", objective: subject, at, field }, code: "check.results.output", values: { typed } };
      break;
    }
});

function* outputs(plan: Plan, day: CheckDay): Generator<Violation> {
  yield* outputsOnCards(plan, day);
  for (const [at, { area, section, indicator, expectedResult }] of plan.targets.entries())
    for (const [field, text] of [
      ["indicator", indicator],
      ["expectedResult", expectedResult],
    ] as const) {
      const typed = countOf(text);
      if (typed === undefined) continue;
      yield { subject: `${area} · ${section}`, place: { kind: "target", at, field }, code: "check.results.output", values: { typed } };
      break;
    }
}
