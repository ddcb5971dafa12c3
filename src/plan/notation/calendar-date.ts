/** Calendar days: reading what people write in Italian plans, and Excel's serial numbers. */
import { blank, none, valueEntry, type Entry } from "../entry";
import type { IsoDate } from "../iso-date";
import { firstPeriodOf, monthOfName, periodOf, type YearPart } from "./periods";

const dayMilliseconds = 86_400_000;
/** Excel counts from 1 January 1900 and believes in 29 February 1900: from March on, the count starts at 30 December 1899. */
const serialZero = Date.UTC(1899, 11, 30);
const marchFirst1900 = 61;

/** What a text is read for. */
export interface DateReading {
  /** A month alone is its first day for a start, its last for an end. */
  readonly edge: "start" | "end";
  /** The year of what names none. */
  readonly year?: number;
}

/** Days of a month; `month` counts from 1. */
export function daysInMonth(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate();
}

/** The last day of a date's month. */
export function lastOfMonth(date: IsoDate): IsoDate {
  const [year, month] = [Number(date.slice(0, 4)), Number(date.slice(5, 7))];
  return isoDate(year, month, daysInMonth(year, month)) ?? date;
}

/** `YYYY-MM-DD` of a real day; undefined where the calendar has none. */
export function isoDate(year: number, month: number, day: number): IsoDate | undefined {
  if (month < 1 || month > 12 || day < 1 || year < 1 || year > 9999 || day > daysInMonth(year, month)) return undefined;
  return `${String(year).padStart(4, "0")}-${String(month).padStart(2, "0")}-${String(day).padStart(2, "0")}`;
}

/** A day written as `2026-02-01`; undefined for other writings and for days that no calendar has. */
export function isoDateIn(written: string): IsoDate | undefined {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(written);
  return match ? isoDate(Number(match[1]), Number(match[2]), Number(match[3])) : undefined;
}

/** `01/02/2026`, as people write a day. */
export function italianDate(date: IsoDate): string {
  return date.split("-").reverse().join("/");
}

/** The day of a moment where the person is. */
export function localDay(moment: Date): IsoDate {
  return [moment.getFullYear(), moment.getMonth() + 1, moment.getDate()].map((part) => String(part).padStart(2, "0")).join("-");
}

/**
 * Reads a date: ISO, `15/05/2021`, `1/6/21`, `01.01.2021`, and what is within a year: `15/05`, months, quarters, stretches of months.
 * A year that is named counts, else it is `reading.year`. Words that say more than the edge leave it as typed with the date as its
 * value: others after a date, a deadline where something starts, `giugno-settembre`. A second date makes it unreadable, and what
 * cannot be read stays text.
 */
export function readDate(typed: string, reading: DateReading): Entry<IsoDate> {
  const text = typed.trim();
  if (text === "") return blank;
  if (/^(=+|[-–—]+)$/.test(text)) return none;
  const named = namedPeriod(text, reading.year);
  if (named) return ofPeriod(typed, named, reading.edge);
  const deadline = deadlineOf(text, reading);
  if (deadline) return reading.edge === "end" ? valueEntry(deadline) : { kind: "text", text: typed, value: deadline };
  const found = dateAtStart(text, reading);
  const rest = found ? text.slice(found.length).trim() : text;
  if (found && rest === "") return valueEntry(found.date);
  const value =
    reading.year === undefined
      ? namesDate(rest)
        ? undefined
        : found?.date
      : dateAsFormulasRead(text, found?.date, { ...reading, year: reading.year });
  return value === undefined ? { kind: "text", text: typed } : { kind: "text", text: typed, value };
}

/** A period, and the year that it is of. */
export interface NamedPeriod extends YearPart {
  readonly year: number;
  /** "entro": only its end is named. */
  readonly isDeadline: boolean;
}

