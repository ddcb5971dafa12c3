/** Serial dates of the 1900 system: 1 is 1 January 1900, and 60 is the 29 February 1900 that never was. */

const DAY = 86_400_000;
/** 31 December 1899, for serials below 60. */
const EPOCH = Date.UTC(1899, 11, 31);
export const LAST_SERIAL = 2_958_465;

export interface CalendarDate {
  readonly year: number;
  /** 1 to 12 */
  readonly month: number;
  readonly day: number;
}

/** Calendar date of a serial's whole part; undefined outside of 1900 to 9999. Serial 0 is "0 January 1900". */
export function dateOfSerial(serial: number): CalendarDate | undefined {
  const days = Math.floor(serial);
  if (!(days >= 0 && days <= LAST_SERIAL)) return undefined;
  if (days === 0) return { year: 1900, month: 1, day: 0 };
  if (days === 60) return { year: 1900, month: 2, day: 29 };
  const date = new Date(EPOCH + (days > 60 ? days - 1 : days) * DAY);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}

/** Serial of a calendar date; months and days may overflow as in `DATE(2021,14,-3)`. */
export function serialOfDate(year: number, month: number, day: number): number | undefined {
  const first = new Date(0);
  first.setUTCFullYear(year, month - 1, 1);
  const serial = serialOfFirst(first.getTime()) + Math.trunc(day) - 1;
  return serial >= 0 && serial <= LAST_SERIAL ? serial : undefined;
}

function serialOfFirst(time: number): number {
  const days = Math.round((time - EPOCH) / DAY);
  return days > 59 ? days + 1 : days;
}

/** Last day of a month, in the calendar with the false 29 February 1900. */
export function daysInMonth(year: number, month: number): number {
  if (year === 1900 && month === 2) return 29;
  const date = new Date(0);
  date.setUTCFullYear(year, month, 0);
  return date.getUTCDate();
}

/** Serial, with the time of day as fraction, of a moment as the local clock shows it. */
export function serialOfMoment(moment: Date): number {
  const day = serialOfDate(moment.getFullYear(), moment.getMonth() + 1, moment.getDate()) ?? 0;
  const seconds = (moment.getHours() * 60 + moment.getMinutes()) * 60 + moment.getSeconds() + moment.getMilliseconds() / 1000;
  return day + seconds / 86_400;
}
