/** The coding scheme of a plan file: as a pattern, as digits and separators, or seen from the codes themselves. */
import { defaultCodeScheme, longestSeparator, mostDigits, type CodeScheme } from "../../plan/codes/code-scheme";
import { longestFirst } from "../../plan/codes/joined-codes";
import { literalPattern } from "../../plan/codes/literal-pattern";

type Json = unknown;

/** What a file calls the digits of each level of the tree, from the top, and the other names that bodies give them. */
const levelNames = [
  ["line", "strategicLine"],
  ["strategicObjective", "strategic", "objective"],
  ["operationalObjective", "operational"],
  ["activity"],
] as const;

const numberNames = ["number", "progressive", "executive"] as const;

/** How Cardine writes a scheme. */
export interface CodeSchemeFile {
  readonly digits: Readonly<Record<string, number>>;
  readonly separators: { readonly tree: string; readonly sector: string; readonly number: string; readonly shared: string };
}

export function codeSchemeFile(scheme: CodeScheme): CodeSchemeFile {
  return {
    digits: { ...Object.fromEntries(scheme.tree.map((digits, at) => [levelNames[at]![0], digits])), number: scheme.number },
    separators: {
      tree: scheme.treeSeparator,
      sector: scheme.sectorSeparator,
      number: scheme.numberSeparator,
      shared: scheme.sharedSeparator,
    },
  };
}

/** Hears of what no scheme can have, and does not return. */
export type Refuse = (place: string, expected: "digits" | "separator", value: unknown) => never;

/** Reads a scheme given in any of the ways that bodies write one; what is not said is as in `fallback`. */
export function readCodeScheme(given: Json, fallback: CodeScheme, refuse: Refuse): CodeScheme {
  if (typeof given === "string") return fromPattern(given) ?? fallback;
  if (!isRecord(given)) return fallback;
  const pattern = given.pattern ?? given.format;
  const base = typeof pattern === "string" ? (fromPattern(pattern) ?? fallback) : fallback;
  const digits = given.digits === undefined ? { given, place: "codeScheme" } : { given: given.digits, place: "codeScheme.digits" };
  return withSeparators(
    withDigits(base, digits, refuse),
    given.separators ?? given.separator ?? ownNames(given),
    given.sharedSeparator,
    refuse,
  );
}

function ownNames(given: Record<string, Json>): Record<string, Json> {
  return { tree: given.treeSeparator, sector: given.sectorSeparator, number: given.numberSeparator };
}

function isRecord(value: Json): value is Record<string, Json> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** `LL.SS.OO.UU.NNNNN`: runs of a letter are levels (`A` the activities), the sector and the number; what stands between them are separators. */
function fromPattern(pattern: string): CodeScheme | undefined {
  const match = /^(L+)([^LSOAUN]*)(?:(S+)([^LSOAUN]*))?(?:(O+)([^LSOAUN]*))?(?:(A+)([^LSOAUN]*))?U+([^LSOAUN]*)(N+)$/i.exec(pattern.trim());
  if (!match) return undefined;
  const runs = [1, 3, 5, 7].flatMap((at) => (match[at] === undefined ? [] : [{ digits: match[at].length, behind: match[at + 1] ?? "" }]));
  const [number = "", digits = ""] = match.slice(9);
  return {
    ...defaultCodeScheme,
    tree: runs.map((run) => run.digits),
    number: digits.length,
    treeSeparator: runs.length > 1 ? runs[0]!.behind : defaultCodeScheme.treeSeparator,
    sectorSeparator: runs.at(-1)!.behind,
    numberSeparator: number,
  };
}

interface Digits {
  readonly given: Json;
  readonly place: string;
}

function withDigits(scheme: CodeScheme, digits: Digits, refuse: Refuse): CodeScheme {
  const last = Array.isArray(digits.given) ? digits.given.length - 1 : 0;
  return {
    ...scheme,
    tree: scheme.tree.map((otherwise, at) =>
      digitsSaid(digits, { names: levelNames[at] ?? [], at: at < last ? at : undefined, otherwise }, refuse),
    ),
    number: digitsSaid(digits, { names: numberNames, at: last, otherwise: scheme.number }, refuse),
  };
}

/** Digits given by name, or in a list of which that of the number is the last. */
function digitsSaid(
  { given, place }: Digits,
  { names, at, otherwise }: { readonly names: readonly string[]; readonly at: number | undefined; readonly otherwise: number },
  refuse: Refuse,
): number {
  const name = isRecord(given) ? names.find((known) => saysSomething(given[known])) : undefined;
  const [path, value]: readonly [string, Json] =
    Array.isArray(given) && at !== undefined
      ? [`${place}[${at}]`, given[at]]
      : isRecord(given) && name !== undefined
        ? [`${place}.${name}`, given[name]]
        : [place, undefined];
  if (!saysSomething(value)) return otherwise;
  return typeof value === "number" && Number.isInteger(value) && value > 0 && value <= mostDigits ? value : refuse(path, "digits", value);
}

function saysSomething(value: Json): boolean {
  return value !== undefined && value !== null;
}

