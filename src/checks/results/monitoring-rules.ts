/** Outcomes that are marked before their time. */
import { italianDate, readDate } from "../../plan/notation/calendar-date";
import { valueOf } from "../../plan/entry";
import type { Monitoring } from "../../plan/plan";
import type { IsoDate } from "../../plan/iso-date";
import { isPlaceholder } from "../dates/placeholder-date";
import { mendOutcome } from "../card/field-fixes";
import { ofFullCards, type CheckedCard } from "../card/full-card";
import type { Rule } from "../rule";
import type { Violation } from "../violation";
import { documentedMeasurement } from "../sources";

export const monitoringRules: readonly Rule[] = [
  {
    id: "monitoring.early",
    severity: "warning",
    source: documentedMeasurement,
    ofTheDay: true,
    check: ofFullCards(earlyOutcomes),
    fix: mendOutcome,
  },
];

function* earlyOutcomes({ subject, card, today }: CheckedCard): Generator<Violation> {
  for (const [at, check] of card.monitoring.entries()) {
    const early = earlyOutcome(check, today);
    if (early) yield { subject, place: { kind: "monitoring", objective: subject, at, field: "outcome" }, ...early };
  }
}

/** A check whose date is still the empty form's has not been made, whatever day it is. */
function earlyOutcome(
  { label, date, outcome, percent }: Monitoring,
  today: IsoDate | undefined,
): Pick<Violation, "code" | "values"> | undefined {
  const marked = outcome.trim() !== "" ? outcome.trim() : percent.kind === "value" ? `${percent.value}%` : undefined;
  if (marked === undefined) return undefined;
  const due = valueOf(date) ?? dateWithin(label);
  if (due !== undefined)
    return today !== undefined && due > today
      ? { code: "check.monitoring.early", values: { outcome: marked, date: italianDate(due) } }
      : undefined;
  const form = date.kind === "text" ? date.text : label;
  return isPlaceholder(form) ? { code: "check.monitoring.placeholder", values: { outcome: marked, label: form } } : undefined;
}

function dateWithin(label: string): IsoDate | undefined {
  const written = /\d{1,2}[./-]\d{1,2}[./-]\d{4}(?!\d)/.exec(label);
  return written ? valueOf(readDate(written[0], { edge: "end" })) : undefined;
}
