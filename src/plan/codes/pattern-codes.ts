/** Codes by a body's own pattern: what of it tells an objective from the others, and what follows from its place in the tree. */
import { formatCode, readCode, type CodePart, type CodePattern } from "../template/code-pattern";
import type { ShortCode } from "../plan";
import { longestSeparator, type CodeScheme, type SchemePattern } from "./code-scheme";

const treeTokens: ReadonlySet<string> = new Set(["line", "strategic", "operational", "activity"]);

function isOfTree(part: CodePart | undefined): boolean {
  return part !== undefined && "token" in part && treeTokens.has(part.token);
}

const identities = new WeakMap<CodePattern, CodePattern>();

/** The pattern without the levels of the tree and what parts them from the rest: `{sector}.{n:5}` of `{line}.{sector}.{n:5}`. */
export function identityOf(pattern: CodePattern): CodePattern {
  const known = identities.get(pattern);
  if (known) return known;
  const parts = pattern.parts.filter((part, at) => !isOfTree(part) && !("literal" in part && isOfTree(pattern.parts[at - 1])));
  const identity = { text: pattern.text, parts };
  identities.set(pattern, identity);
  return identity;
}

/** The scheme of a plan whose codes follow a template's pattern; digits and separators alone where they say the same. */
export function withPattern(scheme: CodeScheme, code: CodePattern, year: number): CodeScheme {
  const plain = asSeparators(code);
  if (plain) return { ...withoutPattern(scheme), ...plain };
  const sharedSeparator = code.text.includes(scheme.sharedSeparator) ? "+" : scheme.sharedSeparator;
  return { ...scheme, sharedSeparator, pattern: { code, year } };
}

function withoutPattern({ pattern: _, ...scheme }: CodeScheme): CodeScheme {
  return scheme;
}

/** Of `{line}.{strategic}.{operational}.{sector}.{n:5}`: the separators, and the digits of the number. */
function asSeparators({ parts }: CodePattern): Partial<CodeScheme> | undefined {
  const tokens = parts.flatMap((part) => ("token" in part ? [part.token] : []));
  const separators = parts.flatMap((part) => ("literal" in part ? [part.literal] : []));
  const [tree, again, sectorSeparator, numberSeparator] = separators;
  const number = parts.at(-1);
  const isPlain =
    tokens.join() === "line,strategic,operational,sector,n" &&
    separators.length === 4 &&
    tree === again &&
    separators.every((separator) => separator.length <= longestSeparator);
  return isPlain && number && "digits" in number
    ? { treeSeparator: tree!, sectorSeparator: sectorSeparator!, numberSeparator: numberSeparator!, number: number.digits }
    : undefined;
}

function holds(pattern: CodePattern, token: string): boolean {
  return pattern.parts.some((part) => "token" in part && part.token === token);
}

/** Whether numbers are given within a sector, not within the whole plan. */
export function numbersWithinSector({ pattern }: CodeScheme): boolean {
  return pattern === undefined || holds(pattern.code, "sector");
}

export function shortCodeByPattern({ sector, number }: ShortCode, { code, year }: SchemePattern): string {
  return formatCode(identityOf(code), { sector, year, n: number });
}

/** `tree` are the levels of the operational objective's code, from the top. */
export function fullCodeByPattern({ sector, number }: ShortCode, tree: readonly string[], { code, year }: SchemePattern): string {
  return formatCode(code, { sector, year, n: number, tree });
}

/** What a text says by the pattern, or by its identity alone; the sector is `""` where the pattern does not tell it. */
export interface PatternCode extends ShortCode {
  readonly tree: readonly string[];
}

export function readByPattern(text: string, { code, year }: SchemePattern, sectors: readonly string[]): PatternCode | undefined {
  const readings = [code, identityOf(code)].flatMap((pattern) => readCode(pattern, text, sectors, year) ?? []);
  // The levels of the tree before a sector that nobody has declared may be taken for a part of it.
  const read = readings.find(({ sector }) => sector !== undefined && sectors.includes(sector)) ?? readings[0];
  if (!read || (read.year !== undefined && read.year !== year)) return undefined;
  return { sector: read.sector ?? "", number: read.n, tree: read.tree };
}
