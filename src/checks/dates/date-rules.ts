/** Dates that cannot be read, and dates with words. */
import { italianDate, readDate } from "../../plan/notation/calendar-date";
import type { Entry } from "../../plan/entry";
import type { IsoDate } from "../../plan/iso-date";
import { mendDateText } from "./date-fixes";
import { isPlaceholder } from "./placeholder-date";
import { ofFullCards, type DocumentedObjective } from "../card/full-card";
import type { PlanPlace } from "../plan-place";
import type { Rule } from "../rule";
import type { Violation } from "../violation";
import { determinedPeriod, ownScheme } from "../sources";

export const dateRules: readonly Rule[] = [
  { id: "date.unreadable", severity: "warning", source: determinedPeriod, check: ofFullCards(unreadable) },
  { id: "date.text", severity: "note", source: ownScheme, check: ofFullCards(withWords), fix: mendDateText },
];

interface PlacedDate {
  readonly entry: Entry<IsoDate>;
  readonly place: PlanPlace;
}

function datesOf({ subject, card }: DocumentedObjective): readonly PlacedDate[] {
  const ofCard = (["start", "end"] as const).map((field): PlacedDate => ({ entry: card[field], place: { kind: "card", objective: subject, field } }));
  const ofPhases = card.phases.flatMap((phase, at) =>
    Object.entries(phase.windows).flatMap(([year, window]) =>
      (["start", "end"] as const).map((edge): PlacedDate => ({ entry: window[edge], place: { kind: "window", objective: subject, at, year: Number(year), edge } })),
    ),
  );
  const ofChecks = card.monitoring.map(({ date }, at): PlacedDate => ({ entry: date, place: { kind: "monitoring", objective: subject, at, field: "date" } }));
  return [...ofCard, ...ofPhases, ...ofChecks];
}

function* unreadable(documented: DocumentedObjective): Generator<Violation> {
  for (const { entry, place } of datesOf(documented))
    if (entry.kind === "text" && entry.value === undefined && !isPlaceholder(entry.text) && !lacksOnlyItsYear(entry.text, documented))
      yield { subject: documented.subject, place, code: "check.date.unreadable", values: { typed: entry.text } };
}

function* withWords(documented: DocumentedObjective): Generator<Violation> {
  for (const { entry, place } of datesOf(documented)) {
    if (entry.kind !== "text" || isPlaceholder(entry.text)) continue;
    if (entry.value !== undefined) yield { subject: documented.subject, place, code: "check.date.words", values: { typed: entry.text, date: italianDate(entry.value) } };
    else if (lacksOnlyItsYear(entry.text, documented)) yield { subject: documented.subject, place, code: "check.date.noYear", values: { typed: entry.text } };
  }
}

/** `15/05` or `gennaio` where no column tells the year. */
function lacksOnlyItsYear(text: string, { plan }: DocumentedObjective): boolean {
  return readDate(text, { edge: "end", year: plan.firstYear }).kind === "value";
}
