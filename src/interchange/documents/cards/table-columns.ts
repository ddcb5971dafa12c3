/** The headings of a table on a card: which list it is, and which column of it each cell of a row belongs to. */
import type { Template, TemplateTable } from "../../../plan/template/template";
import { isKnownTable, listOfTable } from "../../../plan/template/vocabulary";
import { periodColumns } from "../../drawn-form/read-blocks";
import { columnMeant, isUsualColumn, labelWords, periodMeant, tableMeant } from "../../drawn-form/usual-labels";
import { filled, oneLine, type DocumentCell, type DocumentRow } from "../source-document";

export interface TableColumns {
  /** Path of the list in a card of the plan file: `phases`, `tables.people`. */
  readonly list: string;
  /** Rows of headings, from the first. */
  readonly rows: number;
  readonly columns: readonly ListedColumn[];
}

export interface ListedColumn {
  /** Path in a row of the plan file: `text`, `windows.2021.start`; `""` of a column that nobody knows. */
  readonly path: string;
  readonly heading: string;
  readonly from: number;
  readonly to: number;
}

const longestHeading = 120;
const longestKnown = 80;

/** The columns of a table whose headings begin in this row; undefined where none do. */
export function columnsOf(rows: readonly DocumentRow[], at: number, template: Template | undefined): TableColumns | undefined {
  const cells = filled(rows[at]);
  if (cells.length < 2 || cells.some(({ text }) => text.length > longestHeading)) return undefined;
  const headings = cells.map(({ text }) => oneLine(text));
  return (template && ownTable(template, cells, headings)) ?? knownTable(rows, at, cells, headings);
}

/** A table of the body's template, by the labels of its columns; one of the house by its usual words too. */
function ownTable({ tables }: Template, cells: DocumentRow, headings: readonly string[]): TableColumns | undefined {
  const found = Object.entries(tables)
    .map(([name, table]) => {
      const labelled = cells.map((cell, at) => columnOf(cell, labelledPath(name, table, headings[at]!), headings[at]!));
      const timed = name === "phases" ? withPeriods(labelled, headings) : labelled;
      const columns = timed.map((column) =>
        column.path === "" && isKnownTable(name) ? { ...column, path: pathOf(name, column.heading) } : column,
      );
      return {
        name,
        columns,
        own: labelled.filter(({ path }) => path !== "").length,
        known: columns.filter(({ path }) => path !== "").length,
      };
    })
    .sort((one, other) => other.own - one.own || other.known - one.known)[0];
  if (!found || found.own === 0 || found.known < 2 || found.known < cells.length / 2) return undefined;
  return { list: isKnownTable(found.name) ? listOfTable(found.name) : `tables.${found.name}`, rows: 1, columns: found.columns };
}

/** What the template's column of that label holds; `""` where it has none. */
function labelledPath(name: string, { columns }: TemplateTable, heading: string): string {
  const year = yearIn(heading);
  const said = [heading, heading.replace(/\b(?:19|20)\d{2}\b/g, "")].map(labelWords);
  const column = columns.find(({ label }) => [label.it, label.en].some((text) => text !== undefined && said.includes(labelWords(text))));
  if (!column) return "";
  const path = column.kind !== undefined && isKnownTable(name) ? `extra.${column.key}` : column.key;
  return column.perYear && year !== undefined ? `${manyOf(path)}.${year}` : path;
}

function manyOf(path: string): string {
  return path === "target" ? "targets" : path === "amount" ? "amounts" : path;
}

/** A table of the house, by usual words. */
function knownTable(rows: readonly DocumentRow[], at: number, cells: DocumentRow, headings: readonly string[]): TableColumns | undefined {
  const years = yearsAbove(rows, at, cells);
  const meant = tableMeant(years ? [...headings.filter((_, index) => !years.over[index]), "inizio", "fine"] : headings);
  // A label and its answer are two cells too.
  const isSure =
    years !== undefined || headings.length > 2 || headings.every((heading) => meant !== undefined && isUsualColumn(meant.table, heading));
  if (!meant || !isSure || headings.some((heading) => heading.length > longestKnown)) return undefined;
  const list = listOfTable(meant.table);
  if (years) return { list, rows: 2, columns: [...columnsBeside(years, cells, headings, meant.table), ...years.columns] };
  const columns = cells.map((cell, index) => columnOf(cell, pathOf(meant.table, headings[index]!), headings[index]!));
  return { list, rows: 1, columns: list === "phases" ? withPeriods(columns, headings) : columns };
}

function pathOf(table: Parameters<typeof columnMeant>[0], heading: string): string {
  const key = columnMeant(table, heading) ?? "";
  const year = yearIn(heading);
  if (table === "phases" && (key === "start" || key === "end")) return year === undefined ? key : `windows.${year}.${key}`;
  if (year === undefined) return key;
  return key === "target" ? `targets.${year}` : key === "amount" ? `amounts.${year}` : key;
}

interface YearsAbove {
  /** Whether a heading is a year over a pair of edges. */
  readonly over: readonly boolean[];
  readonly columns: readonly ListedColumn[];
}

/** Years over pairs of start and end, in two rows of headings. */
function yearsAbove(rows: readonly DocumentRow[], at: number, cells: DocumentRow): YearsAbove | undefined {
  const over = cells.map(({ text }) => /^(?:anno\s*)?(?:19|20)\d{2}\b/i.test(text) && text.length <= 30);
  const below = filled(rows[at + 1]);
  if (!over.includes(true) || below.length < 2) return undefined;
  const columns = below.flatMap((cell) => {
    const edge = columnMeant("phases", cell.text);
    const above = cells.find((heading, index) => over[index] && covers(heading, cell.column));
    if (!above || (edge !== "start" && edge !== "end")) return [];
    return [columnOf(cell, `windows.${yearIn(above.text)}.${edge}`, `${above.text} ${cell.text}`)];
  });
  return columns.length >= 2 ? { over, columns } : undefined;
}

function columnsBeside(
  { over }: YearsAbove,
  cells: DocumentRow,
  headings: readonly string[],
  table: Parameters<typeof columnMeant>[0],
): ListedColumn[] {
  return cells.flatMap((cell, index) => (over[index] ? [] : [columnOf(cell, pathOf(table, headings[index]!), headings[index]!)]));
}

/** Columns that are periods of a timeline: what is marked in them are ticks. */
function withPeriods(columns: readonly ListedColumn[], headings: readonly string[]): readonly ListedColumn[] {
  const periods = periodColumns(headings);
  let number = 0;
  return columns.map((column, at) => (periods.has(at) ? { ...column, path: `ticks.${periodMeant(headings[at]!)!}.${++number}` } : column));
}

function columnOf(cell: DocumentCell, path: string, heading: string): ListedColumn {
  return { path, heading, from: cell.column, to: cell.column + cell.columns };
}

function covers(heading: DocumentCell, column: number): boolean {
  return heading.column <= column && column < heading.column + heading.columns;
}

export function yearIn(text: string): number | undefined {
  const year = /\b(?:19|20)\d{2}\b/.exec(text)?.[0];
  return year === undefined ? undefined : Number(year);
}

/** The column that a cell of a row stands in. */
export function columnAt({ columns }: TableColumns, cell: DocumentCell): ListedColumn | undefined {
  return (
    columns.find(({ from, to }) => from <= cell.column && cell.column < to) ??
    columns.find(({ from, to }) => from < cell.column + cell.columns && cell.column < to)
  );
}
