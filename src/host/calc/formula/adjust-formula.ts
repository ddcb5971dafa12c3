import { stringifyA1Ref, stringifyStructRef, type RangeA1, type Token } from "@borgar/fx/xlsx";
import { COLUMN_LIMIT, ROW_LIMIT } from "../../../xlsx/cell-address";
import { rangeToken, rewriteTokens, sheetPrefix, structuredToken } from "./formula-tokens";
import type { RangeBox } from "../../../xlsx/workbook-data";

/** A change of the workbook's structure that formulas must follow. Rows and columns count from 0. */
export type FormulaEdit =
  | {
      readonly kind: "insertRows" | "deleteRows" | "insertColumns" | "deleteColumns";
      readonly sheet: string;
      readonly at: number;
      readonly count: number;
      /** When cells are shifted instead of whole rows or columns: the columns (rows) among which they move. */
      readonly span?: { readonly first: number; readonly last: number };
    }
  | {
      readonly kind: "moveCells";
      readonly sheet: string;
      readonly box: RangeBox;
      readonly to: { readonly sheet: string; readonly row: number; readonly column: number };
    }
  | { readonly kind: "renameSheet"; readonly from: string; readonly to: string }
  | { readonly kind: "deleteSheet"; readonly sheet: string }
  | { readonly kind: "renameTable"; readonly from: string; readonly to: string }
  | { readonly kind: "deleteTable"; readonly table: string }
  | { readonly kind: "renameTableColumn"; readonly table: string; readonly from: string; readonly to: string }
  | { readonly kind: "deleteTableColumn"; readonly table: string; readonly column: string };

/** Where a formula stands: the sheet that unqualified references mean, the table that `[@Column]` means. */
export interface FormulaPlace {
  readonly sheet?: string;
  readonly table?: string;
}

/**
 * The formula after the edit: references follow what they named, or become `#REF!` when it is gone.
 * Without a place, unqualified references are taken to mean another sheet than the edited one.
 */
export function adjustFormula(formula: string, edit: FormulaEdit, place: FormulaPlace = {}): string {
  switch (edit.kind) {
    case "insertRows":
    case "deleteRows":
    case "insertColumns":
    case "deleteColumns":
      return rewriteTokens(formula, (token) => movedReference(token, edit, place));
    case "moveCells":
      return rewriteTokens(formula, (token) => followingReference(token, edit, place));
    case "renameSheet":
      return rewriteTokens(formula, (token) =>
        namesSheet(token, edit.from) ? sheetPrefix(edit.to) + afterPrefix(token.value) : undefined,
      );
    case "deleteSheet":
      return rewriteTokens(formula, (token) => (namesSheet(token, edit.sheet) ? "#REF!" : undefined));
    case "renameTable":
      return rewriteTokens(formula, (token) => renamedTable(token, edit.from, edit.to));
    case "deleteTable":
      return rewriteTokens(formula, (token) => (namesTable(token, edit.table) ? "#REF!" : undefined));
    case "renameTableColumn":
      return rewriteTokens(formula, (token) => changedColumn(token, edit.table, edit.from, edit.to, place));
    case "deleteTableColumn":
      return rewriteTokens(formula, (token) => changedColumn(token, edit.table, edit.column, undefined, place));
  }
}

type MoveEdit = Extract<FormulaEdit, { readonly at: number }>;

function movedReference(token: Token, edit: MoveEdit, place: FormulaPlace): string | undefined {
  const reference = rangeToken(token);
  if (!reference || reference.workbook) return undefined;
  if (!same(reference.sheet || place.sheet, edit.sheet)) return undefined;
  const range = movedRange(reference.range, edit);
  if (range === reference.range) return undefined;
  return range ? reference.prefix + stringifyA1Ref({ range }) : "#REF!";
}

function movedRange(range: RangeA1, edit: MoveEdit): RangeA1 | undefined {
  const rows = edit.kind === "insertRows" || edit.kind === "deleteRows";
  const first = rows ? range.top : range.left;
  const last = rows ? range.bottom : range.right;
  if (first === null || last === null || last === undefined) return range;
  if (edit.span && !isWithin(rows ? [range.left, range.right] : [range.top, range.bottom], edit.span)) return range;
  const span =
    edit.kind === "insertRows" || edit.kind === "insertColumns"
      ? spanAfterInsert(first, last, edit.at, edit.count, rows ? ROW_LIMIT : COLUMN_LIMIT)
      : spanAfterDelete(first, last, edit.at, edit.count);
  if (!span) return undefined;
  const [start, end] = span;
  if (start === first && end === last) return range;
  return rows ? { ...range, top: start, bottom: end } : { ...range, left: start, right: end };
}

