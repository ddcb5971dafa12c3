/** Reads, before anything is written, what a list of changes must know of the workbook, and refuses what cannot be written. */
import type { StyleDefinition } from "../../sheets/layout/sheet-plan";
import {
  boxOfCells,
  changesSheets,
  type CellsChange,
  type HeightsChange,
  type RowRemoved,
  type RowsChange,
  type TableCellsChange,
  type WorkbookChange,
} from "../../sheets/changes/workbook-change";
import { columnRuns, type ColumnRun } from "../write/column-runs";
import type { PrintedWithTable } from "./printed-with-table";
import { NotFoundInWorkbookError, SheetProtectedError, WorkbookProtectedError } from "../excel-errors";
import { ensureContents, ensureSheetName, ensureWritable } from "../read/preconditions";
import { forThisBatch, rangeOf } from "../ranges";
import { askForLowRows, askForSize, rowBefore, type LowRow } from "./rows/row-heights";
import type { RowSize } from "./rows/row-size";
import type { TableDetails } from "./rows/table-details";
import { askForTextFormats, type TextFormats } from "../write/text-formats";
import { askForInventory, type WorkbookInventory } from "../read/workbook-inventory";
import { askForState, rowMarker, type TouchedPlaces, type WorkbookState } from "../read/workbook-state";

export interface EditDetails {
  readonly state: WorkbookState;
  readonly activeSheet: string;
  hasStyle(name: string): boolean;
  /** Throws `NotFoundInWorkbookError`. */
  tableOf(change: RowsChange | RowRemoved): TableDetails;
  /** Whether the table shows a row of totals. Throws `NotFoundInWorkbookError`. */
  hasTotals(change: TableCellsChange): boolean;
  /** `"unknown"` where Excel does not even tell what is printed. */
  printedWith(change: RowsChange | RowRemoved): PrintedWithTable | "unknown" | undefined;
  sizeOf(change: RowRemoved): RowSize | undefined;
  lowRowsOf(change: HeightsChange): readonly LowRow[];
  textFormatsOf(change: CellsChange | RowRemoved): TextFormats;
}

/** Sheets and tables by what they are called before the list, since that is when they are read. */
class FirstNames {
  private readonly sheets = new Map<string, string>();
  private readonly tables = new Map<string, string>();

  constructor(changes: readonly WorkbookChange[], before: WorkbookChange) {
    for (const change of changes.slice(0, changes.indexOf(before))) {
      if (change.kind === "sheetRenamed") this.sheets.set(change.to, this.sheet(change.sheet));
      if (change.kind === "tableRenamed") this.tables.set(change.to.toLowerCase(), this.table(change.table));
    }
  }

  sheet(name: string): string {
    return this.sheets.get(name) ?? name;
  }

  table(name: string): string {
    return this.tables.get(name.toLowerCase()) ?? name;
  }
}

/** Sheets, tables and names that the list speaks of, under every name that they have in it. */
export function touchedPlaces(changes: readonly WorkbookChange[]): TouchedPlaces {
  const sheets = new Set<string>();
  const tables = new Set<string>();
  const names = new Map<string, { sheet: string; name: string }>();
  const marked = new Set<string>();
  for (const change of changes) {
    sheets.add(change.kind === "sheetAdded" ? change.plan.name : change.sheet);
    if (change.kind === "sheetRenamed") sheets.add(change.to);
    if (change.kind === "tableRenamed") tables.add(change.to);
    if ("table" in change) tables.add(change.table);
    if (change.kind === "partAdded") change.part.tables.forEach(({ name }) => tables.add(name));
    if (change.kind === "rows" || change.kind === "partAdded" || change.kind === "partRemoved") marked.add(change.sheet);
    if (change.kind !== "nameAdded" && change.kind !== "nameRemoved") continue;
    for (const sheet of sheetNamesOf(changes, change.sheet)) names.set(`${sheet}/${change.name}`, { sheet, name: change.name });
  }
  return { sheets: [...sheets], tables: [...tables], names: [...names.values()], marked: [...marked] };
}

/** What a sheet is called in the course of the list. */
function sheetNamesOf(changes: readonly WorkbookChange[], sheet: string): ReadonlySet<string> {
  const names = new Set([sheet]);
  const renames = changes.filter((change) => change.kind === "sheetRenamed");
  for (const { sheet: from, to } of [...renames, ...renames.toReversed()]) if (names.has(from) || names.has(to)) names.add(from).add(to);
  return names;
}

/**
 * One round trip, and another only where an earlier edit left its marker behind. Throws, before anything is written,
 * `WorkbookProtectedError`, `SheetProtectedError`, `SheetNameError`, `TextTooLongError` and, for sheets that are added, what
 * `ensureWritable` throws; and `PageRefusedError` where Excel does not tell what is printed, which is asked for with `pages` only.
 */
