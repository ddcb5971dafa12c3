/** Dates and stretches of time as tables of other software and of other people write them. */
import { daysOfPeriod, namedPeriod, readDate, type DateReading } from "../../../plan/notation/calendar-date";
import { monthNames, monthOfName } from "../../../plan/notation/periods";
import { blank, valueEntry, valueOf, type Entry } from "../../../plan/entry";
import type { IsoDate } from "../../../plan/iso-date";
import type { PhaseWindow } from "../../../plan/plan";
import { italianMonth, partOfYear } from "./parts-of-year";
import type { DateOrder } from "../pasted-table";

export interface PastedDateReading extends DateReading {
  readonly order: DateOrder;
}

/** A text that may say both edges is of this year where it names none. */
export interface PeriodReading {
  readonly year: number;
  readonly order: DateOrder;
}

const weekdays = [
  /^(dom(enica)?|sun(day)?)$/i,
  /^(lun(ed[iì])?|mon(day)?)$/i,
  /^(mar(ted[iì])?|tue(s|sday)?)$/i,
  /^(mer(coled[iì])?|wed(nesday)?)$/i,
  /^(gio(ved[iì])?|thu(r|rs|rsday)?)$/i,
  /^(ven(erd[iì])?|fri(day)?)$/i,
  /^(sab(ato)?|sat(urday)?)$/i,
];
/** A word before a whole date; "mar 2026" is March. */
const weekdayBefore = /^(\p{L}+['’]?)\.?,?\s+(?=\d{1,2}[./-]\d{1,2}[./-]\d|\d{1,2}[\s-]\p{L}{3}|\p{L}{3,9}\.?\s+\d{1,2},)/u;
const timeBehind = /(?:[\s,]+(?:alle\s+|ore\s+)*|(?<=\d)T)\d{1,2}:\d{2}(?::\d{2}(?:\.\d+)?)?\s*(?:[ap]\.?m\.?|Z)?$/i;
const threeNumbers = /^(\d{1,2})\s?([./-])\s?(\d{1,2})\s?\2\s?(\d{4}|\d{2})$/;
const twoNumbers = /^(\d{1,2})\/(\d{1,2})$/;

/** Reads a date as `readDate` does, without weekday and time of day, with the months' English names, in the given order. */
export function readPastedDate(typed: string, { order, ...reading }: PastedDateReading): Entry<IsoDate> {
  const read = readDate(inOurNotation(typed, order), reading);
  return read.kind === "text" ? { ...read, text: typed } : read;
}

function withoutTime(typed: string): string {
  const text = typed.trim().replace(timeBehind, "");
  const weekday = weekdayBefore.exec(text);
  return weekday && weekdayOf(weekday[1] ?? "") !== undefined ? text.slice(weekday[0].length) : text;
}

function weekdayOf(word: string): number | undefined {
  const day = weekdays.findIndex((names) => names.test(word));
  return day < 0 ? undefined : day;
}

function inOurNotation(typed: string, order: DateOrder): string {
  const text = withoutTime(typed);
  if (order === "monthFirst") {
    const date = threeNumbers.exec(text) ?? twoNumbers.exec(text);
    if (date) return (date.length > 3 ? [date[3], date[1], date[4]] : [date[2], date[1]]).join("/");
  }
  const named = /^(\d{1,2})[°º]?[\s-]+(\p{L}{3,})\.?[\s-]+['’]?(\d{4}|\d{2})$/u.exec(text);
  const american = /^(\p{L}{3,})\.?\s+(\d{1,2}),?\s+['’]?(\d{4}|\d{2})$/u.exec(text);
  const [day, month, year] = named ? [named[1], named[2], named[3]] : american ? [american[2], american[1], american[3]] : [];
  if (day && month && year) {
    const number = monthOfName(italianMonth(month) ?? month);
    if (number !== undefined) return `${day}/${number}/${year}`;
  }
  if (/^20\d\d$/.test(text)) return `gennaio-dicembre ${text}`;
  const part = /^(.*?)(?:[\s/-]+['’]?(20\d\d|\d\d))?$/s.exec(text);
  const stretch = partOfYear(part?.[1] ?? "");
  if (stretch) return [`${monthNames[stretch.from - 1] ?? ""}-${monthNames[stretch.to - 1] ?? ""}`, part?.[2] ?? ""].join(" ").trim();
  const word = /^(\p{L}{3,})\b/u.exec(text)?.[1];
  const italian = word === undefined || monthOfName(word) !== undefined ? undefined : italianMonth(word);
  return word !== undefined && italian !== undefined ? italian + text.slice(word.length) : text;
}

const betweenEdges = /\s*[-–—÷]\s*|\s+(?:al?|fino\s+al?|to|until)\s+/giu;

/**
 * The window of a text that says both edges or one: `gennaio-marzo`, `dal 1/1 al 31/3`, `I trimestre`, `ott 2026 - feb 2027`, a year; a
 * deadline and a single day are an end. What cannot be read stands as a text at the start.
 */
export function readPastedPeriod(typed: string, reading: PeriodReading): PhaseWindow {
  const days = daysIn(typed, reading);
  if (days) return { start: valueEntry(days.start), end: valueEntry(days.end) };
  const text = withoutTime(typed);
  const from = /^(?:dal?(?:l['’])?|a\s+partire\s+dal?|a\s+decorrere\s+dal?|from)\s+(.+)$/isu.exec(text)?.[1];
  const start = from === undefined ? blank : readPastedDate(from, { ...reading, edge: "start" });
  if (start.kind === "value") return { start, end: blank };
  const until = /^(?:fino\s+al?|non\s+oltre\s+il|by|until)\s+(.+)$/isu.exec(text)?.[1];
  const end = readPastedDate(until ?? typed, { ...reading, edge: "end" });
  if (end.kind === "blank" || end.kind === "none") return { start: end, end };
  const isDeadline = until !== undefined || /^(?:entro|scadenza|non\s+oltre)(?!\p{L})/iu.test(text);
  if (end.kind === "value") return { start: blank, end };
  return isDeadline ? { start: blank, end: { ...end, text: typed } } : { start: { ...end, text: typed }, end: blank };
}

interface Days {
  readonly start: IsoDate;
  readonly end: IsoDate;
}

/** First and last day of a text that says both, and nothing else. */
export function daysIn(typed: string, { year, order }: PeriodReading): Days | undefined {
  const text = withoutTime(typed);
  const whole = wholePeriod(inOurNotation(text, order), year);
  if (whole) return whole;
  const bare = text.replace(/^(?:dal?|da|from|between)\s+/iu, "");
  for (const between of bare.matchAll(betweenEdges)) {
    const [before, after] = [bare.slice(0, between.index).trim(), bare.slice(between.index + between[0].length).trim()];
    if (before === "" || after === "") continue;
    const end = edgeOf(withUnitOf(before, after), { edge: "end", order, year: yearIn(before) ?? year });
    const start = edgeOf(withUnitOf(after, before), { edge: "start", order, year: yearIn(after) ?? year });
    if (start !== undefined && end !== undefined && start <= end) return { start, end };
  }
  return undefined;
}

/** The same of a text that goes over more than one month: of one alone, only its place tells whether it is an edge. */
export function stretchIn(typed: string, reading: PeriodReading): Days | undefined {
  const days = daysIn(typed, reading);
  return days && days.start.slice(0, 7) !== days.end.slice(0, 7) ? days : undefined;
}

/** In "I-II trimestre" and in "I e II trim." the word counts for both. */
function withUnitOf(other: string, text: string): string {
  const unit = /\s(\p{L}{3,}\.?(?:\s+20\d\d)?)$/u.exec(other)?.[1];
  return unit !== undefined && /^(?:[iv]+|\d)[°º]?$/i.test(text) && partOfYear(`${text} ${unit.replace(/\s*20\d\d$/, "")}`)
    ? `${text} ${unit}`
    : text;
}

function wholePeriod(text: string, year: number): Days | undefined {
  const alone = /^(?:anno\s+|year\s+)?(20\d\d)$/i.exec(text)?.[1];
  if (alone !== undefined) return { start: `${alone}-01-01`, end: `${alone}-12-31` };
  const period = namedPeriod(text, year);
  return !period || period.isDeadline || period.day !== undefined || period.part !== undefined ? undefined : daysOfPeriod(period);
}

function edgeOf(text: string, reading: PeriodReading & { readonly edge: "start" | "end" }): IsoDate | undefined {
  const date = readPastedDate(text, reading);
  return date.kind === "value" ? valueOf(date) : wholePeriod(inOurNotation(text, reading.order), reading.year)?.[reading.edge];
}

/** The year that a text names. */
export function yearIn(text: string): number | undefined {
  const short = /(?:\d[./-]\d{1,2}[./-]|\p{L}\.?\s*[-/'’\s]\s*['’]?)(\d\d)$/u.exec(text)?.[1];
  const year = /(?<!\d)(20\d\d)(?!\d)/.exec(text)?.[1] ?? (short === undefined ? undefined : `20${short}`);
  return year === undefined ? undefined : Number(year);
}

/** Whether the cell speaks of time: a date, a stretch of time, a deadline. */
export function isTimeText(cell: string): boolean {
  const { start, end } = readPastedPeriod(cell, { year: 2000, order: "dayFirst" });
  return (start.kind === "value" || end.kind === "value") && !/^\d{1,4}$/.test(cell.trim());
}

/** What the dates of a table tell of their order. */
export interface FoundOrder {
  readonly order: DateOrder;
  /** A date of which only the order tells which day it is, where the table may not come from Italy. */
  readonly doubtful?: string;
}

/**
 * Day first, unless all the dates agree that it is the month: by numbers that no month has, or by their weekdays. `isForeign` where the
 * headings are English.
 */
export function orderOf(cells: readonly string[], isForeign: boolean): FoundOrder {
  const dates = cells.flatMap((cell) => {
    const text = withoutTime(cell);
    const date = threeNumbers.exec(text);
    const before = weekdayBefore.exec(cell.trim())?.[1];
    return date
      ? [
          {
            cell,
            first: Number(date[1]),
            second: Number(date[3]),
            year: Number(date[4]?.padStart(4, "20")),
            weekday: weekdayOf(before ?? ""),
          },
        ]
      : [];
  });
  const isDay = (year: number, month: number, day: number, weekday: number | undefined) =>
    month <= 12 && day <= 31 && (weekday === undefined || new Date(Date.UTC(year, month - 1, day)).getUTCDay() === weekday);
  const agree = (order: DateOrder) =>
    dates.every(({ first, second, year, weekday }) =>
      order === "dayFirst" ? isDay(year, second, first, weekday) : isDay(year, first, second, weekday),
    );
  const doubtful = dates.find(({ first, second }) => first <= 12 && second <= 12 && first !== second)?.cell;
  const [dayFirst, monthFirst] = [agree("dayFirst"), agree("monthFirst")];
  const order = monthFirst && !dayFirst ? "monthFirst" : "dayFirst";
  const example = order === "monthFirst" ? (doubtful ?? dates[0]?.cell) : isForeign && monthFirst ? doubtful : undefined;
  return example === undefined ? { order } : { order, doubtful: example };
}
