/** A body's own form as a grid of texts, wherever it was drawn. */
import type { SheetSnapshot } from "../../sheets/reading/sheet-snapshot";

export interface FormGrid {
  /** What the sheet, or the document, is called. */
  readonly name: string;
  /** Texts by row and column; `""` where nothing stands. What is merged stands in its first cell. */
  readonly rows: readonly (readonly string[])[];
}

export function gridOfSheet({ name, values }: SheetSnapshot): FormGrid {
  return { name, rows: values.map((row) => row.map((value) => String(value).replace(/\s+/g, " ").trim())) };
}

/** The filled cells of a row, from the left. */
export interface FilledCell {
  readonly column: number;
  readonly text: string;
}

export function filledCells(row: readonly string[] | undefined): readonly FilledCell[] {
  return (row ?? []).flatMap((text, column) => (text === "" ? [] : [{ column, text }]));
}

/** Texts that stand at the same place on most of the sheets of a workbook, and so are the form's own words. */
export function constantTexts(grids: readonly FormGrid[]): ReadonlySet<string> | undefined {
  if (grids.length < 3) return undefined;
  const counts = new Map<string, number>();
  for (const { rows } of grids) for (const text of new Set(rows.flat())) if (text !== "") counts.set(text, (counts.get(text) ?? 0) + 1);
  return new Set([...counts].flatMap(([text, count]) => (count > grids.length / 2 ? [text] : [])));
}
