/** The coding scheme of a plan file: as a pattern, as digits and separators, or seen from the codes themselves. */
import { defaultCodeScheme, longestSeparator, mostDigits, type CodeScheme } from "../../plan/codes/code-scheme";
import { longestFirst } from "../../plan/codes/joined-codes";
import { literalPattern } from "../../plan/codes/literal-pattern";

type Json = unknown;

/** How Cardine writes a scheme. */
export interface CodeSchemeFile {
  readonly digits: {
    readonly line: number;
    readonly strategicObjective: number;
    readonly operationalObjective: number;
    readonly number: number;
  };
  readonly separators: { readonly tree: string; readonly sector: string; readonly number: string; readonly shared: string };
}

export function codeSchemeFile(scheme: CodeScheme): CodeSchemeFile {
  return {
    digits: {
      line: scheme.line,
      strategicObjective: scheme.strategicObjective,
      operationalObjective: scheme.operationalObjective,
      number: scheme.number,
    },
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

/** `LL.SS.OO.UU.NNNNN`: runs of a letter are levels, what stands between them separators. */
function fromPattern(pattern: string): CodeScheme | undefined {
  const match = /^(L+)([^L]*?)(S+)([^S]*?)(O+)([^O]*?)U+([^UN]*?)(N+)$/i.exec(pattern.trim());
  if (!match) return undefined;
  const [, line = "", tree = "", strategic = "", , operational = "", sector = "", number = "", digits = ""] = match;
  return {
    ...defaultCodeScheme,
    line: line.length,
    strategicObjective: strategic.length,
    operationalObjective: operational.length,
    number: digits.length,
    treeSeparator: tree,
    sectorSeparator: sector,
    numberSeparator: number,
  };
}

/** The names that bodies give to the levels whose digits count. */
const levelNames = {
  line: ["line", "strategicLine"],
  strategicObjective: ["strategicObjective", "strategic", "objective"],
  operationalObjective: ["operationalObjective", "operational"],
  number: ["number", "progressive", "executive"],
} as const;

type Level = keyof typeof levelNames;
const levels = Object.keys(levelNames) as Level[];

function withDigits(scheme: CodeScheme, { given, place }: { readonly given: Json; readonly place: string }, refuse: Refuse): CodeScheme {
  const said = (level: Level): readonly [place: string, value: Json] | undefined => {
    if (Array.isArray(given)) {
      const at = level === "number" ? given.length - 1 : levels.indexOf(level);
      return [`${place}[${at}]`, given[at]];
    }
    const name = isRecord(given) ? levelNames[level].find((known) => saysSomething(given[known])) : undefined;
    return isRecord(given) && name ? [`${place}.${name}`, given[name]] : undefined;
  };
  const read = levels.map((level) => {
    const [at = place, value] = said(level) ?? [];
    if (!saysSomething(value)) return [level, scheme[level]];
    return [
      level,
      typeof value === "number" && Number.isInteger(value) && value > 0 && value <= mostDigits ? value : refuse(at, "digits", value),
    ];
  });
  return { ...scheme, ...(Object.fromEntries(read) as Record<Level, number>) };
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

/**
 * The scheme that most codes of a plan follow: operational codes `05.02.01`, objectives `05.02.01.S3.00007` or `S3.00007`. Codes of
 * `sectors` are seen where they stand, so that none of their signs is taken for a separator; of other sectors only words are.
 */
export function inferCodeScheme(
  operationalCodes: readonly string[],
  objectiveCodes: readonly string[],
  sectors: readonly string[],
): CodeScheme {
  const trees = operationalCodes.map((code) => treeCode.exec(code.trim()));
  const part = (matches: readonly (RegExpExecArray | null)[], group: number) => matches.flatMap((match) => match?.[group] ?? []);
  const treeSeparator = mostFrequent(part(trees, 2), defaultCodeScheme.treeSeparator);
  const tails = tailsOf(objectiveCodes, treeSeparator, longestFirst(sectors));
  return {
    line: digitsOf(part(trees, 1), defaultCodeScheme.line),
    strategicObjective: digitsOf(part(trees, 3), defaultCodeScheme.strategicObjective),
    operationalObjective: digitsOf(part(trees, 4), defaultCodeScheme.operationalObjective),
    number: digitsOf(part(tails, 3), defaultCodeScheme.number),
    treeSeparator,
    sectorSeparator: mostFrequent(part(tails, 1), treeSeparator),
    numberSeparator: mostFrequent(part(tails, 2), defaultCodeScheme.numberSeparator),
    sharedSeparator: mostFrequent(part(tails, 4), defaultCodeScheme.sharedSeparator),
  };
}

const treeCode = /^(\d+)([^\d\s])(\d+)\2(\d+)$/;
const sign = "[^\\p{L}\\d\\s]";
/** Where a code ends: the separator before the sector, the one after it, the number. */
const tail = new RegExp(`(${sign})?(?:\\d{0,3}\\p{L}[\\p{L}\\d]*?)(${sign})(\\d+)$`, "u");

/** The first short code of each: the separator before its sector, the one after it, the number, the separator before a second one. */
function tailsOf(codes: readonly string[], treeSeparator: string, sectors: readonly string[]): readonly (RegExpExecArray | null)[] {
  const sector = sectors.map(literalPattern).join("|");
  const tree = ["\\d+", "\\d+", "\\d+"].join(literalPattern(treeSeparator));
  const known = new RegExp(`^\\s*(?:${tree}(${sign}))?(?:${sector})(${sign})(\\d+)\\s*(?:$|(${sign})\\s*(?:${sector})\\2\\d)`, "u");
  const ofKnown = sectors.length === 0 ? [] : codes.map((code) => known.exec(code)).filter((match) => match !== null);
  return ofKnown.length > 0 ? ofKnown : codes.map((code) => tail.exec(code.split("/")[0]?.trim() ?? ""));
}

/** Digits that numbers are padded to; 1 where they are not: no leading zero, and lengths that differ. */
function digitsOf(numbers: readonly string[], otherwise: number): number {
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
