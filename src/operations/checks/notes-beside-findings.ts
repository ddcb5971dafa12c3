import type { ReadingNote } from "../../sheets/reading/reading-note";
import type { Remark } from "../start/read-plan-document";

/** Notes on reading that a rule tells of as well: of two cards with one code `code.duplicate`, of a formula that was written over `formula.overwritten`. */
const toldByRules: ReadonlySet<string> = new Set<ReadingNote["code"]>(["reading.duplicateCode", "reading.overwrittenComputed"]);

/** What is to be said on reading a workbook where its findings are said too, so that nothing is told twice. */
export function notesBesideFindings<N extends Pick<Remark, "code">>(notes: readonly N[]): readonly N[] {
  return notes.filter(({ code }) => !toldByRules.has(code));
}
