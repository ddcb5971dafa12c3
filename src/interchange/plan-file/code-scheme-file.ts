/** The coding scheme of a plan file: as a pattern, as digits and separators, or seen from the codes themselves. */
import { defaultCodeScheme, type CodeScheme } from "../../plan/codes/code-scheme";

type Json = unknown;

/** How Cardine writes a scheme. */
export interface CodeSchemeFile {
  readonly digits: { readonly line: number; readonly strategicObjective: number; readonly operationalObjective: number; readonly number: number };
  readonly separators: { readonly tree: string; readonly sector: string; readonly number: string; readonly shared: string };
}

export function codeSchemeFile(scheme: CodeScheme): CodeSchemeFile {
  return {
    digits: { line: scheme.line, strategicObjective: scheme.strategicObjective, operationalObjective: scheme.operationalObjective, number: scheme.number },
    separators: { tree: scheme.treeSeparator, sector: scheme.sectorSeparator, number: scheme.numberSeparator, shared: scheme.sharedSeparator },
  };
}

/** Reads a scheme given in any of the ways that bodies write one; what is not said is as in `fallback`. */
export function readCodeScheme(given: Json, fallback: CodeScheme): CodeScheme {
  if (typeof given === "string") return fromPattern(given) ?? fallback;
  if (!isRecord(given)) return fallback;
  const pattern = given.pattern ?? given.format;
  const base = typeof pattern === "string" ? (fromPattern(pattern) ?? fallback) : fallback;
  return withSeparators(withDigits(base, given.digits ?? given), given.separators ?? given.separator ?? ownNames(given), given.sharedSeparator);
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

function withDigits(scheme: CodeScheme, given: Json): CodeScheme {
  const whole = (value: Json, otherwise: number) => (typeof value === "number" && Number.isInteger(value) && value > 0 && value < 10 ? value : otherwise);
  if (Array.isArray(given)) {
    const [line, strategic, operational] = given as Json[];
    return {
      ...scheme,
      line: whole(line, scheme.line),
      strategicObjective: whole(strategic, scheme.strategicObjective),
      operationalObjective: whole(operational, scheme.operationalObjective),
      number: whole(given.at(-1), scheme.number),
    };
  }
  if (!isRecord(given)) return scheme;
  return {
    ...scheme,
    line: whole(given.line ?? given.strategicLine, scheme.line),
    strategicObjective: whole(given.strategicObjective ?? given.strategic ?? given.objective, scheme.strategicObjective),
    operationalObjective: whole(given.operationalObjective ?? given.operational, scheme.operationalObjective),
    number: whole(given.number ?? given.progressive ?? given.executive, scheme.number),
  };
}

function withSeparators(scheme: CodeScheme, given: Json, shared: Json): CodeScheme {
  const text = (value: Json, otherwise: string) => (typeof value === "string" && value.length <= 3 ? value : otherwise);
  const base = { ...scheme, sharedSeparator: text(shared, scheme.sharedSeparator) };
  if (typeof given === "string") return { ...base, treeSeparator: given, sectorSeparator: given, numberSeparator: given };
  if (Array.isArray(given)) {
    const [tree, , sector, number, sharing] = given as Json[];
    if (given.length < 4) return withSeparators(base, given[0], given[1]);
    return { ...base, treeSeparator: text(tree, base.treeSeparator), sectorSeparator: text(sector, base.sectorSeparator), numberSeparator: text(number, base.numberSeparator), sharedSeparator: text(sharing, base.sharedSeparator) };
  }
  if (!isRecord(given)) return base;
  const levels = given.tree ?? given.levels ?? given.level ?? given.code;
  return {
    ...base,
    treeSeparator: text(levels, base.treeSeparator),
    sectorSeparator: text(given.sector ?? levels, base.sectorSeparator),
    numberSeparator: text(given.number ?? levels, base.numberSeparator),
    sharedSeparator: text(given.shared, base.sharedSeparator),
  };
}

/** The scheme that most codes of a plan follow: operational codes `05.02.01`, objectives `05.02.01.S3.00007` or `S3.00007`. */
export function inferCodeScheme(operationalCodes: readonly string[], objectiveCodes: readonly string[]): CodeScheme {
  const trees = operationalCodes.map((code) => treeCode.exec(code.trim()));
  const tails = objectiveCodes.map((code) => tail.exec(code.split("/")[0]?.trim() ?? ""));
  const part = (matches: readonly (RegExpExecArray | null)[], group: number) => matches.flatMap((match) => match?.[group] ?? []);
  const treeSeparator = mostFrequent(part(trees, 2), defaultCodeScheme.treeSeparator);
  return {
    line: digitsOf(part(trees, 1), defaultCodeScheme.line),
    strategicObjective: digitsOf(part(trees, 3), defaultCodeScheme.strategicObjective),
    operationalObjective: digitsOf(part(trees, 4), defaultCodeScheme.operationalObjective),
    number: digitsOf(part(tails, 3), defaultCodeScheme.number),
    treeSeparator,
    sectorSeparator: mostFrequent(part(tails, 1), treeSeparator),
    numberSeparator: mostFrequent(part(tails, 2), defaultCodeScheme.numberSeparator),
    sharedSeparator: defaultCodeScheme.sharedSeparator,
  };
}

const treeCode = /^(\d+)([^\d\s])(\d+)\2(\d+)$/;
/** Where a code ends: the separator before the sector, the one after it, the number. */
const tail = /([^\p{L}\d\s])?(?:\d{0,3}\p{L}[\p{L}\d]*?)([^\p{L}\d\s])(\d+)$/u;

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
