/** Phases of a card: their weights, numbers and times. What the previous plan did, number 0, has no weight of its own and no time. */
import { daysInMonth, italianDate } from "../../plan/notation/calendar-date";
import { isPreviousPlan } from "../../plan/editing/phase-order";
import { valueOf, type Entry } from "../../plan/entry";
import type { Phase, PhaseWindow } from "../../plan/plan";
import type { IsoDate } from "../../plan/iso-date";
import { stretchedWindow } from "../../plan/notation/windows";
import { ofFullCards, type CheckedCard } from "../card/full-card";
import { pointsFor } from "../../plan/template/meaning/weighing";
import { pointsOf, totalGiven } from "../weights/given-weights";
import { isTold, weightsStanding } from "../weights/weights-standing";
import { mendNumbers, mendReversed } from "./phase-fixes";
import { phaseName } from "./phase-name";
import type { PlanPlace } from "../plan-place";
import type { Rule } from "../rule";
import type { Violation } from "../violation";
import { determinedPeriod, ownScheme } from "../sources";
import { mendPhaseTotal } from "../weights/weight-fixes";

export const phaseRules: readonly Rule[] = [
  { id: "phases.weight", severity: "error", ofGaps: true, source: ownScheme, check: ofFullCards(weights), fix: mendPhaseTotal },
  {
    id: "phases.number",
    severity: "error",
    source: ownScheme,
    check: ofFullCards(numbers),
    fix: mendNumbers((phases) => [...wrongNumbers("", phases)].length > 0),
  },
  { id: "phases.outside", severity: "error", source: determinedPeriod, check: ofFullCards(outside) },
  { id: "phases.reversed", severity: "error", source: determinedPeriod, check: ofFullCards(reversed), fix: mendReversed },
  { id: "phases.dates", severity: "warning", ofGaps: true, source: determinedPeriod, check: ofFullCards(dates) },
];

interface PlacedPhase {
  readonly phase: Phase;
  readonly at: number;
}

/** The phases of this plan, in their places on the card. */
function ownPhases({ card }: CheckedCard): readonly PlacedPhase[] {
  return ownOf(card.phases);
}

function ownOf(phases: readonly Phase[]): readonly PlacedPhase[] {
  return phases.map((phase, at) => ({ phase, at })).filter(({ phase }) => !isPreviousPlan(phase));
}

function windowsOf(phase: Phase): readonly { readonly year: number; readonly window: PhaseWindow }[] {
  return Object.entries(phase.windows).map(([year, window]) => ({ year: Number(year), window }));
}

/** The points are those of the plan's first year: where every phase says that it has none, the objective begins later. */
function* weights(documented: CheckedCard): Generator<Violation> {
  const { subject, card, plan } = documented;
  const full = pointsFor(plan, "phases", card);
  if (full === undefined) return;
  const own = ownPhases(documented);
  const given = own.map(({ phase }) => phase.weight);
  const standing = weightsStanding(given, full);
  if (
    own.length === 0 ||
    isTold(standing) ||
    weightsStanding(
      card.phases.map((phase) => phase.weight),
      full,
    ) === "full"
  )
    return;
  if (standing === "none" && given.some(({ kind }) => kind === "none")) return;
  yield {
    subject,
    place: { kind: "card", objective: subject, field: "phases" },
    code: standing === "none" ? "check.phases.noWeights" : "check.phases.weight",
    values: { total: totalGiven(given), full, count: own.length },
  };
}

/** The whole numbers that a phase's number stands for: 2 for `2` and `2a`, 3 and 4 for `3-4`, none for `b`. */
function numberSpan(written: string): { readonly first: number; readonly last: number } | undefined {
  const match = /^(\d+)(?:\s*[-–]\s*(\d+)|\D.*)?$/s.exec(written.trim());
  return match ? { first: Number(match[1]), last: Number(match[2] ?? match[1]) } : undefined;
}

function numbers({ subject, card }: CheckedCard): Generator<Violation> {
  return wrongNumbers(subject, card.phases);
}

function* wrongNumbers(subject: string, phases: readonly Phase[]): Generator<Violation> {
  const place = (at: number): PlanPlace => ({ kind: "phase", objective: subject, at, field: "number" });
  const own = ownOf(phases);
  const seen = new Set<string>();
  for (const { phase, at } of own) {
    const number = phase.number
      .trim()
      .replace(/^0+(?=\d)/, "")
      .toLowerCase()
      .replace(/[.)]$/, "");
    if (number !== "" && seen.has(number))
      yield { subject, place: place(at), code: "check.phases.repeated", values: { number, position: at + 1 } };
    seen.add(number);
  }
  let last = 0;
  const spans = own
    .map(({ phase, at }) => ({ at, span: numberSpan(phase.number) }))
    .sort((one, other) => (one.span?.first ?? 0) - (other.span?.first ?? 0));
  for (const { at, span } of spans) {
    if (!span) continue;
    if (span.first > last + 1)
      yield {
        subject,
        place: place(at),
        code: last === 0 ? "check.phases.startsLate" : "check.phases.skipped",
        values: { before: last, after: span.first, missing: last + 1 },
      };
    last = Math.max(last, span.last);
  }
}

