/** What columns hold, judged by their cells alone. */
import { readDate } from "../../../plan/notation/calendar-date";
import { readPoints } from "../../../plan/weight";
import { isTimeText, readPastedDate, stretchIn } from "../times/dates";
import { isMark } from "../times/marks";
import { isBlank, type PastedCells, type PastedColumn } from "../pasted-table";

export function filledCells(body: PastedCells, at: number): readonly string[] {
  return body.map((row) => row[at] ?? "").filter((cell) => !isBlank(cell));
}

export function isPhaseNumber(cell: string): boolean {
  return /^(fase\s*)?n?\.?\s*\d{1,2}\s*[a-z]?\s*[.)°]?$/i.test(cell.trim());
}

export function mostly(cells: readonly string[], test: (cell: string) => boolean): boolean {
  return cells.filter(test).length * 2 > cells.length;
}

/** Times, of which many say both edges, over months. */
export function holdsStretches(cells: readonly string[]): boolean {
  const isStretch = (cell: string) => /\D/.test(cell.trim()) && stretchIn(cell, { year: 2000, order: "dayFirst" }) !== undefined;
  return holdsTimes(cells) && cells.filter(isStretch).length * 3 >= cells.length;
}

export function holdsTimes(cells: readonly string[]): boolean {
  return mostly(cells, isTimeText);
}

/** Of these columns, the one of the longest texts; those of numbers, dates and marks are none. */
export function longestText(body: PastedCells, columns: readonly number[]): number | undefined {
  const length = (at: number) => filledCells(body, at).reduce((sum, cell) => sum + cell.length, 0);
  const isText = (at: number) => mostly(filledCells(body, at), (cell) => /\p{L}{2}/u.test(cell) && !isMark(cell) && !isTimeText(cell));
  return columns.filter(isText).sort((one, other) => length(other) - length(one))[0];
}

const ignored: PastedColumn = { kind: "ignored" };

/** Without headings: numbers that go up, times, marks by twelves, weights, the longest text, the next one. */
export function columnsByContent(body: PastedCells, width: number, years: readonly number[]): readonly PastedColumn[] {
  const values = Array.from({ length: width }, (_, at) => filledCells(body, at));
  const columns = Array<PastedColumn>(width).fill(ignored);
  markedMonths(values, years).forEach((column, at) => (columns[at] = column));
  const free = () => values.flatMap((cells, at) => (columns[at] === ignored && cells.length > 0 ? [at] : []));
  const number = free().find((at) => values[at]!.every(isPhaseNumber) && goesUp(values[at]!));
  if (number !== undefined) columns[number] = { kind: "number" };
  for (const at of free()) if (holdsStretches(values[at]!)) columns[at] = { kind: "period" };
  const dates = free().filter((at) => mostly(values[at]!, isDateOrNone) && values[at]!.some(isDate));
  if (dates.length === 1) columns[dates[0]!] = { kind: "period" };
  else
    dates.forEach((at, turn) => {
      const year = dates.length > 2 ? years[Math.floor(turn / 2)] : undefined;
      columns[at] = { kind: turn % 2 === 0 ? "start" : "end", ...(year === undefined ? {} : { year }) };
    });
  const weight = free().find((at) => mostly(values[at]!, isWeight));
  if (weight !== undefined) columns[weight] = { kind: "weight" };
  const text = longestText(body, free());
  if (text !== undefined) columns[text] = { kind: "text" };
  const involved = free().find((at) => text !== undefined && at > text && longestText(body, [at]) !== undefined);
  if (involved !== undefined) columns[involved] = { kind: "involved" };
  return columns;
}

/** A block of marks and blanks at the right whose columns are whole years. */
function markedMonths(values: readonly (readonly string[])[], years: readonly number[]): ReadonlyMap<number, PastedColumn> {
  const first = values.findLastIndex((cells) => cells.length > 0 && !cells.every(isMark)) + 1;
  const count = values.length - first;
  if (count === 0 || count % 12 !== 0 || count > 12 * years.length) return new Map();
  return new Map(
    Array.from({ length: count }, (_, at) => {
      const month = (at % 12) + 1;
      return [first + at, { kind: "marks", year: years[Math.floor(at / 12)]!, from: month, to: month }];
    }),
  );
}

function goesUp(cells: readonly string[]): boolean {
  const numbers = cells.map((cell) => Number(/\d+/.exec(cell)?.[0]));
  return numbers.every((number, at) => at === 0 || number >= numbers[at - 1]!) && numbers[0]! <= 1;
}

function isDate(cell: string): boolean {
  return readPastedDate(cell, { edge: "start", year: 2000, order: "dayFirst" }).kind === "value";
}

function isDateOrNone(cell: string): boolean {
  return isDate(cell) || readDate(cell, { edge: "start" }).kind === "none";
}

export function isWeight(cell: string): boolean {
  return ["value", "none"].includes(readPoints(cell).kind);
}
