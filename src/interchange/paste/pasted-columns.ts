/** What the columns of a pasted table of phases hold: by its header, or by what is in them. */
import { readDate } from "../../plan/notation/calendar-date";
import { monthOfName } from "../../plan/notation/periods";
import { readPoints } from "../../plan/weight";
import { wordingKey } from "../../plan/notation/wording";

/** What stands in a column once. */
export type PastedPart = "number" | "text" | "involved" | "weight" | "progress";

export type PastedColumn =
  | { readonly kind: PastedPart | "ignored" }
  /** Without a year, that of the date itself. */
  | { readonly kind: "start" | "end"; readonly year?: number }
  /** One month, from 1 to 12, in which a mark says that the phase runs. */
  | { readonly kind: "month"; readonly year: number; readonly month: number };

export interface ColumnGuess {
  /** Rows at the top that are no phases. */
  readonly headerRows: number;
  readonly columns: readonly PastedColumn[];
}

export type PastedCells = readonly (readonly string[])[];

const ignored: PastedColumn = { kind: "ignored" };
/** Initials of the months. */
const initials = "GFMAMGLASOND";
const headerReach = 6;

const headerWords: readonly (readonly [PastedColumn["kind"], RegExp])[] = [
  ["number", /^(n|nr|no|num|numero|nfase|numerofase|prog|progr|progressivo)$/],
  ["progress", /^(stato)?(di)?avanzament|^realizzazione|^statoattuazione/],
  ["weight", /^pes[oi]|^punt[io]|^ponderazione|^incidenza/],
  ["involved", /soggett|settor|coinvolt|responsabil|^uffic|^serviz|^struttur|^chi$/],
  ["start", /^(data)?(di)?(inizio|avvio|decorrenza)|^dal?$/],
  ["end", /^(data)?(di)?(fine|termine|conclusione|scadenza)|^al?$|^entro/],
  ["text", /^fas[ei]|^attivit|^descrizion|^azion|^intervent|^cosa$/],
];

/** What a header cell says. */
interface HeaderCell {
  readonly kind?: PastedColumn["kind"];
  readonly year?: number;
  readonly month?: number;
  /** One of the months' initials, of which only a row of twelve is sure. */
  readonly initial?: string;
}

/** Guesses a table's columns; `years` are the plan's. */
export function guessColumns(cells: PastedCells, years: readonly number[]): ColumnGuess {
  const width = Math.max(0, ...cells.map((row) => row.length));
  const headerRows = countHeaderRows(cells);
  const body = cells.slice(headerRows);
  if (headerRows === 0) return { headerRows, columns: columnsByContent(body, width, years) };
  return { headerRows, columns: columnsByHeader(cells.slice(0, headerRows), body, width, years) };
}

function countHeaderRows(cells: PastedCells): number {
  const reach = cells.slice(0, headerReach);
  const header = reach.findIndex(isHeaderRow);
  if (header < 0) return 0;
  const after = reach.slice(header + 1).findIndex((row) => !isHeaderRow(row) && !row.every(isBlank));
  return after < 0 ? reach.length : header + 1 + after;
}

/**
 * Nearly all that the row says are headers, and nothing a number or a date. Words as "Attività di…" or a month may stand in a
 * phase's row too, so some surer header must be among them, or a whole year of months.
 */
function isHeaderRow(row: readonly string[]): boolean {
  const filled = row.filter((cell) => !isBlank(cell));
  if (filled.some((cell) => /^\s*(\d{1,3}([.,]\d+)?\s*%?|\d{1,2}[./-]\d{1,2}([./-]\d+)?)\s*$/.test(cell))) return false;
  const known = filled.map(headerCell).filter((cell) => cell !== undefined);
  const named = known.filter((cell) => cell.kind !== undefined || (cell.year !== undefined && cell.month === undefined));
  const months = known.length - named.length;
  const sure = named.some((cell) => cell.kind !== "text" && cell.kind !== "involved") || (months === 0 && named.length === filled.length);
  return known.length > 1 && known.length * 3 >= filled.length * 2 && (months >= 12 || (sure && named.length > 1));
}

