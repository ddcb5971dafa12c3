/** Dates that cannot be read, and dates with words. */
import { italianDate, lastOfMonth, readDate } from "../../plan/notation/calendar-date";
import { valueOf, type Entry } from "../../plan/entry";
import type { IsoDate } from "../../plan/iso-date";
import type { ObjectiveCard, PhaseWindow } from "../../plan/plan";
import { templateOfCard } from "../../plan/template/templates-of-plan";
import { isOfOtherYear } from "../../plan/notation/windows";
import { valuesOfCard } from "../card/card-edit";
import { phaseName } from "../phases/phase-name";
import { divideAmongYears, mendDateText, toLastDay } from "./date-fixes";
import { isPlaceholder } from "./placeholder-date";
import { ofFullCards, type CheckedCard } from "../card/full-card";
import type { PlanPlace } from "../plan-place";
import type { Rule } from "../rule";
import type { Violation } from "../violation";
import { determinedPeriod, ownScheme } from "../sources";

export const dateRules: readonly Rule[] = [
  { id: "date.unreadable", severity: "warning", source: determinedPeriod, check: ofFullCards(unreadable) },
  { id: "date.text", severity: "note", source: ownScheme, check: ofFullCards(withWords), fix: mendDateText },
  { id: "date.year", severity: "warning", source: determinedPeriod, check: ofFullCards(ofOtherYears), fix: divideAmongYears },
  { id: "date.firstDay", severity: "note", source: determinedPeriod, check: ofFullCards(endsOnFirstDay), fix: toLastDay },
];

function datesOf({ subject, card }: CheckedCard): readonly { readonly entry: Entry<IsoDate>; readonly place: PlanPlace }[] {
  return valuesOfCard(subject, card).flatMap(({ kind, value, place }) =>
    kind === "date" ? [{ entry: value as Entry<IsoDate>, place }] : [],
  );
}

function* unreadable(documented: CheckedCard): Generator<Violation> {
  for (const { entry, place } of datesOf(documented))
    if (entry.kind === "text" && entry.value === undefined && !isPlaceholder(entry.text) && !lacksOnlyItsYear(entry.text, documented))
      yield { subject: documented.subject, place, code: "check.date.unreadable", values: { typed: entry.text } };
}

function* withWords(documented: CheckedCard): Generator<Violation> {
  for (const { entry, place } of datesOf(documented)) {
    if (entry.kind !== "text" || isPlaceholder(entry.text)) continue;
    if (entry.value !== undefined)
      yield { subject: documented.subject, place, code: "check.date.words", values: { typed: entry.text, date: italianDate(entry.value) } };
    else if (lacksOnlyItsYear(entry.text, documented))
      yield { subject: documented.subject, place, code: "check.date.noYear", values: { typed: entry.text } };
  }
}

/**
 * In a year's columns stands a date of another year: the bar counts its month alone, as if it were of the column's. Where it lies outside
 * the card, or the end before the start, other rules tell.
 */
function* ofOtherYears({ subject, card, plan }: CheckedCard): Generator<Violation> {
  // Where a phase has one window, that may run through all years of the plan; what lies outside them other rules tell.
  if (templateOfCard(plan, card).timeline.windows === "single") return;
  for (const [at, phase] of card.phases.entries())
    for (const [written, window] of Object.entries(phase.windows)) {
      const year = Number(written);
      const edge = (["start", "end"] as const).find(
        (one) => isOfOtherYear(window[one], year) && !isToldOtherwise(valueOf(window[one]), window, card),
      );
      const date = edge && valueOf(window[edge]);
      if (edge && date !== undefined)
        yield {
          subject,
          place: { kind: "window", objective: subject, at, year, edge },
          code: "check.date.otherYear",
          values: { phase: phaseName(phase, at), year: String(year), date: italianDate(date) },
        };
    }
}

/**
 * Excel makes the month's first day of a month that is typed with its year (`dic-26`), and nothing tells it from that day typed as such, but
 * that hardly anything is meant to begin and end on it.
 */
function* endsOnFirstDay({ subject, card }: CheckedCard): Generator<Violation> {
  const windows = card.phases.flatMap(({ windows: ofPhase }, at) =>
    Object.entries(ofPhase).map(([year, window]) => ({
      ...window,
      place: { kind: "window", objective: subject, at, year: Number(year), edge: "end" } as const,
    })),
  );
  const whole = { start: card.start, end: card.end, place: { kind: "card", objective: subject, field: "end" } as const };
  for (const { start, end, place } of [whole, ...windows]) {
    if (end.kind !== "value" || !end.value.endsWith("-01") || end.value !== valueOf(start)) continue;
    const values = { date: italianDate(end.value), last: italianDate(lastOfMonth(end.value)) };
    yield { subject, place, code: "check.date.firstDay", values };
  }
}

function isToldOtherwise(date: IsoDate = "", window: PhaseWindow, card: ObjectiveCard): boolean {
  const month = (entry: Entry<IsoDate>) => valueOf(entry)?.slice(0, 7);
  const [first, last, start, end] = [month(card.start), month(card.end), valueOf(window.start), valueOf(window.end)];
  return (
    (first !== undefined && date.slice(0, 7) < first) ||
    (last !== undefined && date.slice(0, 7) > last) ||
    (start !== undefined && end !== undefined && end < start)
  );
}

/** `15/05` or `gennaio` where no column tells the year. */
function lacksOnlyItsYear(text: string, { plan }: CheckedCard): boolean {
  return readDate(text, { edge: "end", year: plan.firstYear }).kind === "value";
}
