import type { HostLocale } from "../host-locale";

/** What Excel makes of typed characters: a formula, or a value and the number format that it brings along. */
export type Typed = { readonly formula: string } | { readonly value: string | number | boolean | null; readonly numberFormat?: string };

interface TypedDate {
  readonly value: number;
  readonly numberFormat: string;
}

/** How days are counted where something is typed. */
export interface Calendar {
  /** Gives the year of a date typed without one. */
  readonly now: () => Date;
  /** What makes a serial of the workbook one of the usual calendar. */
  readonly daysToUsual: number;
}

interface Habits {
  readonly decimal: string;
  readonly thousands: string;
  readonly dayFirst: boolean;
  /** Characters between day, month and year. */
  readonly dateMarks: string;
  readonly currency: RegExp;
  readonly currencyFormat: string;
  readonly true: string;
  readonly false: string;
  readonly months: readonly string[];
}

const HABITS: Record<HostLocale, Habits> = {
  "it-IT": {
    decimal: ",",
    thousands: ".",
    dayFirst: true,
    dateMarks: "/\\-.",
    currency: /^(-?)\s*€\s*(.+)$|^(.+?)\s*€$/,
    currencyFormat: '#,##0.00 "€"',
    true: "VERO",
    false: "FALSO",
    months: [
      "gennaio",
      "febbraio",
      "marzo",
      "aprile",
      "maggio",
      "giugno",
      "luglio",
      "agosto",
      "settembre",
      "ottobre",
      "novembre",
      "dicembre",
    ],
  },
  "en-US": {
    decimal: ".",
    thousands: ",",
    dayFirst: false,
    dateMarks: "/\\-",
    currency: /^(-?)\s*\$\s*(.+)$|^(.+?)\s*\$$/,
    currencyFormat: "$#,##0.00",
    true: "TRUE",
    false: "FALSE",
    months: ["january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november", "december"],
  },
};

const SIGNIFICANT_DIGITS = 15;

/** Excel's short date; the display follows the region. */
const SHORT_DATE = "m/d/yyyy";

/** Reads characters as Excel does when they are typed into a cell whose format is not text (`@`). */
export function readTyped(text: string, locale: HostLocale, { now, daysToUsual }: Calendar): Typed {
  if (text === "") return { value: null };
  if (text.startsWith("'")) return { value: text.slice(1) };
  if (text.startsWith("=") && text.length > 1) return { formula: text };
  const habits = HABITS[locale];
  const trimmed = text.trim();
  return (
    readBoolean(trimmed, habits) ??
    readNumber(trimmed, habits) ??
    readFraction(trimmed) ??
    ownDay(readDate(trimmed, habits, now), daysToUsual) ??
    readTime(trimmed) ??
    readSigned(text) ?? { value: text }
  );
}

/** What begins with a sign and is no number is a formula, even `- a word`. */
function readSigned(text: string): Typed | undefined {
  return /^[+-]./s.test(text) ? { formula: `=${text}` } : undefined;
}

function readBoolean(text: string, habits: Habits): Typed | undefined {
  const word = text.toUpperCase();
  if (word === habits.true) return { value: true };
  if (word === habits.false) return { value: false };
  return undefined;
}

function readNumber(text: string, habits: Habits): Typed | undefined {
  const percent = /^(.+?)\s*%$/.exec(text);
  if (percent) {
    const number = plainNumber(percent[1] ?? "", habits);
    if (!number) return undefined;
    return { value: shiftDecimals(number.value, -2), numberFormat: number.decimals > 0 ? "0.00%" : "0%" };
  }
  const money = habits.currency.exec(text);
  if (money) {
    const number = plainNumber((money[1] ?? "") + (money[2] ?? money[3] ?? ""), habits);
    return number && { value: number.value, numberFormat: habits.currencyFormat };
  }
  const number = plainNumber(text, habits);
  if (!number) return undefined;
  if (number.scientific) return { value: number.value, numberFormat: "0.00E+00" };
  if (number.grouped) return { value: number.value, numberFormat: number.decimals > 0 ? "#,##0.00" : "#,##0" };
  return { value: number.value };
}

/** `0 1/2`; without the whole number before it a fraction is a date. */
function readFraction(text: string): Typed | undefined {
  const match = /^(-?)(\d+) (\d{1,4})\/(\d{1,4})$/.exec(text);
  if (!match) return undefined;
  const [, sign, whole, numerator = "", denominator = ""] = match;
  if (Number(denominator) === 0) return undefined;
  const value = Number(whole) + Number(numerator) / Number(denominator);
  return { value: sign ? -value : value, numberFormat: denominator.length > 1 ? "# ??/??" : "# ?/?" };
}

