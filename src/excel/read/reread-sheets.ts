/** Reads a few sheets again of a workbook that was read before. */
import type { SheetSnapshot, WorkbookSnapshot } from "../../sheets/reading/sheet-snapshot";
import { TooMuchAtOnceError } from "../excel-errors";
import { forThisBatch } from "../ranges";
import { readSheets } from "./read-workbook";
import { runExcel } from "../run";
import {
  askForPlaces,
  asShown,
  boxProperties,
  contentsOf,
  ownNames,
  placeName,
  placeTable,
  snapshotOf,
  type SheetPart,
} from "./sheet-part";

export interface Rereading {
  /** The workbook as it was known, with the sheets as they are now; those that are gone are left out. */
  readonly snapshot: WorkbookSnapshot;
  /** Asked for and no longer there under that name. */
  readonly gone: readonly string[];
  /** Other sheets have come, gone or been renamed; an Excel below ExcelApi 1.17 does not tell of new names by an event. */
  readonly othersChanged: boolean;
}

/**
 * One round trip where the sheets have the names and tables that they had, else two; only these sheets are touched. Names of
 * the workbook's scope stay as they are known. Sheets that are not known yet are added at the end.
 */
export async function rereadSheets(sheets: readonly string[], known: WorkbookSnapshot): Promise<Rereading> {
  const { fresh, names } = await readAgain(sheets, known);
  const read = new Map(fresh.map((sheet) => [sheet.name, sheet]));
  const asked = new Set(sheets);
  const kept = known.sheets.flatMap((sheet) => (asked.has(sheet.name) ? (read.get(sheet.name) ?? []) : sheet));
  const added = fresh.filter(({ name }) => !known.sheets.some((sheet) => sheet.name === name));
  const others = (all: readonly string[]) => all.filter((name) => !asked.has(name));
  const [knownOthers, othersNow] = [others(known.sheets.map(({ name }) => name)), new Set(others(names))];
  const othersChanged = knownOthers.length !== othersNow.size || knownOthers.some((name) => !othersNow.has(name));
  return { snapshot: { ...known, sheets: [...kept, ...added] }, gone: sheets.filter((name) => !read.has(name)), othersChanged };
}

/** Some sheets as they are now, and the names of all. */
interface FreshSheets {
  readonly fresh: readonly SheetSnapshot[];
  readonly names: readonly string[];
}

async function readAgain(sheets: readonly string[], known: WorkbookSnapshot): Promise<FreshSheets> {
  try {
    return await runExcel((context) => reread(context, sheets, known));
  } catch (error) {
    if (!(error instanceof TooMuchAtOnceError)) throw error;
    const asked = new Set(sheets);
    const read = await readSheets({ wants: ({ name }) => asked.has(name) });
    return { fresh: read.snapshot.sheets, names: read.sheets.map(({ name }) => name) };
  }
}

async function reread(context: Excel.RequestContext, sheets: readonly string[], known: WorkbookSnapshot): Promise<FreshSheets> {
  const { worksheets } = context.workbook;
  worksheets.load("items/name");
  const before = new Map(known.sheets.map((sheet) => [sheet.name, sheet]));
  const asked = sheets.map((name) => ({ ...askForSheet(context, name, before.get(name)), name }));
  await context.sync();

  // Excel finds a sheet also in other capitals.
  const found = asked.filter(({ name, guess }) => !guess.sheet.isNullObject && guess.sheet.name === name);
  const wrong = found.filter(({ guess }) => !isAsGuessed(guess));
  const parts = new Map(wrong.map((item) => [item, askForPlaces(item.guess.sheet)]));
  if (wrong.length > 0) await context.sync();
  const fresh = found.map((item) =>
    snapshotOf(parts.get(item) ?? item.guess, item.guess.used.isNullObject ? undefined : contentsOf(item.guess.used)),
  );
  return { fresh: await asShown(context, fresh), names: worksheets.items.map(({ name }) => name) };
}

/** Asks for everything at once, supposing that the sheet has the names and tables that it had. */
function askForSheet(context: Excel.RequestContext, name: string, before: SheetSnapshot | undefined): { readonly guess: SheetPart } {
  const sheet = context.workbook.worksheets.getItemOrNullObject(name).load("name");
  sheet.names.load("items/name,items/scope");
  sheet.tables.load("items/name,items/showTotals");
  const used = forThisBatch(sheet.getUsedRangeOrNullObject(true));
  used.load(`${boxProperties},values,formulas`);
  return {
    guess: {
      sheet,
      used,
      names: (before?.names ?? []).map((named) => placeName(named.name, sheet.names.getItemOrNullObject(named.name))),
      tables: (before?.tables ?? []).map((table) => placeTable(sheet.tables.getItemOrNullObject(table.name).load("name,showTotals"))),
    },
  };
}

function isAsGuessed({ sheet, names, tables }: SheetPart): boolean {
  return (
    sameNames(
      ownNames(sheet),
      names.map(({ name }) => name),
    ) &&
    sameNames(
      sheet.tables.items,
      tables.map(({ table }) => (table.isNullObject ? "" : table.name)),
    )
  );
}

function sameNames(items: readonly { readonly name: string }[], guessed: readonly string[]): boolean {
  return items.length === guessed.length && items.every(({ name }, at) => name === guessed[at]);
}
