import type { CellError } from "../../../xlsx/workbook-data";
import type { CompiledArgument } from "../formula/compiled-argument";
import { toBoolean, toNumber, toText } from "../values/coercion";
import { toScalar, type Evaluation, type Evaluator, type Operand } from "../evaluation";
import { lifted } from "../values/operators";
import { Area } from "../formula/references";
import { ArrayValue, isError, VALUE, type Scalar } from "../values/values";

/** What a function takes: a converted value, any value but errors, any value, an operand as it comes, or a reference. */
interface Taken {
  number: number;
  text: string;
  boolean: boolean;
  value: Exclude<Scalar, CellError>;
  any: Scalar;
  range: Operand;
  reference: Area;
}
type Base = keyof Taken;

/** `?` may be left out; a run of `*` at the end repeats as often as wanted. */
export type Kind = Base | `${Base}?` | `${Base}*`;

type Arguments<T extends readonly Kind[]> = T extends readonly [infer First extends Kind, ...infer Rest extends readonly Kind[]]
  ? First extends `${infer B extends Base}?`
    ? [argument?: Taken[B], ...rest: Arguments<Rest>]
    : First extends `${infer B extends Base}*`
      ? (Taken[B] | RepeatedTypes<Rest>)[]
      : First extends Base
        ? [argument: Taken[First], ...rest: Arguments<Rest>]
        : never
  : [];
type RepeatedTypes<T extends readonly Kind[]> = T[number] extends `${infer B extends Base}*` ? Taken[B] : never;

/** A worksheet function: how many arguments it takes, which of them welcome arrays, and how a call to it is made. */
export interface FunctionDefinition {
  readonly name: string;
  readonly least: number;
  readonly most: number;
  readonly volatile: boolean;
  /** Whether the argument at an index is evaluated as in an array formula. */
  welcomesArray(index: number): boolean;
  /** The evaluator of a call with these arguments. */
  build(args: readonly CompiledArgument[]): Evaluator;
}

type Compute = (evaluation: Evaluation, ...args: never[]) => Operand;

function defined(name: string, takes: readonly Kind[], compute: Compute, volatile: boolean): FunctionDefinition {
  const fixed = takes.filter((kind) => !kind.endsWith("*"));
  const repeated = takes.slice(fixed.length);
  const bases = (index: number): Base => {
    const kind = index < fixed.length ? fixed[index] : repeated[(index - fixed.length) % repeated.length];
    return (kind ?? "any").replace(/[?*]$/, "") as Base;
  };
  return {
    name,
    volatile,
    least: takes.filter((kind) => !/[?*]$/.test(kind)).length,
    most: repeated.length > 0 ? 255 : takes.length,
    welcomesArray: (index) => bases(index) === "range",
    build: (args) =>
      callOf(
        args,
        args.map((_, index) => bases(index)),
        compute as (evaluation: Evaluation, ...rest: unknown[]) => Operand,
      ),
  };
}

function callOf(
  args: readonly CompiledArgument[],
  kinds: readonly Base[],
  compute: (evaluation: Evaluation, ...args: unknown[]) => Operand,
): Evaluator {
  const evaluators = args.map((argument, index) =>
    kinds[index] === "range" || kinds[index] === "reference" ? argument.raw : argument.single,
  );
  const count = args.length;
  return (evaluation) => {
    const operands = new Array<Operand>(count);
    let needsLift = false;
    for (let i = 0; i < count; i += 1) {
      const operand = evaluators[i]!(evaluation);
      if (operand instanceof ArrayValue && kinds[i] !== "range") needsLift = true;
      operands[i] = operand;
    }
    return needsLift ? liftedCall(evaluation, operands, kinds, compute) : converted(evaluation, operands, kinds, compute);
  };
}

function converted(
  evaluation: Evaluation,
  operands: readonly Operand[],
  kinds: readonly Base[],
  compute: (evaluation: Evaluation, ...args: unknown[]) => Operand,
): Operand {
  const values = new Array<unknown>(operands.length);
  for (let i = 0; i < operands.length; i += 1) {
    const value = convert(operands[i]!, kinds[i]!);
    if (isError(value) && kinds[i] !== "any" && kinds[i] !== "range") return value;
    values[i] = value;
  }
  return compute(evaluation, ...values);
}

function convert(operand: Operand, kind: Base): unknown {
  switch (kind) {
    case "number":
      return toNumber(operand as Scalar);
    case "text":
      return toText(operand as Scalar);
    case "boolean":
      return toBoolean(operand as Scalar);
    case "reference":
      return operand instanceof Area || isError(operand) ? operand : VALUE;
    default:
      return operand;
  }
}

/** Calls the function once for each element of its array arguments; ranges that it takes whole stay whole. */
function liftedCall(
  evaluation: Evaluation,
  operands: readonly Operand[],
  kinds: readonly Base[],
  compute: (evaluation: Evaluation, ...args: unknown[]) => Operand,
): Operand {
  const elementwise = operands.map((operand, index) => (kinds[index] === "range" || kinds[index] === "reference" ? null : operand)) as (
    Scalar | ArrayValue
  )[];
  return lifted(elementwise, (values) => {
    const single = operands.map((operand, index) => (kinds[index] === "range" || kinds[index] === "reference" ? operand : values[index]!));
    return toScalar(converted(evaluation, single, kinds, compute), evaluation);
  });
}

/** A function of its arguments alone. */
export function pure<const T extends readonly Kind[]>(
  name: string,
  takes: T,
  compute: (...args: Arguments<T>) => Operand,
): FunctionDefinition {
  return defined(name, takes, ((_evaluation: Evaluation, ...args: Arguments<T>) => compute(...args)) as unknown as Compute, false);
}

/** A function that also reads cells, or its own place. */
export function reading<const T extends readonly Kind[]>(
  name: string,
  takes: T,
  compute: (evaluation: Evaluation, ...args: Arguments<T>) => Operand,
): FunctionDefinition {
  return defined(name, takes, compute as unknown as Compute, false);
}

/** A reading function whose result may change although no cell did. */
export function volatile<const T extends readonly Kind[]>(
  name: string,
  takes: T,
  compute: (evaluation: Evaluation, ...args: Arguments<T>) => Operand,
): FunctionDefinition {
  return defined(name, takes, compute as unknown as Compute, true);
}

/** A function that decides itself which arguments to evaluate. */
export function special(
  name: string,
  least: number,
  most: number,
  build: (args: readonly CompiledArgument[]) => Evaluator,
): FunctionDefinition {
  return { name, least, most, volatile: false, welcomesArray: () => false, build };
}
