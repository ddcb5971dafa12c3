/**
 * The formulas behind the bars. They read what a person types without the add-in's help: a date, or a text of the notation of periods
 * (`plan/notation/periods.ts`), which stands in a cell of the sheet `Liste`; only day and month count, the year being the column's.
 * Functions of Excel 2019 and earlier, no date formats, no array constants.
 */
import { firstSteps, periods, typedSteps, wholeSteps, type KeySteps } from "../../../plan/notation/periods";
import { workbookNames } from "../../layout/names";

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

/** The notation of periods as one text, which formulas search: `0609|giugno/settembre;`. The keys of a blank cell and of "none" come first, and have no months. */
export const periodsText = [
  "----|;",
  "----|==;",
  ...[...periods].map(([key, { from, to }]) => `${twoDigits(from)}${twoDigits(to)}|${key};`),
].join("");

function twoDigits(month: number): string {
  return String(month).padStart(2, "0");
}

/** Where in `periodsText` a period's first and last month stand, counted back from its key. */
const monthAt = { first: 4, last: 2 } as const;

/** What of a row's cell says its month, 1–12; an error where nothing can be read. */
type MonthOf = (cell: string, year: number, which: keyof typeof monthAt) => string;

/** A cell's number is its average, that of a text an error: so the cell is named once. */
const monthOf: MonthOf = (cell, year, which) => {
  const listed = (key: string) => `VALUE(MID(${workbookNames.periods},${foundIn(key)}-${monthAt[which]},2))`;
  return `IFERROR(MONTH(AVERAGE(${cell})),IFERROR(${listed(wholeKey(cell, year))},${listed(firstKey(cell, year))}))`;
};

function foundIn(key: string): string {
  return `FIND("|"&${key}&";",${workbookNames.periods})`;
}

function wholeKey(cell: string, year: number): string {
  return followed(`LOWER(${cell})`, wholeSteps(year));
}

/** 99 blanks for each keep what comes before the first one alone in the first 99 characters. */
function firstKey(cell: string, year: number): string {
  return `TRIM(LEFT(SUBSTITUTE(${followed(`LOWER(TRIM(${cell}))`, firstSteps(year))}," ",REPT(" ",99)),99))`;
}

function followed(text: string, steps: KeySteps): string {
  return steps.reduce((so, [from, to]) => `SUBSTITUTE(${so},"${from}","${to}")`, text);
}

/** As workbooks have it that were built before. Of what follows a stroke it takes two characters, though the first be a blank or another stroke. */
const formerMonthOf = (cell: string): string => {
  const slashed = `SUBSTITUTE(SUBSTITUTE(TRIM(${cell}),".","/"),"-","/")`;
  const number = `VALUE(SUBSTITUTE(MID(${slashed},FIND("/",${slashed})+1,2),"/",""))`;
  return `IF(ISNUMBER(${cell}),MONTH(${cell}),IFERROR((FIND(";"&LOWER(LEFT(TRIM(${cell}),3))&";","${monthList}")+3)/4,CHOOSE(${number},${monthNumbers})))`;
};

function ofRow(header: string): string {
  return `[@[${header}]]`;
}

/** First month of the year's window: half a window runs in what is known; 0 where there is none. */
function fromFormula(year: number): string {
  const first = (header: string) => monthOf(ofRow(header), year, "first");
  return `=IFERROR(${first(startHeader(year))},IFERROR(${first(endHeader(year))},0))`;
}

/** The last one. */
function toFormula(year: number): string {
  const last = (header: string) => monthOf(ofRow(header), year, "last");
  return `=IFERROR(${last(endHeader(year))},IFERROR(${last(startHeader(year))},0))`;
}

function formerFrom(year: number): string {
  return `=IFERROR(${formerMonthOf(ofRow(startHeader(year)))},IFERROR(${formerMonthOf(ofRow(endHeader(year)))},0))`;
}

function formerTo(year: number): string {
  return `=IFERROR(${formerMonthOf(ofRow(endHeader(year)))},${ofRow(fromHeader(year))})`;
}

/** A formula of every row of the phases. */
export interface GanttFormula {
  readonly formula: string;
  /** What workbooks hold that were built before: of dates, months and days it answers the same. */
  readonly formerly?: string;
}

