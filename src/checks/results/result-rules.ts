/** Expected results: their weights, when they are due, and who says that they were reached. */
import { italianDate } from "../../plan/notation/calendar-date";
import { isPreviousPlan } from "../../plan/editing/phase-order";
import { valueOf } from "../../plan/entry";
import type { ExpectedResult, ObjectiveCard, Plan, Target } from "../../plan/plan";
import { wordingKey } from "../../plan/notation/wording";
import { ofFullCards, type CheckedCard } from "../card/full-card";
import { pointsFor } from "../../plan/template/meaning/weighing";
import { pointsOf, totalGiven } from "../weights/given-weights";
import { weightsStanding } from "../weights/weights-standing";
import { phaseSpan, type PhaseSpan } from "../phases/phase-span";
import { phasesMentioned, termsOf, withoutTerms, type ResultTerm } from "./result-terms";
import type { CheckDay, Rule } from "../rule";
import type { Violation } from "../violation";
import { determinedPeriod, objectiveIndicators, ownScheme } from "../sources";
import { mendResultTotal } from "../weights/weight-fixes";

export const resultRules: readonly Rule[] = [
  { id: "results.weight", severity: "error", source: ownScheme, check: ofFullCards(weights), fix: mendResultTotal },
  { id: "results.outside", severity: "warning", source: determinedPeriod, check: ofFullCards(outside) },
  { id: "results.selfDeclared", severity: "note", source: objectiveIndicators, check: selfDeclared },
];

/** Weights of results are optional; once one is given they total the plan's points. */
function* weights({ subject, card, plan }: CheckedCard): Generator<Violation> {
  const full = pointsFor(plan, "results", card);
  if (full === undefined) return;
  const given = card.expectedResults.filter(({ weight }) => pointsOf(weight) !== undefined);
  const weights = given.map(({ weight }) => weight);
  if (weightsStanding(weights, full) !== "off") return;
  const total = totalGiven(weights);
  const without = card.expectedResults.length - given.length;
  const place = { kind: "card", objective: subject, field: "expectedResults" } as const;
  yield without === 0
    ? { subject, place, code: "check.results.total", values: { total, full } }
    : { subject, place, code: "check.results.weight", values: { total, full, without } };
}

function* outside({ subject, card }: CheckedCard): Generator<Violation> {
  const [start, end] = [valueOf(card.start), valueOf(card.end)];
  for (const [at, result] of card.expectedResults.entries())
    for (const field of ["text", "target"] as const) {
      const mentions = phasesMentioned(result[field]);
      for (const term of termsOf(result[field])) {
        const place = { kind: "result", objective: subject, at, field } as const;
        const ofCard = start === undefined || end === undefined || end < start ? undefined : misses(term, { start, end });
        if (ofCard) yield { subject, place, code: ofCard.after ? "check.results.after" : "check.results.before", values: ofCard.values };
        const numbers = mentions.findLast((one) => one.at < term.at)?.numbers ?? phaseInWords(result, card);
        const phase = ofCard ? undefined : misses(term, spanOf(numbers, card));
        if (phase)
          yield {
            subject,
            place,
            code: phase.after ? "check.results.afterPhase" : "check.results.beforePhase",
            values: { ...phase.values, phase: numbers.join(", ") },
          };
      }
    }
}

/** The number of the phase that a result repeats word for word, as results do that say when a phase is done; none where several phases read the same. */
function phaseInWords({ text }: ExpectedResult, { phases }: ObjectiveCard): readonly string[] {
  const words = wordingKey(withoutTerms(text));
  const same = phases.filter((phase) => words !== "" && !isPreviousPlan(phase) && wordingKey(withoutTerms(phase.text)) === words);
  return same.length === 1 ? same.map(({ number }) => number.trim()) : [];
}

/** Which limit a term lies beyond, and both days; the last day of a year before is as of when something was counted. */
function misses(
  { from, to }: ResultTerm,
  span: PhaseSpan | undefined,
): { readonly after: boolean; readonly values: { readonly date: string; readonly limit: string } } | undefined {
  if (span && to < span.start && !to.endsWith("-12-31"))
    return { after: false, values: { date: italianDate(to), limit: italianDate(span.start) } };
  if (span && from > span.end) return { after: true, values: { date: italianDate(to), limit: italianDate(span.end) } };
  return undefined;
}

/** From the first day of the phases with these numbers to their last. */
function spanOf(numbers: readonly string[], { phases }: ObjectiveCard): PhaseSpan | undefined {
  const spans = numbers
    .map((number) => phases.filter((phase) => Number(phase.number) === Number(number)))
    .map(([phase, ...others]) => (phase && others.length === 0 ? phaseSpan(phase) : undefined));
  const known = spans.filter((span) => span !== undefined);
  const [start, end] = [
    known.map((span) => span.start).sort()[0],
    known
      .map((span) => span.end)
      .sort()
      .at(-1),
  ];
  return known.length < spans.length || start === undefined || end === undefined ? undefined : { start, end };
}

const statement = String.raw`(?:relazione|attestazione|dichiarazione)`;
const author = String.raw`(?:da\s+parte\s+)?(?:del|della|dello|dell['’])\s*(?:propri[oa]\s+)?`;
/** The head who answers for the result, with nobody else named. */
const byTheHead = new RegExp(
  String.raw`${statement}\s+${author}(?:dirigente|responsabile)(?:\s*d(?:i|el|ell|ella)?['’]?\s*(?:area|settore|servizio))?\s*[.;]?\s*$`,
  "iu",
);
/** An area or service whose name follows. */
const byAnArea = new RegExp(
  String.raw`${statement}\s+${author}(?:(?:dirigente|responsabile)\s+d(?:el|ell|ella)['’]?\s*)?(?:area|servizio|settore)\s+(?<name>.+)`,
  "ius",
);
const byOneself = /^\s*auto(?:dichiarazione|attestazione|certificazione|valutazione)\b/iu;

const selfDeclaredOnCards = ofFullCards(function* ({ subject, card }) {
  for (const [at, { source }] of card.expectedResults.entries())
    if (byOneself.test(source) || byTheHead.test(source))
      yield {
        subject,
        place: { kind: "result", objective: subject, at, field: "source" },
        code: "check.results.selfDeclared",
        values: { typed: source.trim() },
      };
});

function* selfDeclared(plan: Plan, day: CheckDay): Generator<Violation> {
  yield* selfDeclaredOnCards(plan, day);
  for (const [at, target] of plan.targets.entries())
    if (declaresItself(target))
      yield {
        subject: `${target.area} · ${target.section}`,
        place: { kind: "target", at, field: "indicator" },
        code: "check.results.selfDeclared",
        values: { typed: target.indicator.trim() },
      };
}

function declaresItself({ area, indicator }: Target): boolean {
  if (byOneself.test(indicator) || byTheHead.test(indicator)) return true;
  // The last letter is the gender of “area” or “servizio”.
  const own = wordingKey(area).replace(/^area/, "").slice(0, -1);
  return own.length > 3 && wordingKey(byAnArea.exec(indicator)?.groups?.name ?? "").startsWith(own);
}
