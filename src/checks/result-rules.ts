/** Expected results: their weights, when they are due, and who says that they were reached. */
import { italianDate, readDate } from "../plan/calendar-date";
import { valueOf } from "../plan/entry";
import type { IsoDate, Plan, Target } from "../plan/plan";
import { wordingKey } from "../plan/wording";
import { ofFullCards, type DocumentedObjective } from "./full-card";
import { pointsOf, totalGiven } from "./given-weights";
import type { CheckDay, Rule, Violation } from "./rule";
import { determinedPeriod, objectiveIndicators, ownScheme } from "./sources";

export const resultRules: readonly Rule[] = [
  { id: "results.weight", severity: "error", source: ownScheme, check: ofFullCards(weights) },
  { id: "results.outside", severity: "warning", source: determinedPeriod, check: ofFullCards(outside) },
  { id: "results.selfDeclared", severity: "note", source: objectiveIndicators, check: selfDeclared },
];

/** Weights of results are optional; once one is given they total the plan's points. */
function* weights({ subject, card, plan: { points: full } }: DocumentedObjective): Generator<Violation> {
  const given = card.expectedResults.filter(({ weight }) => pointsOf(weight) !== undefined);
  const total = totalGiven(given.map(({ weight }) => weight));
  if (given.length > 0 && total !== full)
    yield { subject, place: { kind: "card", objective: subject, field: "expectedResults" }, code: "check.results.weight", values: { total, full, without: card.expectedResults.length - given.length } };
}

const months = "gennaio|febbraio|marzo|aprile|maggio|giugno|luglio|agosto|settembre|ottobre|novembre|dicembre";
const date = String.raw`(?:\d{1,2}[°º]?\s+(?:${months})\s+\d{4}|\d{1,2}[./-]\d{1,2}[./-](?:\d{4}|\d{2}))(?!\d)`;
/** Only a term counts: other dates are those of laws, of data, of what is worked on. */
const term = new RegExp(String.raw`(?<!\p{L})entro(?:\s+e\s+non\s+oltre)?\s+(?:il\s+|l['’]\s?)?(?<due>${date})`, "giu");
/** `(19 e 26 maggio 2021)` */
const inBrackets = new RegExp(String.raw`\(\s*(?:\d{1,2}\s*(?:,|e)\s*)*(?<due>${date})\s*\)`, "giu");
/** What “entro” is said of after these is no result: `pervenute entro`, `in scadenza entro`. */
const ofSomethingElse = /(?:[aiu]t[oaie]|scadenz[ae]|scadent[ei])[\s:,]+$/iu;
/** As much of what stands before a term as may tell. */
const leading = 20;

function* outside({ subject, card }: DocumentedObjective): Generator<Violation> {
  const [start, end] = [valueOf(card.start), valueOf(card.end)];
  if (start === undefined || end === undefined || end < start) return;
  for (const [at, result] of card.expectedResults.entries())
    for (const field of ["text", "target"] as const)
      for (const due of termsOf(result[field])) {
        const found = (code: "check.results.before" | "check.results.after", limit: IsoDate): Violation => ({ subject, place: { kind: "result", objective: subject, at, field }, code, values: { date: italianDate(due), limit: italianDate(limit) } });
        if (due < start && !endsYear(due)) yield found("check.results.before", start);
        if (due > end) yield found("check.results.after", end);
      }
}

function termsOf(text: string): ReadonlySet<IsoDate> {
  const terms = [...text.matchAll(term)].filter(({ index }) => !ofSomethingElse.test(text.slice(Math.max(0, index - leading), index)));
  return new Set([...terms, ...text.matchAll(inBrackets)].map(({ groups }) => valueOf(readDate(groups?.due ?? "", { edge: "end" }))).filter((due) => due !== undefined));
}

/** The last day of a year before is as of when something was counted. */
function endsYear(day: IsoDate): boolean {
  return day.endsWith("-12-31");
}

const statement = String.raw`(?:relazione|attestazione|dichiarazione)`;
const author = String.raw`(?:da\s+parte\s+)?(?:del|della|dello|dell['’])\s*(?:propri[oa]\s+)?`;
/** The head who answers for the result, with nobody else named. */
const byTheHead = new RegExp(String.raw`${statement}\s+${author}(?:dirigente|responsabile)(?:\s*d(?:i|el|ell|ella)?['’]?\s*(?:area|settore|servizio))?\s*[.;]?\s*$`, "iu");
/** An area or service whose name follows. */
const byAnArea = new RegExp(String.raw`${statement}\s+${author}(?:(?:dirigente|responsabile)\s+d(?:el|ell|ella)['’]?\s*)?(?:area|servizio|settore)\s+(?<name>.+)`, "ius");
const byOneself = /^\s*auto(?:dichiarazione|attestazione|certificazione|valutazione)\b/iu;

const selfDeclaredOnCards = ofFullCards(function* ({ subject, card }) {
  for (const [at, { source }] of card.expectedResults.entries())
    if (byOneself.test(source) || byTheHead.test(source)) yield { subject, place: { kind: "result", objective: subject, at, field: "source" }, code: "check.results.selfDeclared", values: { typed: source.trim() } };
});

function* selfDeclared(plan: Plan, day: CheckDay): Generator<Violation> {
  yield* selfDeclaredOnCards(plan, day);
  for (const [at, target] of plan.targets.entries())
    if (declaresItself(target)) yield { subject: `${target.area} · ${target.section}`, place: { kind: "target", at, field: "indicator" }, code: "check.results.selfDeclared", values: { typed: target.indicator.trim() } };
}

function declaresItself({ area, indicator }: Target): boolean {
  if (byOneself.test(indicator) || byTheHead.test(indicator)) return true;
  // The last letter is the gender of “area” or “servizio”.
  const own = wordingKey(area).replace(/^area/, "").slice(0, -1);
  return own.length > 3 && wordingKey(byAnArea.exec(indicator)?.groups?.name ?? "").startsWith(own);
}
