import { format, isDateFormat } from "numfmt";

/** Excel's short dates follow the region of who opens the file. */
const regionalDates: ReadonlySet<string> = new Set(["m/d/yyyy", "mm-dd-yy", "m/d/yy"]);

/** A number of a cell to name it by: as it is shown, but a date whole, where the sheet has the year in a heading. */
export function namedNumber(value: number, numberFormat: string): string {
  return shownNumber(value, isDateFormat(numberFormat) ? "dd/mm/yyyy" : numberFormat);
}

/** A number as an Italian Excel shows it in a number format; `""` where it cannot. */
export function shownNumber(value: number, numberFormat: string): string {
  const pattern = regionalDates.has(numberFormat) ? "dd/mm/yyyy" : numberFormat;
  if (isDateFormat(pattern) && value < 0) return "";
  return format(pattern, value, { locale: "it", nbsp: false, throws: false, invalid: "", overflow: "" });
}