/** 1 where the phase runs in any of these months (1–12) of that year. */
export function runsInMonths({ year, from, to }: { readonly year: number; readonly from: number; readonly to: number }): GanttFormula {
  const [first, last] = [ofRow(fromHeader(year)), ofRow(toHeader(year))];
  if (from === to)
    return { formula: `=(${from}>=${first})*(${last}>=${from})`, formerly: `=IF(AND(${from}>=${first},${from}<=${last}),1,0)` };
  return { formula: `=(${to}>=${first})*(${last}>=${from})*(${last}>=${first})` };
}

/** The first month of the year in which the phase runs. */
export function runsFrom(year: number): GanttFormula {
  return { formula: fromFormula(year), formerly: formerFrom(year) };
}

/** The last one. */
export function runsTo(year: number): GanttFormula {
  return { formula: toFormula(year), formerly: formerTo(year) };
}

interface EdgeHeaders {
  readonly start: string;
  readonly end: string;
}

/** A month before all months of a year, and one behind them. */
const [before, behind] = [0, 13];

/**
 * Month of that year of an edge that may be of any year: what is earlier or later stands at `otherwise`. A text speaks of the plan's
 * first year.
 */
function onceMonth(cell: string, year: number, isFirst: boolean, which: "first" | "last"): string {
  const [earlier, later] = which === "first" ? [1, behind] : [before, 12];
  const date = `AVERAGE(${cell})`;
  const dated = `IF(YEAR(${date})<${year},${earlier},IF(YEAR(${date})>${year},${later},MONTH(${date})))`;
  const typed = monthOf(cell, year, which);
  return `IFERROR(${dated},${isFirst ? typed : `0*${typed}+${earlier}`})`;
}

/** The first month of the year in which a phase runs that has one window for all years. */
export function runsOnceFrom(year: number, isFirst: boolean, { start, end }: EdgeHeaders): GanttFormula {
  const first = (header: string) => onceMonth(ofRow(header), year, isFirst, "first");
  return { formula: `=IFERROR(${first(start)},IFERROR(${aloneIn(end, year, isFirst, "first")},${before}))` };
}

/** The last one. */
export function runsOnceTo(year: number, isFirst: boolean, { start, end }: EdgeHeaders): GanttFormula {
  const last = (header: string) => onceMonth(ofRow(header), year, isFirst, "last");
  return { formula: `=IFERROR(${last(end)},IFERROR(${aloneIn(start, year, isFirst, "last")},${before}))` };
}

/** Of half a window: its month in the year that it is of, none in others. */
function aloneIn(header: string, year: number, isFirst: boolean, which: "first" | "last"): string {
  const cell = ofRow(header);
  const dated = `IF(YEAR(AVERAGE(${cell}))=${year},MONTH(AVERAGE(${cell})),${which === "first" ? behind : before})`;
  return isFirst ? `IFERROR(${dated},${monthOf(cell, year, which)})` : dated;
}

/** Validation of the edge of a window for all years: a date or a text that is a period, the end not before the start. */
export function readableOnce(year: number, edge: "start" | "end", { start, end }: EdgeHeaders): string {
  const cell = edge === "start" ? start : end;
  return `=IF(COUNT(${start}:${end})=2,${start}<=${end},COUNT(${cell},${foundIn(followed(`LOWER(${cell})`, typedSteps(year)))})>0)`;
}

/**
 * Validation of a window cell: a date, or a text that is a period, `==`; and where both edges are dates, no month before the one in
 * which it begins. The addresses are those of the first row. Excel takes 255 characters.
 */
export function readableWindow(
  year: number,
  edge: "start" | "end",
  { start, end }: { readonly start: string; readonly end: string },
): string {
  const cell = edge === "start" ? start : end;
  return `=IF(COUNT(${start}:${end})=2,MONTH(${start})<=MONTH(${end}),COUNT(${cell},${foundIn(followed(`LOWER(${cell})`, typedSteps(year)))})>0)`;
}

/** True in the column of the current period; `firstPeriod` is the absolute address of a cell in the first one's column. */
export function currentPeriodColumn(firstPeriod: string, months: number): string {
  const month = "(YEAR(TODAY())-PrimoAnno)*12+MONTH(TODAY())-1";
  return `=COLUMN()-COLUMN(${firstPeriod})=${months === 1 ? month : `INT((${month})/${months})`}`;
}
