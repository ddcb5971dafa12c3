/** Phases whose time has passed before they were done. */
import { italianDate } from "../../plan/notation/calendar-date";
import { isPreviousPlan } from "../../plan/editing/phase-order";
import { valueOf } from "../../plan/entry";
import type { ObjectiveCard } from "../../plan/plan";
import { ofFullCards, type CheckedCard } from "../card/full-card";
import { phaseSpan } from "./phase-span";
import { phaseName } from "./phase-name";
import type { Rule } from "../rule";
import type { Violation } from "../violation";
import { monitoredOnTheWay } from "../sources";

export const overdueRules: readonly Rule[] = [
  { id: "phases.overdue", severity: "warning", source: monitoredOnTheWay, ofTheDay: true, check: ofFullCards(overdue) },
];

const done = 100;

/** Only cards that record progress can be behind it: elsewhere nobody has said anything, and a plan that is being written is not late. */
function* overdue(documented: CheckedCard): Generator<Violation> {
  const { subject, card } = documented;
  if (!recordsProgress(card)) return;
  for (const [at, phase] of card.phases.entries()) {
    const end = phaseSpan(phase)?.end;
    if (isPreviousPlan(phase) || end === undefined || phase.progress.kind === "none" || phase.progress.kind === "text") continue;
    const progress = valueOf(phase.progress);
    if ((progress ?? 0) >= done || documented.today === undefined || end >= documented.today) continue;
    const place = { kind: "phase", objective: subject, at, field: "progress" } as const;
    const values = { phase: phaseName(phase, at), date: italianDate(end) };
    yield progress === undefined
      ? { subject, place, code: "check.phases.notRecorded", values }
      : { subject, place, code: "check.phases.overdue", values: { ...values, progress } };
  }
}

function recordsProgress({ phases }: ObjectiveCard): boolean {
  return phases.some((phase) => !isPreviousPlan(phase) && valueOf(phase.progress) !== undefined);
}
