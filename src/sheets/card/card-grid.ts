/** The columns of a card's sheet: its tables stand one above the other and share them, fields span them, the schedule comes last. */
import type { CardForm } from "../../plan/template/form-parts";
import { tablesOf } from "../../plan/template/form-parts";
import { readableWidth } from "../layout/pagination";
import { columnsOfTable, type SheetColumn } from "./tables/table-columns";

/** Some neighbouring columns. */
export interface Span {
  readonly column: number;
  readonly columns: number;
}

export interface CardGrid {
  /** Characters of each column, hidden ones included. */
  readonly widths: readonly number[];
  /** Columns that are shown and printed; what the sheet keeps for itself stands behind them, hidden. */
  readonly visible: number;
  /** A value over the whole row begins here, behind its label. */
  readonly leftValue: number;
  /** A second field of a row: its label, its value. */
  readonly rightLabel: number;
  readonly rightValue: number;
}

/** The first column has the numbers of rows, the second the text that they begin with. */
const leftValue = 2;
/** No column of texts is narrower: words would be cut into syllables. */
const narrowestText = 16;
/** Characters that a column of the checks takes at most besides the last one. */
export const widestCheck = 20;
const rightLabelWidth = 20;
/** The labels of fields stand in the first two columns. */
const labels = [4.5, 24];
/** Narrower cards would be printed larger than their neighbours. */
const narrowestCard = 130;
/** Characters of a card that needs A3: of a wider one, less is seen at once. */
const widestCard = 200;
/** Columns that two fields beside each other need. */
const fewestColumns = 6;

const grids = new WeakMap<CardForm, CardGrid>();

export function gridOf(form: CardForm): CardGrid {
  const known = grids.get(form) ?? makeGrid(form);
  grids.set(form, known);
  return known;
}

function makeGrid(form: CardForm): CardGrid {
  const tables = tablesOf(form)
    .filter(({ table }) => table !== undefined)
    .map((table) => columnsOfTable(table, form));
  const shown = padded(fittedWidths(tables.map((columns) => columns.filter(({ hidden }) => !hidden))), checksOf(form));
  const hidden = Math.max(...tables.map((columns) => columns.filter((column) => column.hidden).length), hiddenFields);
  const visible = shown.length;
  const timeline = Math.max(0, ...tables.map((columns) => columns.findIndex(({ isPeriod }) => isPeriod)));
  const split = timeline > 0 && sum(shown.slice(timeline)) >= widestLabels ? timeline : middle(shown);
  return {
    widths: [...shown, ...Array<number>(hidden).fill(4)],
    visible,
    leftValue,
    rightLabel: split,
    rightValue: labelEnd(shown, split),
  };
}

/** Cells of a card that only formulas read. */
const hiddenFields = 1;
/** Room that a label on the right and its value need. */
const widestLabels = 48;

/**
 * What the columns need, and a share of what they would like so that the card is to be read on A4; a card that needs more than that
 * is printed on A3, and is as wide as `widestCard` at most where it can be.
 */
function fittedWidths(tables: readonly (readonly SheetColumn[])[]): readonly number[] {
  const needed = widest([labels, ...tables.map((columns) => columns.map(({ width }) => width))]);
  const wanted = widest([needed, ...tables.map((columns) => columns.map(({ width, roomyWidth = width }) => roomyWidth))]);
  const rooms = [readableWidth(needed.length, "A4"), Math.min(widestCard, readableWidth(needed.length, "A3"))];
  const spare = (rooms.find((room) => room >= sum(needed)) ?? 0) - sum(needed);
  const share = Math.min(1, Math.max(0, spare) / Math.max(1, sum(wanted) - sum(needed)));
  return needed.map((width, at) => Math.floor(10 * (width + share * ((wanted[at] ?? width) - width)) + 1e-6) / 10);
}

/** The helpers of a schedule stand behind it, so that no column of another table comes between. */
function widest(tables: readonly (readonly number[])[]): readonly number[] {
  const count = Math.max(0, ...tables.map(({ length }) => length));
  return Array.from({ length: count }, (_, at) => Math.max(...tables.map((widths) => widths[at] ?? 0)));
}

/** Characters that are seen at once on a screen 1440 pixels wide at 80 %, the pane beside them. */
const onScreen = 185;

/** Columns that stay in view while a wide card is scrolled: the number of a row and the text that it begins with. */
export function frozenColumns({ widths, visible, leftValue: first }: CardGrid): number {
  return sum(widths.slice(0, visible)) + visible * screenPadding > onScreen ? first : 0;
}

/** What a column has on screen besides its characters: 5 pixels of 7. */
const screenPadding = 5 / 7;

function padded(widths: readonly number[], checks: readonly SheetColumn[]): readonly number[] {
  const missing = Math.max(fewestColumns - widths.length, sum(widths) < narrowestCard ? 2 : 0, missingForChecks(widths, checks));
  if (missing <= 0) return widths;
  const room = Math.max(narrowestCard - sum(widths), narrowestText * missing);
  return [...widths, ...Array<number>(missing).fill(room / missing)];
}

function checksOf(form: CardForm): readonly SheetColumn[] {
  return tablesOf(form)
    .filter(({ table }) => table === undefined)
    .flatMap((table) => columnsOfTable(table, form).filter(({ declared }) => declared));
}

/** How many of the columns of the checks, which take several of the sheet, find no room. */
function missingForChecks(widths: readonly number[], [, ...others]: readonly SheetColumn[]): number {
  let next = leftValue;
  return others.filter(({ width }) => {
    const first = next;
    while (next < widths.length && sum(widths.slice(first, next)) < Math.min(width, widestCheck)) next++;
    return sum(widths.slice(first, next)) < Math.min(width, widestCheck);
  }).length;
}

/** The column nearest to the middle that leaves room for a label and a value on its right. */
function middle(widths: readonly number[]): number {
  const total = sum(widths);
  const candidates = widths.map((_, at) => at).filter((at) => at > leftValue && labelEnd(widths, at) < widths.length);
  const off = (at: number) => Math.abs(sum(widths.slice(0, at)) - total * 0.55);
  return candidates.reduce((best, at) => (off(at) < off(best) ? at : best), candidates[0] ?? leftValue + 1);
}

function labelEnd(widths: readonly number[], first: number): number {
  let end = first + 1;
  while (end < widths.length - 1 && sum(widths.slice(first, end)) < rightLabelWidth) end++;
  return end;
}

function sum(widths: readonly number[]): number {
  return widths.reduce((total, width) => total + width, 0);
}

/** Characters of some neighbouring columns. */
export function widthOf({ widths }: CardGrid, { column, columns }: Span): number {
  return sum(widths.slice(column, column + columns));
}
