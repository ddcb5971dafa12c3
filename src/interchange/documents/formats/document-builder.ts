/** Puts blocks in their order and counts them as people do; refuses what is larger than any plan. */
import { cellReference } from "../../../xlsx/cell-address";
import {
  filled,
  tidyText,
  type DocumentBlock,
  type DocumentCell,
  type DocumentPlace,
  type DocumentRow,
  type SourceDocument,
} from "../source-document";
import { DocumentTooManyError, EmptyDocumentError } from "./document-errors";

/** A cell as a format tells it: where it stands follows from its row. */
export interface SourceCell {
  readonly text: string;
  /** Columns that it covers; 1 if absent. */
  readonly columns?: number;
  /** Rows that it covers; 1 if absent. */
  readonly rows?: number;
  /** It goes on from the row above, and says nothing by itself. */
  readonly goesOn?: boolean;
}

/** Cells of the largest document that is read: a plan of a thousand cards has some 300,000. */
const mostCells = 2_000_000;
/** Columns of the widest table: a span in a file may claim any number. */
const mostColumns = 256;

interface PlacedRow {
  readonly row: DocumentRow;
  /** A cell of a row above reaches into it. */
  readonly isCovered: boolean;
}

export class DocumentBuilder {
  private readonly blocks: DocumentBlock[] = [];
  private readonly counts = { table: 0, paragraph: 0, cells: 0 };

  constructor(private readonly file: string) {}

  paragraph(text: string): void {
    const tidy = tidyText(text);
    if (tidy === "") return;
    this.counts.paragraph++;
    this.count(1);
    this.blocks.push({ kind: "paragraph", text: tidy, place: { file: this.file, paragraph: this.counts.paragraph } });
  }

  table(rows: readonly (readonly SourceCell[])[]): void {
    const table = ++this.counts.table;
    const placed = this.placed(rows, (row, index) => ({ file: this.file, table, row: row + 1, cell: index + 1 }));
    if (placed.some(({ row }) => filled(row).length > 0))
      this.blocks.push({ kind: "table", rows: placed.map(({ row }) => row), place: { file: this.file, table } });
  }

  /** A sheet: each stretch of rows without a gap is a table, a lone cell is a paragraph. */
  sheet(sheet: string, rows: readonly (readonly SourceCell[])[]): void {
    const placed = this.placed(rows, (row, _, column) => ({ file: this.file, sheet, address: cellReference(row, column) }));
    let stretch: DocumentRow[] = [];
    const close = () => {
      const [only, ...others] = stretch.flatMap(filled);
      if (only && others.length === 0) this.blocks.push({ kind: "paragraph", text: only.text, place: only.place });
      else if (only) this.blocks.push({ kind: "table", rows: stretch, place: only.place });
      stretch = [];
    };
    for (const { row, isCovered } of placed) {
      if (filled(row).length > 0 || isCovered) stretch.push(row);
      else close();
    }
    close();
  }

  /** Throws `EmptyDocumentError`. */
  document(): SourceDocument {
    if (this.blocks.length === 0) throw new EmptyDocumentError(this.file);
    return { file: this.file, blocks: this.blocks };
  }

  private placed(
    rows: readonly (readonly SourceCell[])[],
    placeOf: (row: number, index: number, column: number) => DocumentPlace,
  ): PlacedRow[] {
    /** Rows that the cell above each column still covers. */
    const covered: number[] = [];
    return rows.map((cells, at): PlacedRow => {
      const row: DocumentCell[] = [];
      const isCovered = covered.some((left) => left > 0);
      let column = 0;
      cells.forEach((cell, index) => {
        while ((covered[column] ?? 0) > 0) covered[column++]!--;
        const columns = Math.max(1, Math.min(cell.columns ?? 1, mostColumns));
        row.push({ text: cell.goesOn ? "" : tidyText(cell.text), column, columns, place: placeOf(at, index, column) });
        for (let end = column + columns; column < end; column++) covered[column] = Math.max(0, (cell.rows ?? 1) - 1);
      });
      for (; column < covered.length; column++) if (covered[column]! > 0) covered[column]!--;
      this.count(row.length);
      return { row, isCovered };
    });
  }

  private count(cells: number): void {
    this.counts.cells += cells;
    if (this.counts.cells > mostCells) throw new DocumentTooManyError(this.file, this.counts.cells, mostCells);
  }
}
