/** Dates that cannot be read, and dates with words. */
import { italianDate, readDate } from "../../plan/notation/calendar-date";
import type { Entry } from "../../plan/entry";
import type { IsoDate } from "../../plan/iso-date";
import { valuesOfCard } from "../card/card-edit";
import { mendDateText } from "./date-fixes";
import { isPlaceholder } from "./placeholder-date";
import { ofFullCards, type CheckedCard } from "../card/full-card";
import type { PlanPlace } from "../plan-place";
import type { Rule } from "../rule";
import type { Violation } from "../violation";
import { determinedPeriod, ownScheme } from "../sources";

export const dateRules: readonly Rule[] = [
  { id: "date.unreadable", severity: "warning", source: determinedPeriod, check: ofFullCards(unreadable) },
  { id: "date.text", severity: "note", source: ownScheme, check: ofFullCards(withWords), fix: mendDateText },
];

function datesOf({ subject, card }: CheckedCard): readonly { readonly entry: Entry<IsoDate>; readonly place: PlanPlace }[] {
  return valuesOfCard(subject, card).flatMap(({ kind, value, place }) => (kind === "date" ? [{ entry: value as Entry<IsoDate>, place }] : []));
}

function* unreadable(documented: CheckedCard): Generator<Violation> {
  for (const { entry, place } of datesOf(documented))
    if (entry.kind === "text" && entry.value === undefined && !isPlaceholder(entry.text) && !lacksOnlyItsYear(entry.text, documented))
      yield { subject: documented.subject, place, code: "check.date.unreadable", values: { typed: entry.text } };
}

function* withWords(documented: CheckedCard): Generator<Violation> {
  for (const { entry, place } of datesOf(documented)) {
    if (entry.kind !== "text" || isPlaceholder(entry.text)) continue;
    if (entry.value !== undefined) yield { subject: documented.subject, place, code: "check.date.words", values: { typed: entry.text, date: italianDate(entry.value) } };
    else if (lacksOnlyItsYear(entry.text, documented)) yield { subject: documented.subject, place, code: "check.date.noYear", values: { typed: entry.text } };
  }
}

/** `15/05` or `gennaio` where no column tells the year. */
function lacksOnlyItsYear(text: string, { plan }: CheckedCard): boolean {
  return readDate(text, { edge: "end", year: plan.firstYear }).kind === "value";
}
