/** Reads the open workbook by names and tables, in three round trips for a hundred cards and more only by the megabyte. */
import type { WorkbookSnapshot } from "../../sheets/reading/sheet-snapshot";
import { askForDateSystem } from "./date-system";
import { TooMuchAtOnceError } from "../excel-errors";
import { namedError } from "../office-errors";
import { rangeOf } from "../ranges";
import { runExcel } from "../run";
import {
  askForName,
  asShown,
  askForPlaces,
  boxOf,
  contentsOf,
  contentsWithTexts,
  ownNames,
  snapshotOf,
  type Contents,
  type SheetPart,
} from "./sheet-part";

/** A sheet as far as it is known before it is read. */
export interface KnownSheet {
  readonly name: string;
  readonly tables: readonly string[];
}

export interface ReadOptions {
  /** Whether a sheet is read; all are, if absent. */
  readonly wants?: (sheet: KnownSheet) => boolean;
  /** The formulas themselves are kept, not only which cells hold one. */
  readonly formulaTexts?: boolean;
}

/** What was read, and what is known of the sheets that were not. */
export interface WorkbookReading {
  readonly snapshot: WorkbookSnapshot;
  /** All sheets of the workbook, in their order. */
  readonly sheets: readonly KnownSheet[];
  /** Names of the cell styles. */
  readonly styles: readonly string[];
  readonly structureProtected: boolean;
}

/** Excel on the web takes and gives at most 5 MB at once. Asking where a name stands takes about 650 bytes. */
const placesPerRequest = 5_000;
/** Values and formulas of a card take about 15 bytes a cell, empty ones among them. */
const cellsPerAnswer = 200_000;

/** The workbook as it stands: values, which cells hold formulas, names of both scopes, tables. Throws `DateSystemError`. */
export async function readWorkbook(): Promise<WorkbookSnapshot> {
  const { snapshot } = await readSheets();
  return snapshot;
}

/** The same for some sheets only. */
export async function readSheets({ wants = () => true, formulaTexts = false }: ReadOptions = {}): Promise<WorkbookReading> {
  return runExcel((context) => read(context, wants, formulaTexts ? contentsWithTexts : contentsOf));
}

async function read(
  context: Excel.RequestContext,
  wants: (sheet: KnownSheet) => boolean,
  contentsIn: typeof contentsOf,
): Promise<WorkbookReading> {
  const { workbook } = context;
  const ensureUsualDates = askForDateSystem(context);
  workbook.load("name");
  workbook.protection.load("protected");
  workbook.styles.load("items/name");
  workbook.names.load("items/name");
  workbook.worksheets.load(
    "items/name,items/names/items/name,items/names/items/scope,items/tables/items/name,items/tables/items/showTotals",
  );
  await context.sync();
  ensureUsualDates();

  const sheets = workbook.worksheets.items.map((sheet) => ({ name: sheet.name, tables: sheet.tables.items.map((table) => table.name) }));
  const wanted = workbook.worksheets.items.filter((_, at) => wants(sheets[at]!));
  const globalNames = workbook.names.items.map((item) => askForName(item));
  const parts: SheetPart[] = [];
  for (const group of groupsBySize(wanted, placesOn, placesPerRequest)) {
    parts.push(...group.map(askForPlaces));
    // eslint-disable-next-line office-addins/no-context-sync-in-loop -- one round trip per 5,000 names, not per sheet
    await context.sync();
  }

  const contents = await readContents(context, parts, contentsIn);
  const snapshot: WorkbookSnapshot = {
    source: workbook.name,
    sheets: await asShown(
      context,
      parts.map((part) => snapshotOf(part, contents.get(part))),
    ),
    names: globalNames.map(({ name, place }) =>
      place.isNullObject ? { name } : { name, range: boxOf(place), sheet: place.worksheet.name },
    ),
  };
  return { snapshot, sheets, styles: workbook.styles.items.map((style) => style.name), structureProtected: workbook.protection.protected };
}

/** Values and formulas of all sheets in groups of bounded size; a group that proves too large is halved. */
async function readContents(
  context: Excel.RequestContext,
  parts: readonly SheetPart[],
  contentsIn: typeof contentsOf,
): Promise<Map<SheetPart, Contents>> {
  const contents = new Map<SheetPart, Contents>();
  const filled = parts.filter((part) => !part.used.isNullObject);
  const groups = filled.length === 0 ? [] : groupsBySize(filled, ({ used }) => used.rowCount * used.columnCount, cellsPerAnswer);
  for (let group = groups.shift(); group; group = groups.shift()) {
    const ranges = group.map((part) => ({ part, range: rangeOfUsed(part).load("values,formulas") }));
    try {
      // eslint-disable-next-line office-addins/no-context-sync-in-loop -- one round trip per 200,000 cells, not per sheet
      await context.sync();
    } catch (error) {
      if (group.length === 1 || !(namedError(error) instanceof TooMuchAtOnceError)) throw error;
      const half = Math.ceil(group.length / 2);
      groups.unshift(group.slice(0, half), group.slice(half));
      continue;
    }
    for (const { part, range } of ranges) contents.set(part, contentsIn(range));
  }
  return contents;
}

/** Neighbours in groups whose sizes add up to `most`; what is larger stands alone. At least one group, maybe empty. */
function groupsBySize<T>(items: readonly T[], sizeOf: (item: T) => number, most: number): T[][] {
  const groups: T[][] = [[]];
  let size = 0;
  for (const item of items) {
    const own = sizeOf(item);
    if (size > 0 && size + own > most) {
      groups.push([]);
      size = 0;
    }
    groups.at(-1)!.push(item);
    size += own;
  }
  return groups;
}

function placesOn(sheet: Excel.Worksheet): number {
  return 1 + ownNames(sheet).length + sheet.tables.items.length;
}

function rangeOfUsed({ sheet, used }: SheetPart): Excel.Range {
  return rangeOf(sheet, boxOf(used));
}
