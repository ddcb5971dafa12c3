import { parseA1Ref, parseStructRef, tokenize, type RangeA1, type ReferenceStructXlsx, type Token } from "@borgar/fx/xlsx";
import { quoteSheetName } from "../../../xlsx/cell-address";

/** Tokens of a formula (leading `=` included where it is there); `Sheet!A1`, `Sheet!#REF!` and `#REF!A1` are one token each. */
export function tokensOf(formula: string): Token[] {
  const raw = tokenize(formula, { withLocation: false, mergeRefs: true });
  const tokens: Token[] = [];
  for (let i = 0; i < raw.length; i += 1) {
    const token = raw[i]!;
    const lostCell = token.type.startsWith("context") && raw[i + 1]?.value === "!" && raw[i + 2]?.type === "error";
    const lostSheet = token.value === "#REF!" && /^range/.test(raw[i + 1]?.type ?? "");
    tokens.push(lostCell || lostSheet ? { type: "error", value: "#REF!" } : token);
    i += lostCell ? 2 : lostSheet ? 1 : 0;
  }
  return tokens;
}

const REMEMBERED = 2_000;
const remembered = new Map<string, readonly Token[]>();

/** `tokensOf` for those who only read them: columns of tables repeat their formulas from row to row and from sheet to sheet. */
function knownTokens(formula: string): readonly Token[] {
  let tokens = remembered.get(formula);
  if (tokens === undefined) {
    if (remembered.size >= REMEMBERED) remembered.clear();
    remembered.set(formula, (tokens = tokensOf(formula)));
  }
  return tokens;
}

/** The formula with some of its tokens replaced; `rewrite` answers the new text, or undefined to leave a token as it is. */
export function rewriteTokens(formula: string, rewrite: (token: Token) => string | undefined): string {
  let changed = false;
  const parts = knownTokens(formula).map((token) => {
    const text = rewrite(token);
    if (text === undefined || text === token.value) return token.value;
    changed = true;
    return text;
  });
  return changed ? parts.join("") : formula;
}

/** A cell, range or whole-row/column token taken apart: the prefix as written (`'S1'!` or empty), its sheet, and the range. */
export interface RangeToken {
  readonly prefix: string;
  readonly sheet: string;
  readonly workbook: string;
  readonly range: RangeA1;
}

/** Takes a reference token apart, or answers undefined for tokens that are no A1 reference. */
export function rangeToken(token: Token): RangeToken | undefined {
  if (token.type !== "range" && token.type !== "range_beam") return undefined;
  const reference = parseA1Ref(token.value);
  if (!reference || !("range" in reference)) return undefined;
  return {
    prefix: token.value.slice(0, token.value.lastIndexOf("!") + 1),
    sheet: reference.sheetName ?? "",
    workbook: reference.workbookName ?? "",
    range: reference.range,
  };
}

/** Takes a structured reference token apart, or answers undefined. */
export function structuredToken(token: Token): ReferenceStructXlsx | undefined {
  return token.type === "structured" ? parseStructRef(token.value) : undefined;
}

/** A sheet name as a formula prefix, quoted where Excel needs it: `Piano!`, `'R1.00001'!`. */
export function sheetPrefix(sheet: string): string {
  return `${quoteSheetName(sheet)}!`;
}