function withSeparators(scheme: CodeScheme, given: Json, shared: Json, refuse: Refuse): CodeScheme {
  const text = (value: Json, otherwise: string) => {
    if (!saysSomething(value)) return otherwise;
    return typeof value === "string" && value.length <= longestSeparator ? value : refuse("codeScheme", "separator", value);
  };
  const base = { ...scheme, sharedSeparator: text(shared, scheme.sharedSeparator) };
  if (typeof given === "string") {
    const all = text(given, "");
    return { ...base, treeSeparator: all, sectorSeparator: all, numberSeparator: all };
  }
  if (Array.isArray(given)) {
    const [tree, , sector, number, sharing] = given as Json[];
    if (given.length < 4) return withSeparators(base, given[0], given[1], refuse);
    return {
      ...base,
      treeSeparator: text(tree, base.treeSeparator),
      sectorSeparator: text(sector, base.sectorSeparator),
      numberSeparator: text(number, base.numberSeparator),
      sharedSeparator: text(sharing, base.sharedSeparator),
    };
  }
  if (!isRecord(given)) return base;
  const all = given.tree ?? given.levels ?? given.level ?? given.code;
  return {
    ...base,
    treeSeparator: text(all, base.treeSeparator),
    sectorSeparator: text(given.sector ?? all, base.sectorSeparator),
    numberSeparator: text(given.number ?? all, base.numberSeparator),
    sharedSeparator: text(given.shared, base.sharedSeparator),
  };
}

/** The codes by which a scheme is seen. */
export interface CodesInUse {
  /** Of the nodes of the tree's last level: `05.02.01`. */
  readonly places: readonly string[];
  /** `05.02.01.S3.00007` or `S3.00007`. */
  readonly objectives: readonly string[];
}

/**
 * The scheme that most codes of a plan follow, its tree of so many levels. Codes of `sectors` are seen where they stand, so that none of
 * their signs is taken for a separator; of other sectors only words are.
 */
export function inferCodeScheme({ places, objectives }: CodesInUse, levels: number, sectors: readonly string[]): CodeScheme {
  const trees = places.map((code) => treeCode.exec(code.trim()));
  const part = (matches: readonly (RegExpExecArray | null)[], group: number) => matches.flatMap((match) => match?.[group] ?? []);
  const treeSeparator = mostFrequent(part(trees, 2), defaultCodeScheme.treeSeparator);
  const tails = tailsOf(objectives, treeSeparator, levels, longestFirst(sectors));
  const usual = defaultCodeScheme.tree;
  return {
    tree: Array.from({ length: levels }, (_, at) => digitsOf(part(trees, at === 0 ? 1 : at + 2), usual[at] ?? usual.at(-1)!)),
    number: digitsOf(part(tails, 3), defaultCodeScheme.number),
    treeSeparator,
    sectorSeparator: mostFrequent(part(tails, 1), treeSeparator),
    numberSeparator: mostFrequent(part(tails, 2), defaultCodeScheme.numberSeparator),
    sharedSeparator: mostFrequent(part(tails, 4), defaultCodeScheme.sharedSeparator),
  };
}

const word = "([\\p{L}\\d]+)";
/** One to four levels, and what parts them. */
const treeCode = new RegExp(`^${word}(?:([^\\p{L}\\d\\s])${word}(?:\\2${word}(?:\\2${word})?)?)?$`, "u");
const sign = "[^\\p{L}\\d\\s]";
/** Where a code ends: the separator before the sector, the one after it, the number. */
const tail = new RegExp(`(${sign})?(?:\\d{0,3}\\p{L}[\\p{L}\\d]*?)(${sign})(\\d+)$`, "u");

/** The first short code of each: the separator before its sector, the one after it, the number, the separator before a second one. */
function tailsOf(
  codes: readonly string[],
  treeSeparator: string,
  levels: number,
  sectors: readonly string[],
): readonly (RegExpExecArray | null)[] {
  const sector = sectors.map(literalPattern).join("|");
  const tree = Array.from({ length: levels }, () => "\\d+").join(literalPattern(treeSeparator));
  const known = new RegExp(`^\\s*(?:${tree}(${sign}))?(?:${sector})(${sign})(\\d+)\\s*(?:$|(${sign})\\s*(?:${sector})\\2\\d)`, "u");
  const ofKnown = sectors.length === 0 ? [] : codes.map((code) => known.exec(code)).filter((match) => match !== null);
  return ofKnown.length > 0 ? ofKnown : codes.map((code) => tail.exec(code.split("/")[0]?.trim() ?? ""));
}

/** Digits that numbers are padded to; 1 where they are not: no leading zero, and lengths that differ, or letters. */
function digitsOf(numbers: readonly string[], otherwise: number): number {
  if (numbers.some((number) => !/^\d+$/.test(number))) return 1;
  const lengths = numbers.map((number) => number.length);
  if (!numbers.some((number) => number.startsWith("0")) && new Set(lengths).size > 1) return 1;
  return mostFrequent(lengths, otherwise);
}

/** The value that occurs most; of equals the usual one. */
function mostFrequent<T>(values: readonly T[], usual: T): T {
  const counts = new Map<T, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  const most = Math.max(0, ...counts.values());
  if (most === (counts.get(usual) ?? 0)) return usual;
  return [...counts].find(([, count]) => count === most)?.[0] ?? usual;
}
