/** Codes by a body's own pattern: what of it tells an objective from the others, and what follows from its place in the tree. */
import { formatCode, isTreeToken, readCode, treeTokens, type CodePart, type CodePattern } from "../template/code-pattern";
import type { Plan, ShortCode } from "../plan";
import { defaultCodeScheme, longestSeparator, type CodeScheme, type SchemePattern } from "./code-scheme";

/** A scheme with a pattern of the body's own. */
export type PatternScheme = CodeScheme & { readonly pattern: SchemePattern };

export function hasPattern(scheme: CodeScheme): scheme is PatternScheme {
  return scheme.pattern !== undefined;
}

const identities = new WeakMap<CodePattern, CodePattern>();

/**
 * The pattern without the levels of the tree that only follow the card's place, and what parts them from the rest: `{sector}.{n:5}` of
 * `{line}.{sector}.{n:5}`. A level that the number stands behind with no sector between them is what the number is counted
 * within, as in `{line}.{n:2}` or `{sector}.{line}.{n:3}`, so it stays.
 */
export function identityOf(pattern: CodePattern): CodePattern {
  const known = identities.get(pattern);
  if (known) return known;
  const number = pattern.parts.findIndex((part) => tokenOf(part) === "n");
  const sector = pattern.parts.findIndex((part) => tokenOf(part) === "sector");
  const follows = (part: CodePart | undefined, at: number) =>
    isOfTree(part) && (at > number || (sector >= 0 && at < sector && sector < number));
  const dropped = pattern.parts.map((part, at) => {
    if (!("literal" in part)) return follows(part, at);
    const beside = at > number ? at + 1 : at - 1;
    return follows(pattern.parts[beside], beside);
  });
  const identity = { text: pattern.text, parts: pattern.parts.filter((_, at) => !dropped[at]) };
  identities.set(pattern, identity);
  return identity;
}

function tokenOf(part: CodePart | undefined): string | undefined {
  return part && "token" in part ? part.token : undefined;
}

function isOfTree(part: CodePart | undefined): boolean {
  const token = tokenOf(part);
  return token !== undefined && isTreeToken(token);
}

type WithinToken = (typeof treeTokens)[number] | "prefix";

/** What numbers are counted within besides the sector: levels of the tree, a prefix. */
function withinTokens({ pattern }: PatternScheme): readonly WithinToken[] {
  return identityOf(pattern.code).parts.flatMap((part) => {
    const token = tokenOf(part);
    return token !== undefined && (token === "prefix" || isTreeToken(token)) ? [token] : [];
  });
}

/** Whether the body chooses a prefix for each card. */
export function asksForPrefix(scheme: CodeScheme): boolean {
  return hasPattern(scheme) && withinTokens(scheme).includes("prefix");
}

/** Whether a word can be a prefix and is read back as one. */
export function isPrefix(word: string): boolean {
  return /^[\p{L}\p{N}](?:[^\s./+]*[\p{L}\p{N}])?$/u.test(word);
}

/** The prefixes that a plan's codes have, in the order of the alphabet. */
export function prefixesInUse({ objectives, codeScheme }: Pick<Plan, "objectives" | "codeScheme">): readonly string[] {
  const used = objectives.flatMap(({ shortCodes }) => shortCodes.map((code) => prefixOf(codeScheme, code)));
  return [...new Set(used)].filter((prefix) => prefix !== "").sort((one, other) => one.localeCompare(other, "it"));
}

/** Whether an objective that moves within the tree is given another number. */
export function numbersWithinTree(scheme: CodeScheme): boolean {
  return hasPattern(scheme) && withinTokens(scheme).some((token) => token !== "prefix");
}

/** What a number is counted within, for a card of this prefix at this place of the tree, whose levels these are. */
export function withinOf(scheme: CodeScheme, prefix: string, levels: readonly string[]): Pick<ShortCode, "within"> {
  const tokens = hasPattern(scheme) ? withinTokens(scheme) : [];
  if (tokens.length === 0) return {};
  return { within: tokens.map((token) => (token === "prefix" ? prefix : (levels[treeTokens.indexOf(token)] ?? ""))) };
}

/** The prefix of a code; `""` where codes have none. */
export function prefixOf(scheme: CodeScheme, { within = [] }: Pick<ShortCode, "within">): string {
  return hasPattern(scheme) ? (within[withinTokens(scheme).indexOf("prefix")] ?? "") : "";
}

/**
 * The scheme of a plan whose codes follow a template: its tree has so many levels, its codes are written by the pattern, by digits and
 * separators alone where they say the same. Without a tree the scheme's levels are the usual ones, so that published codes are read.
 */
export function schemeOfTemplate(
  scheme: CodeScheme,
  template: { readonly code?: CodePattern; readonly levels: number },
  year: number,
): CodeScheme {
  const { code, levels } = template;
  const leveled = withLevels(scheme, levels === 0 ? defaultCodeScheme.tree.length : levels);
  if (!code) return leveled;
  const plain = asSeparators(code, leveled);
  if (plain) return { ...withoutPattern(leveled), ...plain };
  const sharedSeparator = code.text.includes(scheme.sharedSeparator) ? "+" : scheme.sharedSeparator;
  return { ...leveled, sharedSeparator, pattern: { code, year } };
}