function plainNumber(text: string, habits: Habits): { value: number; decimals: number; grouped: boolean; scientific: boolean } | undefined {
  const point = `\\${habits.decimal}`;
  const group = `\\${habits.thousands}`;
  const shape = new RegExp(
    `^([+-]?|\\()(\\d{1,3}(?:${group}\\d{3})+|\\d+|(?=${point}\\d))(?:${point}(\\d*))?(?:[eE]([+-]?\\d{1,3}))?(\\)?)$`,
  );
  const match = shape.exec(text);
  if (!match) return undefined;
  const [, lead = "", whole = "", decimals = "", exponent, close = ""] = match;
  if ((lead === "(") !== (close === ")")) return undefined;
  const value = Number(`${keptDigits(`${whole.replaceAll(habits.thousands, "") || "0"}.${decimals || "0"}`)}e${exponent ?? "0"}`);
  if (!Number.isFinite(value)) return undefined;
  return {
    value: lead === "-" || lead === "(" ? -value : value,
    decimals: decimals.length,
    grouped: whole.includes(habits.thousands),
    scientific: exponent !== undefined,
  };
}

/** Excel keeps 15 digits of a number; what follows becomes zeros. */
function keptDigits(number: string): string {
  let kept = 0;
  return number.replace(/\d/g, (digit) => (kept === 0 && digit === "0" ? digit : ++kept > SIGNIFICANT_DIGITS ? "0" : digit));
}

/** Moves the decimal point without the noise of a binary division. */
function shiftDecimals(value: number, places: number): number {
  return Number(`${value}e${places}`);
}

function readDate(text: string, habits: Habits, now: () => Date): TypedDate | undefined {
  return readNumericDate(text, habits, now) ?? readNamedDate(text, habits, now);
}

/** A date of the usual calendar as one of the workbook; none where its days begin later. */
function ownDay(date: TypedDate | undefined, daysToUsual: number): TypedDate | undefined {
  return date && date.value >= daysToUsual ? { ...date, value: date.value - daysToUsual } : undefined;
}

function readNumericDate(text: string, habits: Habits, now: () => Date): TypedDate | undefined {
  const match = new RegExp(`^(\\d{1,4})([${habits.dateMarks}])(\\d{1,2})(?:\\2(\\d{1,4}))?$`).exec(text);
  if (!match) return undefined;
  const [, first = "", mark, second = "", third] = match;
  if (first.length === 4)
    return third === undefined
      ? dateOf(Number(first), Number(second), 1, "mmm-yy")
      : dateOf(Number(first), Number(second), Number(third), SHORT_DATE);
  if (first.length === 3) return undefined;
  const [day, month] = habits.dayFirst ? [Number(first), Number(second)] : [Number(second), Number(first)];
  if (third !== undefined) return dateOf(fullYear(third), month, day, SHORT_DATE);
  if (mark === ".") return undefined;
  return dateOf(now().getFullYear(), month, day, "d-mmm") ?? monthAndYear(first, second, habits);
}

/** `5/2031` and `05/31`: not a day and month, so a month and year. */
function monthAndYear(first: string, second: string, habits: Habits): TypedDate | undefined {
  const [month, year] = habits.dayFirst || Number(first) <= 12 ? [Number(first), second] : [Number(second), first];
  return month >= 1 && month <= 12 ? dateOf(fullYear(year), month, 1, "mmm-yy") : undefined;
}

function readNamedDate(text: string, habits: Habits, now: () => Date): TypedDate | undefined {
  const match = /^(?:(\d{1,2})[\s\-/]+)?(\p{L}{3,})\.?(?:[\s\-/]+(\d{2}|\d{4}))?$/u.exec(text);
  if (!match) return undefined;
  const [, day, word = "", year] = match;
  const month = monthNumber(word, habits);
  if (month === undefined || (day === undefined && year === undefined)) return undefined;
  if (day === undefined) return dateOf(fullYear(year ?? ""), month, 1, "mmm-yy");
  return year === undefined
    ? dateOf(now().getFullYear(), month, Number(day), "d-mmm")
    : dateOf(fullYear(year), month, Number(day), "d-mmm-yy");
}

function monthNumber(word: string, habits: Habits): number | undefined {
  const lower = word.toLowerCase();
  const index = habits.months.findIndex((month) => month === lower || month.slice(0, 3) === lower);
  return index < 0 ? undefined : index + 1;
}

function fullYear(text: string): number {
  const year = Number(text);
  if (text.length > 2) return year;
  return year < 30 ? 2000 + year : 1900 + year;
}

function dateOf(year: number, month: number, day: number, numberFormat: string): TypedDate | undefined {
  if (year < 1900 || year > 9999 || month < 1 || month > 12 || day < 1) return undefined;
  const utc = Date.UTC(year, month - 1, day);
  if (new Date(utc).getUTCDate() !== day) return undefined;
  const days = Math.round(utc / 86_400_000) + 25_569;
  // Excel counts a 29 February 1900 that never was.
  return { value: days < 61 ? days - 1 : days, numberFormat };
}

function readTime(text: string): Typed | undefined {
  const match = /^(\d{1,2}):(\d{2})(?::(\d{2}))?$/.exec(text);
  if (!match) return undefined;
  const [, hours, minutes, seconds] = match;
  if (Number(hours) > 23 || Number(minutes) > 59 || Number(seconds ?? 0) > 59) return undefined;
  const value = (Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds ?? 0)) / 86_400;
  return { value, numberFormat: seconds === undefined ? "h:mm" : "h:mm:ss" };
}
