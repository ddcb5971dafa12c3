/** A phase as it is typed into the form, and what it becomes. Pure. */
import { blank, valueOf } from "../../../plan/entry";
import { isOfOtherYear, readWindow } from "../../../plan/notation/windows";
import type { Phase, PhaseWindow, Plan } from "../../../plan/plan";
import { planYears } from "../../../plan/schedule";
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

/** The phase, not numbered yet. A date that names no year takes its column's; one that cannot be read stays as typed. */
export function phaseOf(typed: TypedPhase, plan: Years & Points): Phase {
  const windows: Record<number, PhaseWindow> = {};
  for (const year of planYears(plan)) {
    const window = typed.windows[year];
    if (!window) continue;
    const read = readWindow(window, year);
    if (read.start.kind !== "blank" || read.end.kind !== "blank") windows[year] = read;
  }
  return {
    number: "",
    text: typed.text.trim(),
    involved: typed.involved.trim(),
    weight: pointsTyped(typed.weight, plan.points) ?? blank,
    windows,
    progress: blank,
  };
}

export function weightProblem(typed: TypedPhase, { points }: Points): boolean {
  return pointsTyped(typed.weight, points) === undefined;
}

/** Years in which what was typed ends in a month before it starts, or is of another year: there is no bar, or one in another place. */
export function wrongYears(typed: TypedPhase, plan: Years & Points): readonly number[] {
  const { windows } = phaseOf(typed, plan);
  return planYears(plan).filter((year) => {
    const window = windows[year];
    if (!window) return false;
    const [start, end] = [valueOf(window.start), valueOf(window.end)];
    return (
      (start !== undefined && end !== undefined && end < start) || isOfOtherYear(window.start, year) || isOfOtherYear(window.end, year)
    );
  });
}

/** What was typed as a start or an end and cannot be read as a date. */
export function unreadableEdges(typed: TypedPhase, plan: Years): readonly string[] {
  return planYears(plan).flatMap((year) =>
    (["start", "end"] as const).flatMap((edge) => {
      const { start = "", end = "" } = typed.windows[year] ?? {};
      const date = readWindow({ start, end }, year)[edge];
      return date.kind === "text" && date.value === undefined ? [date.text.trim()] : [];
    }),
  );
}
