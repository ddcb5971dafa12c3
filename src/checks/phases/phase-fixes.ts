/** Mending the numbers and the times of phases. */
import { daysInMonth, italianDate } from "../../plan/notation/calendar-date";
import { isPreviousPlan, renumberPhases } from "../../plan/editing/phase-order";
import { valueEntry, valueOf, type Entry } from "../../plan/entry";
import type { ObjectiveCard, Phase } from "../../plan/plan";
import type { IsoDate } from "../../plan/iso-date";
import { changedAt, onCard, textsOfCard } from "../card/card-edit";
import { ofCard, type FixOf } from "../fix";

/**
 * Phases are numbered in the order of their rows. Safe where they stand in the order of their numbers, all of them plain, and nothing else on
 * the card speaks of phases by number.
 */
export const mendNumbers = (stillWrong: (phases: readonly Phase[]) => boolean): FixOf =>
  ofCard((card, { subject }) => {
    const phases = renumberPhases(card.phases);
    if (stillWrong(phases)) return undefined;
    const values = { before: numbersOf(card.phases), after: numbersOf(phases) };
    return {
      safe: inPlainOrder(card.phases) && !speaksOfNumbers(subject, card),
      code: "fix.phases.number",
      values,
      edit: onCard(subject, (now) => ({ ...now, phases: renumberPhases(now.phases) })),
    };
  });

function numbersOf(phases: readonly Phase[]): string {
  return phases.map(({ number }) => (number.trim() === "" ? "–" : number.trim())).join(" · ");
}

function inPlainOrder(phases: readonly Phase[]): boolean {
  const firstOwn = phases.findIndex((phase) => !isPreviousPlan(phase));
  if (phases.some((phase, at) => isPreviousPlan(phase) && at > firstOwn)) return false;
  const numbers = phases.map(({ number }) => number.trim().replace(/[.)]$/, ""));
  return numbers.every((number, at) => /^\d+$/.test(number) && Number(number) >= Number(numbers[at - 1] ?? 0));
}

const named = String.raw`(?:[Ff]as[ei]|[Aa]ttivit[àa]|[Aa]zion[ei]|[Pp]unt[oi]|[Ss]tep)`;
const ordinal = String.raw`(?:prim|second|terz|quart|quint|sest|settim|ottav|non|decim|undicesim|dodicesim|penultim|ultim)[aeio]`;
const byNumber: readonly RegExp[] = [
  // `fase 3`, `fasi: 2 e 3`, `attività di cui al n. 4`, `fase (1)`, `fase due`
  new RegExp(
    String.raw`(?<!\p{L})${named}(?:\s+precedent[ei]|\s+successiv[aeio])?\s*[:(]?\s*(?:(?:di\s+cui\s+)?(?:al\s+|ai\s+)?n(?:umer[oi]|r?\.|[°º])?\s*)?(?:\d|(?:uno|due|tre|quattro|cinque|sei|sette|otto|nove|dieci)(?!\p{L}))`,
    "iu",
  ),
  // `la terza fase`, `la 2ª fase`, `1a fase`
  new RegExp(String.raw`(?<![\p{L}\d])(?:${ordinal}|\d+\s?[ªº°^]?a?)\s+${named}(?!\p{L})`, "iu"),
  // `fase II`, `I fase`; in small letters they are words
  new RegExp(String.raw`(?<!\p{L})(?:${named}\s+[IVX]+|[IVX]+\s+[Ff]as[ei])(?!\p{L})`, "u"),
];

function speaksOfNumbers(objective: string, card: ObjectiveCard): boolean {
  return textsOfCard(objective, card).some((text) => byNumber.some((pattern) => pattern.test(text)));
}

/** Not safe: one of the two dates may be the wrong one. */
export const mendReversed: FixOf = ofCard((card, { subject, place }) => {
  if (place.kind === "card") {
    const swapped = exchanged(card.start, card.end);
    return (
      swapped && {
        safe: false,
        code: "fix.phases.reversed",
        values: toldOf(card, swapped),
        edit: onCard(subject, (now) => ({ ...now, ...(exchanged(now.start, now.end) ?? {}) })),
      }
    );
  }
  if (place.kind !== "window") return undefined;
  const { at, year } = place;
  const window = card.phases[at]?.windows[year];
  const swapped = window && exchanged(window.start, window.end);
  if (!swapped || !within(swapped, card)) return undefined;
  const exchange = (phase: Phase): Phase => {
    const present = phase.windows[year];
    return present
      ? { ...phase, windows: { ...phase.windows, [year]: { ...present, ...(exchanged(present.start, present.end) ?? {}) } } }
      : phase;
  };
  return {
    safe: false,
    code: "fix.phases.reversed",
    values: toldOf(window, swapped),
    edit: onCard(subject, (now) => ({ ...now, phases: changedAt(now.phases, at, exchange) })),
  };
});

interface Span {
  readonly start: Entry<IsoDate>;
  readonly end: Entry<IsoDate>;
}

/** The dates exchanged; of months, which begin with their first day and end with their last, the months are. Words that say more stay where they are. */
function exchanged(start: Entry<IsoDate>, end: Entry<IsoDate>): Span | undefined {
  if (start.kind !== "value" || end.kind !== "value" || end.value >= start.value) return undefined;
  if (start.value !== firstDay(start.value) || end.value !== lastDay(end.value)) return { start: end, end: start };
  return { start: valueEntry(firstDay(end.value)), end: valueEntry(lastDay(start.value)) };
}

function firstDay(date: IsoDate): IsoDate {
  return `${date.slice(0, 7)}-01`;
}

function lastDay(date: IsoDate): IsoDate {
  return `${date.slice(0, 7)}-${daysInMonth(Number(date.slice(0, 4)), Number(date.slice(5, 7)))}`;
}

/** Where the dates would then lie outside the card, a day or a year is wrong rather than their order. */
function within({ start, end }: Span, card: ObjectiveCard): boolean {
  const [from, to, first, last] = [valueOf(start), valueOf(end), valueOf(card.start), valueOf(card.end)];
  return from !== undefined && to !== undefined && (first === undefined || from >= first) && (last === undefined || to <= last);
}

function toldOf(before: Span, after: Span): { readonly before: string; readonly after: string } {
  return { before: told(before), after: told(after) };
}

function told({ start, end }: Span): string {
  return [start, end].map((date) => italianDate(valueOf(date) ?? "")).join(" – ");
}
