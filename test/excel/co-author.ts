/** A co-author of the open workbook, on another machine. */
import type { Workbook } from "../../src/host/model/workbook";

/**
 * Edits in a co-author's name: `asCoAuthor(excel.workbook, (theirs) => theirs.typeInto(sheet, 0, 0, "x"))`. Handlers here hear of it
 * with the source `Remote`; the person of this session cannot undo it.
 */
export function asCoAuthor<T>(workbook: Workbook, edits: (theirs: Workbook) => T): T {
  return workbook.batch(() => edits(workbook), { source: "Remote", addIn: false });
}
