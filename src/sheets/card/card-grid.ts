/** The columns of a card's sheet: its tables stand one above the other and share them, fields span them, the schedule comes last. */
import type { CardForm } from "../../plan/template/form-parts";
import { tablesOf } from "../../plan/template/form-parts";
import { columnsOfTable } from "./tables/table-columns";

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
const rightLabelWidth = 20;
/** Narrower cards would be printed larger than their neighbours. */
const narrowestCard = 130;
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
  const shown = padded(widest(tables.map((columns) => columns.filter(({ hidden }) => !hidden).map(({ width }) => width))));
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

/** The helpers of a schedule stand behind it, so that no column of another table comes between. */
function widest(tables: readonly (readonly number[])[]): readonly number[] {
  const count = Math.max(0, ...tables.map(({ length }) => length));
  return Array.from({ length: count }, (_, at) => Math.max(...tables.map((widths) => widths[at] ?? 0)));
}

function padded(widths: readonly number[]): readonly number[] {
  const base = widths.length === 0 ? [4.5, 40] : widths;
  const missing = Math.max(fewestColumns - base.length, sum(base) < narrowestCard ? 2 : 0);
  if (missing <= 0) return base;
  const room = Math.max(narrowestCard - sum(base), 16 * missing);
  return [...base, ...Array<number>(missing).fill(room / missing)];
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
