/**
 * Codes of objectives: written by the plan's scheme, read as they were published. Published codes are padded wrongly
 * (`S2.0002`), spaced (`DG.00004 / S4.00002`) or lower case; what can be understood is, and `regular` says that it was not by the scheme.
 */
import type { CodeScheme } from "./code-scheme";
import { literalPattern } from "./literal-pattern";
import { anyLooselySpelt, anySigns, exact, mistyped, readJoined, spellings, type Spelling } from "./joined-codes";
import { fullCodeByPattern, numbersWithinSector, readByPattern, shortCodeByPattern, type PatternCode } from "./pattern-codes";
import type { Objective, ShortCode } from "../plan";

/** `S3.00007` by the scheme. */
export function formatShortCode(code: ShortCode, scheme: CodeScheme): string {
  if (scheme.pattern) return shortCodeByPattern(code, scheme.pattern);
  return `${code.sector}${scheme.numberSeparator}${String(code.number).padStart(scheme.number, "0")}`;
}

/** Short codes joined, owner first: `DG.00004/S4.00002`. It identifies an objective. */
export function objectiveKey(codes: readonly ShortCode[], scheme: CodeScheme): string {
  return codes.map((code) => formatShortCode(code, scheme)).join(scheme.sharedSeparator);
}

/** `05.03.01.DG.00004/S4.00002`; without an operational objective the short codes alone. */
export function formatObjectiveCode(operational: string, codes: readonly ShortCode[], scheme: CodeScheme): string {
  const [owner, ...others] = codes;
  if (scheme.pattern && owner && operational !== "") {
    const own = fullCodeByPattern(owner, treeLevels(operational, scheme), scheme.pattern);
    return [own, ...others.map((code) => formatShortCode(code, scheme))].join(scheme.sharedSeparator);
  }
  const key = objectiveKey(codes, scheme);
  return operational === "" ? key : `${operational}${scheme.sectorSeparator}${key}`;
}

/** The levels of a tree code, each by its own digits: `05`, `02`, `01` of `05.02.01`. */
function treeLevels(operational: string, scheme: CodeScheme): readonly string[] {
  const match = new RegExp(`^${treePattern(scheme, 3)}`, "u").exec(operational);
  return match?.slice(1, 4) ?? [];
}

/** Characters of an operational objective's code. */
export function operationalLength(scheme: CodeScheme): number {
  return scheme.line + scheme.strategicObjective + scheme.operationalObjective + 2 * scheme.treeSeparator.length;
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
  if (scheme.pattern) return readJoinedByPattern(text, scheme, sectors)?.map(({ sector, number }) => ({ sector, number }));
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
  const operational = tree.length === levelDigits(scheme).length ? padLevels(tree, scheme) : "";
  const shortCodes = parts.map(({ sector, number }) => ({ sector, number }));
  return { operational, shortCodes, regular: formatObjectiveCode(operational, shortCodes, scheme) === text.trim() };
}

/** Codes by the pattern that are joined in a text; undefined where a part of it is none. */
function readJoinedByPattern(text: string, scheme: CodeScheme, sectors: readonly string[]): readonly PatternCode[] | undefined {
  const { pattern, sharedSeparator } = scheme;
  if (!pattern) return undefined;
  const whole = readByPattern(text, pattern, sectors);
  if (whole) return [whole];
  for (let at = text.indexOf(sharedSeparator); sharedSeparator !== "" && at > 0; at = text.indexOf(sharedSeparator, at + 1)) {
    const first = readByPattern(text.slice(0, at), pattern, sectors);
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
  return shortCodes && { operational: parseTreeCode(prefix, scheme) ?? "", shortCodes, regular: false };
}

function splitPrefix(text: string, scheme: CodeScheme): { readonly operational: string; readonly rest: string } {
  const match = new RegExp(`^${treePattern(scheme, 3)}${separatorPattern(scheme.sectorSeparator)}(.+)$`, "u").exec(text);
  if (!match) return { operational: "", rest: text };
  return { operational: padLevels(match.slice(1, 4), scheme), rest: match[4] ?? "" };
}

/** A tree code and the words that follow it: `05.02.01 - Gestire…`. */
export interface TreeLabel {
  /** Padded; undefined where the text begins with none. */
  readonly code: string | undefined;
  readonly words: string;
}

/** Reads the tree code of so many levels that a label begins with, and the words after it. */
export function parseTreeLabel(text: string, scheme: CodeScheme, levels: 1 | 2 | 3): TreeLabel {
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
export function parseTreeCode(text: string, scheme: CodeScheme, levels: 1 | 2 | 3 = 3): string | undefined {
  return parseTreeLabel(text, scheme, levels).code;
}

function levelDigits(scheme: CodeScheme): readonly [number, number, number] {
  return [scheme.line, scheme.strategicObjective, scheme.operationalObjective];
}

/** A group a level; without separators only the number of digits tells the levels apart. */
function treePattern(scheme: CodeScheme, levels: number): string {
  const group = (digits: number) => (scheme.treeSeparator === "" ? `(\\d{${digits}})` : "(\\d+)");
  return levelDigits(scheme).slice(0, levels).map(group).join(separatorPattern(scheme.treeSeparator));
}

/** The scheme's separator, or another that people put in its place, with blanks around it. */
function separatorPattern(separator: string): string {
  return separator === "" ? "" : `\\s*(?:${literalPattern(separator)}|[._-])\\s*`;
}

function padLevels(levels: readonly string[], scheme: CodeScheme): string {
  const digits = levelDigits(scheme);
  return levels.map((level, at) => String(Number(level)).padStart(digits[at] ?? 1, "0")).join(scheme.treeSeparator);
}

/** The number that the next objective of a sector takes: one above the highest in use. */
export function nextNumber(objectives: readonly Pick<Objective, "shortCodes">[], sector: string, scheme: CodeScheme): number {
  let highest = 0;
  for (const { shortCodes } of objectives)
    for (const code of shortCodes) if (code.sector === sector || !numbersWithinSector(scheme)) highest = Math.max(highest, code.number);
  return highest + 1;
}
