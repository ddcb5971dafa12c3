/** The two calendars by which a workbook may count its days: from 1900 as usual, or from 1904 as Excel on old Macs did. */
import { getFormatDateInfo } from "numfmt";
import type { CellValue, WorkbookData } from "./workbook-data";

/** 1 January 1904 in the usual calendar; in the other it is 0. */
const FIRST_OF_1904 = 1_462;

/** What makes a serial of the workbook one of the usual calendar. */
export function daysToUsual({ datesFrom1904 }: Pick<WorkbookData, "datesFrom1904">): number {
  return datesFrom1904 ? FIRST_OF_1904 : 0;
}

/** A value as the usual calendar has it: a number whose format shows a day moves by `days`, anything else is what it is. */
export function inUsualCalendar(value: CellValue, numberFormat: string | undefined, days: number): CellValue {
  return typeof value === "number" && days !== 0 && showsDay(numberFormat) ? value + days : value;
}

/** Whether a number format shows a calendar day or a part of one, not the time of day alone. */
export function showsDay(numberFormat = "General"): boolean {
  const { year, month, day } = getFormatDateInfo(numberFormat);
  return year || month || day;
}
