/** Plain text: lines are paragraphs, neighbouring lines with tabs or bars are a table. */
import type { SourceDocument } from "../source-document";
import { DocumentBuilder } from "./document-builder";

/** Throws `EmptyDocumentError`. */
export function readTextDocument(text: string, file: string): SourceDocument {
  const builder = new DocumentBuilder(file);
  let rows: string[][] = [];
  const close = () => {
    if (rows.length > 0) builder.table(rows.map((row) => row.map((cell) => ({ text: cell.replace(/<br\s*\/?>/gi, "\n") }))));
    rows = [];
  };
  for (const line of text.split(/\r\n?|\n/)) {
    const cells = cellsOf(line);
    if (cells && !isRule(cells)) rows.push(cells);
    else if (!cells) {
      close();
      builder.paragraph(line.replace(/^#{1,6}\s+/, ""));
    }
  }
  close();
  return builder.document();
}

/** The cells of a line, between tabs or between bars; undefined where it is no row of a table. */
function cellsOf(line: string): string[] | undefined {
  const bars = /^\s*\|(.*)\|\s*$/.exec(line)?.[1];
  if (bars !== undefined) return bars.split("|").map((cell) => cell.trim());
  return line.includes("\t") ? line.split("\t") : undefined;
}

/** The line of dashes under the headings of a table in plain text. */
function isRule(cells: readonly string[]): boolean {
  return cells.length > 0 && cells.every((cell) => /^:?-{2,}:?$/.test(cell.trim()));
}
