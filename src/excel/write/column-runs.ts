/** Neighbouring columns, counted from the first of their table. */
export interface ColumnRun {
  readonly first: number;
  readonly count: number;
}

/** Columns in ascending order, each stretch of neighbours as one. */
export function columnRuns(columns: readonly number[]): ColumnRun[] {
  const runs: { first: number; count: number }[] = [];
  for (const column of columns) {
    const last = runs.at(-1);
    if (last && last.first + last.count === column) last.count++;
    else runs.push({ first: column, count: 1 });
  }
  return runs;
}
