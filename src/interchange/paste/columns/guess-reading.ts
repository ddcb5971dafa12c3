/** What a pasted table is taken for at first sight. */
import { sameWording } from "../../../plan/notation/wording";
import { columnsByContent, filledCells, holdsStretches, holdsTimes, isPhaseNumber, longestText } from "./content";
import { isTimeText, orderOf, type FoundOrder } from "../times/dates";
import { columnHeadings, countHeaderRows, type ColumnHeading } from "./heading-rows";
import { isMark } from "../times/marks";
import { titleYear } from "./headings";
import { hasYearsInRows } from "../rows";
import {
  columnKey,
  isTime,
  yearsOf,
  type PastedCells,
  type PastedColumn,
  type PasteReading,
  type PastingPlan,
  type MonthSpan,
} from "../pasted-table";

const ignored: PastedColumn = { kind: "ignored" };

export function guessReading(cells: PastedCells, plan: PastingPlan): PasteReading {
  const width = Math.max(0, ...cells.map((row) => row.length));
  const headerRows = countHeaderRows(cells);
  const [header, body] = [cells.slice(0, headerRows), cells.slice(headerRows)];
  const columns = headerRows === 0 ? columnsByContent(body, width, yearsOf(plan)) : columnsByHeading(header, body, yearsOf(plan));
  return { headerRows, columns, dateOrder: dateOrderOf(cells, { headerRows, columns }).order, rows: {} };
}

/** The reading with a column taken for something else; the order of dates goes with it, unless somebody chose it. */
export function withColumn(cells: PastedCells, reading: PasteReading, at: number, column: PastedColumn): PasteReading {
  const columns = reading.columns.map((known, place) => (place === at ? column : known));
  const isGuessed = reading.dateOrder === dateOrderOf(cells, reading).order;
  return { ...reading, columns, dateOrder: isGuessed ? dateOrderOf(cells, { ...reading, columns }).order : reading.dateOrder };
}

/** In which order the dates of the columns of times are written. */
export function dateOrderOf(cells: PastedCells, { headerRows, columns }: Pick<PasteReading, "headerRows" | "columns">): FoundOrder {
  const dated = columns.flatMap((column, at) => (isTime(column) && column.kind !== "marks" ? [at] : []));
  const words = dated.flatMap((at) => cells.slice(0, headerRows).map((row) => row[at] ?? "")).join(" ");
  const isForeign = /(?<!\p{L})(start|begin|finish|end|due|from|until|deadline|when)(?!\p{L})/iu.test(words);
  return orderOf(
    cells.slice(headerRows).flatMap((row) => dated.map((at) => row[at] ?? "")),
    isForeign,
  );
}

function columnsByHeading(header: PastedCells, body: PastedCells, years: readonly number[]): readonly PastedColumn[] {
  const width = Math.max(...header.map((row) => row.length), ...body.map((row) => row.length));
  const headings = columnHeadings(header, width);
  const rowsHaveYears =
    header.some((row) => titleYear(row) !== undefined) || hasYearsInRows(body) || headings.some(({ kind }) => kind === "year");
  const marks = markColumns(headings, rowsHaveYears ? [] : years);
  const found = headings.map((heading, at): PastedColumn => marks.get(at) ?? columnOf(heading, filledCells(body, at)));
  const meant = found.map((column, at) => (marks.size > 0 && saysNoTime(column, filledCells(body, at)) ? ignored : column));
  const timed = withTimes(yearsInOrder(meant, headings, rowsHaveYears ? [] : years), headings, body);
  return onlyOneEach(withText(numbersUnderPhase(timed, body), headings, body));
}

function columnOf({ kind, year }: ColumnHeading, values: readonly string[]): PastedColumn {
  const of = year === undefined ? {} : { year };
  switch (kind) {
    case undefined:
      return year === undefined ? ignored : yearColumn(year, values);
    case "start":
    case "end":
    case "period":
      return { kind: kind === "end" && holdsStretches(values) ? "period" : kind, ...of };
    case "marks":
      return ignored;
    default:
      return { kind };
  }
}

