import { parse, parseA1Ref, parseStructRef, type AstExpression, type CallExpression, type RangeA1, type ReferenceIdentifier } from "@borgar/fx/xlsx";
import type { CellError, SheetData } from "../../xlsx/workbook-data";
import { toArray, toScalar, type Evaluation, type Evaluator, type Operand, type SingleEvaluator } from "./evaluation";
import { MAX_COLUMNS, MAX_ROWS, tokensOf } from "./formula-tokens";
import type { CompiledArgument } from "./functions/definition";
import { FUNCTIONS } from "./functions/index";
import { BINARY_OPERATIONS, lifted, UNARY_OPERATIONS } from "./operators";
import { Area, areaWithin, Union } from "./references";
import { structuredArea } from "./structured-reference";
import { ArrayValue, errorOf, isError, NAME, NULL, REF, VALUE, type Scalar } from "./values";

/** The text is no formula that Excel would take. */
export class FormulaSyntaxError extends Error {
  constructor(readonly formula: string, options?: ErrorOptions) {
    super(`not a formula: ${formula}`, options);
    this.name = "FormulaSyntaxError";
  }
}

/** A thing that a formula names and whose change concerns it. Names without a sheet are looked up from the formula's own sheet. */
export type SymbolUse =
  | { readonly kind: "sheet"; readonly name: string }
  | { readonly kind: "table"; readonly name: string }
  | { readonly kind: "ownTable" }
  | { readonly kind: "name"; readonly name: string; readonly sheet?: string };

/** A formula ready to be evaluated at any cell that shares it. */
export interface CompiledFormula {
  readonly raw: Evaluator;
  /** Every reference written in the formula, as areas at a cell. */
  readonly references: readonly Evaluator[];
  readonly symbols: readonly SymbolUse[];
  readonly volatile: boolean;
  /** References that move with the cell. */
  readonly relatives: number;
}

/**
 * Compiles a formula written for a cell. Relative references are kept as distances, so that cells whose formulas are
 * copies of one another share the result. Throws `FormulaSyntaxError`.
 */
export function compileFormula(formula: string, row: number, column: number, array = false): CompiledFormula {
  let tree: AstExpression;
  try {
    tree = parse(tokensOf(formula));
  } catch (cause) {
    throw new FormulaSyntaxError(formula, { cause });
  }
  const compiler = new Compiler(row, column);
  const { raw } = compiler.expression(tree, array);
  return { raw, references: compiler.references, symbols: compiler.symbols, volatile: compiler.volatile, relatives: compiler.relatives };
}

type ReferenceEvaluator = (evaluation: Evaluation) => Area | Union | CellError;

class Compiler {
  readonly references: Evaluator[] = [];
  readonly symbols: SymbolUse[] = [];
  volatile = false;
  relatives = 0;

  constructor(
    private readonly row: number,
    private readonly column: number,
  ) {}

  expression(node: AstExpression | null, array: boolean): CompiledArgument {
    if (node === null) return constant(null);
    switch (node.type) {
      case "Literal":
        return constant(node.value);
      case "ErrorLiteral":
        return constant(errorOf(node.value));
      case "ReferenceIdentifier":
        return this.reference(node, array);
      case "UnaryExpression":
        return this.unary(node.operator, node.arguments[0]!, array);
      case "BinaryExpression":
        return this.binary(node.operator, node.arguments[0]!, node.arguments[1]!, array);
      case "CallExpression":
        return this.call(node, array);
      case "ArrayExpression":
        return fromRaw(arrayConstant(node.elements), array);
      default:
        return constant(NAME);
    }
  }

  private unary(operator: string, argument: AstExpression, array: boolean): CompiledArgument {
    if (operator === "@") {
      const { raw } = this.expression(argument, false);
      return fromSingle((evaluation) => toScalar(raw(evaluation), evaluation));
    }
    const operation = UNARY_OPERATIONS[operator];
    if (!operation) return constant(REF);
    const { single } = this.expression(argument, array);
    return fromSingle((evaluation) => {
      const value = single(evaluation);
      return value instanceof ArrayValue ? new ArrayValue(value.rows, value.columns, value.items.map(operation)) : operation(value);
    });
  }

