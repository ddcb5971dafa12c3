/** Which rows at the top of a pasted table are headings, and what these say of each column. */
import { isTitle, readHeading, titleYear, type HeadingMeaning } from "./headings";
import { runsIn } from "../times/parts-of-year";
import { filledCells, isPhaseNumber, isWeight, mostly } from "./content";
import { isMark } from "../times/marks";
import { isTimeText } from "../times/dates";
import { isBlank, type ColumnKind, type PastedCells } from "../pasted-table";

const reach = 6;
/** No heading holds these: a number, a duration, a date. */
const ofBody = /^\s*(\d{1,3}([.,]\d+)?\s*(%|g|gg|d|days?|giorn[oi])?\??|\D*\d{1,2}[./-]\d{1,2}([./-]\d+)?(\s.*)?)\s*$/i;

export function countHeaderRows(cells: PastedCells): number {
  const top = cells.slice(0, reach);
  const isHeader = (at: number) => {
    const row = top[at] ?? [];
    return !holdsValues(row, wordsAbove(top, at)) && (isHeaderRow(row, wordsAbove(top, at)) || isBorneOut(row, cells.slice(at + 1)));
  };
  const header = top.findIndex((_, at) => isHeader(at));
  if (header < 0) return 0;
  const after = top.findIndex((row, at) => at > header && !isHeader(at) && !row.every(isBlank));
  return after < 0 ? top.length : after;
}

function wordsAbove(cells: PastedCells, at: number): string {
  return cells.slice(0, at).flat().join(" ");
}

function filledIn(row: readonly string[]): readonly { readonly cell: string; readonly at: number }[] {
  return row.flatMap((cell, at) => (isBlank(cell) ? [] : [{ cell, at }]));
}

/** A number or a date, which are no headings. */
function holdsValues(row: readonly string[], above: string): boolean {
  const run = runsIn(row, above);
  return filledIn(row).some(({ cell, at }) => !run.has(at) && ofBody.test(cell) && readHeading(cell)?.stretch === undefined);
}

/** What must stand below the headings that say it. */
const valuesUnder: Partial<Record<ColumnKind, (cell: string) => boolean>> = {
  number: isPhaseNumber,
  weight: isWeight,
  progress: isWeight,
  start: isTimeText,
  end: isTimeText,
  period: isTimeText,
};

/**
 * Among headings of the body's own some are known, and the cells below are what these say; or words stand over a column of numbers or
 * dates, and one word is known that no phase begins with.
 */
function isBorneOut(row: readonly string[], below: PastedCells): boolean {
  const cells = filledIn(row).map(({ cell, at }) => ({ ...readHeading(cell), values: filledCells(below, at) }));
  const asked = cells.flatMap(({ kind, stretch, values }) => {
    const test = stretch ? isMark : kind && valuesUnder[kind];
    return test && values.length > 0 ? [mostly(values, test)] : [];
  });
  const isOverValues = cells.some(({ values }) => values.length > 1 && values.every((value) => ofBody.test(value)));
  const isNamed = cells.some(({ kind }) => kind !== undefined && kind !== "text" && kind !== "involved");
  const areTwoNamed = cells.filter(({ kind }) => kind !== undefined).length > 1;
  return asked.every(Boolean) && (asked.length > 0 || (isOverValues && (isNamed || areTwoNamed)));
}

/**
 * Nearly all that the row says are headings. Words as "Attività di…" or a month may stand in a
 * phase's row too, so some surer heading must be among them, a whole year of months, or several in turn.
 */
function isHeaderRow(row: readonly string[], above: string): boolean {
  const run = runsIn(row, above);
  const filled = filledIn(row);
  const known = filled.flatMap(({ cell, at }): HeadingMeaning[] => {
    const stretch = run.get(at);
    const heading = stretch ? { stretch } : readHeading(cell);
    return heading ? [heading] : [];
  });
  const stretches = known.flatMap(({ stretch }) => stretch ?? []);
  const named = known.filter(({ kind, stretch, year }) => kind !== undefined || (year !== undefined && !stretch));
  const months = stretches.reduce((sum, { from, to }) => sum + to - from + 1, 0);
  const isSure =
    named.some(({ kind }) => kind !== "text" && kind !== "involved") || (stretches.length === 0 && named.length === filled.length);
  const inTurn = stretches.length > 2 && stretches.every(({ from }, at) => at === 0 || from === stretches[at - 1]!.to + 1);
  const isYear = (months >= 12 || inTurn) && (stretches.length > 2 || named.length > 0);
  return known.length > 1 && known.length * 3 >= filled.length * 2 && (isYear || (isSure && named.length > 1));
}

/** What the headings of a column say together. */
export interface ColumnHeading extends HeadingMeaning {
  /** All of them as they stand. */
  readonly text: string;
  /** Those that say nothing that a column could be. */
  readonly unread: readonly { readonly row: number; readonly text: string }[];
}

/** The lower of two headings counts; a year reaches over the columns to its right that a merged cell leaves blank. */
export function columnHeadings(header: PastedCells, width: number): readonly ColumnHeading[] {
  const bands = header.map((row) => yearBand(row, width));
  const runs = header.map((row, at) => runsIn(row, wordsAbove(header, at)));
  return Array.from({ length: width }, (_, at): ColumnHeading => {
    const said = header.map((row, place): HeadingMeaning | undefined => {
      if (isTitle(row)) return undefined;
      const stretch = runs[place]?.get(at);
      return stretch ? { stretch } : readHeading(row[at] ?? "");
    });
    const texts = header.map((row) => (row[at] ?? "").trim());
    const meaning = said.findLast((heading) => heading?.kind !== undefined || heading?.stretch !== undefined);
    const year =
      said.find((heading) => heading?.year !== undefined)?.year ?? bands.map((band) => band[at]).find((found) => found !== undefined);
    return {
      ...(meaning?.kind === undefined ? {} : { kind: meaning.kind }),
      ...(meaning?.stretch === undefined ? {} : { stretch: meaning.stretch }),
      ...(year === undefined ? {} : { year }),
      text: texts.filter((text) => text !== "").join(" "),
      unread: texts.flatMap((text, row) => (text === "" || said[row] || titleYear(header[row]!) !== undefined ? [] : [{ row, text }])),
    };
  });
}

/** A year that stands alone in its row at the left is a title of the whole table, and of its rows. */
function yearBand(row: readonly string[], width: number): readonly (number | undefined)[] {
  if (isTitle(row)) return [];
  let year: number | undefined;
  return Array.from({ length: width }, (_, at) => {
    const cell = row[at] ?? "";
    if (!isBlank(cell)) {
      const heading = readHeading(cell);
      year =
        heading && heading.kind === undefined && heading.stretch === undefined ? heading.year : isBand(heading) ? heading?.year : undefined;
    }
    return year;
  });
}

/** "Periodo 2026", "Trimestri 2026" over several columns. */
function isBand(heading: HeadingMeaning | undefined): boolean {
  return heading?.kind === "period";
}
