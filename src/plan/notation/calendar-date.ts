/** Calendar days: reading what people write in Italian plans, and Excel's serial numbers. */
import { blank, none, valueEntry, type Entry } from "../entry";
import type { IsoDate } from "../iso-date";

const monthNames = ["gennaio", "febbraio", "marzo", "aprile", "maggio", "giugno", "luglio", "agosto", "settembre", "ottobre", "novembre", "dicembre"];
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

/** Month from 1 to 12 of an Italian month name, full or cut to three letters or more ("sett", "DIC."); undefined for others. */
export function monthOfName(word: string): number | undefined {
  const letters = word.toLowerCase().replace(/\.$/, "");
  if (letters.length < 3) return undefined;
  const at = monthNames.findIndex((name) => name.startsWith(letters));
  return at < 0 ? undefined : at + 1;
}

/**
 * Reads a date: ISO, `15/05/2021`, `1/6/21`, `01.01.2021`, `15/05` and months ("gen", "dicembre 2021"), the last two in
 * `reading.year`. Words after a date leave it as typed with the date as its value; a second date makes it unreadable, and
 * what cannot be read stays text.
 */
export function readDate(typed: string, reading: DateReading): Entry<IsoDate> {
  const text = typed.trim();
  if (text === "") return blank;
  if (/^(=+|[-–—]+)$/.test(text)) return none;
  const found = dateAtStart(text, reading);
  if (!found) return { kind: "text", text: typed };
  const rest = text.slice(found.length).trim();
  if (rest === "") return valueEntry(found.date);
  return namesDate(rest) ? { kind: "text", text: typed } : { kind: "text", text: typed, value: found.date };
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
  const match = /^(\p{L}{3,}\.?)(?:\s+(\d{4})(?!\d))?(?![\p{L}\d])/u.exec(text);
  const month = match ? monthOfName(match[1] ?? "") : undefined;
  const year = match?.[2] ? Number(match[2]) : columnYear;
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
