/**
 * The notation of times within a year: days, months, quarters, stretches of months, as people write them. One table of spelled
 * forms; the domain looks texts up in it, and so do the formulas of the sheets, by the same steps (`wholeSteps`, `firstSteps`).
 */

export const monthNames = [
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
] as const;
const shortest = 3;
const days = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31] as const;

/** Months count from 1. */
export interface YearPart {
  readonly from: number;
  readonly to: number;
  /** The day, where the words name one. */
  readonly day?: number;
  /** Of a month, which part is named: "fine maggio". */
  readonly part?: "start" | "middle" | "end";
}

/** Texts that are replaced in turn, in lower case, until a text is the key of a period. */
export type KeySteps = readonly (readonly [string, string])[];

function yearSteps(year: number): KeySteps {
  return [[`/${year}`, ""], [String(year), ""], ...shortYearSteps(year)];
}

/** Of a year such as 2012 the last two figures may be a month. */
function shortYearSteps(year: number): KeySteps {
  return year % 100 > 12 ? [[`/${year % 100}`, ""]] : [];
}

const strokes: KeySteps = [
  [".", "/"],
  ["-", "/"],
];

/** A text that says nothing but a period: blanks, the year, and the word of a deadline do not count. */
export function wholeSteps(year: number): KeySteps {
  return [...typedSteps(year), ...shortYearSteps(year), ...leapSteps(year)];
}

/** The same of what Excel leaves a text when it is typed: it makes dates of `31.12.26` and `29/02` by itself. */
export function typedSteps(year: number): KeySteps {
  return [[" ", ""], ...strokes, [`/${year}`, ""], [String(year), ""], ["entroil", ""], ["entro", ""]];
}

/** A text that begins with a day or a month, up to the first blank; of another year too. */
export function firstSteps(year: number): KeySteps {
  return [[". ", " "], ...strokes, [" /", "/"], ["/ ", "/"], ...yearSteps(year), ["/20", " "], ...leapSteps(year)];
}

/** 29 February, which the table lacks, is there in leap years. */
function leapSteps(year: number): KeySteps {
  return isLeap(year)
    ? [
        ["29/02", "28/02"],
        ["29/2", "28/2"],
        ["/02/29", "/02/28"],
        ["29febbraio", "28febbraio"],
      ]
    : [];
}

function isLeap(year: number): boolean {
  return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
}

function follow(text: string, steps: KeySteps): string {
  return steps.reduce((so, [from, to]) => so.replaceAll(from, to), text.toLowerCase());
}

const leapDay: YearPart = { from: 2, to: 2, day: 29 };

/** The period that a text is, and nothing else, in a year. */
export function periodOf(text: string, year: number): YearPart | undefined {
  const key = follow(text, wholeSteps(year));
  return periods.get(key) && isLeapDay(text, year) ? leapDay : periods.get(key);
}

/** The period that a text begins with; the formulas read none that stands elsewhere among other words. */
export function firstPeriodOf(text: string, year: number): YearPart | undefined {
  return periods.get(follow(text.trim(), firstSteps(year)).split(" ")[0] ?? "");
}

function isLeapDay(text: string, year: number): boolean {
  return isLeap(year) && /29\/0?2(?!\d)|\/02\/29|29febbraio/.test(follow(text, [[" ", ""], ...strokes]));
}

function* dayForms(): Generator<readonly [string, YearPart]> {
  for (const [at, count] of days.entries())
    for (let day = 1; day <= count; day += 1) for (const form of formsOfDay(day, at)) yield [form, { from: at + 1, to: at + 1, day }];
}

/** `1/6`, `01/06`, `/06/01` of a date that begins with the year, `1giugno`. */
function formsOfDay(day: number, month: number): readonly string[] {
  const [months, dates] = [padded(month + 1), padded(day)];
  const named = day === 1 ? ["1", "1°", "1º"] : [String(day)];
  return [
    ...months.flatMap((one) => dates.map((date) => `${date}/${one}`)),
    `/${months.at(-1)}/${dates.at(-1)}`,
    ...named.map((date) => `${date}${monthNames[month]}`),
  ];
}