/** What a text names that says nothing but one period; `year` is that of one that names none. */
export function namedPeriod(text: string, year: number | undefined): NamedPeriod | undefined {
  const isDeadline = /^entro(?!\p{L})/iu.test(text.trim());
  const short = /^(.*\p{L})\.?(?:\s+|\s*[-/.]\s*)?['’]?(?<!\p{L})(\d\d)$/su.exec(text.trim());
  const named = [...new Set([...text.matchAll(/(?<!\d)(?:19|20)\d\d(?!\d)/g)].map(([digits]) => Number(digits)))];
  const own = named.length === 1 ? named[0] : named.length === 0 && short ? fullYear(short[2] ?? "") : undefined;
  const of = own ?? (named.length === 0 ? year : undefined);
  const period = of === undefined ? undefined : periodOf(named.length === 0 && short ? (short[1] ?? "") : text, of);
  return period && of !== undefined ? { ...period, year: of, isDeadline } : undefined;
}

/** First and last day of a period. */
export function daysOfPeriod({ year, from, to, day, part }: NamedPeriod): { readonly start: IsoDate; readonly end: IsoDate } {
  const only = day ?? (part === "start" ? 1 : part === "middle" ? middleOfMonth : part === "end" ? daysInMonth(year, to) : undefined);
  return { start: dayOf(year, from, only ?? 1), end: dayOf(year, to, only ?? daysInMonth(year, to)) };
}

const middleOfMonth = 15;

function dayOf(year: number, month: number, day: number): IsoDate {
  return isoDate(year, month, Math.min(day, daysInMonth(year, month))) ?? "";
}

function ofPeriod(typed: string, period: NamedPeriod, edge: "start" | "end"): Entry<IsoDate> {
  const { start, end } = daysOfPeriod(period);
  const value = edge === "start" && !period.isDeadline ? start : end;
  return saysNoMore(period, edge) ? valueEntry(value) : { kind: "text", text: typed, value };
}

/** The period's edge is all that the words say: `maggio`, `fine maggio` for an end, but `I trimestre` has two edges. */
function saysNoMore({ from, to, part, isDeadline }: NamedPeriod, edge: "start" | "end"): boolean {
  return from === to && (isDeadline ? edge === "end" : true) && (part === undefined || part === edge);
}

/** `entro il 30/06/2027`, of any year. */
function deadlineOf(text: string, reading: DateReading): IsoDate | undefined {
  const bare = /^entro(?:\s+e\s+non\s+oltre)?(?:\s+(?:il|la|lo)(?=\s)|\s+l['’])?\s*(.+)$/isu.exec(text)?.[1];
  if (bare === undefined) return undefined;
  const date = readDate(bare, { ...reading, edge: "end" });
  return date.kind === "value" ? date.value : undefined;
}

/** Where a column tells the year, its sheet's formulas see the period before other words, whatever these are: so does this. */
function dateAsFormulasRead(text: string, date: IsoDate | undefined, { year, edge }: Required<DateReading>): IsoDate | undefined {
  const period = firstPeriodOf(text, year);
  if (!period) return undefined;
  const month = date === undefined ? undefined : Number(date.slice(5, 7));
  return month === period.from && month === period.to ? date : daysOfPeriod({ ...period, year, isDeadline: false })[edge];
}

function namesDate(text: string): boolean {
  return /\d[./-]\d/.test(text) || text.split(/[^\p{L}]+/u).some((word) => monthOfName(word) !== undefined);
}

interface FoundDate {
  readonly date: IsoDate;
  /** Characters that it takes. */
  readonly length: number;
}

function dateAtStart(text: string, reading: DateReading): FoundDate | undefined {
  return isoAtStart(text) ?? numericAtStart(text, reading) ?? monthAtStart(text, reading) ?? dayOfMonthAtStart(text, reading);
}

function found(date: IsoDate | undefined, length: number): FoundDate | undefined {
  return date === undefined ? undefined : { date, length };
}

function isoAtStart(text: string): FoundDate | undefined {
  const match = /^(\d{4})-(\d{2})-(\d{2})(?!\d)/.exec(text);
  return match ? found(isoDate(Number(match[1]), Number(match[2]), Number(match[3])), match[0].length) : undefined;
}

function numericAtStart(text: string, { year }: DateReading): FoundDate | undefined {
  const full = /^(\d{1,2})\s?([./-])\s?(\d{1,2})\s?\2\s?(\d{4}|\d{2})(?!\d)/.exec(text);
  if (full) return found(isoDate(fullYear(full[4] ?? ""), Number(full[3]), Number(full[1])), full[0].length);
  const short = /^(\d{1,2})[./-](\d{1,2})(?![\d./-]*\d)/.exec(text);
  return short && year !== undefined ? found(isoDate(year, Number(short[2]), Number(short[1])), short[0].length) : undefined;
}

function fullYear(digits: string): number {
  return digits.length === 4 ? Number(digits) : 2000 + Number(digits);
}

function monthAtStart(text: string, { edge, year: columnYear }: DateReading): FoundDate | undefined {
  const match = /^(\p{L}{3,}\.?)(?:(?:\s+|\s?[-/]\s?)(\d{4})(?!\d)|\s?[-/'’]\s?(\d{2})(?!\d))?(?![\p{L}\d])/u.exec(text);
  const month = match ? monthOfName(match[1] ?? "") : undefined;
  const named = match?.[2] ?? match?.[3];
  const year = named ? fullYear(named) : columnYear;
  if (!match || month === undefined || year === undefined) return undefined;
  return found(isoDate(year, month, edge === "start" ? 1 : daysInMonth(year, month)), match[0].length);
}

function dayOfMonthAtStart(text: string, { year: columnYear }: DateReading): FoundDate | undefined {
  const match = /^(\d{1,2})[°º]?\s+(\p{L}{3,}\.?)(?:\s+(\d{4})(?!\d))?(?![\p{L}\d])/u.exec(text);
  const month = match ? monthOfName(match[2] ?? "") : undefined;
  const year = match?.[3] ? Number(match[3]) : columnYear;
  if (!match || month === undefined || year === undefined) return undefined;
  return found(isoDate(year, month, Number(match[1])), match[0].length);
}

/** Excel's serial number of a day from 1 January 1900 on. */
export function toSerial(date: IsoDate): number {
  const days = Math.round((Date.parse(`${date}T00:00:00Z`) - serialZero) / dayMilliseconds);
  return days < marchFirst1900 ? days - 1 : days;
}

/** The day of a serial number from 1 on; 60, the day that never was, is read as 28 February 1900. */
export function fromSerial(serial: number): IsoDate {
  const days = serial < 60 ? serial + 1 : serial === 60 ? 60 : serial;
  return new Date(serialZero + days * dayMilliseconds).toISOString().slice(0, 10);
}

/** The same day of another year; 29 February becomes 28 where that year has none. */
export function inYear(date: IsoDate, year: number): IsoDate {
  const month = Number(date.slice(5, 7));
  const day = Math.min(Number(date.slice(8, 10)), daysInMonth(year, month));
  return isoDate(year, month, day) ?? date;
}
