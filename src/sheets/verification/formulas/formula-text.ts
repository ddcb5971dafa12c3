/**
 * Formulas compared as they are meant. Excel gives a formula back in its own spelling: names in the capitals of their definition,
 * sheets quoted only where it must, numbers in their shortest form, `@` where an older formula picks one cell of several, and the
 * row of a table as `[@Peso]` or, as files hold it, `Fasi[[#This Row],[Peso]]`. Blanks that people put in say nothing.
 */

import { withoutLiteralSigns } from "../../layout/lookup";

/** Whether two formulas of the same cell mean the same; `table` is the table around the cell. */
export function meansSame(one: string, other: string, table?: string): boolean {
  return one === other || canonicalFormula(one, table) === canonicalFormula(other, table);
}

/** Pieces of a formula: text, sheet in quotes, structured reference or error in brackets, blanks, words, and single signs. */
const pieces = /"(?:[^"]|"")*"|'(?:[^']|'')*'|\[(?:'.|[^[\]']|\[(?:'.|[^[\]'])*\])*\]|\s+|[\p{L}_\\][\p{L}\p{N}_.\\?]*|\d+(?:\.\d+)?|./gsu;
/** What files put before functions that are younger than the format. */
const filePrefix = /^(?:_xlfn\.|_xlws\.|_xlpm\.)+/;

/** One spelling for all formulas that mean the same, without the leading `=`; no formula that Excel would take. */
export function canonicalFormula(formula: string, table?: string): string {
  const own = table?.toLowerCase();
  const found = formula.replace(/^=/, "").match(pieces) ?? [];
  const words = found.flatMap((piece, at) => canonicalPiece(piece, found, at, own) ?? []);
  return withoutLiteralSigns(withoutSingle(words).join(""));
}

function canonicalPiece(piece: string, all: readonly string[], at: number, own: string | undefined): string | undefined {
  if (piece.startsWith('"')) return piece;
  if (/^\s/.test(piece)) return isIntersection(all, at) ? " " : undefined;
  if (piece === "@") return undefined;
  if (piece.startsWith("[")) return structure(piece, isWord(all[at - 1]) ? all[at - 1]?.toLowerCase() : undefined, own);
  if (piece.startsWith("'")) return piece.toLowerCase();
  if (/^\d/.test(piece)) return String(Number(piece));
  if (!isWord(piece)) return piece;
  const word = piece.toLowerCase();
  if (all[at + 1] === "!") return `'${word}'`;
  // The table's name is part of what follows it.
  return all[at + 1]?.startsWith("[") ? undefined : word.replace(filePrefix, "");
}

function isWord(piece: string | undefined): boolean {
  return piece !== undefined && /^[\p{L}_\\]/u.test(piece);
}

/** Blanks between two operands are an operator; elsewhere they are nothing. */
function isIntersection(all: readonly string[], at: number): boolean {
  const isEnd = (piece: string | undefined) => piece !== undefined && /^[\p{L}\p{N}_\\)\]'[]/u.test(piece);
  return isEnd(all[at - 1]) && isEnd(all[at + 1]) && all[at + 1] !== ")";
}

/** `table[@column]`, `[@column]` in the table itself, `table[column]`, `table` where all its rows and columns are meant. */
function structure(brackets: string, named: string | undefined, own: string | undefined): string {
  const inside = brackets.slice(1, -1).trim().toLowerCase();
  const parts = inside.includes("[")
    ? (inside.match(/\[(?:'.|[^[\]'])*\]|[^[\],\s:]+(?:\s+[^[\],\s:]+)*|[,:]/gs) ?? []).filter((part) => part !== "," && part !== "@")
    : [inside.replace(/^@/, "")];
  const specifiers = parts.map(unbracketed);
  const isThisRow = inside.startsWith("@") || specifiers.includes("#this row");
  const columns = specifiers.filter((specifier) => !saysNothing.has(specifier));
  const table = named ?? own ?? "";
  if (!isThisRow && columns.length === 0) return table;
  return `${isThisRow && table === own ? "" : table}[${isThisRow ? "@" : ""}${columns.join(columns.includes(":") ? "" : ",")}]`;
}

/** What a structured reference means anyhow, or what its `@` says. */
const saysNothing: ReadonlySet<string> = new Set(["", "#data", "#this row"]);

function unbracketed(part: string): string {
  return part.replace(/^@?\[/, "").replace(/\]$/, "").trim();
}

/** Files hold `@` as a function of one argument. */
function withoutSingle(words: readonly string[]): string[] {
  const kept = [...words];
  for (let at = kept.lastIndexOf("single"); at >= 0; at = kept.lastIndexOf("single")) {
    const end = closing(kept, at + 1);
    if (end === undefined) return kept;
    kept.splice(end, 1);
    kept.splice(at, 2);
  }
  return kept;
}

function closing(words: readonly string[], open: number): number | undefined {
  if (words[open] !== "(") return undefined;
  let depth = 0;
  for (let at = open; at < words.length; at++) {
    if (words[at] === "(") depth++;
    if (words[at] === ")" && --depth === 0) return at;
  }
  return undefined;
}
