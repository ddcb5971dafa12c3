/**
 * Writes one sheet. In three passes, because formulas may speak of names and tables of other sheets: first everything that
 * stands by itself on all sheets, then the tables, then what computes. So Excel never meets a name that is not there yet.
 * Formulas of tables that differ by row come just before their tables, lest Excel fills one of them down its column.
 */
import type { RangeBox, SheetPlan, StyleDefinition } from "../../sheets/layout/sheet-plan";
import { precedesTable } from "../../sheets/layout/table-formulas";
import { propertyBytes, rangeBytes, type Writer } from "../batches";
import { contentBytes, formulaWrites, plainWrites, textFormattedCells, type WrittenBlock } from "./cell-contents";
import { columnPoints } from "./column-width";
import { nameColumn } from "./name-column";
import { rangeOf } from "../ranges";
import { writeView } from "../pages/write-page";
import { writeConditionalFormats, writeValidations } from "./write-rules";

/** What writes a sheet, pass by pass. */
export interface SheetPasses {
  readonly body: Writer;
  readonly tables: Writer;
  readonly rules: Writer;
}

/** `styles` define the styles that the plan names. */
export function sheetPasses(context: Excel.RequestContext, plan: SheetPlan, styles: readonly StyleDefinition[]): SheetPasses {
  const isFirst = precedesTable(plan);
  return { body: writeBody(context, plan, styles), tables: writeTables(context, plan, isFirst), rules: writeRules(context, plan, isFirst) };
}

/** The same for rows of a sheet that is there; of view and widths the sheet has its own. */
export function partPasses(context: Excel.RequestContext, part: SheetPlan, styles: readonly StyleDefinition[]): SheetPasses {
  const isFirst = precedesTable(part);
  const sheet = context.workbook.worksheets.getItem(part.name);
  return {
    body: writeContents(context, sheet, part, styles),
    tables: writeTables(context, part, isFirst),
    rules: writeRules(context, part, isFirst),
  };
}

/** Whether a formula of a cell comes before the sheet's tables. */
type IsFirst = (row: number, column: number) => boolean;

/**
 * First pass: adds the sheet with sizes, looks, plain contents, merges and the names of cells. Looks come before contents,
 * since the number format `@` decides how text is read.
 */
function* writeBody(context: Excel.RequestContext, plan: SheetPlan, styles: readonly StyleDefinition[]): Writer {
  const sheet = context.workbook.worksheets.add(plan.name);
  yield* writeView(sheet, plan);
  yield* writeContents(context, sheet, plan, styles);
}

function* writeContents(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  plan: SheetPlan,
  styles: readonly StyleDefinition[],
): Writer {
  yield* writeSizes(sheet, plan);
  for (const styled of plan.styles) {
    rangeOf(sheet, styled).style = styled.style;
    yield rangeBytes;
  }
  yield* writeCells(sheet, plainWrites(plan.blocks, textFormattedCells(plan, styles)));
  for (const merge of mergeRuns(plan.merges)) {
    rangeOf(sheet, merge).merge(merge.across);
    yield rangeBytes;
  }
  for (const { name, range } of plan.names) {
    sheet.names.add(name, rangeOf(sheet, range));
    yield rangeBytes + propertyBytes;
  }
  for (const { name, range, column } of plan.workbookNames) {
    if (column) continue;
    context.workbook.names.add(name, rangeOf(sheet, range));
    yield rangeBytes + propertyBytes;
  }
}

/** Second pass: the tables, once the formulas that differ by row stand in their cells, and the names of their columns. These formulas may speak of names of cells alone. */
function* writeTables(context: Excel.RequestContext, plan: SheetPlan, isFirst: IsFirst): Writer {
  const sheet = context.workbook.worksheets.getItem(plan.name);
  for (const block of plan.blocks) yield* writeCells(sheet, formulaWrites(block, isFirst));
  for (const { name, range, showFilter } of plan.tables) {
    const table = sheet.tables.add(rangeOf(sheet, range), true);
    table.name = name;
    table.style = "TableStyleLight1";
    table.showBandedRows = false;
    table.showFilterButton = showFilter ?? false;
    yield rangeBytes + 5 * propertyBytes;
  }
  for (const { name, column } of plan.workbookNames) {
    if (!column) continue;
    nameColumn(context.workbook.names, name, column);
    yield propertyBytes;
  }
}

/** Third pass: all other formulas, of which Excel makes calculated columns in tables, validations, conditional formats. The page comes last of all (`set-up-pages.ts`). */
function* writeRules(context: Excel.RequestContext, plan: SheetPlan, wasFirst: IsFirst): Writer {
  const sheet = context.workbook.worksheets.getItem(plan.name);
  for (const block of plan.blocks)
    yield* writeCells(
      sheet,
      formulaWrites(block, (row, column) => !wasFirst(row, column)),
    );
  yield* writeValidations(sheet, plan.validations);
  yield* writeConditionalFormats(sheet, plan.conditionalFormats);
}

function* writeCells(sheet: Excel.Worksheet, writes: readonly WrittenBlock[]): Writer {
  for (const write of writes) {
    rangeOf(sheet, write).formulas = write.cells.map((row) => [...row]);
    yield rangeBytes + contentBytes(write.cells);
  }
}

function* writeSizes(sheet: Excel.Worksheet, plan: SheetPlan): Writer {
  for (const { column, columns, width } of widthRuns(plan.columnWidths)) {
    rangeOf(sheet, { row: 0, column, rows: 1, columns }).format.columnWidth = columnPoints(width);
    yield rangeBytes + propertyBytes;
  }
  if (plan.hiddenColumns) {
    const { first, count } = plan.hiddenColumns;
    rangeOf(sheet, { row: 0, column: first, rows: 1, columns: count }).columnHidden = true;
    yield rangeBytes;
  }
  for (const { row, rows, height } of plan.rowHeights) {
    rangeOf(sheet, { row, column: 0, rows, columns: 1 }).format.rowHeight = height;
    yield rangeBytes + propertyBytes;
  }
}

/** Merges within one row that stand below each other in the same columns are made together, row by row (`across`). */
function mergeRuns(merges: readonly RangeBox[]): (RangeBox & { across: boolean })[] {
  const tall = merges.filter(({ rows }) => rows > 1).map((merge) => ({ ...merge, across: false }));
  const runs: { row: number; rows: number; column: number; columns: number; across: boolean }[] = [];
  for (const merge of merges
    .filter(({ rows }) => rows === 1)
    .sort((a, b) => a.column - b.column || a.columns - b.columns || a.row - b.row)) {
    const last = runs.at(-1);
    if (last?.column === merge.column && last.columns === merge.columns && last.row + last.rows === merge.row) last.rows++;
    else runs.push({ ...merge, across: true });
  }
  return [...tall, ...runs];
}

/** Neighbouring columns of the same width, to be set in one go. */
function widthRuns(widths: readonly number[]): { column: number; columns: number; width: number }[] {
  const runs: { column: number; columns: number; width: number }[] = [];
  for (const [column, width] of widths.entries()) {
    const last = runs.at(-1);
    if (last?.width === width) last.columns += 1;
    else runs.push({ column, columns: 1, width });
  }
  return runs;
}
