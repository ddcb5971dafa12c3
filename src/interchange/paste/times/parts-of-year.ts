/** Quarters, half-years and months as headings of columns, and in other writings than cells of the workbook take. */
import { monthNames, periodOf } from "../../../plan/notation/periods";
import type { MonthSpan } from "../pasted-table";

const englishMonths = [
  "january",
  "february",
  "march",
  "april",
  "may",
  "june",
  "july",
  "august",
  "september",
  "october",
  "november",
  "december",
] as const;
const shortest = 3;

/** The Italian name of a month that is written in English, full or cut to three letters or more. */
export function italianMonth(word: string): string | undefined {
  const letters = word.toLowerCase().replace(/\.$/, "");
  return letters.length < shortest ? undefined : monthNames[englishMonths.findIndex((name) => name.startsWith(letters))];
}

const ordinals: readonly (readonly string[])[] = [
  ["i", "1", "primo", "prima", "first", "1st"],
  ["ii", "2", "secondo", "seconda", "second", "2nd"],
  ["iii", "3", "terzo", "terza", "third", "3rd"],
  ["iv", "4", "quarto", "quarta", "fourth", "4th"],
  ["v", "5", "quinto", "fifth", "5th"],
  ["vi", "6", "sesto", "sixth", "6th"],
];
const partWords: readonly { readonly months: number; readonly words: RegExp; readonly letters: RegExp }[] = [
  { months: 2, words: /^(bim|bimestre)$/, letters: /^b$/ },
  { months: 3, words: /^(trim|trimestre|quarter|qtr)$/, letters: /^[tq]$/ },
  { months: 4, words: /^(quad|quadrim|quadrimestre)$/, letters: /^$/ },
  { months: 6, words: /^(sem|semestre|half|halfyear)$/, letters: /^h$/ },
];

/** `I trim.`, `1° semestre`, `trim. 2`, `Q1`, `T1`, `1T`, `second quarter`. */
export function partOfYear(text: string): MonthSpan | undefined {
  const bare = text
    .toLowerCase()
    .replace(/[°ºª^.\s_-]+/g, " ")
    .trim();
  const joined = /^(?:(\d)([a-z])|([a-z])(\d))$/.exec(bare.replace(/ /g, ""));
  if (joined) return part(joined[1] ?? joined[4] ?? "", joined[2] ?? joined[3] ?? "", "letters");
  const [first = "", ...rest] = bare.split(" ");
  const found = part(first, rest.join(""), "words") ?? part(rest.join(""), first, "words");
  const written = /^(\d(?:st|nd|rd|th)?|[iv]+)([a-z]{3,})$/.exec(bare);
  return found ?? (written ? part(written[1] ?? "", written[2] ?? "", "words") : undefined);
}

function part(ordinal: string, word: string, by: "words" | "letters"): MonthSpan | undefined {
  const at = ordinals.findIndex((forms) => forms.includes(ordinal));
  const months = partWords.find((kind) => kind[by].test(word))?.months;
  return at < 0 || months === undefined || (at + 1) * months > 12 ? undefined : { from: at * months + 1, to: (at + 1) * months };
}

/** Any year; headings name none here. */
const someYear = 2001;

/** The months that a heading names and nothing else: `gennaio`, `gen.`, `Jan`, `gen-feb`, `II trim.`; its year is taken off before. */
export function stretchOf(heading: string): MonthSpan | undefined {
  const found = partOfYear(heading) ?? periodOf(italianMonth(heading.trim()) ?? heading.trim(), someYear);
  if (!found || ("day" in found && found.day !== undefined) || ("part" in found && found.part !== undefined)) return undefined;
  return found.to - found.from === 11 ? undefined : { from: found.from, to: found.to };
}

interface Run {
  readonly tokens: readonly string[];
  readonly months: number;
  /** What must stand above, where the row's own cells would say too little. */
  readonly under?: RegExp;
}

const numbers = (count: number, form: (number: number) => string) => Array.from({ length: count }, (_, at) => form(at + 1));
const romans = ["I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X", "XI", "XII"];
/** Rows of short cells of which only all together say what they are; longer ones first. */
const runs: readonly Run[] = [
  { tokens: [..."GFMAMGLASOND"], months: 1 },
  { tokens: [..."JFMAMJJASOND"], months: 1 },
  { tokens: numbers(12, String), months: 1 },
  { tokens: numbers(12, (number) => String(number).padStart(2, "0")), months: 1 },
  { tokens: romans, months: 1 },
  { tokens: numbers(6, String), months: 2, under: /bimestr/i },
  { tokens: romans.slice(0, 6), months: 2, under: /bimestr/i },
  { tokens: romans.slice(0, 4), months: 3 },
  { tokens: numbers(4, String), months: 3, under: /trim|quarter/i },
  { tokens: romans.slice(0, 3), months: 4, under: /quadrim/i },
  { tokens: numbers(3, String), months: 4, under: /quadrim/i },
  { tokens: ["S1", "S2"], months: 6 },
  { tokens: romans.slice(0, 2), months: 6, under: /sem/i },
  { tokens: numbers(2, String), months: 6, under: /sem/i },
];

/** The columns of a heading row that are months or parts of a year by their order alone; `above` is what the rows above it say. */
export function runsIn(row: readonly string[], above: string): ReadonlyMap<number, MonthSpan> {
  const found = new Map<number, MonthSpan>();
  const tokens = row.map((cell) =>
    cell
      .trim()
      .replace(/[.°º^]+$/, "")
      .toUpperCase(),
  );
  for (let at = 0; at < tokens.length; at += 1) {
    const run = runs.find(
      ({ tokens: wanted, under }) => wanted.every((token, place) => tokens[at + place] === token) && (!under || under.test(above)),
    );
    if (!run) continue;
    run.tokens.forEach((_, place) => found.set(at + place, { from: place * run.months + 1, to: (place + 1) * run.months }));
    at += run.tokens.length - 1;
  }
  return found;
}
