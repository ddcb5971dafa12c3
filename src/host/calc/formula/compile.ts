import { parse, type AstExpression, type CallExpression } from "@borgar/fx/xlsx";
import { constant, fromRaw, fromSingle, type CompiledArgument } from "./compiled-argument";
import { toScalar, type Evaluator, type Operand } from "../evaluation";
import { tokensOf } from "./formula-tokens";
import { definitionOf } from "../functions/index";
import { BINARY_OPERATIONS, lifted, UNARY_OPERATIONS } from "../values/operators";
import { ReferenceCompiler, type SymbolUse } from "./reference-compiler";
import { Area, Union } from "./references";
import { ArrayValue, errorOf, isError, NAME, NULL, REF, VALUE, type Scalar } from "../values/values";

/** The text is no formula that Excel would take. */
export class FormulaSyntaxError extends Error {
  constructor(
    readonly formula: string,
    options?: ErrorOptions,
  ) {
    super(`not a formula: ${formula}`, options);
    this.name = "FormulaSyntaxError";
  }
}

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
  const references = new ReferenceCompiler(row, column);
  const compiler = new Compiler(references);
  const { raw } = compiler.expression(tree, array);
  return {
    raw,
    references: references.references,
    symbols: references.symbols,
    volatile: compiler.volatile,
    relatives: references.relatives,
  };
}

class Compiler {
  volatile = false;

  constructor(private readonly references: ReferenceCompiler) {}

  expression(node: AstExpression | null, array: boolean): CompiledArgument {
    if (node === null) return constant(null);
    switch (node.type) {
      case "Literal":
        return constant(node.value);
      case "ErrorLiteral":
        return constant(errorOf(node.value));
      case "ReferenceIdentifier":
        return this.references.compile(node, array);
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
    const definition = definitionOf(node.callee.name);
    if (!definition) {
      for (const argument of node.arguments) this.expression(argument, array);
      return constant(NAME);
    }
    const args = node.arguments.map((argument, index) => this.expression(argument, array || definition.welcomesArray(index)));
    if (args.length < definition.least || args.length > definition.most) return constant(VALUE);
    if (definition.volatile) this.volatile = true;
    return fromRaw(definition.build(args), array);
  }
}

function arrayConstant(elements: readonly (readonly AstExpression[])[]): Evaluator {
  const columns = elements[0]?.length ?? 0;
  const items = elements
    .flat()
    .map((element): Scalar =>
      element.type === "Literal" ? element.value : element.type === "ErrorLiteral" ? errorOf(element.value) : VALUE,
    );
  const value = new ArrayValue(elements.length, columns, items);
  return () => value;
}

function isReference(operand: Operand): operand is Area | Union {
  return operand instanceof Area || operand instanceof Union;
}

function areasOf(reference: Area | Union): readonly Area[] {
  return reference instanceof Area ? [reference] : reference.areas;
}
