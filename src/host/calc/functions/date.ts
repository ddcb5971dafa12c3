import { numberInText } from "../values/coercion";
import { dateOfSerial, daysInMonth, serialOfDate, serialOfMoment, type CalendarDate } from "../values/dates";
import { eachValue, type Evaluation, type Operand } from "../evaluation";
import { isError, NUM, VALUE, type Scalar } from "../values/values";
import { pure, reading, volatile, type FunctionDefinition } from "./definition";

/** A serial of the workbook as one of the usual calendar, in which this file reckons. */
function usual(serial: number, { workspace }: Evaluation): number {
  return serial + workspace.daysToUsual;
}

/** What was reckoned, as a serial of the workbook; none of its days lies before the first. */
function own(serial: Scalar | undefined, { workspace }: Evaluation): Scalar {
  if (typeof serial !== "number") return serial ?? NUM;
  return serial < workspace.daysToUsual ? NUM : serial - workspace.daysToUsual;
}

function part(name: string, read: (date: CalendarDate) => number): FunctionDefinition {
  return reading(name, ["number"], (evaluation, serial) => {
    const date = serial < 0 ? undefined : dateOfSerial(usual(serial, evaluation));
    return date ? read(date) : NUM;
  });
}

/** The same day some months away, or the month's last day where it is shorter. */
function monthsAway(serial: number, months: number, lastDay: boolean): Scalar {
  const date = dateOfSerial(serial);
  if (!date) return NUM;
  const index = date.year * 12 + date.month - 1 + Math.trunc(months);
  const year = Math.floor(index / 12);
  const month = (index % 12) + 1;
  if (year < 1900 || year > 9999) return NUM;
  const last = daysInMonth(year, month);
  return serialOfDate(year, month, lastDay ? last : Math.min(date.day, last)) ?? NUM;
}

/** For each return type of WEEKDAY: the weekday that counts first (0 is Sunday) and its number. */
const WEEK_STARTS: Readonly<Record<number, readonly [first: number, number: number]>> = {
  1: [0, 1],
  2: [1, 1],
  3: [1, 0],
  11: [1, 1],
  12: [2, 1],
  13: [3, 1],
  14: [4, 1],
  15: [5, 1],
  16: [6, 1],
  17: [0, 1],
};

/** 0 is Sunday, as the 1900 system has it. */
function weekdayOf(serial: number): number {
  return (Math.floor(serial) + 6) % 7;
}

function weekday(serial: number, type = 1): Scalar {
  const start = WEEK_STARTS[Math.trunc(type)];
  if (!start || serial < 0) return NUM;
  return ((weekdayOf(serial) - start[0] + 7) % 7) + start[1];
}

function isoWeek(serial: number): Scalar {
  const thursday = Math.floor(serial) - ((weekdayOf(serial) + 6) % 7) + 3;
  const date = dateOfSerial(thursday);
  if (!date) return NUM;
  return Math.floor((thursday - serialOfDate(date.year, 1, 1)!) / 7) + 1;
}

function weekNumber(serial: number, type = 1): Scalar {
  if (Math.trunc(type) === 21) return isoWeek(serial);
  const date = dateOfSerial(serial);
  const start = WEEK_STARTS[Math.trunc(type)];
  if (!date || !start || type === 3) return NUM;
  const newYear = serialOfDate(date.year, 1, 1)!;
  const offset = (weekdayOf(newYear) - start[0] + 7) % 7;
  return Math.floor((Math.floor(serial) - newYear + offset) / 7) + 1;
}

function difference(from: number, to: number, unit: string): Scalar {
  const start = dateOfSerial(from);
  const end = dateOfSerial(to);
  if (!start || !end || from > to) return NUM;
  const months = (end.year - start.year) * 12 + end.month - start.month - (end.day < start.day ? 1 : 0);
  const anniversary = serialOfDate(start.year + Math.floor(months / 12), start.month, start.day)!;
  switch (unit.toUpperCase()) {
    case "D":
      return Math.floor(to) - Math.floor(from);
    case "M":
      return months;
    case "Y":
      return Math.floor(months / 12);
    case "YM":
      return months % 12;
    case "YD":
      return Math.floor(to) - anniversary;
    case "MD":
      return end.day >= start.day
        ? end.day - start.day
        : daysInMonth(end.month === 1 ? end.year - 1 : end.year, end.month === 1 ? 12 : end.month - 1) - start.day + end.day;
    default:
      return NUM;
  }
}