/** True for a reference that lies wholly among the shifted columns (rows); one that reaches beyond stays where it is, as in Excel. */
function isWithin([first, last]: readonly (number | null | undefined)[], span: { readonly first: number; readonly last: number }): boolean {
  return typeof first === "number" && typeof last === "number" && first >= span.first && last <= span.last;
}

function spanAfterInsert(first: number, last: number, at: number, count: number, limit: number): [number, number] | undefined {
  const start = first >= at ? first + count : first;
  const end = last >= at ? last + count : last;
  return start < limit ? [start, Math.min(end, limit - 1)] : undefined;
}

function spanAfterDelete(first: number, last: number, at: number, count: number): [number, number] | undefined {
  const end = at + count;
  if (first >= at && last < end) return undefined;
  const start = first >= end ? first - count : Math.min(first, at);
  return [start, last >= end ? last - count : Math.min(last, at - 1)];
}

/** A reference that lies wholly among cells that were cut and pasted goes with them, also to another sheet. */
function followingReference(
  token: Token,
  { sheet, box, to }: Extract<FormulaEdit, { readonly kind: "moveCells" }>,
  place: FormulaPlace,
): string | undefined {
  const reference = rangeToken(token);
  if (!reference || reference.workbook || !same(reference.sheet || place.sheet, sheet)) return undefined;
  const { top, left, bottom, right } = reference.range;
  if (typeof top !== "number" || typeof left !== "number" || typeof bottom !== "number" || typeof right !== "number") return undefined;
  if (top < box.row || left < box.column || bottom >= box.row + box.rows || right >= box.column + box.columns) return undefined;
  const down = to.row - box.row;
  const aside = to.column - box.column;
  const range = { ...reference.range, top: top + down, bottom: bottom + down, left: left + aside, right: right + aside };
  return (same(sheet, to.sheet) ? reference.prefix : sheetPrefix(to.sheet)) + stringifyA1Ref({ range });
}

/** The formula as it reads on another sheet: references that meant the sheet where it stood name it. */
export function withSheetNamed(formula: string, sheet: string): string {
  return rewriteTokens(formula, (token) => (rangeToken(token)?.prefix === "" ? sheetPrefix(sheet) + token.value : undefined));
}

function renamedTable(token: Token, from: string, to: string): string | undefined {
  if (!namesTable(token, from)) return undefined;
  const bracket = token.value.indexOf("[");
  return bracket < 0 ? to : to + token.value.slice(bracket);
}

function changedColumn(token: Token, table: string, from: string, to: string | undefined, place: FormulaPlace): string | undefined {
  const reference = structuredToken(token);
  if (!reference || !same(reference.table || place.table, table)) return undefined;
  if (!reference.columns?.some((column) => same(column, from))) return undefined;
  if (to === undefined) return "#REF!";
  const columns = reference.columns.map((column) => (same(column, from) ? to : column));
  return stringifyStructRef({ ...reference, columns });
}

function namesTable(token: Token, table: string): boolean {
  if (token.type === "range_named") return same(token.value, table);
  const reference = structuredToken(token);
  return reference !== undefined && same(reference.table, table);
}

const PREFIXED_TOKENS = new Set(["range", "range_beam", "range_named", "structured"]);

function namesSheet(token: Token, sheet: string): boolean {
  if (!PREFIXED_TOKENS.has(token.type)) return false;
  const prefix = /^(?:'((?:[^']|'')+)'|([^'!"[\]]+))!/.exec(token.value);
  return prefix !== null && same((prefix[1] ?? prefix[2])?.replaceAll("''", "'"), sheet);
}

function afterPrefix(reference: string): string {
  const quoted = /^'(?:[^']|'')+'!/.exec(reference);
  return reference.slice(quoted ? quoted[0].length : reference.indexOf("!") + 1);
}

function same(one: string | undefined, other: string | undefined): boolean {
  return one !== undefined && other !== undefined && one.toLowerCase() === other.toLowerCase();
}