function withLevels(scheme: CodeScheme, levels: number): CodeScheme {
  const { tree } = scheme;
  if (tree.length === levels) return scheme;
  return { ...scheme, tree: Array.from({ length: levels }, (_, at) => tree[at] ?? tree.at(-1) ?? 1) };
}

function withoutPattern({ pattern: _, ...scheme }: CodeScheme): CodeScheme {
  return scheme;
}

/** Of `{line}.{strategic}.{operational}.{sector}.{n:5}`, where levels are parted as in the tree: the separators, and the digits of the number. */
function asSeparators({ parts }: CodePattern, { tree, treeSeparator }: CodeScheme): Partial<CodeScheme> | undefined {
  const levels = tree.length;
  const tokens = parts.flatMap((part) => tokenOf(part) ?? []);
  const separators = parts.flatMap((part) => ("literal" in part ? [part.literal] : []));
  const [sectorSeparator, numberSeparator] = separators.slice(-2);
  const number = parts.at(-1);
  const isPlain =
    tokens.join() === [...treeTokens.slice(0, levels), "sector", "n"].join() &&
    separators.length === levels + 1 &&
    separators.slice(0, -2).every((separator) => separator === treeSeparator) &&
    separators.every((separator) => separator.length <= longestSeparator);
  return isPlain && number && "digits" in number
    ? {
        sectorSeparator: sectorSeparator!,
        numberSeparator: numberSeparator!,
        number: number.digits,
      }
    : undefined;
}

/** Whether two short codes are numbered in one series, so that they may not have the same number. */
export function sameSeries(one: ShortCode, other: ShortCode, scheme: CodeScheme): boolean {
  return seriesOf(one, scheme) === seriesOf(other, scheme);
}

/** What tells the series in which a code is numbered from others: the sector, a prefix, levels of the tree, as the pattern has them. */
export function seriesOf({ sector, within = [] }: Pick<ShortCode, "sector" | "within">, scheme: CodeScheme): string {
  return JSON.stringify([numbersWithinSector(scheme) ? sector.toUpperCase() : "", ...within]);
}

/** Whether numbers are given within a sector, not within the whole plan. */
export function numbersWithinSector(scheme: CodeScheme): boolean {
  return !hasPattern(scheme) || scheme.pattern.code.parts.some((part) => tokenOf(part) === "sector");
}

export function shortCodeByPattern(code: ShortCode, scheme: PatternScheme): string {
  const { pattern } = scheme;
  return formatCode(identityOf(pattern.code), { ...numbered(code, scheme), ...wordsOf(code, scheme) });
}

/** `levels` are those of the code of its place in the tree, from the top. */
export function fullCodeByPattern(code: ShortCode, levels: readonly string[], scheme: PatternScheme): string {
  return formatCode(scheme.pattern.code, { ...numbered(code, scheme), prefix: prefixOf(scheme, code), tree: levels });
}

function numbered({ sector, number }: ShortCode, { pattern: { year } }: PatternScheme) {
  return { sector, year, n: number };
}

function wordsOf(code: ShortCode, scheme: PatternScheme) {
  const tree: string[] = ["", "", "", ""];
  withinTokens(scheme).forEach((token, at) => {
    if (token !== "prefix") tree[treeTokens.indexOf(token)] = code.within?.[at] ?? "";
  });
  return { prefix: prefixOf(scheme, code), tree };
}

/** What a text says by the pattern, or by its identity alone; the sector is `""` where the pattern does not tell it. */
export interface PatternCode {
  readonly code: ShortCode;
  /** The levels of the tree that it names, as they are written, from the top. */
  readonly tree: readonly string[];
}

/** `padded` writes a level of the tree (counted from 0) as the tree does. */
export function readByPattern(
  text: string,
  scheme: PatternScheme,
  sectors: readonly string[],
  padded: (level: string, at: number) => string,
): PatternCode | undefined {
  const { code, year } = scheme.pattern;
  const readings = [code, identityOf(code)].flatMap((pattern) => {
    const read = readCode(pattern, text, sectors, year);
    return read ? [{ pattern, read }] : [];
  });
  // The levels of the tree before a sector that nobody has declared may be taken for a part of it.
  const found = readings.find(({ read: { sector } }) => sector !== undefined && sectors.includes(sector)) ?? readings[0];
  if (!found || (found.read.year !== undefined && found.read.year !== year)) return undefined;
  const { read, pattern } = found;
  const named = new Map<string, string>(
    treeTokens
      .filter((token) => pattern.parts.some((part) => tokenOf(part) === token))
      .map((token, at) => [token, padded(read.tree[at] ?? "", treeTokens.indexOf(token))]),
  );
  const levels = treeTokens.map((token) => named.get(token) ?? "");
  return {
    code: { sector: read.sector ?? "", number: read.n, ...withinOf(scheme, read.prefix ?? "", levels) },
    tree: [...named.values()],
  };
}
