/**
 * How a body writes the codes of its objectives: `OB.{year}.{n:2}`, `{sector}{n:1}`, `{line}.{strategic}.{operational}.{sector}.{n:5}`.
 * What stands in braces is filled in, the rest stands as it is.
 */
import { literalPattern } from "../codes/literal-pattern";

/** The levels of the tree, from the top; `prefix` is a word that the body chooses for each card. */
export const treeTokens = ["line", "strategic", "operational", "activity"] as const;
const wordTokens = ["sector", "prefix"] as const;
/** Numbers, and how many digits they have where the pattern does not say. */
const numberTokens = ["year", "n"] as const;

type TreeToken = (typeof treeTokens)[number];
type WordToken = (typeof wordTokens)[number];
type NumberToken = (typeof numberTokens)[number];
export type CodeToken = TreeToken | WordToken | NumberToken;

export type CodePart =
  | { readonly literal: string }
  | { readonly token: TreeToken | WordToken }
  /** Padded with zeros to so many digits; a year has 2 or 4. */
  | { readonly token: NumberToken; readonly digits: number };

export interface CodePattern {
  /** As the body wrote it. */
  readonly text: string;
  readonly parts: readonly CodePart[];
}

/** Why a text is no pattern by which objectives can be told apart. */
export type PatternFault =
  | "unclosed"
  | "unknownToken"
  | "twice"
  | "withoutNumber"
  | "digits"
  /** Two parts of no fixed length meet, and nobody can say where one ends. */
  | "runTogether"
  /** A level that the tree has not. */
  | "level"
  | "tooLong";

const longestPattern = 80;
const mostDigits = 9;

/** A pattern, or why it is none; `levels` are those of the strategic tree. */
export function readCodePattern(text: string, levels: number): CodePattern | { readonly fault: PatternFault; readonly at: string } {
  if (text.length > longestPattern) return { fault: "tooLong", at: text };
  const parts: CodePart[] = [];
  for (const piece of text.match(/\{[^{}]*\}|[^{}]+|[{}]/g) ?? []) {
    const part = readPart(piece);
    if ("fault" in part) return part;
    parts.push(part);
  }
  const fault = faultOf(parts, levels);
  return fault ?? { text, parts };
}

function readPart(piece: string): CodePart | { readonly fault: PatternFault; readonly at: string } {
  if (!piece.startsWith("{")) return piece === "}" ? { fault: "unclosed", at: piece } : { literal: piece };
  const match = /^\{\s*(\w+)\s*(?::\s*(\w+)\s*)?\}$/.exec(piece);
  if (!match) return { fault: piece === "{" ? "unclosed" : "unknownToken", at: piece };
  const [, token = "", width] = match;
  if (isOneOf(treeTokens, token) || isOneOf(wordTokens, token)) return width === undefined ? { token } : { fault: "digits", at: piece };
  if (!isOneOf(numberTokens, token)) return { fault: "unknownToken", at: piece };
  const digits = width === undefined ? (token === "year" ? 4 : 1) : Number(width);
  const possible = token === "year" ? digits === 2 || digits === 4 : Number.isInteger(digits) && digits >= 1 && digits <= mostDigits;
  return possible ? { token, digits } : { fault: "digits", at: piece };
}

export function isTreeToken(token: string): token is TreeToken {
  return isOneOf(treeTokens, token);
}

function isOneOf<T extends string>(tokens: readonly T[], token: string): token is T {
  return tokens.some((known) => known === token);
}

function faultOf(parts: readonly CodePart[], levels: number): { readonly fault: PatternFault; readonly at: string } | undefined {
  const tokens = parts.flatMap((part) => ("token" in part ? [part.token] : []));
  const twice = tokens.find((token, at) => tokens.indexOf(token) !== at);
  if (twice !== undefined) return { fault: "twice", at: `{${twice}}` };
  if (!tokens.includes("n")) return { fault: "withoutNumber", at: "{n}" };
  const missing = treeTokens.slice(levels).find((token) => tokens.includes(token));
  if (missing !== undefined) return { fault: "level", at: `{${missing}}` };
  for (const [at, part] of parts.entries()) {
    const next = parts[at + 1];
    if (next && isOpen(part) && isOpen(next)) return { fault: "runTogether", at: `${spelled(part)}${spelled(next)}` };
  }
  return undefined;
}

/** Of no fixed length, and no word of a list that is known: a sector's code is one, and a year has its digits. */
function isOpen(part: CodePart): boolean {
  return "token" in part && part.token !== "sector" && part.token !== "year";
}

function spelled(part: CodePart): string {
  return "token" in part ? `{${part.token}}` : part.literal;
}

/** What fills a pattern in. A level of the tree is the number that it has within the level above: `02` of `05.02`. */
export interface CodeValues {
  readonly sector: string;
  readonly year: number;
  readonly n: number;
  readonly prefix?: string;
  readonly tree?: readonly string[];
}

export function formatCode({ parts }: CodePattern, values: CodeValues): string {
  return parts
    .map((part) => {
      if (!("token" in part)) return part.literal;
      if ("digits" in part)
        return part.token === "year"
          ? String(values.year).padStart(4, "0").slice(-part.digits)
          : String(values.n).padStart(part.digits, "0");
      if (part.token === "sector") return values.sector;
      if (part.token === "prefix") return values.prefix ?? "";
      return values.tree?.[treeTokens.indexOf(part.token)] ?? "";
    })
    .join("");
}

/** What a code says; of a level that the pattern leaves out, nothing. */
export interface ReadCode {
  readonly n: number;
  readonly sector?: string;
  readonly year?: number;
  readonly prefix?: string;
  readonly tree: readonly string[];
}

/** Reads a code that follows the pattern, in any case of letters; undefined where it does not. `sectors` are the plan's sector codes, `firstYear` tells the century. */
export function readCode(pattern: CodePattern, text: string, sectors: readonly string[], firstYear: number): ReadCode | undefined {
  const groups = codeExpression(pattern, sectors).exec(text.trim())?.groups;
  if (!groups) return undefined;
  const { sector, year, prefix } = groups;
  const declared = sectors.find((code) => code.toUpperCase() === sector?.toUpperCase());
  return {
    n: Number(groups.n),
    ...(sector === undefined ? {} : { sector: declared ?? sector }),
    ...(year === undefined ? {} : { year: fullYear(year, firstYear) }),
    ...(prefix === undefined ? {} : { prefix }),
    tree: treeTokens.flatMap((token) => groups[token] ?? []),
  };
}

function fullYear(digits: string, firstYear: number): number {
  return digits.length === 4 ? Number(digits) : Math.floor(firstYear / 100) * 100 + Number(digits);
}

function codeExpression({ parts }: CodePattern, sectors: readonly string[]): RegExp {
  const known = [...sectors].sort((one, other) => other.length - one.length).map(literalPattern);
  const source = parts.map((part) => {
    if (!("token" in part)) return literalPattern(part.literal);
    if ("digits" in part) return part.token === "n" ? `(?<n>(?!0+(?!\\d))\\d{${part.digits},})` : `(?<year>\\d{${part.digits}})`;
    if (part.token === "sector") return `(?<sector>${[...known, "[^\\s]+?"].join("|")})`;
    return part.token === "prefix" ? "(?<prefix>[^\\s]*?)" : `(?<${part.token}>[\\p{L}\\d]*)`;
  });
  return new RegExp(`^${source.join("")}$`, "iu");
}