export async function readDetails(
  context: Excel.RequestContext,
  changes: readonly WorkbookChange[],
  styles: readonly StyleDefinition[],
  { pages }: { readonly pages: boolean },
): Promise<EditDetails> {
  const places = touchedPlaces(changes);
  const stateOf = askForState(context, places);
  const added = changes.flatMap((change) => (change.kind === "sheetAdded" ? [change.plan] : []));
  const inventoryOf = added.length > 0 ? askForInventory(context) : undefined;
  const { protection } = context.workbook;
  protection.load("protected");
  const active = context.workbook.worksheets.getActiveWorksheet().load("name");
  const locks = askForLocks(context, changes);
  const tables = new Map(
    changes.filter(isRows).map((change) => [change, askForTable(context, change, new FirstNames(changes, change), pages)]),
  );
  const rewritten = new Map(
    changes.filter(isTableCells).map((change) => [change, context.workbook.tables.getItemOrNullObject(change.table).load("showTotals")]),
  );
  const sizes = new Map(changes.filter(isRemoval).flatMap((change) => askForRemoved(context, change, changes)));
  const lowRows = new Map(
    changes
      .filter(isHeights)
      .map((change) => [
        change,
        askForLowRows(context, change, new FirstNames(changes, change).sheet(change.sheet), movesBefore(changes, change)),
      ]),
  );
  const textFormats = new Map(changes.filter(writesCells).map((change) => [change, askForFormats(context, change, changes)]));
  await context.sync();

  const inventory = inventoryOf?.();
  if (protection.protected && changes.some(changesSheets)) throw new WorkbookProtectedError();
  for (const { sheet, refused } of locks) if (refused()) throw new SheetProtectedError(sheet);
  if (inventory) ensureWritable(withNamesFreed(inventory, changes), added);
  for (const change of changes) {
    if (change.kind === "sheetRenamed") ensureSheetName(change.to);
    if (change.kind === "cells") ensureContents(change.sheet, [change]);
    if (change.kind === "partAdded") ensureContents(change.sheet, change.part.blocks);
    if (change.kind === "tableCells") ensureContents(change.sheet, change.writes);
  }
  const state = stateOf();
  await dropMarkers(context, state, places);
  return {
    state,
    activeSheet: active.name,
    hasStyle: styleSet(inventory, styles),
    tableOf: (change) => tables.get(change)?.details() ?? missingTable(change),
    hasTotals: (change) => {
      const table = rewritten.get(change);
      return !table || table.isNullObject ? missingTable(change) : table.showTotals;
    },
    printedWith: (change) => tables.get(change)?.printed(),
    sizeOf: (change) => sizes.get(change)?.(),
    lowRowsOf: (change) => lowRows.get(change)?.() ?? [],
    textFormatsOf: (change) => textFormats.get(change)!(),
  };
}

/** The workbook once its sheets and tables have been renamed, which gives names free for sheets that are added. */
function withNamesFreed(inventory: WorkbookInventory, changes: readonly WorkbookChange[]): WorkbookInventory {
  const renamed = (names: readonly string[], kind: "sheetRenamed" | "tableRenamed") =>
    changes.reduce((now, change) => {
      if (change.kind !== kind) return now;
      const before = (change.kind === "sheetRenamed" ? change.sheet : change.table).toLowerCase();
      return now.map((name) => (name.toLowerCase() === before ? change.to : name));
    }, names);
  return { ...inventory, sheets: renamed(inventory.sheets, "sheetRenamed"), tables: renamed(inventory.tables, "tableRenamed") };
}

function missingTable({ table }: RowsChange | RowRemoved | TableCellsChange): never {
  throw new NotFoundInWorkbookError(table);
}

function styleSet(inventory: WorkbookInventory | undefined, styles: readonly StyleDefinition[]): (name: string) => boolean {
  const known = new Set((inventory?.styles ?? styles.map(({ name }) => name)).map((name) => name.toLowerCase()));
  return (name) => known.has(name.toLowerCase());
}

async function dropMarkers(context: Excel.RequestContext, state: WorkbookState, { marked }: TouchedPlaces): Promise<void> {
  const left = marked.filter((sheet) => state.marker(sheet) !== undefined);
  if (left.length === 0) return;
  for (const sheet of left) {
    context.workbook.worksheets.getItem(sheet).names.getItem(rowMarker).delete();
    state.setMarker(sheet, undefined);
  }
  await context.sync();
}

function isRows(change: WorkbookChange): change is RowsChange | RowRemoved {
  return change.kind === "rows" || change.kind === "rowRemoved";
}

function isTableCells(change: WorkbookChange): change is TableCellsChange {
  return change.kind === "tableCells";
}

