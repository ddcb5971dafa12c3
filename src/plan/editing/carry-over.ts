/** Beginning a card from another one: a copy, or last year's card. */
import { inYear } from "../notation/calendar-date";
import { blank, valueOf, type Entry } from "../entry";
import type { ExpectedResult, Monitoring, ObjectiveCard, Phase, PhaseWindow, Plan } from "../plan";
import type { IsoDate } from "../iso-date";
import { isPreviousPlan, renumberPhases } from "./phase-order";

/**
 * A card as the start of another: texts, people, PEG, amounts and weights are kept; dates, phase windows and the years of
 * resource lines move on by so many years (0 for a copy within the plan), 29 February becoming 28 where there is none. What the
 * plan's years do not hold is dropped. What has happened since is cleared: progress, outcomes, percentages. The last value
 * measured becomes the new baseline when years pass; otherwise it is only cleared. Phase 0, which tells what the plan before
 * did, goes when years pass.
 */
export function carryOver(card: ObjectiveCard, yearsOn: number, plan: Pick<Plan, "firstYear" | "years">): ObjectiveCard {
  const inPlan = (year: number) => year >= plan.firstYear && year < plan.firstYear + plan.years;
  const phases = yearsOn > 0 ? card.phases.filter((phase) => !isPreviousPlan(phase)) : card.phases;
  const carried = phases.map((phase) => carriedPhase(phase, yearsOn, inPlan));
  return {
    ...card,
    excerpt: false,
    start: movedOn(card.start, yearsOn),
    end: movedOn(card.end, yearsOn),
    resources: {
      ...card.resources,
      lines: card.resources.lines.flatMap((line) => {
        const year = valueOf(line.year);
        if (year === undefined || yearsOn === 0) return [line];
        return inPlan(year + yearsOn) ? [{ ...line, year: { kind: "value", value: year + yearsOn } }] : [];
      }),
    },
    expectedResults: card.expectedResults.map((result) => carriedResult(result, yearsOn)),
    phases: yearsOn === 0 ? carried : renumberPhases(carried),
    monitoring: card.monitoring.map((check) => carriedMonitoring(check, yearsOn)),
  };
}

/** A date that could be read moves on; words alone stay, words behind a date say another year and go. */
function movedOn(date: Entry<IsoDate>, yearsOn: number): Entry<IsoDate> {
  const value = valueOf(date);
  return value === undefined || yearsOn === 0 ? date : { kind: "value", value: inYear(value, Number(value.slice(0, 4)) + yearsOn) };
}

function carriedPhase(phase: Phase, yearsOn: number, inPlan: (year: number) => boolean): Phase {
  const windows: Record<number, PhaseWindow> = {};
  for (const [key, window] of Object.entries(phase.windows)) {
    const year = Number(key) + yearsOn;
    if (inPlan(year)) windows[year] = { start: movedOn(window.start, yearsOn), end: movedOn(window.end, yearsOn) };
  }
  return { ...phase, windows, progress: blank };
}

function carriedResult(result: ExpectedResult, yearsOn: number): ExpectedResult {
  const baseline = yearsOn > 0 && result.lastValue !== "" ? result.lastValue : result.baseline;
  return { ...result, baseline, lastValue: "" };
}

/** "Avanzamento al 31/12/2021" tells its own year. */
function carriedMonitoring(check: Monitoring, yearsOn: number): Monitoring {
  const label = yearsOn === 0 ? check.label : check.label.replace(/\b(?:19|20)\d{2}\b/g, (year) => String(Number(year) + yearsOn));
  return { label, date: movedOn(check.date, yearsOn), outcome: "", percent: blank, because: "" };
}
