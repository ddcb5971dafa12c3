/**
 * Codes of objectives: written by the plan's scheme, read as they were published. Published codes are padded wrongly
 * (`S2.0002`), spaced (`DG.00004 / S4.00002`) or lower case; what can be understood is, and `regular` says that it was not by the scheme.
 */
import type { CodeScheme } from "./code-scheme";
import { literalPattern } from "./literal-pattern";
import type { Objective, ShortCode } from "../plan";

/** `S3.00007` by the scheme. */
export function formatShortCode(code: ShortCode, scheme: CodeScheme): string {
  return `${code.sector}${scheme.numberSeparator}${String(code.number).padStart(scheme.number, "0")}`;
}

/** Short codes joined, owner first: `DG.00004/S4.00002`. It identifies an objective. */
export function objectiveKey(codes: readonly ShortCode[], scheme: CodeScheme): string {
  return codes.map((code) => formatShortCode(code, scheme)).join(scheme.sharedSeparator);
}

/** The short codes that are joined in a text, as they are spelt there. */
export function joinedShortCodes(text: string, { sharedSeparator }: CodeScheme): readonly string[] {
  return sharedSeparator === "" ? [text] : text.split(sharedSeparator);
}

/** `05.03.01.DG.00004/S4.00002`; without an operational objective the short codes alone. */
export function formatObjectiveCode(operational: string, codes: readonly ShortCode[], scheme: CodeScheme): string {
  const key = objectiveKey(codes, scheme);
  return operational === "" ? key : `${operational}${scheme.sectorSeparator}${key}`;
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
 * Reads one short code; undefined where the text is none. `sectors` are the plan's sector codes: one of them that
 * differs in case or blanks only gives its spelling; any other code is upper case and holds neither separators nor blanks.
 */
export function parseShortCode(text: string, scheme: CodeScheme, sectors: readonly string[] = []): ReadShortCode | undefined {
  const [sector, digits] = sectorAndNumber(text.replace(/\s+/g, ""), scheme);
  if (!/^\d{1,9}$/.test(digits)) return undefined;
  const declared = sectors.find((code) => code.replace(/\s+/g, "").toUpperCase() === sector.toUpperCase());
  if (declared === undefined && !/^[^./\s-]+$/.test(sector)) return undefined;
  const code = { sector: declared ?? sector.toUpperCase(), number: Number(digits) };
  return { ...code, regular: formatShortCode(code, scheme) === text.trim() };
}

function sectorAndNumber(text: string, scheme: CodeScheme): readonly [sector: string, digits: string] {
  if (scheme.numberSeparator === "") return [text.slice(0, -scheme.number), text.slice(-scheme.number)];
  const at = text.lastIndexOf(scheme.numberSeparator);
  if (at > 0) return [text.slice(0, at), text.slice(at + scheme.numberSeparator.length)];
  const otherwise = /^(.+)[._-](\d+)$/.exec(text);
  return [otherwise?.[1] ?? "", otherwise?.[2] ?? ""];
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
  const { operational, rest } = splitPrefix(text.trim(), scheme);
  const parts = sharedParts(rest, scheme);
  const shortCodes = shortCodesOf(parts, scheme, sectors);
  if (!shortCodes) return parseMistypedCode(text, scheme, sectors);
  const head = text.trim().slice(0, text.trim().length - rest.length);
  return {
    operational,
    shortCodes,
    regular: formatObjectiveCode(operational, shortCodes, scheme) === `${head}${parts.join(scheme.sharedSeparator)}`,
  };
}

function sharedParts(text: string, scheme: CodeScheme): readonly string[] {
  return text
    .split(scheme.sharedSeparator !== "" && text.includes(scheme.sharedSeparator) ? scheme.sharedSeparator : "/")
    .map((part) => part.trim());
}

function shortCodesOf(parts: readonly string[], scheme: CodeScheme, sectors: readonly string[]): readonly ShortCode[] | undefined {
  const codes = parts.flatMap((part) => parseShortCode(part, scheme, sectors) ?? []);
  return codes.length === parts.length ? codes.map(({ sector, number }) => ({ sector, number })) : undefined;
}

/** A code of one of the plan's sectors with separators missing or too many, or a level of the tree: `05.02.01 S2 00002`, `05.02.S200002`. */
function parseMistypedCode(text: string, scheme: CodeScheme, sectors: readonly string[]): ReadObjectiveCode | undefined {
  const known = sectors.filter((sector) => sector !== "").sort((one, other) => other.length - one.length);
  if (known.length === 0) return undefined;
  const between = "[\\s.,:;_-]*";
  const shortCode = new RegExp(`^\\s*(${known.map(literalPattern).join("|")})${between}(\\d{1,9})[\\s.,:;*]*$`, "iu");
  const prefix = new RegExp(`^[\\d\\s.,:;_-]*?(?=(?:${known.map(literalPattern).join("|")})${between}\\d)`, "iu").exec(text)?.[0] ?? "";
  const parts = text
    .slice(prefix.length)
    .split("/")
    .map((part) => shortCode.exec(part));
  const shortCodes = shortCodesOf(
    parts.map((part) => `${part?.[1] ?? ""}${scheme.numberSeparator}${part?.[2] ?? ""}`),
    scheme,
    sectors,
  );
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
export function nextNumber(objectives: readonly Pick<Objective, "shortCodes">[], sector: string): number {
  let highest = 0;
  for (const { shortCodes } of objectives)
    for (const code of shortCodes) if (code.sector === sector) highest = Math.max(highest, code.number);
  return highest + 1;
}
