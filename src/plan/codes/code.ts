/**
 * Codes of objectives: written by the plan's scheme, read as they were published. Published codes are padded wrongly
 * (`S2.0002`), spaced (`DG.00004 / S4.00002`) or lower case; what can be understood is, and `regular` says that it was not by the scheme.
 */
import type { CodeScheme } from "./code-scheme";
import { literalPattern } from "./literal-pattern";
import { anyLooselySpelt, anySigns, exact, mistyped, readJoined, spellings, type Spelling } from "./joined-codes";
import { fullCodeByPattern, hasPattern, readByPattern, sameSeries, shortCodeByPattern, withinOf, type PatternCode } from "./pattern-codes";
import type { Objective, ShortCode } from "../plan";

/** `S3.00007` by the scheme. */
export function formatShortCode(code: ShortCode, scheme: CodeScheme): string {
  if (hasPattern(scheme)) return shortCodeByPattern(code, scheme);
  return `${code.sector}${scheme.numberSeparator}${String(code.number).padStart(scheme.number, "0")}`;
}

/** Short codes joined, owner first: `DG.00004/S4.00002`. It identifies an objective. */
export function objectiveKey(codes: readonly ShortCode[], scheme: CodeScheme): string {
  return codes.map((code) => formatShortCode(code, scheme)).join(scheme.sharedSeparator);
}

/** `05.03.01.DG.00004/S4.00002`; without a place in the tree the short codes alone. */
export function formatObjectiveCode(operational: string, codes: readonly ShortCode[], scheme: CodeScheme): string {
  const [owner, ...others] = codes;
  if (hasPattern(scheme) && owner && operational !== "") {
    const own = fullCodeByPattern(owner, treeLevels(operational, scheme), scheme);
    return [own, ...others.map((code) => formatShortCode(code, scheme))].join(scheme.sharedSeparator);
  }
  const key = objectiveKey(codes, scheme);
  return operational === "" ? key : `${operational}${scheme.sectorSeparator}${key}`;
}

/** The levels of a tree code, from the top: `05`, `02`, `01` of `05.02.01`. */
function treeLevels(code: string, scheme: CodeScheme): readonly string[] {
  if (scheme.treeSeparator !== "") return code === "" ? [] : code.split(scheme.treeSeparator);
  return new RegExp(`^${treePattern(scheme, scheme.tree.length)}`, "u").exec(code)?.slice(1) ?? [];
}

/** What a number is given in: a sector, and what the body's pattern counts within besides. */
export type CodeSeries = Pick<ShortCode, "sector" | "within">;

/** The short code that a number gets at a place of the tree, with a prefix where the body chooses one. */
export function shortCodeAt(
  { sector, operational, prefix }: { readonly sector: string; readonly operational: string; readonly prefix: string },
  number: number,
  scheme: CodeScheme,
): ShortCode {
  return { sector, number, ...withinOf(scheme, prefix, treeLevels(operational, scheme)) };
}

/** Characters of the code of a place in the tree, where all have as many. */
export function placeLength({ tree, treeSeparator }: CodeScheme): number {
  return tree.reduce((sum, digits) => sum + digits, (tree.length - 1) * treeSeparator.length);
}

/** Whether the codes of all places are equally long; levels of one digit are not padded and may come to have two. */
export function hasFixedLength({ tree, treeSeparator }: CodeScheme): boolean {
  return treeSeparator === "" || tree.every((digits) => digits > 1);
}

/** A short code as it was read; `regular` is false where it was not written by the scheme. */
export interface ReadShortCode extends ShortCode {
  readonly regular: boolean;
}

/**
 * Reads one short code; undefined where the text is none. `sectors` are the plan's sector codes, which may hold any sign: one of
 * them that differs in case or blanks only gives its spelling; any other code is upper case and holds neither separators nor blanks.
 */
export function parseShortCode(text: string, scheme: CodeScheme, sectors: readonly string[] = []): ReadShortCode | undefined {
  const [code, ...others] = parseShortCodes(text, scheme, sectors) ?? [];
  if (!code || others.length > 0) return undefined;
  return { ...code, regular: formatShortCode(code, scheme) === text.trim() };
}

