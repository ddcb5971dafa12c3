/** A workbook that is none of Cardine's, sheet by sheet, as Excel shows it. */
import { calculateMissing } from "../../calculated-workbook";
import { shownNumber } from "../../shown-number";
import { readXlsx } from "../../../xlsx/reading/read-xlsx";
import type { Cell, SheetData } from "../../../xlsx/workbook-data";
import type { SourceDocument } from "../source-document";
import { DocumentBuilder, type SourceCell } from "./document-builder";

/** Throws the named errors of `readXlsx`, `EmptyDocumentError` and `DocumentTooManyError`. Hidden sheets are no part of the document. */
export async function readWorkbookDocument(bytes: Uint8Array, file: string): Promise<SourceDocument> {
  const data = await readXlsx(bytes, file);
  await calculateMissing(data);
  const builder = new DocumentBuilder(file);
  for (const sheet of data.sheets) if (sheet.visibility === "visible") builder.sheet(sheet.name, rowsOf(sheet));
  return builder.document();
}

function rowsOf({ cells, merges }: SheetData): SourceCell[][] {
  const last = largest(cells.keys());
  const merged = new Map(merges.map((merge) => [`${merge.row}:${merge.column}`, merge]));
  /** Columns by row that a cell above reaches into. */
  const covered = new Map<number, Set<number>>();
  for (const { row, column, rows, columns } of merges)
    for (let below = row + 1; below < Math.min(row + rows, last + 1); below++)
      covered.set(
        below,
        new Set([...(covered.get(below) ?? []), ...Array.from({ length: Math.min(columns, mostColumns) }, (_, at) => column + at)]),
      );
  return Array.from({ length: last + 1 }, (_, row) => {
    const columns = cells.get(row);
    const written: SourceCell[] = [];
    for (let column = 0, end = columns ? largest(columns.keys()) : -1; column <= end; column++) {
      if (covered.get(row)?.has(column)) continue;
      const merge = merged.get(`${row}:${column}`);
      const cell = columns?.get(column);
      written.push({ text: cell ? textOf(cell) : "", columns: merge?.columns ?? 1, rows: merge?.rows ?? 1 });
      column += (merge?.columns ?? 1) - 1;
    }
    return written;
  });
}

/** A merge may reach to the edge of the sheet; people's forms do not. */
const mostColumns = 256;

function largest(numbers: Iterable<number>): number {
  let most = -1;
  for (const number of numbers) most = Math.max(most, number);
  return most;
}

function textOf({ value, format }: Cell): string {
  if (value === null || (typeof value === "object" && "error" in value)) return "";
  if (typeof value === "number") return shownNumber(value, format?.numberFormat ?? "General");
  return typeof value === "boolean" ? (value ? "☒" : "☐") : value;
}
