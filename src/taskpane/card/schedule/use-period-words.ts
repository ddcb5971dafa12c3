import type { Phase, Plan } from "../../../plan/plan";
import type { IsoDate } from "../../../plan/iso-date";
import { useSpeech, type Speech } from "../../speech/speech";
import { isMonthEdge, phasePeriods, phasePeriodsOnce, type Period } from "./phase-periods";

/** Says when a phase runs: "feb–apr 2026", "15 mag – 30 giu 2026"; nothing where it has no dates. `runsOnce` where it has one window for all years. */
export function usePeriodWords(plan: Pick<Plan, "firstYear" | "years">, runsOnce: boolean): (phase: Pick<Phase, "windows">) => string {
  const speech = useSpeech();
  return (phase) =>
    (runsOnce ? phasePeriodsOnce : phasePeriods)(phase, plan)
      .map((period) => periodWords(period, speech))
      .join(", ");
}

function periodWords(period: Period, { say }: Speech): string {
  if (period.kind === "typed") return say("card.period.typed", { typed: period.text });
  const { start, end } = period;
  const words = (date: IsoDate, edge: "start" | "end") => dayWords(date, edge, say("card.months").split(" "));
  if (start === undefined) return end === undefined ? "" : say("card.period.onlyEnd", { end: `${words(end, "end")} ${end.slice(0, 4)}` });
  const [from, year] = [words(start, "start"), start.slice(0, 4)];
  if (end === undefined) return say("card.period.onlyStart", { start: `${from} ${year}` });
  const to = words(end, "end");
  const lastYear = end.slice(0, 4);
  if (year !== lastYear) return say("card.period.long", { start: `${from} ${year}`, end: `${to} ${lastYear}` });
  if (from === to) return `${from} ${year}`;
  return say(/\d/.test(from + to) ? "card.period.long" : "card.period.short", { start: from, end: `${to} ${year}` });
}

/** The month, with the day where the month alone would not say it. */
function dayWords(date: IsoDate, edge: "start" | "end", months: readonly string[]): string {
  const month = months[Number(date.slice(5, 7)) - 1] ?? "";
  return isMonthEdge(date, edge) ? month : `${Number(date.slice(8, 10))} ${month}`;
}
