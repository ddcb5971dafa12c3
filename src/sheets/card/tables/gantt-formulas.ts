/**
 * The formulas behind the bars. They read what a person types without the add-in's help: a date, a month name
 * ("gennaio", "gen", "sett"), or "15/05"; only day and month count, the year being the column's. Functions of Excel
 * 2019 and earlier, no date formats, no array constants.
 */

export const monthAbbreviations = ["gen", "feb", "mar", "apr", "mag", "giu", "lug", "ago", "set", "ott", "nov", "dic"] as const;

const monthList = `;${monthAbbreviations.join(";")};`;
const monthNumbers = monthAbbreviations.map((_, at) => at + 1).join(",");

export function startHeader(year: number): string {
  return `${year} inizio`;
}

export function endHeader(year: number): string {
  return `${year} fine`;
}

/** The header of a window's column, in lower case. */
export const windowHeader = /^\d{4} (?:inizio|fine)$/;

export function fromHeader(year: number): string {
  return `${year} da`;
}

export function toHeader(year: number): string {
  return `${year} a`;
}

/** `gen 2021`; `month` counts from 0. */
export function monthHeader(year: number, month: number): string {
  return `${monthAbbreviations[month] ?? ""} ${year}`;
}

/** What of a row's cell says its month, 1–12; an error where nothing can be read. */
type MonthOf = (cell: string) => string;

/**
 * A cell's number is its average, that of a text an error: so the cell is named once. `T` keeps negative numbers, which are no days, from
 * being read as texts. 99 blanks for each stroke put what follows the first one alone into characters 99 to 197.
 */
const monthOf: MonthOf = (cell) =>
  `IFERROR(MONTH(AVERAGE(${cell})),${monthOfName(cell)},` +
  `CHOOSE(VALUE(LEFT(TRIM(MID(SUBSTITUTE(SUBSTITUTE(SUBSTITUTE(T(${cell}),".","/"),"-","/"),"/",REPT(" ",99)),99,99)),2)),${monthNumbers})))`;

/** As workbooks have it that were built before. Of what follows a stroke it takes two characters, though the first be a blank or another stroke. */
const formerMonthOf: MonthOf = (cell) => {
  const slashed = `SUBSTITUTE(SUBSTITUTE(TRIM(${cell}),".","/"),"-","/")`;
  const number = `VALUE(SUBSTITUTE(MID(${slashed},FIND("/",${slashed})+1,2),"/",""))`;
  return `IF(ISNUMBER(${cell}),MONTH(${cell}),${monthOfName(cell)},CHOOSE(${number},${monthNumbers})))`;
};

/** The beginning of an `IFERROR`. */
function monthOfName(cell: string): string {
  return `IFERROR((FIND(";"&LOWER(LEFT(TRIM(${cell}),3))&";","${monthList}")+3)/4`;
}

function ofRow(header: string): string {
  return `[@[${header}]]`;
}

/** First month of the year's window; half a window runs in the one month that is known; 0 where there is none. */
function fromFormula(year: number, month: MonthOf): string {
  return `=IFERROR(${month(ofRow(startHeader(year)))},IFERROR(${month(ofRow(endHeader(year)))},0))`;
}

function toFormula(year: number, month: MonthOf): string {
  return `=IFERROR(${month(ofRow(endHeader(year)))},${ofRow(fromHeader(year))})`;
}

/** A formula of every row of the phases. */
export interface GanttFormula {
  readonly formula: string;
  /** What workbooks hold that were built before, and answers the same. */
  readonly formerly: string;
}

/** 1 where the phase runs in that month (1–12) of that year. */
export function runs(year: number, month: number): GanttFormula {
  const [from, to] = [ofRow(fromHeader(year)), ofRow(toHeader(year))];
  return { formula: `=(${month}>=${from})*(${to}>=${month})`, formerly: `=IF(AND(${month}>=${from},${month}<=${to}),1,0)` };
}

/** The first month of the year in which the phase runs. */
export function runsFrom(year: number): GanttFormula {
  return { formula: fromFormula(year, monthOf), formerly: fromFormula(year, formerMonthOf) };
}

/** The last one. */
export function runsTo(year: number): GanttFormula {
  return { formula: toFormula(year, monthOf), formerly: toFormula(year, formerMonthOf) };
}

/** Validation of a window cell: a date, a month, or day/month; `address` is the range's first cell. */
export function readableWindow(address: string): string {
  return `=OR(ISNUMBER(${address}),ISNUMBER(FIND(";"&LOWER(LEFT(TRIM(${address}),3))&";","${monthList}")),ISNUMBER(FIND("/",${address})),${address}="==")`;
}

/** True in the column of the current month; `firstMonth` is the absolute address of a cell in the first month's column. */
export function currentMonthColumn(firstMonth: string): string {
  return `=COLUMN()-COLUMN(${firstMonth})=(YEAR(TODAY())-PrimoAnno)*12+MONTH(TODAY())-1`;
}
