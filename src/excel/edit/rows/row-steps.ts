/** Steps by which rows come to a table and go from it. */
import type { ContentBlock, RangeBox } from "../../../sheets/layout/sheet-plan";
import type { RowRemoved, RowsChange } from "../../../sheets/changes/workbook-change";
import { propertyBytes, rangeBytes, type Writer } from "../../batches";
import { cellOf, contentBytes } from "../../write/cell-contents";
import { columnRuns, type ColumnRun } from "../../write/column-runs";
import { ChangedMeanwhileError, NotFoundInWorkbookError } from "../../excel-errors";
import { areaTask } from "../edit-pages";
import type { PrintedWithTable } from "../printed-with-table";
import type { EditStep } from "../edit-step";
import { forThisBatch, rangeOf } from "../../ranges";
import type { RowSize } from "./row-size";
import type { TextFormats } from "../../write/text-formats";
import { rowMarker, type WorkbookState } from "../../read/workbook-state";
import type { TableDetails } from "./table-details";

/**
 * Rows are put in just below the table's last row, never between its rows, so that notes and references stay with the
 * cells that they belong to, get the formulas that are theirs alone, and are then taken into the table. Excel gives them the
 * looks, validations and conditional formats of the row above, and the table's growing stretches each rule as one; nothing is
 * pasted, because pasted formats break rules into pieces. A marker below the table moves with the rows and so shows afterwards whether they were put in.
 */
export function insertionSteps(context: Excel.RequestContext, change: RowsChange, table: TableDetails): EditStep[] {
  const { sheet: name, range, added, formulas = [] } = change;
  const end = range.row + range.rows;
  const grown = { ...range, rows: range.rows + added };
  const place = { sheet: name, cells: rowsText(end, added) };
  // Asked for by each step anew, since earlier ones may rename it.
  const sheetNow = () => context.workbook.worksheets.getItem(name);
  return [
    {
      ...place,
      *issue() {
        const sheet = sheetNow();
        sheet.names.add(rowMarker, rangeOf(sheet, { row: end, column: 0, rows: 1, columns: 1 }));
        yield rangeBytes + propertyBytes;
      },
      effect(state) {
        requireLength(state, change, table.totals);
        state.setMarker(name, end);
      },
      *takeBack() {
        sheetNow().names.getItem(rowMarker).delete();
        yield 2 * propertyBytes;
      },
    },
    {
      ...place,
      *issue() {
        insertRows(sheetNow(), end, added);
        yield rangeBytes + 2 * propertyBytes;
      },
      effect(state) {
        state.setMarker(name, end + added);
        if (table.totals) lengthen(state, change.table, added);
      },
      *takeBack() {
        rowsOf(sheetNow(), end, added).delete("Up");
        yield rangeBytes + 2 * propertyBytes;
      },
    },
    ...(formulas.length === 0
      ? []
      : [
          {
            ...place,
            *issue(): Writer {
              const sheet = sheetNow();
              for (const block of formulas) {
                // Above a row of totals the new rows are in the table already: there Excel leaves formulas alone that replace a value.
                if (table.totals) yield* writeBlock(sheet, { ...block, cells: block.cells.map((line) => line.map(() => 0)) });
                yield* writeBlock(sheet, block);
              }
            },
          },
        ]),
    ...(table.totals
      ? []
      : [
          {
            ...place,
            *issue(): Writer {
              const sheet = sheetNow();
              sheet.tables.getItem(change.table).resize(rangeOf(sheet, grown));
              yield rangeBytes + 2 * propertyBytes;
            },
            effect: (state: WorkbookState) => lengthen(state, change.table, added),
          },
        ]),
    {
      ...place,
      *issue() {
        const sheet = sheetNow();
        for (const { first, count } of continuedRuns(table, change)) {
          const above = rangeOf(sheet, { row: end - 1, column: range.column + first, rows: 1, columns: count });
          rangeOf(sheet, { row: end, column: range.column + first, rows: added, columns: count }).copyFrom(above, "Formulas");
          yield 2 * rangeBytes + propertyBytes;
        }
      },
    },
    {
      ...place,
      *issue() {
        sheetNow().names.getItem(rowMarker).delete();
        yield 2 * propertyBytes;
      },
      effect: (state) => state.setMarker(name, undefined),
      *takeBack() {
        const sheet = sheetNow();
        sheet.names.add(rowMarker, rangeOf(sheet, { row: end + added, column: 0, rows: 1, columns: 1 }));
        yield rangeBytes + propertyBytes;
      },
    },
  ];
}

