import type { ReadingNote } from "../sheets/reading/reading-note";
import { withComputedValues } from "./overwritten-formulas";
import { shownNotes } from "./shown-notes";
import type { WorkbookFileReading } from "./workbook-file";

/** The notes on reading a workbook's file as people are told them: numbers as the cells show them, and what formulas would give. */
export async function toldNotes(
  notes: readonly ReadingNote[],
  { data, snapshot }: Pick<WorkbookFileReading, "data" | "snapshot">,
): Promise<readonly ReadingNote[]> {
  return shownNotes(await withComputedValues(notes, data, snapshot), data);
}
