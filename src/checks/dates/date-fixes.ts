/** Mending dates that say more or less than a date. */
import { italianDate, lastOfMonth, readDate } from "../../plan/notation/calendar-date";
import { blank, valueEntry, valueOf } from "../../plan/entry";
import type { ObjectiveCard, Phase, Plan } from "../../plan/plan";
import { dividedAmongYears, stretchedWindow } from "../../plan/notation/windows";
import { changedAt, dateAt, onCard, withValue } from "../card/card-edit";
import { ofCard, type Fix, type FixOf } from "../fix";
import { phaseName } from "../phases/phase-name";
import type { PlanPlace } from "../plan-place";

/**
 * `30/06/2021.` says no more than its date, which is safe to write; `30/06/2021 salvo proroga` does, and its words are moved on.
 * A date without a year can only be of the plan's, where that has one alone.
 */
export const mendDateText: FixOf = ofCard((card, { subject, place }, plan) => {
  const entry = dateAt(card, place);
  if (entry?.kind !== "text") return undefined;
  const date = entry.value;
  if (date === undefined) return ofOnlyYear(subject, place, entry.text, plan);
  const stretch = place.kind === "window" ? bothEdges(card, place) : undefined;
  if (stretch) return { safe: true, code: "fix.date.stretch", values: stretch.values, edit: onCard(subject, (now) => stretch.edit(now)) };
  const values = { typed: entry.text.trim(), date: italianDate(date) };
  if (saysNoMore(entry.text))
    return { safe: true, code: "fix.date.plain", values, edit: onCard(subject, (now) => withValue(now, place, valueEntry(date))) };
  if (place.kind === "window") {
    const phase = card.phases[place.at];
    return (
      phase && {
        safe: false,
        code: "fix.date.toPhase",
        values: { ...values, phase: phaseName(phase, place.at) },
        edit: onCard(subject, (now) => withWordsInPhase(withValue(now, place, valueEntry(date)), place.at, values.typed)),
      }
    );
  }
  if (place.kind !== "card") return undefined;
  return {
    safe: false,
    code: "fix.date.toNotes",
    values,
    edit: onCard(subject, (now) => ({ ...withValue(now, place, valueEntry(date)), notes: [...now.notes, values.typed] })),
  };
});

/** A stretch of months in one cell of a window, whose other is blank, says as much as its two dates. */
function bothEdges(card: ObjectiveCard, { at, year, edge }: Extract<PlanPlace, { kind: "window" }>) {
  const window = card.phases[at]?.windows[year];
  const both = window && stretchedWindow(window, year);
  const typed = window?.[edge];
  if (!both || typed?.kind !== "text") return undefined;
  const values = { typed: typed.text.trim(), start: italianDate(valueOf(both.start) ?? ""), end: italianDate(valueOf(both.end) ?? "") };
  return {
    values,
    edit: (now: ObjectiveCard): ObjectiveCard => ({
      ...now,
      phases: changedAt(now.phases, at, (phase) => ({ ...phase, windows: { ...phase.windows, [year]: both } })),
    }),
  };
}

/** The time of a window in the years that it is of; not safe, since a year may be the slip of a finger. */
export const divideAmongYears: FixOf = ofCard((card, { subject, place }, plan) => {
  if (place.kind !== "window") return undefined;
  const { at, year } = place;
  const phase = card.phases[at];
  const windows = phase && dividedAmongYears(phase, year, plan);
  if (!windows) return undefined;
  const told = (one: Phase["windows"]) =>
    Object.values(one)
      .filter(({ start, end }) => valueOf(start) !== undefined && valueOf(end) !== undefined)
      .map(({ start, end }) => [start, end].map((edge) => italianDate(valueOf(edge) ?? "")).join(" – "))
      .join(", ");
  const edit = (one: Phase): Phase => ({ ...one, windows: dividedAmongYears(one, year, plan) ?? one.windows });
  return {
    safe: false,
    code: "fix.date.divide",
    values: { year: String(year), after: told(windows) },
    edit: onCard(subject, (now) => ({ ...now, phases: changedAt(now.phases, at, edit) })),
  };
});

/** The whole month that an end may be meant to be; not safe, since its first day may be meant as well. */
export const toLastDay: FixOf = ofCard((card, { subject, place }) => {
  const date = valueOf(dateAt(card, place) ?? blank);
  if (date === undefined) return undefined;
  const last = lastOfMonth(date);
  return {
    safe: false,
    code: "fix.date.lastDay",
    values: { date: italianDate(date), last: italianDate(last) },
    edit: onCard(subject, (now) => withValue(now, place, valueEntry(last))),
  };
});

/** Nothing but punctuation behind the date; a question mark is a doubt, an asterisk refers to a note. */
function saysNoMore(typed: string): boolean {
  return readDate(typed.replace(/[\s.,;:]+$/u, ""), { edge: "end" }).kind === "value";
}

function withWordsInPhase(card: ObjectiveCard, at: number, words: string): ObjectiveCard {
  return {
    ...card,
    phases: changedAt(card.phases, at, (phase) => ({
      ...phase,
      text: phase.text.trim() === "" ? words : `${phase.text.trimEnd()} (${words})`,
    })),
  };
}

function ofOnlyYear(subject: string, place: PlanPlace, typed: string, { firstYear, years }: Plan): Fix | undefined {
  const edge = place.kind === "card" && place.field === "start" ? "start" : "end";
  const date = valueOf(readDate(typed, { edge, year: firstYear }));
  if (years !== 1 || date === undefined || readDate(typed, { edge, year: firstYear }).kind !== "value") return undefined;
  return {
    safe: false,
    code: "fix.date.year",
    values: { typed: typed.trim(), date: italianDate(date) },
    edit: onCard(subject, (now) => withValue(now, place, valueEntry(date))),
  };
}
