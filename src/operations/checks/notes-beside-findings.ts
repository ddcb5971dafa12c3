import type { ReadingNote } from "../../sheets/reading/reading-note";

/** Notes on reading that a rule tells of as well: of two cards with one code, `code.duplicate`. */
const toldByRules: ReadonlySet<ReadingNote["code"]> = new Set(["reading.duplicateCode"]);

/** What is to be said on reading a workbook where its findings are said too, so that nothing is told twice. */
export function notesBesideFindings(notes: readonly ReadingNote[]): readonly ReadingNote[] {
  return notes.filter(({ code }) => !toldByRules.has(code));
}
