/**
 * A document as somebody wrote it, whatever program made it: paragraphs and tables in their order, each cell with its place.
 * Texts keep their line ends (`\n`); runs of blanks are one. What is ticked stands as `☒`, what could be ticked as `☐`.
 */

/** Where something stands, as a person finds it; tables, rows, cells and paragraphs count from 1. */
export interface DocumentPlace {
  readonly file: string;
  /** Of a workbook. */
  readonly sheet?: string;
  /** `C5`, of a workbook. */
  readonly address?: string;
  readonly table?: number;
  readonly row?: number;
  readonly cell?: number;
  readonly paragraph?: number;
}

export interface DocumentParagraph {
  readonly kind: "paragraph";
  readonly text: string;
  readonly place: DocumentPlace;
}

export interface DocumentCell {
  readonly text: string;
  /** The first of the table's columns that it covers, counted from 0, and how many. */
  readonly column: number;
  readonly columns: number;
  readonly place: DocumentPlace;
}

export type DocumentRow = readonly DocumentCell[];

export interface DocumentTable {
  readonly kind: "table";
  readonly rows: readonly DocumentRow[];
  readonly place: DocumentPlace;
}

export type DocumentBlock = DocumentParagraph | DocumentTable;

export interface SourceDocument {
  readonly file: string;
  readonly blocks: readonly DocumentBlock[];
}

/** A text as one line after the other, without the blanks that layout leaves. */
export function tidyText(text: string): string {
  return text
    .replace(/[\u00ad\u200b\ufeff]/g, "")
    .split(/\r\n?|\n|\u000b|\u2028/)
    .map((line) => line.replace(/[\s\u00a0]+/g, " ").trim())
    .join("\n")
    .replace(/\n{2,}/g, "\n")
    .trim();
}

/** In one line, as a label or a title is read. */
export function oneLine(text: string): string {
  return text.replace(/\s+/g, " ").trim();
}

/** The cells of a row that say something, from the left. */
export function filled(row: DocumentRow | undefined): DocumentRow {
  return (row ?? []).filter(({ text }) => text !== "");
}
