/**
 * The formulas behind the bars. They read what a person types without the add-in's help: a date, a month name
 * ("gennaio", "gen", "sett"), or "15/05"; only day and month count, the year being the column's. Functions of Excel
 * 2019 and earlier, no date formats, no array constants.
 */

export const monthAbbreviations = ["gen", "feb", "mar", "apr", "mag", "giu", "lug", "ago", "set", "ott", "nov", "dic"] as const;

const monthList = `;${monthAbbreviations.join(";")};`;

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

/** Month number 1–12 of what stands in a column of the same row; an error where nothing can be read. */
function monthOf(header: string): string {
  const cell = `[@[${header}]]`;
  const slashed = `SUBSTITUTE(SUBSTITUTE(TRIM(${cell}),".","/"),"-","/")`;
  const number = `VALUE(SUBSTITUTE(MID(${slashed},FIND("/",${slashed})+1,2),"/",""))`;
  return (
    `IF(ISNUMBER(${cell}),MONTH(${cell}),` +
    `IFERROR((FIND(";"&LOWER(LEFT(TRIM(${cell}),3))&";","${monthList}")+3)/4,` +
    `CHOOSE(${number},1,2,3,4,5,6,7,8,9,10,11,12)))`
  );
}

/** First month of the year's window; half a window runs in the one month that is known; 0 where there is none. */
export function fromFormula(year: number): string {
  return `=IFERROR(${monthOf(startHeader(year))},IFERROR(${monthOf(endHeader(year))},0))`;
}

export function toFormula(year: number): string {
  return `=IFERROR(${monthOf(endHeader(year))},[@[${fromHeader(year)}]])`;
}

/** 1 where the phase runs in that month (1–12) of that year. */
export function runsFormula(year: number, month: number): string {
  return `=IF(AND(${month}>=[@[${fromHeader(year)}]],${month}<=[@[${toHeader(year)}]]),1,0)`;
}

/** Validation of a window cell: a date, a month, or day/month; `address` is the range's first cell. */
export function readableWindow(address: string): string {
  return `=OR(ISNUMBER(${address}),ISNUMBER(FIND(";"&LOWER(LEFT(TRIM(${address}),3))&";","${monthList}")),ISNUMBER(FIND("/",${address})),${address}="==")`;
}

/** True in the column of the current month; `firstMonth` is the absolute address of a cell in the first month's column. */
export function currentMonthColumn(firstMonth: string): string {
  return `=COLUMN()-COLUMN(${firstMonth})=(YEAR(TODAY())-PrimoAnno)*12+MONTH(TODAY())-1`;
}
