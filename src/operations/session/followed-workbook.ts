/** The workbook as it was last read while the pane follows it, so that what has to be read again is little. */
import { rereadSheets } from "../../excel/read/reread-sheets";
import { sheetOrder } from "../../excel/read/selection";
import { natureOf } from "../../sheets/card/reading/card-readings";
import type { SheetSnapshot, WorkbookSnapshot } from "../../sheets/reading/sheet-snapshot";

export class FollowedWorkbook {
  private known: WorkbookSnapshot | undefined;
  /** Sheets that have changed since, as far as anybody has told. */
  private readonly outdated = new Set<string>();

  /** All sheets, as of the last reading; undefined where nobody follows the workbook. */
  get lastRead(): WorkbookSnapshot | undefined {
    return this.known;
  }

  remember(snapshot: WorkbookSnapshot): void {
    this.known = snapshot;
    this.outdated.clear();
  }

  forget(): void {
    this.known = undefined;
    this.outdated.clear();
  }

  outdate(sheet: string): void {
    this.outdated.add(sheet);
  }

  /**
   * `known` with some cards, those that are known to have changed, and all around the cards, as they are now: one round trip
   * while no sheet comes or goes.
   */
  async rereadAround(known: WorkbookSnapshot, cards: readonly string[]): Promise<WorkbookSnapshot | undefined> {
    const wanted = new Set([...cards, ...this.outdated]);
    const around = known.sheets.filter((sheet) => !isLiveCard(sheet) || wanted.has(sheet.name)).map(({ name }) => name);
    return (await rereadKnown(around, known)) ?? rereadStructure([...wanted], known);
  }
}

/**
 * The workbook with these sheets as they are now, in one round trip as a rule; undefined where only a reading of everything
 * tells: a sheet is gone, others have come or have new names, or what the workbook's own names stand on has moved, which a
 * reading of sheets does not see.
 */
export async function rereadKnown(sheets: readonly string[], known: WorkbookSnapshot): Promise<WorkbookSnapshot | undefined> {
  const { snapshot, gone, othersChanged } = await rereadSheets(sheets, known);
  return gone.length > 0 || othersChanged || namesHaveMoved(sheets, known, snapshot) ? undefined : snapshot;
}

/**
 * The same after sheets have come, gone or been renamed, in two round trips: these sheets, those that are new, and all around
 * the cards, which speak of sheets in formulas. Cards that are still there under their names are not read.
 */
export async function rereadStructure(sheets: readonly string[], known: WorkbookSnapshot): Promise<WorkbookSnapshot | undefined> {
  const order = await sheetOrder();
  if (known.names.some(({ sheet }) => sheet !== undefined && !order.includes(sheet))) return undefined;
  const left = known.sheets.filter(({ name }) => order.includes(name));
  const same = new Set(left.filter((sheet) => isLiveCard(sheet) && !sheets.includes(sheet.name)).map(({ name }) => name));
  const now = await rereadKnown(
    order.filter((name) => !same.has(name)),
    { ...known, sheets: left },
  );
  return now && { ...now, sheets: order.flatMap((name) => now.sheets.find((sheet) => sheet.name === name) ?? []) };
}

/** A card of the plan; deleted ones are none. */
function isLiveCard(sheet: SheetSnapshot): boolean {
  return natureOf(sheet) === "card";
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