function* writeBlock(sheet: Excel.Worksheet, { row, column, cells: contents }: ContentBlock): Writer {
  const cells = contents.map((line) => line.map((content) => cellOf(content, false)));
  rangeOf(sheet, { row, column, rows: cells.length, columns: cells[0]?.length ?? 0 }).formulas = cells;
  yield rangeBytes + contentBytes(cells);
}

/** Columns that go on with the formulas of the row above: those in which the new rows have none of their own. */
function continuedRuns({ computed }: TableDetails, { range, formulas = [] }: RowsChange): ColumnRun[] {
  const own = new Set(formulas.flatMap(({ column, cells }) => (cells[0] ?? []).map((_, at) => column + at - range.column)));
  const columns = computed
    .flatMap(({ first, count }) => Array.from({ length: count }, (_, at) => first + at))
    .filter((column) => !own.has(column));
  return columnRuns(columns);
}

/** What a row's coming back must restore besides its cells. */
export interface RemovedRow {
  readonly totals: boolean;
  /** Where it is known. */
  readonly size?: RowSize | undefined;
  readonly printed?: PrintedWithTable | "unknown" | undefined;
  readonly isTextFormatted: TextFormats;
}

export function removalStep(context: Excel.RequestContext, change: RowRemoved, removed: RemovedRow): EditStep {
  const sheetNow = () => context.workbook.worksheets.getItem(change.sheet);
  return {
    sheet: change.sheet,
    cells: rowsText(change.row, 1),
    *issue() {
      rowsOf(sheetNow(), change.row, 1).delete("Up");
      yield rangeBytes + 2 * propertyBytes;
    },
    effect(state) {
      requireLength(state, change, removed.totals);
      lengthen(state, change.table, -1);
    },
    takeBack: () => putRowBack(sheetNow(), change, removed),
    ...(removed.size && { sizesBack: [removed.size] }),
    ...(removed.printed && { pageBack: areaTask(context, change.sheet, removed.printed) }),
  };
}

/**
 * The row comes back below a row of the table, whose looks and rules it takes. A first row has only the header above it,
 * so there the one that is first now moves down into the new row and leaves its place.
 */
function* putRowBack(sheet: Excel.Worksheet, { range, row, was, table }: RowRemoved, { totals, isTextFormatted }: RemovedRow): Writer {
  const first = range.row + 1;
  const at = row === first ? row + 1 : row;
  const lineOf = (line: number): RangeBox => ({ ...range, row: line, rows: 1 });
  insertRows(sheet, at, 1);
  if (at === range.row + range.rows - 1 && !totals) sheet.tables.getItem(table).resize(rangeOf(sheet, range));
  if (row === first) rangeOf(sheet, lineOf(at)).copyFrom(rangeOf(sheet, lineOf(first)), "Formulas");
  const cells = [was.map((content, at) => cellOf(content, isTextFormatted(row, range.column + at)))];
  rangeOf(sheet, lineOf(row)).formulas = cells;
  yield 6 * rangeBytes + contentBytes(cells);
}

function requireLength(state: WorkbookState, { sheet, table, range }: RowsChange | RowRemoved, totals: boolean): void {
  if (!state.hasSheet(sheet)) throw new NotFoundInWorkbookError(sheet);
  const rows = state.tableRows(table);
  if (rows === undefined) throw new NotFoundInWorkbookError(table);
  if (rows !== range.rows + (totals ? 1 : 0)) throw new ChangedMeanwhileError(`${sheet} › ${table}`);
}

function lengthen(state: WorkbookState, table: string, by: number): void {
  state.setTableRows(table, (state.tableRows(table) ?? 0) + by);
}

export function insertRows(sheet: Excel.Worksheet, row: number, rows: number): void {
  forThisBatch(rowsOf(sheet, row, rows).insert("Down"));
}

/** Whole rows of the sheet. */
export function rowsOf(sheet: Excel.Worksheet, row: number, rows: number): Excel.Range {
  return forThisBatch(rangeOf(sheet, { row, column: 0, rows, columns: 1 }).getEntireRow());
}

export function rowsText(row: number, rows: number): string {
  return rows === 1 ? String(row + 1) : `${row + 1}:${row + rows}`;
}