function isRemoval(change: WorkbookChange): change is RowRemoved {
  return change.kind === "rowRemoved";
}

function isHeights(change: WorkbookChange): change is HeightsChange {
  return change.kind === "heights";
}

function writesCells(change: WorkbookChange): change is CellsChange | RowRemoved {
  return change.kind === "cells" || change.kind === "rowRemoved";
}

/** A removed row takes the looks of its neighbour when it comes back. */
function askForFormats(
  context: Excel.RequestContext,
  change: CellsChange | RowRemoved,
  changes: readonly WorkbookChange[],
): () => TextFormats {
  const sheet = context.workbook.worksheets.getItemOrNullObject(new FirstNames(changes, change).sheet(change.sheet)).load("name");
  const moves = movesBefore(changes, change);
  const lookOf = (row: number) => rowBefore(moves, row);
  return change.kind === "cells"
    ? askForTextFormats(sheet, { box: boxOfCells(change), contents: [...change.cells, ...change.was].flat(), lookOf })
    : askForTextFormats(sheet, { box: { ...change.range, row: change.row, rows: 1 }, contents: change.was, lookOf });
}

/** Earlier changes that move rows of the same sheet. */
function movesBefore(changes: readonly WorkbookChange[], change: CellsChange | RowRemoved | HeightsChange): (RowsChange | RowRemoved)[] {
  return changes
    .slice(0, changes.indexOf(change))
    .filter(isRows)
    .filter((other) => other.sheet === change.sheet);
}

/** Whether a change needs the structure of the workbook unprotected. */
interface Lock {
  readonly sheet: string;
  readonly refused: () => boolean;
}

/** On a protected sheet only open cells can be written, and rows, tables and names stay. */
function askForLocks(context: Excel.RequestContext, changes: readonly WorkbookChange[]): Lock[] {
  const { worksheets } = context.workbook;
  return changes.flatMap((change) => {
    if (change.kind === "sheetAdded" || change.kind === "heights" || changesSheets(change)) return [];
    const sheet = worksheets.getItemOrNullObject(new FirstNames(changes, change).sheet(change.sheet)).load("name");
    const protection = sheet.protection.load("protected");
    const cells = change.kind === "cells" ? rangeOf(sheet, boxOfCells(change)).format.protection.load("locked") : undefined;
    return [{ sheet: change.sheet, refused: () => !sheet.isNullObject && protection.protected && cells?.locked !== false }];
  });
}

interface TableQuestion {
  readonly details: () => TableDetails | undefined;
  readonly printed: () => PrintedWithTable | "unknown" | undefined;
}

function askForTable(context: Excel.RequestContext, change: RowsChange | RowRemoved, names: FirstNames, pages: boolean): TableQuestion {
  const table = context.workbook.tables.getItemOrNullObject(names.table(change.table)).load("showTotals");
  const place = forThisBatch(table.getRange()).load("rowIndex,rowCount");
  const last = forThisBatch(forThisBatch(table.getDataBodyRange()).getLastRow()).load("formulas,values");
  const { pageLayout } = context.workbook.worksheets.getItemOrNullObject(names.sheet(change.sheet));
  const area = pages ? forThisBatch(pageLayout.getPrintAreaOrNullObject()).load("address") : undefined;
  return {
    details: () =>
      table.isNullObject ? undefined : { totals: table.showTotals, computed: computedRuns(last.formulas[0] ?? [], last.values[0] ?? []) },
    printed: () => {
      if (!area) return "unknown";
      if (table.isNullObject || area.isNullObject || area.address.includes(",")) return undefined;
      const [, address = "", last] = /([^!]*?)(\d+)$/.exec(area.address) ?? [];
      return Number(last) === place.rowIndex + place.rowCount ? { address, lastRow: Number(last) } : undefined;
    },
  };
}

/** A text such as `==` begins as formulas do, but is its own value. */
function computedRuns(formulas: readonly unknown[], values: readonly unknown[]): ColumnRun[] {
  return columnRuns(
    formulas.flatMap((formula, at) => (typeof formula === "string" && formula.startsWith("=") && formula !== values[at] ? [at] : [])),
  );
}

/** Only where no earlier change moves the row. */
function askForRemoved(
  context: Excel.RequestContext,
  change: RowRemoved,
  changes: readonly WorkbookChange[],
): [RowRemoved, () => RowSize | undefined][] {
  if (movesBefore(changes, change).length > 0) return [];
  const name = new FirstNames(changes, change).sheet(change.sheet);
  const sheet = context.workbook.worksheets.getItemOrNullObject(name).load("name");
  const size = askForSize(sheet, name, change.row);
  return [[change, () => (sheet.isNullObject ? undefined : size())]];
}
