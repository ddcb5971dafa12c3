/** What a list of changes does to pages for printing, once all else is done. */
import type { RowRemoved, RowsChange, WorkbookChange } from "../../sheets/changes/workbook-change";
import type { SheetPlan } from "../../sheets/layout/sheet-plan";
import { cellAddress } from "../../sheets/reading/snapshot-reader";
import { propertyBytes, rangeBytes } from "../batches";
import type { EditDetails } from "./edit-details";
import { forThisBatch } from "../ranges";
import { pageTask, type PageTask } from "../pages/set-up-pages";
import type { PrintedWithTable } from "./printed-with-table";

/** New sheets get their page, and a printed rectangle that ends with a table goes on ending with it. */
export function pagesOf(context: Excel.RequestContext, changes: readonly WorkbookChange[], details: EditDetails): PageTask[] {
  return changes.flatMap((change, at) => {
    const later = changes.slice(at + 1);
    if (change.kind === "sheetAdded") return [pageTask(context, sheetAfter(change.plan.name, later), change.plan.print)];
    if (change.kind === "partAdded" && change.isLast) return printedTo(context, sheetAfter(change.sheet, later), change.part);
    const printed = change.kind === "rows" ? details.printedWith(change) : undefined;
    if (change.kind !== "rows" || !printed) return [];
    const sheet = sheetAfter(change.sheet, later);
    if (printed === "unknown") return [areaTask(context, sheet, printed)];
    const end = change.range.row + change.range.rows + change.added + (details.tableOf(change).totals ? 1 : 0);
    return [areaTask(context, sheet, { ...printed, lastRow: rowAfter(end, movesOf(change.sheet, later)) })];
  });
}

function printedTo(context: Excel.RequestContext, sheet: string, { print: { area } }: SheetPlan): PageTask[] {
  if (!area) return [];
  const [first, end] = [cellAddress(area.row, area.column), cellAddress(area.row, area.column + area.columns - 1)];
  return [areaTask(context, sheet, { address: `${first}:${end.replace(/\d+$/, "")}`, lastRow: area.row + area.rows })];
}

/** Of a rectangle that is not known nothing can be set. */
export function areaTask(context: Excel.RequestContext, name: string, printed: PrintedWithTable | "unknown"): PageTask {
  if (printed === "unknown") return { sheet: name };
  return {
    sheet: name,
    *set() {
      const sheet = context.workbook.worksheets.getItem(name);
      sheet.pageLayout.setPrintArea(forThisBatch(sheet.getRange(`${printed.address}${printed.lastRow}`)));
      yield rangeBytes + 2 * propertyBytes;
    },
  };
}

function sheetAfter(sheet: string, later: readonly WorkbookChange[]): string {
  return later.reduce((name, change) => (change.kind === "sheetRenamed" && change.sheet === name ? change.to : name), sheet);
}

/** Those that move rows of a sheet, whatever it is called at each of them. */
function movesOf(sheet: string, later: readonly WorkbookChange[]): (RowsChange | RowRemoved)[] {
  return later.flatMap((change, at) =>
    (change.kind === "rows" || change.kind === "rowRemoved") && change.sheet === sheetAfter(sheet, later.slice(0, at)) ? [change] : [],
  );
}

/** Where a row, counted from 1, has come to. */
function rowAfter(row: number, moves: readonly (RowsChange | RowRemoved)[]): number {
  return moves.reduce((at, change) => {
    if (change.kind === "rowRemoved") return change.row < at ? at - 1 : at;
    return change.range.row + change.range.rows < at ? at + change.added : at;
  }, row);
}