/** Beside marks, "Tempi" may head words such as "previsto" and "effettivo". */
function saysNoTime(column: PastedColumn, values: readonly string[]): boolean {
  return column.kind === "period" && !values.some(isTimeText);
}

/** A column headed by a year alone holds marks of that year, or times within it. */
function yearColumn(year: number, values: readonly string[]): PastedColumn {
  if (values.length > 0 && values.every(isMark)) return { kind: "marks", year, from: 1, to: 12 };
  return holdsTimes(values) ? { kind: "period", year } : ignored;
}

/** Without a year of their own, months that begin again are of the next year of the plan. */
function markColumns(headings: readonly ColumnHeading[], years: readonly number[]): ReadonlyMap<number, PastedColumn> {
  const found = new Map<number, PastedColumn>();
  let turn = 0;
  let last: MonthSpan | undefined;
  headings.forEach(({ stretch, year }, at) => {
    if (!stretch) return;
    if (last && stretch.from <= last.from && stretch.to <= last.to) turn += 1;
    last = stretch;
    const of = year ?? years[turn];
    if (of !== undefined || years.length === 0) found.set(at, { kind: "marks", ...stretch, ...(of === undefined ? {} : { year: of }) });
  });
  return found;
}

/** Several pairs of start and end under the same headings, without years, are the plan's years in order. */
function yearsInOrder(
  columns: readonly PastedColumn[],
  headings: readonly ColumnHeading[],
  years: readonly number[],
): readonly PastedColumn[] {
  const isSame = (column: PastedColumn, at: number, other: number) =>
    columnKey(columns[other] ?? ignored) === columnKey(column) && sameWording(headings[at]?.text ?? "", headings[other]?.text ?? "");
  return columns.map((column, at) => {
    if ((column.kind !== "start" && column.kind !== "end") || column.year !== undefined) return column;
    const alike = columns.flatMap((_, other) => (isSame(column, at, other) ? [other] : []));
    if (alike.length < 2) return column;
    const year = years[alike.indexOf(at)];
    return year === undefined ? ignored : { kind: column.kind, year };
  });
}

/** Times under a heading that says something else, where no heading tells of times. */
function withTimes(columns: readonly PastedColumn[], headings: readonly ColumnHeading[], body: PastedCells): readonly PastedColumn[] {
  if (columns.some(isTime)) return columns;
  const at = columns.findIndex(({ kind }, place) => kind === "ignored" && holdsTimes(filledCells(body, place)));
  const year = headings[at]?.year;
  return columns.map((column, place) => (place === at ? { kind: "period", ...(year === undefined ? {} : { year }) } : column));
}

/** The longest text is the activity where no heading tells. */
function withText(columns: readonly PastedColumn[], headings: readonly ColumnHeading[], body: PastedCells): readonly PastedColumn[] {
  if (columns.some(({ kind }) => kind === "text")) return columns;
  const unknown = columns.flatMap(({ kind }, at) => (kind === "ignored" && headings[at]?.kind === undefined ? [at] : []));
  const text = longestText(body, unknown);
  return columns.map((column, at) => (at === text ? { kind: "text" } : column));
}

/** "Fase" may head the numbers alone. */
function numbersUnderPhase(columns: readonly PastedColumn[], body: PastedCells): readonly PastedColumn[] {
  const first = columns.findIndex((column) => column.kind === "text");
  const values = filledCells(body, first);
  const numbers = first >= 0 && !columns.some((column) => column.kind === "number") && values.length > 0 && values.every(isPhaseNumber);
  return columns.map((column, at) => (numbers && at === first ? { kind: "number" } : column));
}

/** The first column of a kind counts, another with the same heading is left out; texts are taken all together by hand alone. */
function onlyOneEach(columns: readonly PastedColumn[]): readonly PastedColumn[] {
  const seen = new Set<string>();
  return columns.map((column) => {
    const key = columnKey(column);
    if (seen.has(key)) return ignored;
    seen.add(key);
    return column;
  });
}
