/** Adds one sheet to a workbook that holds the sheets and names that it speaks of. */
import type { SheetPlan, StyleDefinition } from "../sheets/sheet-plan";
import { appendRows, type RowsToAppend } from "./append-rows";
import { writeSheetBody, writeSheetRules } from "./apply-sheet-plan";
import { propertyBytes, writeInBatches, type Writer } from "./batches";
import { ensureWritable } from "./preconditions";
import type { WorkbookReading } from "./read-workbook";
import { runExcel } from "./run";
import { writeStyles } from "./write-styles";

/** A sheet and the rows by which the rest of the workbook learns of it. */
export interface SheetAddition {
  readonly sheet: SheetPlan;
  /** What the sheet's styles look like; those that the workbook has already stay as people made them. */
  readonly styles: readonly StyleDefinition[];
  readonly rows: readonly RowsToAppend[];
  /** How many sheets stand before it; it comes last, if absent. */
  readonly position?: number;
}

/** In one round trip: adds the sheet, appends the rows and goes to the sheet. `reading` is the workbook as it was just read. */
export async function addSheet({ sheet, styles, rows, position }: SheetAddition, reading: WorkbookReading): Promise<void> {
  const { snapshot, sheets } = reading;
  ensureWritable(
    {
      sheets: sheets.map(({ name }) => name),
      names: snapshot.names.map(({ name }) => name),
      tables: sheets.flatMap(({ tables }) => tables),
      styles: reading.styles,
      structureProtected: reading.structureProtected,
    },
    [sheet],
  );
  const missingStyles = styles.filter((style) => !reading.styles.includes(style.name));
  await runExcel((context) =>
    writeInBatches(context, [
      { what: sheet.name, writer: writeStyles(context, missingStyles, new Set()) },
      { what: sheet.name, writer: writeSheetBody(context, sheet, styles) },
      { what: sheet.name, writer: writeSheetRules(context, sheet) },
      ...rows.map((addition) => ({ what: addition.sheet.name, writer: appendRows(context, addition) })),
      { what: sheet.name, writer: show(context, sheet.name, position) },
    ]),
  );
}

function* show(context: Excel.RequestContext, sheetName: string, position?: number): Writer {
  const sheet = context.workbook.worksheets.getItem(sheetName);
  if (position !== undefined) sheet.position = position;
  sheet.activate();
  yield 3 * propertyBytes;
}