  private binary(operator: string, one: AstExpression, other: AstExpression, array: boolean): CompiledArgument {
    const left = this.expression(one, array);
    const right = this.expression(other, array);
    const operation = BINARY_OPERATIONS[operator];
    if (!operation) return fromRaw(this.referenceOperation(operator, left.raw, right.raw), array);
    return fromSingle((evaluation) => {
      const a = left.single(evaluation);
      const b = right.single(evaluation);
      return a instanceof ArrayValue || b instanceof ArrayValue ? lifted([a, b], ([x, y]) => operation(x!, y!)) : operation(a, b);
    });
  }

  private referenceOperation(operator: string, left: Evaluator, right: Evaluator): Evaluator {
    if (operator === ":") this.volatile = true;
    return (evaluation) => {
      const one = left(evaluation);
      const other = right(evaluation);
      if (isError(one)) return one;
      if (isError(other)) return other;
      if (operator === ",") return isReference(one) && isReference(other) ? new Union([...areasOf(one), ...areasOf(other)]) : VALUE;
      if (!(one instanceof Area) || !(other instanceof Area)) return VALUE;
      if (operator === " ") return one.intersection(other) ?? NULL;
      return one.sheet === other.sheet ? one.span(other) : VALUE;
    };
  }

  private call(node: CallExpression, array: boolean): CompiledArgument {
    const definition = FUNCTIONS.get(functionName(node.callee.name));
    if (!definition) {
      for (const argument of node.arguments) this.expression(argument, array);
      return constant(NAME);
    }
    const args = node.arguments.map((argument, index) => this.expression(argument, array || definition.welcomesArray(index)));
    if (args.length < definition.least || args.length > definition.most) return constant(VALUE);
    if (definition.volatile) this.volatile = true;
    return fromRaw(definition.build(args), array);
  }

  private reference(node: ReferenceIdentifier, array: boolean): CompiledArgument {
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
    const bottom = position(range.bottom, beam || range.$bottom, MAX_ROWS - 1);
    const left = position(range.left, beam || range.$left, 0);
    const right = position(range.right, beam || range.$right, MAX_COLUMNS - 1);
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

function constant(value: Scalar): CompiledArgument {
  return { raw: () => value, single: () => value };
}

function fromSingle(single: SingleEvaluator): CompiledArgument {
  return { raw: single, single };
}

function fromRaw(raw: Evaluator, array: boolean): CompiledArgument {
  const single: SingleEvaluator = array
    ? (evaluation) => {
        const operand = raw(evaluation);
        return operand instanceof Area && !operand.isCell ? toArray(operand, evaluation) : operand instanceof ArrayValue ? operand : toScalar(operand, evaluation);
      }
    : (evaluation) => toScalar(raw(evaluation), evaluation);
  return { raw, single };
}

function arrayConstant(elements: readonly (readonly AstExpression[])[]): Evaluator {
  const columns = elements[0]?.length ?? 0;
  const items = elements.flat().map((element): Scalar => (element.type === "Literal" ? element.value : element.type === "ErrorLiteral" ? errorOf(element.value) : VALUE));
  const value = new ArrayValue(elements.length, columns, items);
  return () => value;
}

/** Excel writes newer functions with a prefix into files: `_xlfn.CONCAT`. */
function functionName(name: string): string {
  return name.toUpperCase().replace(/^_XLFN\.(_XLWS\.)?/, "");
}

function isReference(operand: Operand): operand is Area | Union {
  return operand instanceof Area || operand instanceof Union;
}

function areasOf(reference: Area | Union): readonly Area[] {
  return reference instanceof Area ? [reference] : reference.areas;
}
