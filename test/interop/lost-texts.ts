/** Which texts of a changed workbook of a plan are lost: they stand in it, and neither the plan as it is read nor a note says them. */
import type { RemarkNote } from "../../src/interchange/remark-notes";
import { shownNotes } from "../../src/interchange/shown-notes";
import { readWorkbookFile } from "../../src/interchange/workbook-file";
import type { Plan } from "../../src/plan/plan";
import type { ReadingNote } from "../../src/sheets/reading/reading-note";
import { readWorkbookPlan } from "../../src/sheets/workbook/read-workbook-plan";

export interface ChangedReading {
  readonly lost: readonly string[];
  readonly notes: readonly (ReadingNote | RemarkNote)[];
}

/** Of a value, every text in it that is long enough to be told from others. */
function textsIn(value: unknown): readonly string[] {
  if (typeof value === "string") return value.length >= 8 ? [value] : [];
  return typeof value === "object" && value !== null ? Object.values(value).flatMap(textsIn) : [];
}

/** `plan` is what the workbook was built from, `typed` what somebody typed into it since. */
export async function readChanged(plan: Plan, bytes: Uint8Array, file: string, typed: readonly string[]): Promise<ChangedReading> {
  const { snapshot, data, notes: beside } = await readWorkbookFile(bytes, file);
  const reading = readWorkbookPlan(snapshot);
  const notes = [...shownNotes(reading.notes, data), ...beside];
  const said = JSON.stringify([reading.plan, notes]);
  const standing = new Set(snapshot.sheets.flatMap(({ values }) => values.flat()));
  const known = [...new Set(textsIn(plan))].filter((text) => standing.has(text));
  return { notes, lost: [...typed, ...known].filter((text) => !said.includes(JSON.stringify(text).slice(1, -1))) };
}
