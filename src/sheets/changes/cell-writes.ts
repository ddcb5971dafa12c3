/** Cells of one sheet that are to hold something else, gathered into the fewest rectangles. */
import type { CellContent, ContentBlock } from "../layout/sheet-plan";
import type { SheetSnapshot } from "../reading/sheet-snapshot";
import type { CellsChange } from "./workbook-change";

/** One cell that is to hold something else. */
export interface CellWrite {
  readonly row: number;
  readonly column: number;
  readonly content: CellContent;
  readonly was: CellContent;
}

/** Whether two contents show the same; an empty text is an empty cell. */
export function sameContent(one: CellContent, other: CellContent): boolean {
  return contentKey(one) === contentKey(other);
}

function contentKey(content: CellContent): string {
  return JSON.stringify(content === "" ? null : content);
}

/**
 * What a cell held. The text of a formula is not part of a snapshot: one that the sheet has by contract is `byContract`,
 * any other is known by its value only.
 */
export function contentAt(
  { values, formulas, origin }: SheetSnapshot,
  row: number,
  column: number,
  byContract: CellContent = null,
): CellContent {
  if (formulas?.[row - origin.row]?.[column - origin.column] && typeof byContract === "object" && byContract !== null) return byContract;
  const value = values[row - origin.row]?.[column - origin.column] ?? "";
  return value === "" ? null : value;
}

export function isFormulaAt({ formulas, origin }: SheetSnapshot, row: number, column: number): boolean {
  return formulas?.[row - origin.row]?.[column - origin.column] === true;
}

interface OpenRectangle {
  readonly row: number;
  readonly column: number;
  readonly columns: number;
  readonly cells: CellContent[][];
  readonly was: CellContent[][];
}

/** The writes as rectangles that cover them and nothing else: neighbours in a row, and equal stretches of rows that follow. */
export function cellsChanges(sheet: string, writes: readonly CellWrite[]): CellsChange[] {
  return rectangles(writes).map(({ row, column, cells, was }) => ({ kind: "cells", sheet, row, column, cells, was }));
}

/** The same without what was there. */
export function cellBlocks(writes: readonly CellWrite[]): ContentBlock[] {
  return rectangles(writes).map(({ row, column, cells }) => ({ row, column, cells }));
}

function rectangles(writes: readonly CellWrite[]): OpenRectangle[] {
  const done: OpenRectangle[] = [];
  for (const run of rowRuns(writes)) {
    const above = done.find(
      (open) => open.column === run.column && open.columns === run.columns && open.row + open.cells.length === run.row,
    );
    if (above) {
      above.cells.push(...run.cells);
      above.was.push(...run.was);
    } else done.push(run);
  }
  return done;
}

function rowRuns(writes: readonly CellWrite[]): OpenRectangle[] {
  const runs: { row: number; column: number; columns: number; cells: CellContent[][]; was: CellContent[][] }[] = [];
  for (const { row, column, content, was } of [...writes].sort((a, b) => a.row - b.row || a.column - b.column)) {
    const last = runs.at(-1);
    if (last && last.row === row && last.column + last.columns === column) {
      last.columns++;
      last.cells[0]?.push(content);
      last.was[0]?.push(was);
    } else runs.push({ row, column, columns: 1, cells: [[content]], was: [[was]] });
  }
  return runs;
}
