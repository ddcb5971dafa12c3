/** A phase as it is typed into the form, and what it becomes. Pure. */
import { inYear, readDate } from "../../../plan/notation/calendar-date";
import { blank, type Entry } from "../../../plan/entry";
import type { Phase, PhaseWindow, Plan } from "../../../plan/plan";
import type { IsoDate } from "../../../plan/iso-date";
import { planYears } from "../../../sheets/card/tables/phase-table";
import { pointsTyped } from "../list/points-typed";

export interface TypedPhase {
  readonly text: string;
  readonly involved: string;
  readonly weight: string;
  /** By year. */
  readonly windows: Readonly<Record<number, { readonly start: string; readonly end: string }>>;
}

export const emptyTypedPhase: TypedPhase = { text: "", involved: "", weight: "", windows: {} };

type Years = Pick<Plan, "firstYear" | "years">;
/** What the weights of all phases make. */
type Points = Pick<Plan, "points">;

/** The phase, not numbered yet. A date takes the year of its column; one that cannot be read stays as typed. */
export function phaseOf(typed: TypedPhase, plan: Years & Points): Phase {
  const windows: Record<number, PhaseWindow> = {};
  for (const year of planYears(plan)) {
    const window = typed.windows[year];
    if (!window) continue;
    const read = { start: edgeOf(window.start, "start", year), end: edgeOf(window.end, "end", year) };
    if (read.start.kind !== "blank" || read.end.kind !== "blank") windows[year] = read;
  }
  return { number: "", text: typed.text.trim(), involved: typed.involved.trim(), weight: pointsTyped(typed.weight, plan.points) ?? blank, windows, progress: blank };
}

function edgeOf(typed: string, edge: "start" | "end", year: number): Entry<IsoDate> {
  const date = readDate(typed, { edge, year });
  return date.kind === "value" ? { kind: "value", value: inYear(date.value, year) } : date;
}

export function weightProblem(typed: TypedPhase, { points }: Points): boolean {
  return pointsTyped(typed.weight, points) === undefined;
}

/** What was typed as a start or an end and cannot be read as a date. */
export function unreadableEdges(typed: TypedPhase, plan: Years): readonly string[] {
  return planYears(plan).flatMap((year) =>
    (["start", "end"] as const).flatMap((edge) => {
      const text = typed.windows[year]?.[edge] ?? "";
      const date = readDate(text, { edge, year });
      return date.kind === "text" && date.value === undefined ? [text.trim()] : [];
    }),
  );
}
