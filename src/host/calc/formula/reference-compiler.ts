import { parseA1Ref, parseStructRef, type RangeA1, type ReferenceIdentifier } from "@borgar/fx/xlsx";
import type { CellError, SheetData } from "../../../xlsx/workbook-data";
import { constant, fromRaw, type CompiledArgument } from "./compiled-argument";
import type { Evaluation, Evaluator } from "../evaluation";
import { COLUMN_LIMIT, ROW_LIMIT } from "../../../xlsx/cell-address";
import { areaWithin, type Area } from "./references";
import { structuredArea } from "./structured-reference";
import { NAME, REF, VALUE } from "../values/values";

/** A thing that a formula names and whose change concerns it. Names without a sheet are looked up from the formula's own sheet. */
export type SymbolUse =
  | { readonly kind: "sheet"; readonly name: string }
  | { readonly kind: "table"; readonly name: string }
  | { readonly kind: "ownTable" }
  | { readonly kind: "name"; readonly name: string; readonly sheet?: string };

type ReferenceEvaluator = (evaluation: Evaluation) => Area | CellError;

/** Compiles the references of one formula, written for a cell, and notes what they use. */
export class ReferenceCompiler {
  /** Every reference written in the formula, as areas at a cell. */
  readonly references: Evaluator[] = [];
  readonly symbols: SymbolUse[] = [];
  /** References that move with the cell. */
  relatives = 0;

  constructor(
    private readonly row: number,
    private readonly column: number,
  ) {}

  /** The evaluator of a reference as written. */
  compile(node: ReferenceIdentifier, array: boolean): CompiledArgument {
    if (node.kind === "table") return this.areaReference(this.structured(node.value), array);
    const reference = parseA1Ref(node.value);
    if (!reference || reference.workbookName) return constant(REF);
    if ("name" in reference) return fromRaw(this.name(reference.name, reference.sheetName || undefined), array);
    return this.range(reference.range, reference.sheetName || undefined, array);
  }

  private areaReference(area: ReferenceEvaluator, array: boolean): CompiledArgument {
    this.references.push(area);
    return fromRaw(area, array);
  }

  private range(range: RangeA1, sheetName: string | undefined, array: boolean): CompiledArgument {
    const sheetOf = this.sheetReader(sheetName);
    const beam = range.top === null || range.left === null;
    const top = position(range.top, beam || range.$top, 0);
    const bottom = position(range.bottom, beam || range.$bottom, ROW_LIMIT - 1);
    const left = position(range.left, beam || range.$left, 0);
    const right = position(range.right, beam || range.$right, COLUMN_LIMIT - 1);
    const isCell = top.at === bottom.at && left.at === right.at && top.fixed === bottom.fixed && left.fixed === right.fixed;
    if (!top.fixed || !left.fixed) this.relatives += 1;
    if (!isCell && (!bottom.fixed || !right.fixed)) this.relatives += 1;
    const rowOf = (p: Position, evaluation: Evaluation) => (p.fixed ? p.at : p.at - this.row + evaluation.row);
    const columnOf = (p: Position, evaluation: Evaluation) => (p.fixed ? p.at : p.at - this.column + evaluation.column);
    const area: ReferenceEvaluator = (evaluation) => {
      const sheet = sheetOf(evaluation);
      if (!sheet) return REF;
      const t = rowOf(top, evaluation);
      const b = rowOf(bottom, evaluation);
      const l = columnOf(left, evaluation);
      const r = columnOf(right, evaluation);
      return areaWithin(sheet, Math.min(t, b), Math.min(l, r), Math.abs(b - t) + 1, Math.abs(r - l) + 1) ?? REF;
    };
    if (!isCell) return this.areaReference(area, array);
    this.references.push(area);
    return {
      raw: area,
      single: (evaluation) => {
        const sheet = sheetOf(evaluation);
        const row = rowOf(top, evaluation);
        const column = columnOf(left, evaluation);
        return sheet && row >= 0 && column >= 0 ? evaluation.workspace.valueAt(sheet, row, column) : REF;
      },
    };
  }

  private sheetReader(name: string | undefined): (evaluation: Evaluation) => SheetData | undefined {
    if (name === undefined) return (evaluation) => evaluation.sheet;
    this.symbols.push({ kind: "sheet", name });
    return (evaluation) => evaluation.workspace.symbols.sheet(name);
  }

  private structured(text: string): ReferenceEvaluator {
    const parts = parseStructRef(text);
    if (!parts) return () => REF;
    const { table, sections = [] } = parts;
    const columns = (parts.columns ?? []).map((column) => column.toLowerCase());
    this.symbols.push(table ? { kind: "table", name: table } : { kind: "ownTable" });
    return (evaluation) => {
      const { symbols } = evaluation.workspace;
      const place = table ? symbols.table(table) : symbols.tableAt(evaluation.sheet, evaluation.row, evaluation.column);
      return place ? structuredArea(place, { columns, sections }, evaluation) : table ? NAME : VALUE;
    };
  }

  private name(name: string, sheetName: string | undefined): Evaluator {
    this.symbols.push({ kind: "name", name, ...(sheetName ? { sheet: sheetName } : {}) }, { kind: "table", name });
    const evaluator: Evaluator = (evaluation) => {
      const { symbols, openNames } = evaluation.workspace;
      const from = sheetName === undefined ? evaluation.sheet : symbols.sheet(sheetName);
      if (!from) return REF;
      const definition = symbols.name(name, from);
      if (!definition) {
        const place = symbols.table(name);
        return place ? structuredArea(place, { columns: [], sections: [] }, evaluation) : NAME;
      }
      const key = definition.refersTo;
      if (openNames.has(key)) return NAME;
      openNames.add(key);
      try {
        return evaluation.workspace.formula(key).raw({ ...evaluation, sheet: from });
      } finally {
        openNames.delete(key);
      }
    };
    return evaluator;
  }
}

interface Position {
  readonly at: number;
  readonly fixed: boolean;
}

/** One bound of a range; whole columns and rows are taken as fixed, at the sheet's edge where they have no bound. */
function position(at: number | null | undefined, fixed: boolean | null | undefined, edge: number): Position {
  return at === null || at === undefined ? { at: edge, fixed: true } : { at, fixed: fixed === true };
}