/** The short codes that are joined in a text; undefined where a part of it is none. `sectors` as for `parseShortCode`. */
export function parseShortCodes(text: string, scheme: CodeScheme, sectors: readonly string[]): readonly ShortCode[] | undefined {
  if (scheme.pattern) return readJoinedByPattern(text, scheme, sectors)?.map(({ code }) => code);
  return readJoined(text, scheme, sectors, spellings)?.map(({ code }) => code);
}

/** Short codes with the sector that they belong to, where codes do not tell it. */
export function withOwner(codes: readonly ShortCode[], sector: string): readonly ShortCode[] {
  return codes.map((code) => (code.sector === "" ? { ...code, sector } : code));
}

/** The short codes that can be read in a text, and the parts of it that are none. `sectors` as for `parseShortCode`. */
export function shortCodesIn(
  text: string,
  scheme: CodeScheme,
  sectors: readonly string[],
): { readonly codes: readonly ShortCode[]; readonly unread: readonly string[] } {
  const whole = parseShortCodes(text, scheme, sectors);
  if (whole) return { codes: whole, unread: [] };
  const parts = (scheme.sharedSeparator === "" ? [text] : text.split(scheme.sharedSeparator)).map(
    (part) => [part, parseShortCodes(part, scheme, sectors)] as const,
  );
  return { codes: parts.flatMap(([, codes]) => codes ?? []), unread: parts.flatMap(([part, codes]) => (codes ? [] : [part])) };
}

/** A full code as it was read. */
export interface ReadObjectiveCode {
  /** Prefix brought to the scheme's digits; `""` where there was none. */
  readonly operational: string;
  readonly shortCodes: readonly ShortCode[];
  /** Written as the scheme asks; blanks around the separator of shared codes do no harm. */
  readonly regular: boolean;
}

/** Reads a full code or one of short codes alone; undefined where no short code can be found. `sectors` as for `parseShortCode`. */
export function parseObjectiveCode(text: string, scheme: CodeScheme, sectors: readonly string[] = []): ReadObjectiveCode | undefined {
  if (scheme.pattern) return parsePatternCode(text, scheme, sectors);
  const whole = text.trim();
  const split = splitPrefix(whole, scheme);
  const read = (rest: string, kinds: readonly Spelling[]) => readJoined(rest, scheme, sectors, kinds);
  const alone = read(whole, [exact]);
  const [{ operational, rest }, parts] = alone
    ? ([{ operational: "", rest: whole }, alone] as const)
    : ([split, read(split.rest, spellings)] as const);
  if (!parts) return parseMistypedCode(text, scheme, sectors);
  const shortCodes = parts.map(({ code }) => code);
  const head = whole.slice(0, whole.length - rest.length);
  const written = `${head}${parts.map((part) => part.text).join(scheme.sharedSeparator)}`;
  return { operational, shortCodes, regular: formatObjectiveCode(operational, shortCodes, scheme) === written };
}

function parsePatternCode(text: string, scheme: CodeScheme, sectors: readonly string[]): ReadObjectiveCode | undefined {
  const parts = readJoinedByPattern(text, scheme, sectors);
  if (!parts) return undefined;
  const tree = parts[0]?.tree ?? [];
  const isPlace = tree.length === scheme.tree.length && tree.every((level) => level !== "");
  const operational = isPlace ? tree.join(scheme.treeSeparator) : "";
  const shortCodes = parts.map(({ code }) => code);
  return { operational, shortCodes, regular: formatObjectiveCode(operational, shortCodes, scheme) === text.trim() };
}

/** Codes by the pattern that are joined in a text; undefined where a part of it is none. */
function readJoinedByPattern(text: string, scheme: CodeScheme, sectors: readonly string[]): readonly PatternCode[] | undefined {
  if (!hasPattern(scheme)) return undefined;
  const { sharedSeparator } = scheme;
  const padded = (level: string, at: number) => padLevel(level, scheme.tree[at]);
  const whole = readByPattern(text, scheme, sectors, padded);
  if (whole) return [whole];
  for (let at = text.indexOf(sharedSeparator); sharedSeparator !== "" && at > 0; at = text.indexOf(sharedSeparator, at + 1)) {
    const first = readByPattern(text.slice(0, at), scheme, sectors, padded);
    const rest = first && readJoinedByPattern(text.slice(at + sharedSeparator.length), scheme, sectors);
    if (rest) return [first, ...rest];
  }
  return undefined;
}