function holidaysIn(evaluation: Evaluation, operand: Operand | undefined): Set<number> {
  const days = new Set<number>();
  if (operand !== undefined) {
    eachValue(operand, evaluation, (value) => {
      if (typeof value === "number") days.add(Math.floor(usual(value, evaluation)));
    });
  }
  return days;
}

function isWorkday(serial: number, holidays: ReadonlySet<number>): boolean {
  const day = weekdayOf(serial);
  return day !== 0 && day !== 6 && !holidays.has(serial);
}

function clock(name: string, unit: number, modulus: number): FunctionDefinition {
  return pure(name, ["number"], (serial) => (serial < 0 ? NUM : Math.floor(Math.round((serial % 1) * 86_400) / unit) % modulus));
}

export const dateFunctions: readonly FunctionDefinition[] = [
  reading("DATE", ["number", "number", "number"], (evaluation, year, month, day) => {
    const whole = Math.trunc(year);
    if (whole < 0 || whole > 9999) return NUM;
    return own(serialOfDate(whole < 1900 ? whole + 1900 : whole, Math.trunc(month), Math.trunc(day)), evaluation);
  }),
  part("YEAR", (date) => date.year),
  part("MONTH", (date) => date.month),
  part("DAY", (date) => date.day),
  clock("HOUR", 3600, 24),
  clock("MINUTE", 60, 60),
  clock("SECOND", 1, 60),
  pure("TIME", ["number", "number", "number"], (hours, minutes, seconds) => {
    const time = (Math.trunc(hours) * 3600 + Math.trunc(minutes) * 60 + Math.trunc(seconds)) / 86_400;
    return time < 0 ? NUM : time % 1;
  }),
  volatile("TODAY", [], (evaluation) => own(Math.floor(serialOfMoment(evaluation.workspace.now())), evaluation)),
  volatile("NOW", [], (evaluation) => own(serialOfMoment(evaluation.workspace.now()), evaluation)),
  reading("WEEKDAY", ["number", "number?"], (evaluation, serial, type) => weekday(usual(serial, evaluation), type)),
  reading("WEEKNUM", ["number", "number?"], (evaluation, serial, type) => weekNumber(usual(serial, evaluation), type)),
  reading("ISOWEEKNUM", ["number"], (evaluation, serial) => isoWeek(usual(serial, evaluation))),
  reading("EDATE", ["number", "number"], (evaluation, serial, months) =>
    own(monthsAway(usual(serial, evaluation), months, false), evaluation),
  ),
  reading("EOMONTH", ["number", "number"], (evaluation, serial, months) =>
    own(monthsAway(usual(serial, evaluation), months, true), evaluation),
  ),
  pure("DAYS", ["number", "number"], (end, start) => Math.floor(end) - Math.floor(start)),
  reading("DATEDIF", ["number", "number", "text"], (evaluation, from, to, unit) =>
    difference(usual(from, evaluation), usual(to, evaluation), unit),
  ),
  reading("DATEVALUE", ["value"], (evaluation, value) => {
    if (typeof value !== "string" || !/[/\-. a-z]/i.test(value.trim())) return VALUE;
    const serial = /^[\s\d.,+%$€-]*$/.test(value) && !/\d[-./]\d+[-./]\d/.test(value) ? undefined : numberInText(value);
    return serial === undefined ? VALUE : own(Math.floor(serial), evaluation);
  }),
  reading("NETWORKDAYS", ["number", "number", "range?"], (evaluation, from, to, holidays) => {
    const free = holidaysIn(evaluation, holidays);
    const [first, last] = [Math.min(from, to), Math.max(from, to)].map((serial) => Math.floor(usual(serial, evaluation))) as [
      number,
      number,
    ];
    let count = 0;
    for (let day = first; day <= last; day += 1) if (isWorkday(day, free)) count += 1;
    return from <= to ? count : -count;
  }),
  reading("WORKDAY", ["number", "number", "range?"], (evaluation, from, days, holidays) => {
    if (isError(holidays)) return holidays;
    const free = holidaysIn(evaluation, holidays);
    const step = days < 0 ? -1 : 1;
    let day = Math.floor(usual(from, evaluation));
    for (let left = Math.abs(Math.trunc(days)); left > 0;) {
      day += step;
      if (day < 0) return NUM;
      if (isWorkday(day, free)) left -= 1;
    }
    return own(day, evaluation);
  }),
];