/** A phase that begins or ends with a month, as one does that names months only, is outside only if that whole month is. */
function* outside(documented: CheckedCard): Generator<Violation> {
  const { subject, card } = documented;
  const [cardStart, cardEnd] = [valueOf(card.start), valueOf(card.end)];
  if (cardStart !== undefined && cardEnd !== undefined && cardEnd < cardStart) return;
  for (const { phase, at } of ownPhases(documented))
    for (const { year, window } of windowsOf(phase)) {
      const [start, end] = [valueOf(window.start) ?? valueOf(window.end), valueOf(window.end) ?? valueOf(window.start)];
      const found = (edge: "start" | "end", date: IsoDate, limit: IsoDate): Violation => ({
        subject,
        place: { kind: "window", objective: subject, at, year, edge },
        code: edge === "start" ? "check.phases.before" : "check.phases.after",
        values: { phase: phaseName(phase, at), date: italianDate(date), limit: italianDate(limit) },
      });
      if (start !== undefined && cardStart !== undefined && isBefore(start, cardStart))
        yield found(edgeWith(window, "start"), start, cardStart);
      if (end !== undefined && cardEnd !== undefined && isAfter(end, cardEnd)) yield found(edgeWith(window, "end"), end, cardEnd);
    }
}

/** The edge that holds a date; half an interval has one only. */
function edgeWith(window: PhaseWindow, edge: "start" | "end"): "start" | "end" {
  if (valueOf(window[edge]) !== undefined) return edge;
  return edge === "start" ? "end" : "start";
}

function isBefore(date: IsoDate, limit: IsoDate): boolean {
  return date.endsWith("-01") ? date.slice(0, 7) < limit.slice(0, 7) : date < limit;
}

function isAfter(date: IsoDate, limit: IsoDate): boolean {
  const lastDay = daysInMonth(Number(date.slice(0, 4)), Number(date.slice(5, 7)));
  return Number(date.slice(8, 10)) === lastDay ? date.slice(0, 7) > limit.slice(0, 7) : date > limit;
}

function* reversed(documented: CheckedCard): Generator<Violation> {
  const { subject, card } = documented;
  const whole = reversal(card.start, card.end);
  if (whole) yield { subject, place: { kind: "card", objective: subject, field: "end" }, code: "check.phases.cardReversed", values: whole };
  for (const { phase, at } of ownPhases(documented))
    for (const { year, window } of windowsOf(phase)) {
      const found = reversal(window.start, window.end);
      if (found)
        yield {
          subject,
          place: { kind: "window", objective: subject, at, year, edge: "end" },
          code: "check.phases.reversed",
          values: { phase: phaseName(phase, at), year: String(year), ...found },
        };
    }
}

function reversal(start: Entry<IsoDate>, end: Entry<IsoDate>): { readonly start: string; readonly end: string } | undefined {
  const [from, to] = [valueOf(start), valueOf(end)];
  return from !== undefined && to !== undefined && to < from ? { start: italianDate(from), end: italianDate(to) } : undefined;
}

/** `==` says on purpose that there is no weight or no time; where no phase has a weight, that is told once, by `phases.weight`. */
function* dates(documented: CheckedCard): Generator<Violation> {
  const { subject } = documented;
  const own = ownPhases(documented);
  const weighed = own.some(({ phase }) => phase.weight.kind !== "blank");
  for (const { phase, at } of own) {
    const edges = windowsOf(phase).flatMap(({ window }) => [window.start, window.end]);
    const name = phaseName(phase, at);
    const points = pointsOf(phase.weight);
    if (points !== undefined && points !== 0 && edges.every(({ kind }) => kind === "blank"))
      yield { subject, place: { kind: "phase", objective: subject, at }, code: "check.phases.noDates", values: { phase: name, points } };
    if (weighed && phase.weight.kind === "blank" && edges.some((edge) => valueOf(edge) !== undefined))
      yield {
        subject,
        place: { kind: "phase", objective: subject, at, field: "weight" },
        code: "check.phases.noWeight",
        values: {
          phase: name,
          dates: edges
            .map(valueOf)
            .filter((date) => date !== undefined)
            .map(italianDate)
            .join(" – "),
        },
      };
    yield* halves(subject, phase, at);
  }
}

function* halves(subject: string, phase: Phase, at: number): Generator<Violation> {
  for (const { year, window } of windowsOf(phase)) {
    const blank = window.start.kind === "blank" ? "start" : window.end.kind === "blank" ? "end" : undefined;
    const date = blank && valueOf(window[blank === "start" ? "end" : "start"]);
    if (blank && date !== undefined && !stretchedWindow(window, year))
      yield {
        subject,
        place: { kind: "window", objective: subject, at, year, edge: blank },
        code: blank === "start" ? "check.phases.noStart" : "check.phases.noEnd",
        values: { phase: phaseName(phase, at), year: String(year), date: italianDate(date) },
      };
  }
}
