/** The workbook as it was last read while the pane follows it, so that what has to be read again is little. */
import { rereadSheets } from "../excel/reread-sheets";
import type { SheetSnapshot, WorkbookSnapshot } from "../sheets/sheet-snapshot";

let followed: WorkbookSnapshot | undefined;

/** All sheets, as of the last reading; undefined where nobody follows the workbook. */
export function knownWorkbook(): WorkbookSnapshot | undefined {
  return followed;
}

export function rememberWorkbook(snapshot: WorkbookSnapshot | undefined): void {
  followed = snapshot;
}

/**
 * The workbook with these sheets as they are now, in one round trip as a rule; undefined where only a reading of everything
 * tells: a sheet is gone, or what the workbook's own names stand on has moved, which a reading of sheets does not see.
 */
export async function rereadKnown(sheets: readonly string[], known: WorkbookSnapshot): Promise<WorkbookSnapshot | undefined> {
  const { snapshot, gone } = await rereadSheets(sheets, known);
  return gone.length > 0 || namesHaveMoved(sheets, known, snapshot) ? undefined : snapshot;
}

/** Rows and columns that came or went above or beside a name move the tables of its sheet as well. */
function namesHaveMoved(sheets: readonly string[], known: WorkbookSnapshot, now: WorkbookSnapshot): boolean {
  const bearing = new Set(known.names.map((name) => name.sheet));
  return sheets.some((name) => bearing.has(name) && shapeOf(known, name) !== shapeOf(now, name));
}

function shapeOf({ sheets }: WorkbookSnapshot, name: string): string {
  const sheet: SheetSnapshot | undefined = sheets.find((candidate) => candidate.name === name);
  return JSON.stringify([sheet?.origin, sheet?.tables]);
}