function headerCell(cell: string): HeaderCell | undefined {
  if (cell.trim() === "%") return { kind: "weight" };
  const year = /(?<!\d)(20\d\d)(?!\d)/.exec(cell)?.[1];
  const bare = cell.replace(/(?<!\d)20\d\d(?!\d)/, "").trim();
  const short = /^(\p{L}{3,9})[.\s'’/-]*(\d\d)$/u.exec(bare);
  const month = monthOfName((short?.[1] ?? bare).replace(/[^\p{L}.]/gu, ""));
  const key = wordingKey(bare).replace(/^anno/, "");
  const of = year ? { year: Number(year) } : short && month ? { year: 2000 + Number(short[2]) } : {};
  if (month !== undefined) return { month, ...of };
  if (/^[a-z]$/.test(key) && initials.includes(key.toUpperCase()) && cell.trim().length === 1) return { initial: key.toUpperCase(), ...of };
  if (key === "") return year ? of : undefined;
  const kind = headerWords.find(([, words]) => words.test(key))?.[0];
  return kind && key.length <= 40 ? { kind, ...of } : undefined;
}

function isBlank(cell: string | undefined): boolean {
  return cell === undefined || cell.trim() === "";
}

function columnsByHeader(header: PastedCells, body: PastedCells, width: number, years: readonly number[]): readonly PastedColumn[] {
  const bands = header.map((row) => yearBand(row, width));
  const cells = Array.from({ length: width }, (_, at): HeaderCell => {
    const said = header.flatMap((row) => headerCell(row[at] ?? "") ?? []);
    const year = said.find((cell) => cell.year !== undefined)?.year ?? bands.map((band) => band[at]).find((found) => found !== undefined);
    return said.reduce((so, cell) => ({ ...so, ...cell }), year === undefined ? {} : { year });
  });
  const months = monthColumns(cells, years);
  const found = cells.map((cell, at): PastedColumn => months.get(at) ?? labelledColumn(cell));
  return onlyOneEach(numbersUnderPhase(yearsInOrder(found, years), body));
}

/** Years of a band's cells, each of which reaches over the blank ones that a merged cell leaves behind. */
function yearBand(row: readonly string[], width: number): readonly (number | undefined)[] {
  let year: number | undefined;
  return Array.from({ length: width }, (_, at) => {
    const cell = row[at] ?? "";
    if (!isBlank(cell)) year = /^\D*(20\d\d)\D*$/.test(cell) ? headerCell(cell)?.year : undefined;
    return year;
  });
}

function labelledColumn({ kind = "ignored", year }: HeaderCell): PastedColumn {
  if (kind === "month") return ignored;
  return kind === "start" || kind === "end" ? { kind, ...(year === undefined ? {} : { year }) } : { kind };
}

/** Columns of months: named ones, and rows of twelve initials; years by their band, else the plan's in order. */
function monthColumns(cells: readonly HeaderCell[], years: readonly number[]): ReadonlyMap<number, PastedColumn> {
  const found = new Map<number, PastedColumn>();
  let turn = -1;
  let last = 13;
  cells.forEach((cell, at) => {
    const month = cell.kind === undefined ? (cell.month ?? initialMonth(cells, at)) : undefined;
    if (month === undefined) return;
    if (month <= last) turn += 1;
    last = month;
    const year = cell.year ?? years[turn];
    if (year !== undefined) found.set(at, { kind: "month", year, month });
  });
  return found;
}

function initialMonth(cells: readonly HeaderCell[], at: number): number | undefined {
  if (cells[at]?.initial === undefined) return undefined;
  for (let first = Math.max(0, at - 11); first <= at; first += 1) {
    const row = cells.slice(first, first + 12).map((cell) => cell.initial ?? "?");
    if (row.join("") === initials) return at - first + 1;
  }
  return undefined;
}

/** Several pairs of start and end without years are the plan's years in order. */
function yearsInOrder(columns: readonly PastedColumn[], years: readonly number[]): readonly PastedColumn[] {
  const pairs = { start: 0, end: 0 };
  const several = columns.filter((column) => column.kind === "start" && column.year === undefined).length > 1;
  return columns.map((column) => {
    if (!several || (column.kind !== "start" && column.kind !== "end") || column.year !== undefined) return column;
    const year = years[pairs[column.kind]];
    pairs[column.kind] += 1;
    return year === undefined ? ignored : { kind: column.kind, year };
  });
}

/** "Fase" before "Attività" heads the numbers. */
function numbersUnderPhase(columns: readonly PastedColumn[], body: PastedCells): readonly PastedColumn[] {
  const first = columns.findIndex((column) => column.kind === "text");
  const more = columns.findIndex((column, at) => at > first && column.kind === "text");
  const values = filledCells(body, first);
  const numbers = first >= 0 && more >= 0 && !columns.some((column) => column.kind === "number") && values.every(isPhaseNumber);
  return columns.map((column, at) => (numbers && at === first ? { kind: "number" } : column));
}

/** The first column of a kind counts; another with the same header is passed over. */
function onlyOneEach(columns: readonly PastedColumn[]): readonly PastedColumn[] {
  const seen = new Set<string>();
  return columns.map((column) => {
    const key = JSON.stringify(column);
    if (seen.has(key)) return ignored;
    seen.add(key);
    return column;
  });
}

function filledCells(body: PastedCells, at: number): readonly string[] {
  return body.map((row) => row[at] ?? "").filter((cell) => !isBlank(cell));
}

function isPhaseNumber(cell: string): boolean {
  return /^(fase\s*)?n?\.?\s*\d{1,2}\s*[a-z]?\s*[.)°]?$/i.test(cell.trim());
}

