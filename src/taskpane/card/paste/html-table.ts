/** The tables of a page of HTML, as Word, Excel and browsers put them on the clipboard, as rows of texts. */
import { isMark } from "../../../interchange/paste/times/marks";
import { fillsOf, type Fills } from "./cell-fills";
import { isHidden, seenIn, textOf } from "./html-text";

export interface CopiedTable {
  readonly cells: readonly (readonly string[])[];
  /** Texts that were copied along, but are hidden or stand in another table. */
  readonly unread: readonly string[];
}

/**
 * The rows of the largest table; undefined where there is none. A merged cell's text stands in the first place that it
 * covers, the others are blank; a bar or a mark stands in all, as do words that are merged downwards beside rows of their own. Breaks within a cell are line breaks, colour alone is a mark.
 */
export function htmlTable(html: string): CopiedTable | undefined {
  const page = new DOMParser().parseFromString(html, "text/html");
  const fills = fillsOf(page);
  const tables = [...page.querySelectorAll("table")].map((table) => ({ table, grid: gridOf(table) }));
  const largest = tables.toSorted((one, other) => shownRows(other.grid) - shownRows(one.grid))[0];
  if (!largest) return undefined;
  const { table, grid } = largest;
  const hiddenColumns = hiddenColumnsOf(table, grid);
  const isShown = (row: number, column: number) => !isHidden(table.rows[row]!) && !hiddenColumns.has(column);
  const marked = grid.map((row, at) => row.map((place, column) => textAt(grid, fills, at, column, place)));
  const shown = marked.flatMap((row, at) => (isHidden(table.rows[at]!) ? [] : [row.filter((_, column) => isShown(at, column))]));
  const unseen = grid.flatMap((row, at) =>
    row.flatMap((place, column) => [...(place.isFirst && !isShown(at, column) ? [place.text] : []), ...place.hidden]),
  );
  const others = [...page.querySelectorAll<HTMLTableCellElement>("td, th")].filter(
    (cell) => !table.contains(cell) && !cell.parentElement?.closest("td, th") && !cell.contains(table),
  );
  return { cells: shown, unread: [...new Set([...unseen, ...others.flatMap(seenIn)])].filter((text) => text !== "") };
}

function shownRows(grid: Grid): number {
  return grid.filter((row) => row.some(({ cell }) => cell?.parentElement && !isHidden(cell.parentElement))).length;
}

/** A place of a table's grid. */
interface Place {
  readonly cell?: HTMLTableCellElement;
  readonly text: string;
  /** Texts within it that are hidden. */
  readonly hidden: readonly string[];
  /** Of those that a merged cell covers. */
  readonly isFirst: boolean;
}

type Grid = readonly (readonly Place[])[];

/** Excel has no more columns; a larger span is somebody's mistake. */
const mostColumns = 200;

function gridOf(table: HTMLTableElement): Grid {
  const rows: (Place | undefined)[][] = [...table.rows].map(() => []);
  [...table.rows].forEach((row, at) => {
    let column = 0;
    for (const cell of row.cells) {
      while (rows[at]?.[column] !== undefined) column++;
      const said = isHidden(cell) ? { text: "", hidden: seenIn(cell) } : textOf(cell);
      // A span of 0 goes on to the table's end.
      const down = Math.min(cell.rowSpan === 0 ? rows.length : cell.rowSpan, rows.length - at);
      const across = Math.min(cell.colSpan, mostColumns - column);
      for (let covered = at; covered < at + down; covered++)
        for (let place = column; place < column + across; place++) {
          const isFirst = covered === at && place === column;
          rows[covered]![place] = { cell, isFirst, text: isFirst ? said.text : "", hidden: isFirst ? said.hidden : [] };
        }
      column += across;
    }
  });
  const columns = Math.max(0, ...rows.map((row) => row.length));
  return rows.map((row) => Array.from({ length: columns }, (_, column) => row[column] ?? { text: "", hidden: [], isFirst: false }));
}

/** Excel hides a column by its `col`, and its cells by their style. */
function hiddenColumnsOf(table: HTMLTableElement, grid: Grid): ReadonlySet<number> {
  const hidden = new Set<number>();
  let at = 0;
  for (const col of table.querySelectorAll<HTMLTableColElement>("col")) {
    const span = Math.min(col.span, mostColumns);
    if (isHidden(col)) for (let column = at; column < at + span; column++) hidden.add(column);
    at += span;
  }
  grid[0]?.forEach((_, column) => {
    const own = grid.flatMap((row) => row[column]?.cell ?? []);
    if (own.length > 0 && own.every((cell) => isHidden(cell))) hidden.add(column);
  });
  return hidden;
}

function textAt(grid: Grid, fills: Fills, row: number, column: number, place: Place): string {
  const { cell, text, isFirst } = place;
  if (text !== "" || !cell) return text;
  const own = isFirst ? "" : textOf(cell).text;
  const isNumber = /^[\d.,\s%]+$/.test(own);
  if (cell.rowSpan > 1) return !isNumber && isOwnItem(grid, row, column) ? own : "";
  if (isBar(grid, fills, row, column, cell)) return own === "" ? "■" : own;
  return cell.colSpan > 1 && isMark(own) && !isNumber ? own : "";
}

/** A row with a first cell of its own under one that is merged downwards, which so is said of it too. */
function isOwnItem(grid: Grid, row: number, column: number): boolean {
  const first = grid[row]?.[0];
  return column > 0 && first?.isFirst === true && first.text !== "";
}

/** A coloured cell among others of its row and its column that are not of this colour: a bar of a chart of times. */
function isBar(grid: Grid, fills: Fills, row: number, column: number, cell: HTMLTableCellElement): boolean {
  const fill = fills.of(cell);
  if (fill === undefined) return false;
  const isSame = (place: Place | undefined) =>
    place?.cell !== undefined && place.cell !== cell && place.text !== "" && fills.of(place.cell) === fill;
  const worded = grid[row]?.filter((place) => place.text !== "" && place.cell !== cell) ?? [];
  const isBehindWords = grid[row]?.slice(0, column).some((place) => worded.includes(place)) === true;
  return isBehindWords && !worded.some(isSame) && grid.filter((other) => isSame(other[column])).length < 2;
}
