import { compileFormula, FormulaSyntaxError, type CompiledFormula } from "./compile";
import { NAME } from "../values/values";

/** Strings, quoted sheets, bracketed columns, words; a word is a cell reference when it looks like one and is no function or sheet. */
const PIECES = /"(?:[^"]|"")*"|'(?:[^']|'')*'|\[(?:[^[\]']|'.|\[(?:[^[\]']|'.)*\])*\]|[$\p{L}_\\0-9][$\p{L}\p{N}_.\\?]*/gu;
const CELL = /^(\$?)([A-Za-z]{1,3})(\$?)(\d{1,7})$/;

const UNREADABLE: CompiledFormula = { raw: () => NAME, references: [], symbols: [], volatile: false, relatives: 0 };

/** Compiles formulas once for all cells that hold copies of them; those are recognised by their text with distances for relative references. */
export class FormulaCache {
  private readonly compiled = new Map<string, CompiledFormula>();
  /** Formulas without relative references mean the same wherever they stand. */
  private readonly placeless = new Map<string, CompiledFormula>();
  private readonly names = new Map<string, CompiledFormula>();

  /** The compiled formula of a cell; a text that is no formula evaluates to `#NAME?`. */
  at(formula: string, row: number, column: number): CompiledFormula {
    const same = this.placeless.get(formula);
    if (same) return same;
    const { key, relatives } = copyKey(formula, row, column);
    const known = this.compiled.get(key) ?? this.compiled.get(exactKey(formula, row, column));
    if (known) return known;
    const made = compiledOrUnreadable(formula, row, column, false);
    if (made.relatives === 0) this.placeless.set(formula, made);
    else this.compiled.set(made.relatives === relatives ? key : exactKey(formula, row, column), made);
    return made;
  }

  /** The compiled formula of a name, relative to the sheet's first cell, arrays welcome. */
  ofName(refersTo: string): CompiledFormula {
    const known = this.names.get(refersTo);
    if (known) return known;
    const made = compiledOrUnreadable(refersTo, 0, 0, true);
    this.names.set(refersTo, made);
    return made;
  }
}

/** For a formula whose copies cannot be told by their text: it is compiled for each cell. */
function exactKey(formula: string, row: number, column: number): string {
  return `${row},${column} ${formula}`;
}

function compiledOrUnreadable(formula: string, row: number, column: number, array: boolean): CompiledFormula {
  try {
    return compileFormula(formula, row, column, array);
  } catch (error) {
    if (error instanceof FormulaSyntaxError) return UNREADABLE;
    throw error;
  }
}

/** The formula's text with relative references as distances, and how many ranges have them. */
export function copyKey(formula: string, row: number, column: number): { key: string; relatives: number } {
  let relatives = 0;
  const key = formula.replace(PIECES, (piece, offset: number) => {
    const cell = CELL.exec(piece);
    if (!cell) return piece;
    const [, fixedColumn, letters, fixedRow, digits] = cell as unknown as [string, string, string, string, string];
    const next = formula[offset + piece.length];
    if (next === "(" || next === "!" || next === "[") return piece;
    if (fixedColumn && fixedRow) return piece.toUpperCase();
    relatives += 1;
    const c = fixedColumn ? letters.toUpperCase() : columnOf(letters) - column;
    const r = fixedRow ? digits : Number(digits) - 1 - row;
    return `\u0001${fixedRow}${r},${fixedColumn}${c}`;
  });
  return { key, relatives };
}

function columnOf(letters: string): number {
  let column = 0;
  for (const letter of letters.toUpperCase()) column = column * 26 + letter.charCodeAt(0) - 64;
  return column - 1;
}
