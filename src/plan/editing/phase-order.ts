/** Numbers and halves of a card's phases. */
import { daysInMonth, isoDate } from "../notation/calendar-date";
import { valueEntry, valueOf, type Entry } from "../entry";
import type { Phase, PhaseWindow } from "../plan";
import { windowMonths } from "../schedule";
import { spreadEqually } from "./weights";

/** Tells what the previous plan did. */
export function isPreviousPlan(phase: Pick<Phase, "number">): boolean {
  return /^0+$/.test(phase.number.trim());
}

/**
 * Phases numbered 1, 2, 3… in their order; what the previous plan did stays first, as 0. A number written in another form
 * stays where it still fits: `2a` behind phase 2, without counting; one that begins with no digit (`b`, `IV`) anywhere,
 * counting as one.
 */
export function renumberPhases(phases: readonly Phase[]): readonly Phase[] {
  let last = 0;
  return [...phases.filter(isPreviousPlan), ...phases.filter((phase) => !isPreviousPlan(phase))].map((phase) => {
    const written = phase.number.trim();
    if (isPreviousPlan(phase)) return phase;
    const step = /^(\d+)\D/.exec(written);
    if (step && Number(step[1]) === last) return phase;
    last += 1;
    if (written !== "" && !/^\d/.test(written)) return phase;
    return written === String(last) ? phase : { ...phase, number: String(last) };
  });
}

/**
 * One phase as two: texts and progress twice, the weight in multiples of the grain (`pointsGrain`), or, where weights make no total and so have no grain, twice, the months halved (the first half gets the odd
 * one). A phase of one month, or whose dates cannot be read, runs twice in the same time. The second half is not numbered yet.
 */
export function splitPhase(phase: Phase, grain: number | undefined): readonly [Phase, Phase] {
  const [firstWindows, secondWindows] = halves(phase.windows);
  const weight = valueOf(phase.weight);
  const [first, second] = weight === undefined || grain === undefined ? [phase.weight, phase.weight] : halfWeights(weight, grain);
  return [
    { ...phase, weight: first, windows: firstWindows },
    { ...phase, number: isPreviousPlan(phase) ? phase.number : "", weight: second, windows: secondWindows },
  ];
}

function halfWeights(weight: number, grain: number): readonly [Entry<number>, Entry<number>] {
  const [first = 0, second = 0] = spreadEqually(2, weight, grain);
  return [valueEntry(first), valueEntry(second)];
}

type Windows = Phase["windows"];

function halves(windows: Windows): readonly [Windows, Windows] {
  const listed = Object.entries(windows).map(([year, window]) => ({ year: Number(year), window, months: windowMonths(window) }));
  const running = listed.flatMap(({ year, months }) =>
    months ? Array.from({ length: months.to - months.from + 1 }, (_, at) => 12 * year + months.from + at) : [],
  );
  running.sort((one, other) => one - other);
  const cut = running[Math.ceil(running.length / 2) - 1];
  if (cut === undefined || running.length < 2) return [windows, windows];
  const first: Record<number, PhaseWindow> = {};
  const second: Record<number, PhaseWindow> = {};
  for (const { year, window, months } of listed) {
    const [from, to] = months ? [12 * year + months.from, 12 * year + months.to] : [cut, cut + 1];
    const straddles = months !== undefined && from <= cut && cut < to;
    if (from <= cut) first[year] = straddles ? { ...window, end: lastDay(year, cut - 12 * year) } : window;
    if (to > cut) second[year] = straddles ? { ...window, start: firstDay(year, cut + 1 - 12 * year) } : window;
  }
  return [first, second];
}

function firstDay(year: number, month: number): PhaseWindow["start"] {
  return dayEntry(year, month, 1);
}

function lastDay(year: number, month: number): PhaseWindow["end"] {
  return dayEntry(year, month, daysInMonth(year, month));
}

function dayEntry(year: number, month: number, day: number): PhaseWindow["start"] {
  const date = isoDate(year, month, day);
  return date === undefined ? { kind: "blank" } : valueEntry(date);
}
