/** How contents are handed to Excel so that numbers are numbers, formulas formulas, and text stays text. */
import {
  isFormula,
  type CellContent,
  type ContentBlock,
  type RangeBox,
  type SheetPlan,
  type StyleDefinition,
} from "../../sheets/layout/sheet-plan";
import { rangeBytes } from "../batches";
import { contains } from "../../sheets/layout/range-box";

/** What `Range.formulas` takes; `null` leaves a cell as it is. */
export type WrittenCell = string | number | boolean | null;

/** A rectangle and what is written into it. */
export interface WrittenBlock extends RangeBox {
  readonly cells: readonly (readonly WrittenCell[])[];
}

/** Cells of one write: a whole register stays well below a batch. */
const cellsPerWrite = 20_000;

/** Words without digits that a cell takes for a truth value, in the languages of our users. */
const truthWords = new Set(["true", "false", "vero", "falso"]);

/**
 * Text as Excel takes it without reading a formula, date or number into it. One leading apostrophe marks a text and is
 * swallowed. Cells formatted `@` need no mark, but an apostrophe of the text's own would be swallowed there too. Words
 * without digits are left unmarked, since nothing else can be read into them.
 */
export function literalText(text: string, textFormatted: boolean): string {
  const isPlainWords = /^\p{L}\P{N}*$/u.test(text) && !truthWords.has(text.toLowerCase());
  return text.startsWith("'") || !(textFormatted || isPlainWords) ? `'${text}` : text;
}

/** One content as `Range.formulas` takes it; nothing is written as an empty text, which empties the cell. */
export function cellOf(content: CellContent, textFormatted: boolean): string | number | boolean {
  if (content === null || content === "") return "";
  if (isFormula(content)) return content.formula;
  return typeof content === "string" ? literalText(content, textFormatted) : content;
}

/**
 * The plain contents of a sheet, formulas left out, in few writes of bounded size. Blocks that lie close are written as
 * one rectangle with gaps, since Excel takes longer over a request more than over an empty place in one.
 */
export function plainWrites(blocks: readonly ContentBlock[], isTextFormatted: (row: number, column: number) => boolean): WrittenBlock[] {
  const filled = blocks.flatMap((block) => plainCells(block, isTextFormatted));
  const together = boundingBlock(filled);
  if (!together) return [];
  const gaps = together.rows * together.columns - filled.reduce((sum, block) => sum + block.rows * block.columns, 0);
  return (gaps * gapBytes <= filled.length * rangeBytes ? [together] : filled).flatMap(inBoundedWrites);
}

/** `null` and its comma. */
const gapBytes = 5;

/** The block as it is written; none where it holds nothing but formulas. */
function plainCells(block: ContentBlock, isTextFormatted: (row: number, column: number) => boolean): WrittenBlock[] {
  const cells = block.cells.map((row, r) =>
    row.map((content, c) => {
      if (content === null || content === "" || isFormula(content)) return null;
      return cellOf(content, isTextFormatted(block.row + r, block.column + c));
    }),
  );
  const isEmpty = cells.every((row) => row.every((cell) => cell === null));
  return isEmpty ? [] : [{ row: block.row, column: block.column, rows: cells.length, columns: cells[0]!.length, cells }];
}

function boundingBlock(blocks: readonly WrittenBlock[]): WrittenBlock | undefined {
  if (blocks.length === 0) return undefined;
  const row = Math.min(...blocks.map((block) => block.row));
  const column = Math.min(...blocks.map((block) => block.column));
  const rows = Math.max(...blocks.map((block) => block.row + block.rows)) - row;
  const columns = Math.max(...blocks.map((block) => block.column + block.columns)) - column;
  const cells = Array.from({ length: rows }, () => Array<WrittenCell>(columns).fill(null));
  for (const block of blocks) {
    block.cells.forEach((line, r) =>
      line.forEach((cell, c) => cell !== null && (cells[block.row - row + r]![block.column - column + c] = cell)),
    );
  }
  return { row, column, rows, columns, cells };
}

function inBoundedWrites(block: WrittenBlock): WrittenBlock[] {
  const rows = Math.max(1, Math.floor(cellsPerWrite / block.columns));
  return Array.from({ length: Math.ceil(block.rows / rows) }, (_, part) => {
    const cells = block.cells.slice(part * rows, (part + 1) * rows);
    return { ...block, row: block.row + part * rows, rows: cells.length, cells };
  });
}

/** Those formulas of a block that are `meant`, as full rectangles, so that nothing beside them is touched. */
export function formulaWrites(block: ContentBlock, meant: (row: number, column: number) => boolean): WrittenBlock[] {
  const done: WrittenBlock[] = [];
  let open: { row: number; column: number; columns: number; cells: string[][] }[] = [];
  const close = (rectangles: typeof open) => done.push(...rectangles.map((r) => ({ ...r, rows: r.cells.length })));
  for (const [offset, row] of block.cells.entries()) {
    const next: typeof open = [];
    for (const run of formulaRuns(row, (column) => meant(block.row + offset, block.column + column))) {
      const column = block.column + run.column;
      const above = open.find(
        (r) => r.column === column && r.columns === run.formulas.length && r.cells.length * r.columns < cellsPerWrite,
      );
      if (above) above.cells.push(run.formulas);
      next.push(above ?? { row: block.row + offset, column, columns: run.formulas.length, cells: [run.formulas] });
    }
    close(open.filter((rectangle) => !next.includes(rectangle)));
    open = next;
  }
  close(open);
  return done;
}

function formulaRuns(row: readonly CellContent[], meant: (column: number) => boolean): { column: number; formulas: string[] }[] {
  const runs: { column: number; formulas: string[] }[] = [];
  let current: { column: number; formulas: string[] } | undefined;
  for (const [column, content] of row.entries()) {
    if (!isFormula(content) || !meant(column)) {
      current = undefined;
      continue;
    }
    if (!current) runs.push((current = { column, formulas: [] }));
    current.formulas.push(content.formula);
  }
  return runs;
}

/** Whether a cell of the sheet has the number format `@`; of several styles over a cell the last one counts. */
export function textFormattedCells(
  plan: Pick<SheetPlan, "styles">,
  styles: readonly StyleDefinition[],
): (row: number, column: number) => boolean {
  const textStyles = new Set(styles.filter((style) => style.numberFormat === "@").map((style) => style.name));
  const ranges = [...plan.styles].reverse();
  return (row, column) => {
    const styled = ranges.find((range) => contains(range, row, column));
    return styled !== undefined && textStyles.has(styled.style);
  };
}

/** About how many bytes the contents take in a request. */
export function contentBytes(cells: readonly (readonly WrittenCell[])[]): number {
  let bytes = 0;
  for (const row of cells) for (const cell of row) bytes += typeof cell === "string" ? cell.length + 4 + cell.length / 8 : 6;
  return Math.ceil(bytes);
}