/** A code of one of the plan's sectors with separators missing or too many, or a level of the tree: `05.02.01 S2 00002`, `05.02.S200002`. */
function parseMistypedCode(text: string, scheme: CodeScheme, sectors: readonly string[]): ReadObjectiveCode | undefined {
  const known = anyLooselySpelt(sectors);
  if (known === undefined) return undefined;
  const prefix = new RegExp(`^[\\d\\s.,:;_-]*?(?=(?:${known})${anySigns}\\d)`, "iu").exec(text)?.[0] ?? "";
  const shortCodes = readJoined(text.slice(prefix.length), scheme, sectors, [mistyped])?.map(({ code }) => code);
  return shortCodes && { operational: parseTreeCode(prefix, scheme, scheme.tree.length) ?? "", shortCodes, regular: false };
}

function splitPrefix(text: string, scheme: CodeScheme): { readonly operational: string; readonly rest: string } {
  const levels = scheme.tree.length;
  const match = new RegExp(`^${treePattern(scheme, levels)}${separatorPattern(scheme.sectorSeparator)}(.+)$`, "u").exec(text);
  if (!match) return { operational: "", rest: text };
  return { operational: padLevels(match.slice(1, levels + 1), scheme), rest: match[levels + 1] ?? "" };
}

/** A tree code and the words that follow it: `05.02.01 - Gestire…`. */
export interface TreeLabel {
  /** Padded; undefined where the text begins with none. */
  readonly code: string | undefined;
  readonly words: string;
}

/** Reads the tree code of so many levels that a label begins with, and the words after it. */
export function parseTreeLabel(text: string, scheme: CodeScheme, levels: number): TreeLabel {
  const match = new RegExp(`^\\s*${treePattern(scheme, levels)}(?![\\d\\p{L}])`, "u").exec(text);
  if (!match) return { code: undefined, words: text.trim() };
  return {
    code: padLevels(match.slice(1, levels + 1), scheme),
    words: text
      .slice(match[0].length)
      .replace(/^\s*[-–—.:)]?\s*/u, "")
      .trim(),
  };
}

/** Reads the tree code that a text begins with: `05.02.01 - Gestire…` gives `05.02.01`, padded; undefined where there is none. */
export function parseTreeCode(text: string, scheme: CodeScheme, levels: number): string | undefined {
  return parseTreeLabel(text, scheme, levels).code;
}

/** A group a level; without separators only the number of digits tells the levels apart. */
function treePattern(scheme: CodeScheme, levels: number): string {
  const group = (digits: number) => (scheme.treeSeparator === "" ? `(\\d{${digits}})` : "(\\d+)");
  return scheme.tree.slice(0, levels).map(group).join(separatorPattern(scheme.treeSeparator));
}

/** The scheme's separator, or another that people put in its place, with blanks around it. */
function separatorPattern(separator: string): string {
  return separator === "" ? "" : `\\s*(?:${literalPattern(separator)}|[._-])\\s*`;
}

function padLevels(levels: readonly string[], scheme: CodeScheme): string {
  return levels.map((level, at) => padLevel(level, scheme.tree[at])).join(scheme.treeSeparator);
}

function padLevel(level: string, digits = 1): string {
  return /^\d+$/.test(level) ? String(Number(level)).padStart(digits, "0") : level;
}

/** The short code that the next objective takes in the series of a code. */
export function freeCode(series: CodeSeries, objectives: readonly Pick<Objective, "shortCodes">[], scheme: CodeScheme): ShortCode {
  return { ...series, number: nextNumber(objectives, series, scheme) };
}

/** The number that the next objective takes in the series of a code (its sector, prefix, levels): one above the highest in use. */
export function nextNumber(objectives: readonly Pick<Objective, "shortCodes">[], series: CodeSeries, scheme: CodeScheme): number {
  const of: ShortCode = { ...series, number: 0 };
  const used = objectives.flatMap(({ shortCodes }) => shortCodes).filter((code) => sameSeries(code, of, scheme));
  return used.reduce((highest, { number }) => Math.max(highest, number), 0) + 1;
}