function padded(number: number): readonly string[] {
  return number < 10 ? [String(number), `0${number}`] : [String(number)];
}

/** A month's name, full or cut to three letters or more, with or without the stroke that a full stop becomes. */
function* monthForms(): Generator<readonly [string, YearPart]> {
  for (const [at, name] of monthNames.entries())
    for (let length = shortest; length <= name.length; length += 1) {
      const period = { from: at + 1, to: at + 1 };
      yield [name.slice(0, length), period];
      yield [`${name.slice(0, length)}/`, period];
    }
}

/** `giugno-settembre`, `giu/set`, `da giugno a settembre`; never backwards. */
function* stretchForms(): Generator<readonly [string, YearPart]> {
  for (const [first, begin] of monthNames.entries())
    for (const [last, end] of monthNames.entries()) {
      if (last <= first) continue;
      const period = { from: first + 1, to: last + 1 };
      const short = (name: string) => name.slice(0, shortest);
      for (const form of [`${begin}/${end}`, `${short(begin)}/${short(end)}`, `da${begin}a${end}`, `${begin}a${end}`]) yield [form, period];
      if (last === first + 1) yield [`${begin}e${end}`, period];
    }
}

const partWords = { start: ["inizio", "iniziodi", "da"], middle: ["metà", "metàdi", "meta"], end: ["fine", "finedi"] } as const;

function* partForms(): Generator<readonly [string, YearPart]> {
  for (const [at, name] of monthNames.entries())
    for (const part of ["start", "middle", "end"] as const)
      for (const word of partWords[part])
        for (const month of [name, name.slice(0, shortest)]) yield [`${word}${month}`, { from: at + 1, to: at + 1, part }];
}

const ordinals = [
  ["i", "1", "1°", "1º", "primo"],
  ["ii", "2", "2°", "2º", "secondo"],
  ["iii", "3", "3°", "3º", "terzo"],
  ["iv", "4", "4°", "4º", "quarto"],
] as const;
const parts: readonly { readonly months: number; readonly words: readonly string[] }[] = [
  { months: 3, words: ["trimestre", "trim", "trim/"] },
  { months: 4, words: ["quadrimestre", "quadrim", "quadrim/"] },
  { months: 6, words: ["semestre", "sem", "sem/"] },
];
const wholeYear = [
  "tuttol'anno",
  "tuttol’anno",
  "tuttoanno",
  "l'interoanno",
  "l’interoanno",
  "interoanno",
  "annointero",
  "tuttoil",
  "anno",
  "annuale",
];

function* yearForms(): Generator<readonly [string, YearPart]> {
  for (const { months, words } of parts)
    for (let part = 0; part * months < 12; part += 1)
      for (const ordinal of ordinals[part] ?? [])
        for (const word of words) yield [`${ordinal}${word}`, { from: part * months + 1, to: (part + 1) * months }];
  for (const word of wholeYear) yield [word, { from: 1, to: 12 }];
}

/** Every spelled form with its period. Blanks are not written, strokes are `/`, as the steps leave them. */
export const periods: ReadonlyMap<string, YearPart> = new Map([
  ...dayForms(),
  ...monthForms(),
  ...stretchForms(),
  ...partForms(),
  ...yearForms(),
]);

/** Month from 1 to 12 of an Italian month name, full or cut to three letters or more ("sett", "DIC."); undefined for others. */
export function monthOfName(word: string): number | undefined {
  const letters = word.toLowerCase().replace(/\.$/, "");
  const at = letters.length < shortest ? -1 : monthNames.findIndex((name) => name.startsWith(letters));
  return at < 0 ? undefined : at + 1;
}