/** Without a header: numbers that go up, dates in turn start and end, weights, marks by twelves, the longest text, the next one. */
function columnsByContent(body: PastedCells, width: number, years: readonly number[]): readonly PastedColumn[] {
  const values = Array.from({ length: width }, (_, at) => filledCells(body, at));
  const columns = Array<PastedColumn>(width).fill(ignored);
  const months = markedMonths(values, years);
  months.forEach((column, at) => (columns[at] = column));
  const free = () => values.flatMap((cells, at) => (columns[at] === ignored && cells.length > 0 ? [at] : []));
  const number = free().find((at) => values[at]!.every(isPhaseNumber) && goesUp(values[at]!));
  if (number !== undefined) columns[number] = { kind: "number" };
  const dates = free().filter((at) => mostly(values[at]!, isDateOrNone) && values[at]!.some(isDate));
  dates.forEach((at, turn) => {
    const year = dates.length > 2 ? years[Math.floor(turn / 2)] : undefined;
    columns[at] = { kind: turn % 2 === 0 ? "start" : "end", ...(year === undefined ? {} : { year }) };
  });
  const weight = free().find((at) => mostly(values[at]!, isWeight));
  if (weight !== undefined) columns[weight] = { kind: "weight" };
  const length = (at: number) => values[at]!.reduce((sum, cell) => sum + cell.length, 0);
  const [text] = free().sort((one, other) => length(other) - length(one));
  if (text !== undefined) columns[text] = { kind: "text" };
  const involved = free().find((at) => text !== undefined && at > text);
  if (involved !== undefined) columns[involved] = { kind: "involved" };
  return columns;
}

/** A block of marks and blanks at the right whose columns are whole years. */
function markedMonths(values: readonly (readonly string[])[], years: readonly number[]): ReadonlyMap<number, PastedColumn> {
  const first = values.findLastIndex((cells) => cells.length > 0 && !cells.every(isMark)) + 1;
  const count = values.length - first;
  if (count === 0 || count % 12 !== 0 || count > 12 * years.length) return new Map();
  return new Map(
    Array.from({ length: count }, (_, at) => [first + at, { kind: "month", year: years[Math.floor(at / 12)]!, month: (at % 12) + 1 }]),
  );
}

/** What fills a month's cell: a cross, a block, a one. */
export function isMark(cell: string): boolean {
  return /^([x×✕✗✓✔■█▓▒▪●•*]{1,3}|1|0|=+|-)$/iu.test(cell.trim());
}

/** A mark that says no. */
export function isEmptyMark(cell: string): boolean {
  return /^(0|=+|-)?$/.test(cell.trim());
}

function goesUp(cells: readonly string[]): boolean {
  const numbers = cells.map((cell) => Number(/\d+/.exec(cell)?.[0]));
  return numbers.every((number, at) => at === 0 || number >= numbers[at - 1]!) && numbers[0]! <= 1;
}

function isDate(cell: string): boolean {
  return readDate(cell, { edge: "start", year: 2000 }).kind === "value";
}

function isDateOrNone(cell: string): boolean {
  return isDate(cell) || readDate(cell, { edge: "start" }).kind === "none";
}

function isWeight(cell: string): boolean {
  return ["value", "none"].includes(readPoints(cell).kind);
}

function mostly(cells: readonly string[], test: (cell: string) => boolean): boolean {
  return cells.filter(test).length * 2 > cells.length;
}
