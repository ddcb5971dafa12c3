/**
 * Formulas as people type them (`=[@Peso]`, `=IFS(…)`) and as files hold them (`Fasi[[#This Row],[Peso]]`, `_xlfn.IFS(…)`).
 * The model keeps the typed notation; only the codec sees the other.
 */
import { isRange, parseStructRef, stringifyStructRef, tokenize, type ReferenceStruct, type Token } from "@borgar/fx";
import { COLUMN_LIMIT, columnIndex, columnLetters, ROW_LIMIT } from "./cell-address";
import { declaredParameters } from "./formula-parameters";
import { detached } from "./xml/xml-text";

// Functions younger than Excel 2007, from Microsoft's list of future functions ([MS-XLSX]); NETWORKDAYS.INTL and WORKDAY.INTL need no prefix.
const FUTURE_FUNCTIONS = new Set(
  `ACOT ACOTH AGGREGATE ARABIC ARRAYTOTEXT BASE BETA.DIST BETA.INV BINOM.DIST BINOM.DIST.RANGE BINOM.INV BITAND BITLSHIFT BITOR BITRSHIFT BITXOR
  BYCOL BYROW CEILING.MATH CEILING.PRECISE CHISQ.DIST CHISQ.DIST.RT CHISQ.INV CHISQ.INV.RT CHISQ.TEST CHOOSECOLS CHOOSEROWS COMBINA CONCAT
  CONFIDENCE.NORM CONFIDENCE.T COT COTH COVARIANCE.P COVARIANCE.S CSC CSCH DAYS DECIMAL DROP ERF.PRECISE ERFC.PRECISE EXPAND EXPON.DIST F.DIST
  F.DIST.RT F.INV F.INV.RT F.TEST FILTERXML FLOOR.MATH FLOOR.PRECISE FORECAST.ETS FORECAST.ETS.CONFINT FORECAST.ETS.SEASONALITY FORECAST.ETS.STAT
  FORECAST.LINEAR FORMULATEXT GAMMA GAMMA.DIST GAMMA.INV GAMMALN.PRECISE GAUSS HSTACK HYPGEOM.DIST IFNA IFS IMCOSH IMCOT IMCSC IMCSCH IMSEC IMSECH
  IMSINH IMTAN ISFORMULA ISOMITTED ISOWEEKNUM LET LAMBDA LOGNORM.DIST LOGNORM.INV MAKEARRAY MAP MAXIFS MINIFS MODE.MULT MODE.SNGL MUNIT NEGBINOM.DIST
  NORM.DIST NORM.INV NORM.S.DIST NORM.S.INV NUMBERVALUE PDURATION PERCENTILE.EXC PERCENTILE.INC PERCENTRANK.EXC PERCENTRANK.INC PERMUTATIONA PHI
  POISSON.DIST QUARTILE.EXC QUARTILE.INC RANDARRAY RANK.AVG RANK.EQ REDUCE RRI SCAN SEC SECH SEQUENCE SHEET SHEETS SKEW.P SORTBY STDEV.P STDEV.S
  SWITCH T.DIST T.DIST.2T T.DIST.RT T.INV T.INV.2T T.TEST TAKE TEXTAFTER TEXTBEFORE TEXTJOIN TEXTSPLIT TOCOL TOROW UNICHAR UNICODE UNIQUE
  VALUETOTEXT VAR.P VAR.S VSTACK WEBSERVICE WEIBULL.DIST WRAPCOLS WRAPROWS XLOOKUP XMATCH XOR Z.TEST`.split(/\s+/u),
);
const WORKSHEET_FUNCTIONS = new Set(["FILTER", "SORT"]);
const FILE_PREFIX = /^(?:_xlfn\.|_xlws\.|_xlpm\.)+/iu;
const FUNCTION_CALL = /([A-Z][A-Z0-9.]*)\(/giu;

/** How the file spells `formula` (with or without `=`): no `=`, tables named, future functions prefixed. `table` is the one around the cell. */
export function fileFormula(formula: string, table?: string): string {
  const body = formula.startsWith("=") ? formula.slice(1) : formula;
  if (!body.includes("[") && !callsFutureFunction(body)) return body;
  const tokens = tokenize(body, { mergeRefs: true });
  const parameters = declaredParameters(tokens);
  return rewritten(tokens, (token) => {
    if ((token.type === "func" || token.type === "range_named") && parameters.has(token.value.toLowerCase())) return `_xlpm.${token.value}`;
    if (token.type === "func") return prefixedFunction(token.value);
    if (token.type === "structured") return rewrittenStructure(token.value, table, true);
    return token.value;
  });
}

/** Stands for the table around the cell; a private-use character, which Excel's own names never have. */
const OWN_TABLE = "\uE000";

/** `fileFormula` for a whole workbook, where many cells of many tables hold the same formula: each text is read once. */
export class FileFormulas {
  private readonly pieces = new Map<string, readonly string[]>();

  of(formula: string, table?: string): string {
    let pieces = this.pieces.get(formula);
    if (pieces === undefined) {
      if (formula.includes(OWN_TABLE)) return fileFormula(formula, table);
      this.pieces.set(formula, (pieces = fileFormula(formula, OWN_TABLE).split(OWN_TABLE)));
    }
    return pieces.join(table ?? "");
  }
}

/** How a person types the file's `formula`: with `=`, without prefixes, `[@Peso]` inside `table` and `Fasi[@Peso]` elsewhere. */
export function typedFormula(formula: string, table?: string): string {
  const prefixed = /_xl(?:fn|ws|pm)\./iu.test(formula);
  if (!prefixed && !formula.includes("[")) return `=${formula}`;
  return `=${rewritten(tokenize(formula, { mergeRefs: true }), (token) => {
    if (token.type === "structured") return rewrittenStructure(token.value, table, false);
    return token.type === "func" || token.type === "range_named" ? token.value.replace(FILE_PREFIX, "") : token.value;
  })}`;
}

/** A table name that no workbook of ours has, for formulas of which only the table around the cell differs. */
const STAND_IN = "Cardine_own_table_";

/** `typedFormula` for a whole workbook, where many cells of many tables hold the same formula: each text is read, and held, once. */
export class TypedFormulas {
  private readonly outsideTables = new Map<string, string>();
  private readonly alikeInTables = new Map<string, string>();
  /** Those of the table that was met last. */
  private readonly ofTable = new Map<string, string>();
  private table: string | undefined;

  of(formula: string, table?: string): string {
    if (table !== undefined && table !== this.table) {
      this.ofTable.clear();
      this.table = table;
    }
    const known = table === undefined ? this.outsideTables : this.ofTable;
    let typed = known.get(formula);
    if (typed === undefined)
      known.set(detached(formula), (typed = detached(table === undefined ? typedFormula(formula) : this.inTable(formula, table))));
    return typed;
  }

  private inTable(formula: string, table: string): string {
    const alike = formula.replaceAll(`${table}[`, `${STAND_IN}[`);
    if (formula.includes(STAND_IN) || alike.toLowerCase().includes(`${table.toLowerCase()}[`)) return typedFormula(formula, table);
    let typed = this.alikeInTables.get(alike);
    if (typed === undefined) this.alikeInTables.set(detached(alike), (typed = typedFormula(alike, STAND_IN)));
    return typed.includes(STAND_IN) ? typed.replaceAll(STAND_IN, table) : typed;
  }
}

type Piece = string | { readonly column: number } | { readonly row: number };

/** Repeats a formula of the file for other cells: relative references move along (and around the sheet's edges), as in a shared formula. */
export class SharedFormula {
  private readonly pieces: readonly Piece[];

  constructor(formula: string, row: number, column: number) {
    this.pieces = tokenize(formula, { mergeRefs: false }).flatMap((token) =>
      isRange(token) ? relativePieces(token.value, row, column) : [token.value],
    );
  }

  at(row: number, column: number): string {
    let formula = "";
    for (const piece of this.pieces) {
      if (typeof piece === "string") formula += piece;
      else if ("row" in piece) formula += String(wrapped(piece.row + row, ROW_LIMIT) + 1);
      else formula += columnLetters(wrapped(piece.column + column, COLUMN_LIMIT));
    }
    return formula;
  }
}

function wrapped(index: number, limit: number): number {
  return ((index % limit) + limit) % limit;
}

/** The letters and numbers of a reference such as `B$2` as distances from a cell, where no `$` holds them. */
function relativePieces(reference: string, row: number, column: number): Piece[] {
  return [...reference.matchAll(/(\$?)([A-Za-z]+)|(\$?)(\d+)|[^$A-Za-z\d]+/gu)].map(
    ([whole, fixedColumn, letters, fixedRow, digits]): Piece => {
      if (letters !== undefined && fixedColumn === "") return { column: columnIndex(letters) - column };
      return digits !== undefined && fixedRow === "" ? { row: Number(digits) - 1 - row } : whole;
    },
  );
}

function callsFutureFunction(body: string): boolean {
  if (!body.includes("(")) return false;
  for (const [, name = ""] of body.matchAll(FUNCTION_CALL)) {
    if (prefixedFunction(name) !== name) return true;
  }
  return false;
}

function prefixedFunction(name: string): string {
  const upper = name.toUpperCase();
  if (WORKSHEET_FUNCTIONS.has(upper)) return `_xlfn._xlws.${name}`;
  return FUTURE_FUNCTIONS.has(upper) ? `_xlfn.${name}` : name;
}

function rewritten(tokens: readonly Token[], replace: (token: Token) => string): string {
  return tokens.map(replace).join("");
}

function rewrittenStructure(reference: string, table: string | undefined, toFile: boolean): string {
  const parsed: ReferenceStruct | undefined = parseStructRef(reference);
  if (parsed === undefined) return reference;
  if (toFile) return stringifyStructRef({ ...parsed, table: parsed.table || (table ?? "") }, { thisRow: true });
  const thisRow = parsed.sections?.length === 1 && parsed.sections[0]?.toLowerCase() === "this row";
  const own = table !== undefined && parsed.table?.toLowerCase() === table.toLowerCase();
  const columns = parsed.columns ?? [];
  const implied = own && (thisRow || ((parsed.sections ?? []).length === 0 && columns.length > 0));
  const named = { ...parsed, table: implied ? "" : (parsed.table ?? "") };
  if (thisRow && columns.length === 0) return `${named.table}[@]`;
  return stringifyStructRef(named);
}
