/** Which months of a row hang together as one bar. */

export interface MonthRun {
  /** From 0, January of the plan's first year. */
  readonly first: number;
  readonly months: number;
}

export function monthRuns(running: readonly boolean[]): readonly MonthRun[] {
  const runs: MonthRun[] = [];
  running.forEach((runs_, at) => {
    const last = runs.at(-1);
    if (!runs_) return;
    if (last && last.first + last.months === at) runs[runs.length - 1] = { ...last, months: last.months + 1 };
    else runs.push({ first: at, months: 1 });
  });
  return runs;
}
