/** A body's own form, from a file or from the open workbook, as a proposal of a card template. */
import { readWorkbook } from "../../excel/read/read-workbook";
import { activeSheetName } from "../../excel/read/selection";
import { drawForm, type DrawnForm } from "../../interchange/drawn-form/draw-template";
import { filledCells, gridOfSheet, type FormGrid } from "../../interchange/drawn-form/form-grid";
import { gridOfDocument, NotAFormError } from "../../interchange/drawn-form/grid-of-document";
import { largestWorkbook, readWorkbookFile } from "../../interchange/workbook-file";
import { PlanError } from "../../plan/plan-error";
import { DocumentTooLargeError, type DocumentFile } from "./read-plan-document";

/** Nothing on the sheet looks like a label with room to write, or a table with headings. */
export class FormUnreadableError extends PlanError {
  constructor(source: string) {
    super("form.unreadable", { source });
  }
}

/**
 * The form of a workbook's first filled sheet, or of a Word document. Throws `DocumentTooLargeError`, `NotAFormError`,
 * `FormWithoutTablesError`, `FormUnreadableError` and what `readXlsx` throws.
 */
export async function readForm(file: DocumentFile): Promise<DrawnForm> {
  if (file.size > largestWorkbook) throw new DocumentTooLargeError(file.name, file.size, largestWorkbook);
  const bytes = new Uint8Array(await file.arrayBuffer());
  if (/\.docx$/i.test(file.name)) return drawn([gridOfDocument(bytes, file.name)], file.name);
  if (!/\.xls[xm]$/i.test(file.name)) throw new NotAFormError(file.name);
  const { snapshot } = await readWorkbookFile(bytes, file.name);
  return drawn(snapshot.sheets.map(gridOfSheet), file.name);
}

/** The form that stands on the sheet in front. Throws `FormUnreadableError` and what Excel refuses. */
export async function readOpenForm(): Promise<DrawnForm> {
  const [front, { sheets }] = [await activeSheetName(), await readWorkbook()];
  const grids = sheets.map(gridOfSheet);
  return drawn([...grids.filter(({ name }) => name === front), ...grids.filter(({ name }) => name !== front)], front);
}

const fewestCells = 3;

function drawn(grids: readonly FormGrid[], source: string): DrawnForm {
  const filled = grids.filter(({ rows }) => rows.reduce((count, row) => count + filledCells(row).length, 0) >= fewestCells);
  const form = drawForm(filled);
  if (form.parts.length === 0) throw new FormUnreadableError(source);
  return form;
}
