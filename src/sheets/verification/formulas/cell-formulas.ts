/** Formulas of a planned sheet, and cells of a sheet as it stands that should hold one. */
import type { CellPlace } from "../../card/card-places";
import { isFormula, type CellContent, type RangeBox, type SheetPlan } from "../../layout/sheet-plan";
import type { SnapshotReader } from "../../reading/snapshot-reader";
import type { FormulaDifference } from "../difference";
import { meansSame } from "./formula-text";

/** The formula of a content, with `=`. */
export function formulaIn(content: CellContent | undefined): string | undefined {
  return content !== undefined && isFormula(content) ? content.formula : undefined;
}

/** What a planned sheet has in a cell. */
export function plannedContent({ blocks }: SheetPlan, { row, column }: CellPlace): CellContent {
  for (const block of blocks) {
    const content = block.cells[row - block.row]?.[column - block.column];
    if (content !== undefined && content !== null) return content;
  }
  return null;
}

/** Rows of a planned table below its header, by the rows of the sheet. */
export function bodyRows({ row, rows }: RangeBox): number[] {
  return Array.from({ length: rows - 1 }, (_, at) => row + 1 + at);
}

/** What a cell holds now. */
export function contentNow(reader: SnapshotReader, { row, column }: CellPlace): CellContent {
  const formula = reader.formulaAt(row, column);
  if (formula !== undefined) return { formula };
  const value = reader.value(row, column) ?? "";
  return value === "" ? null : value;
}

/** What is wrong with a cell that should hold this formula: one thing or nothing. `table` is the one around it. */
export function formulaDifference(reader: SnapshotReader, place: CellPlace, formula: string, table?: string): FormulaDifference[] {
  const now = reader.formulaAt(place.row, place.column);
  if (now !== undefined && meansSame(now, formula, table)) return [];
  return [
    {
      kind: "formula",
      sheet: reader.sheet.name,
      row: place.row,
      column: place.column,
      formula,
      found: contentNow(reader, place),
      ...(table === undefined ? {} : { table }),
    },
  ];
}
