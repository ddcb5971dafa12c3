/**
 * Short codes that are joined in one text. A sector's code may hold any sign, those that part codes among them (`U/2`, `CdR.1`, `S 3`), so
 * the plan's own sectors say where one code ends and the next begins.
 */
import type { ShortCode } from "../plan";
import type { CodeScheme } from "./code-scheme";
import { literalPattern } from "./literal-pattern";

/** A short code and how it stands in the text. */
export interface JoinedCode {
  readonly code: ShortCode;
  readonly text: string;
}

/** How a short code may be spelt. Patterns are sources of regular expressions. */
export interface Spelling {
  /** What a sector is written by; undefined where there is none to be written. */
  readonly sector: (declared: readonly string[], scheme: CodeScheme) => string | undefined;
  /** The sector that is written so. */
  readonly meant: (spelt: string, declared: readonly string[]) => string;
  /** What stands between the sector and the number. */
  readonly between: (scheme: CodeScheme) => string;
  /** What joins one short code to the next. */
  readonly joint: (scheme: CodeScheme) => string;
  /** What may stand behind a short code and says nothing. */
  readonly behind: string;
  readonly flags: "uy" | "iuy";
}

/** Signs in the place of a separator, or none. */
export const anySigns = "[\\s.,:;_-]*";

/** A sector as the plan spells it, and the scheme's separators. */
export const exact: Spelling = {
  sector: (declared) => anyOf(declared.map(literalPattern)),
  meant: (spelt) => spelt,
  between: ({ numberSeparator }) => literalPattern(numberSeparator),
  joint: ({ sharedSeparator }) => (sharedSeparator === "" ? "(?!)" : literalPattern(sharedSeparator)),
  behind: "\\s*",
  flags: "uy",
};

/** A sector of the plan in other capitals, with blanks more or less or in the place of its signs, as names of sheets have them. */
const loose: Spelling = {
  sector: anyLooselySpelt,
  meant: (spelt, declared) => declared.find((code) => isWord(code) && new RegExp(`^${looselySpelt(code)}$`, "iu").test(spelt)) ?? spelt,
  between: ({ numberSeparator }) => (numberSeparator === "" ? "\\s*" : `\\s*(?:${literalPattern(numberSeparator)}|[._-])\\s*`),
  joint: (scheme) => `(?:${exact.joint(scheme)}|/)`,
  behind: "\\s*",
  flags: "iuy",
};

/** A sector that the plan does not have. */
const undeclared: Spelling = {
  ...loose,
  sector: (_, scheme) => `(?:(?!${exact.joint(scheme)})[^./\\s-]\\s*)+`,
  meant: (spelt) => spelt.replace(/\s+/g, "").toUpperCase(),
};

/** A sector of the plan with separators missing or too many. */
export const mistyped: Spelling = { ...loose, between: () => anySigns, behind: "[\\s.,:;*]*" };

/** Those that a code is read by, in the order in which they are tried. */
export const spellings: readonly Spelling[] = [exact, loose, undeclared];

/** The longest first, so that one that another begins with does not stand in its place. */
export function longestFirst(sectors: readonly string[]): readonly string[] {
  return sectors.filter((sector) => sector !== "").toSorted((one, other) => other.length - one.length);
}

/** What any of the sectors is written by, however its capitals, blanks and signs are typed; undefined where there is none. */
export function anyLooselySpelt(sectors: readonly string[]): string | undefined {
  return anyOf(longestFirst(sectors).filter(isWord).map(looselySpelt));
}

function anyOf(patterns: readonly string[]): string | undefined {
  return patterns.length === 0 ? undefined : patterns.join("|");
}

function isWord(code: string): boolean {
  return /[\p{L}\p{N}]/u.test(code);
}

function looselySpelt(sector: string): string {
  return [...sector.replace(/\s+/g, "")]
    .map((sign) => (isWord(sign) ? sign : `[\\s${literalPattern(sign).replace("-", "\\-")}]*`))
    .join("\\s*");
}

/** The short codes that a text is made of, each by the first spelling that fits; undefined where a part of it is none. */
export function readJoined(
  text: string,
  scheme: CodeScheme,
  sectors: readonly string[],
  kinds: readonly Spelling[],
): readonly JoinedCode[] | undefined {
  const declared = longestFirst(sectors);
  const patterns = kinds.flatMap((spelling) => patternOf(spelling, declared, scheme) ?? []);
  const from = (at: number): readonly JoinedCode[] | undefined => {
    for (const { spelling, pattern } of patterns) {
      pattern.lastIndex = at;
      const match = pattern.exec(text);
      if (!match?.groups) continue;
      const { code = "", sector = "", digits = "", joint } = match.groups;
      const rest = joint === undefined ? [] : from(at + match[0].length);
      if (rest) return [{ code: { sector: spelling.meant(sector, declared), number: Number(digits) }, text: code }, ...rest];
    }
    return undefined;
  };
  return from(0);
}

function patternOf(spelling: Spelling, declared: readonly string[], scheme: CodeScheme) {
  const sector = spelling.sector(declared, scheme);
  if (sector === undefined) return undefined;
  // Without a separator only their count tells the number's digits from those that a sector's code ends with.
  const digits = scheme.numberSeparator === "" ? `\\d{${scheme.number}}|\\d{1,9}` : "\\d{1,9}";
  const code = `(?<code>(?<sector>${sector})${spelling.between(scheme)}(?<digits>${digits}))`;
  const pattern = new RegExp(`\\s*${code}${spelling.behind}(?:$|(?<joint>${spelling.joint(scheme)}))`, spelling.flags);
  return { spelling, pattern };
}
