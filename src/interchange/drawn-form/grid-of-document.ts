/** The form of a Word document: its tables, one below the other, with the headings between them. */
import { readWordDocument } from "../documents/formats/word-document";
import { oneLine, type DocumentBlock, type DocumentRow } from "../documents/source-document";
import { PlanError } from "../../plan/plan-error";
import { ensureZip } from "../../xlsx/file-kind";
import type { FormGrid } from "./form-grid";
import { fieldMeant } from "./usual-labels";

/** The document has no table, so that nobody can tell where there is room to write. */
export class FormWithoutTablesError extends PlanError {
  constructor(file: string) {
    super("form.noTables", { file });
  }
}

/** The file is none of a form: neither a workbook nor a Word document. */
export class NotAFormError extends PlanError {
  constructor(file: string) {
    super("form.notAForm", { file });
  }
}

/**
 * From the table that names most fields on, as many as one form has: a document that repeats its form for each objective shows it
 * once. Throws `FormWithoutTablesError` and what `readWordDocument` throws.
 */
export function gridOfDocument(bytes: Uint8Array, file: string): FormGrid {
  ensureZip(bytes, file);
  const blocks = readWordDocument(bytes, file).blocks.flatMap(blockOf);
  const known = blocks.map(knownIn);
  const rows = oneForm(blocks.slice(known.indexOf(Math.max(...known))));
  if (!rows.some((row) => row.length > 1)) throw new FormWithoutTablesError(file);
  return { name: file.replace(/\.docx$/i, ""), rows };
}

const fewestRows = 4;
const longestHeading = 60;

/** The rows of a table, or one of a heading. */
function blockOf(block: DocumentBlock): string[][][] {
  if (block.kind === "table") return [block.rows.map(textsOf)];
  const text = oneLine(block.text);
  const isHeading = text.length <= longestHeading && (text === text.toUpperCase() || /^(?:\d{1,2}|[A-Z])[.)]\s/.test(text));
  return isHeading ? [[[text]]] : [];
}

/** A cell over several columns is followed by empty ones. */
function textsOf(row: DocumentRow): string[] {
  const texts: string[] = [];
  for (const { text, column, columns } of row) {
    while (texts.length < column + columns) texts.push("");
    texts[column] = oneLine(text);
  }
  return texts;
}

/** Fields of the house that a table names: a form has several. */
function knownIn(rows: readonly (readonly string[])[]): number {
  return new Set(rows.flat().flatMap((text) => (text.length <= longestHeading ? (fieldMeant(text) ?? []) : []))).size;
}

/** Until a table begins as an earlier one did, which is the next objective's. */
function oneForm(blocks: readonly string[][][]): readonly (readonly string[])[] {
  const rows: string[][] = [];
  const begun: string[] = [];
  for (const block of blocks) {
    const sign = signOf(block);
    if (block.length >= fewestRows && begun.includes(sign)) break;
    if (block.length >= fewestRows) begun.push(sign);
    rows.push(...block, []);
  }
  return rows;
}

/** What a table says in its first column, without numbers. */
function signOf(rows: readonly (readonly string[])[]): string {
  return rows
    .map(([first = ""]) => first.replace(/[\d.]+\S*/g, "").trim())
    .filter((text) => text !== "")
    .slice(0, 6)
    .join("|");
}
