import { toBoolean } from "../values/coercion";
import type { CompiledArgument } from "../formula/compiled-argument";
import { compareValues } from "../values/comparison";
import { eachValue, toScalar, type Evaluation, type Evaluator, type Operand } from "../evaluation";
import { lifted } from "../values/operators";
import { ArrayValue, isError, NA, VALUE, type Scalar } from "../values/values";
import { pure, reading, special, type FunctionDefinition } from "./definition";

/** Chooses between results by a condition that may be an array; the results are then taken element by element. */
function choice(
  condition: CompiledArgument,
  whenTrue: Evaluator,
  whenFalse: Evaluator,
  singles: readonly (CompiledArgument | undefined)[],
): Evaluator {
  return (evaluation) => {
    const tested = condition.single(evaluation);
    if (tested instanceof ArrayValue) {
      const [yes, no] = singles.map((argument) => (argument ? argument.single(evaluation) : false));
      return lifted([tested, yes ?? null, no ?? null], ([test, a, b]) => {
        const truth = toBoolean(test!);
        return isError(truth) ? truth : truth ? a! : b!;
      });
    }
    const truth = toBoolean(tested);
    if (isError(truth)) return truth;
    return truth ? whenTrue(evaluation) : whenFalse(evaluation);
  };
}

const constantFalse: Evaluator = () => false;

/** Replaces errors, or those that `caught` names, by another value. */
function rescue(name: string, caught: (value: Scalar) => boolean): FunctionDefinition {
  return special(name, 2, 2, ([value, otherwise]) => (evaluation) => {
    const result = value!.single(evaluation);
    if (result instanceof ArrayValue)
      return lifted([result, otherwise!.single(evaluation)], ([item, other]) => (caught(item!) ? other! : item!));
    return caught(result) ? otherwise!.raw(evaluation) : result;
  });
}

/** Truth values among the arguments of AND, OR, XOR; texts and blanks in cells do not count. */
function truths(evaluation: Evaluation, operands: readonly Operand[]): boolean[] | Exclude<Scalar, boolean | number | string | null> {
  const found: boolean[] = [];
  let failure: Scalar = null;
  for (const operand of operands) {
    eachValue(operand, evaluation, (value, fromCells) => {
      if (isError(value)) failure ??= value;
      else if (fromCells && (typeof value === "string" || value === null)) return;
      else {
        const truth = toBoolean(value);
        if (isError(truth)) failure ??= truth;
        else found.push(truth);
      }
    });
  }
  if (isError(failure)) return failure;
  return found.length > 0 ? found : VALUE;
}

function gathered(name: string, decide: (found: readonly boolean[]) => boolean): FunctionDefinition {
  return reading(name, ["range", "range*"], (evaluation, ...operands) => {
    const found = truths(evaluation, operands);
    return Array.isArray(found) ? decide(found) : found;
  });
}

export const logicFunctions: readonly FunctionDefinition[] = [
  special("IF", 2, 3, ([condition, yes, no]) => choice(condition!, yes!.raw, no ? no.raw : constantFalse, [yes, no])),
  special("IFS", 2, 254, (args) =>
    pairsOf(args).reduceRight<Evaluator>(
      (otherwise, [condition, result]) =>
        choice(condition, result.raw, otherwise, [
          result,
          { raw: otherwise, single: (evaluation) => toScalar(otherwise(evaluation), evaluation) },
        ]),
      () => NA,
    ),
  ),
  rescue("IFERROR", isError),
  rescue("IFNA", (value) => isError(value) && value.error === "#N/A"),
  special("SWITCH", 3, 254, ([subject, ...cases]) => (evaluation) => {
    const wanted = toScalar(subject!.single(evaluation), evaluation);
    if (isError(wanted)) return wanted;
    for (const [candidate, result] of pairsOf(cases)) {
      const value = toScalar(candidate.single(evaluation), evaluation);
      if (isError(value)) return value;
      if (compareValues(wanted, value) === 0) return result.raw(evaluation);
    }
    return cases.length % 2 === 1 ? cases.at(-1)!.raw(evaluation) : NA;
  }),
  special("CHOOSE", 2, 255, ([index, ...choices]) => (evaluation) => {
    const wanted = index!.single(evaluation);
    const chosen = (value: Scalar): Operand => {
      if (isError(value)) return value;
      const position = Math.trunc(Number(value));
      return choices[position - 1]?.raw(evaluation) ?? (position >= 1 && position <= choices.length ? null : VALUE);
    };
    return wanted instanceof ArrayValue ? lifted([wanted], ([value]) => toScalar(chosen(value!), evaluation)) : chosen(wanted);
  }),
  gathered("AND", (found) => found.every(Boolean)),
  gathered("OR", (found) => found.some(Boolean)),
  gathered("XOR", (found) => found.filter(Boolean).length % 2 === 1),
  pure("NOT", ["boolean"], (value) => !value),
  pure("TRUE", [], () => true),
  pure("FALSE", [], () => false),
];

function pairsOf(args: readonly CompiledArgument[]): [CompiledArgument, CompiledArgument][] {
  const pairs: [CompiledArgument, CompiledArgument][] = [];
  for (let i = 0; i + 1 < args.length; i += 2) pairs.push([args[i]!, args[i + 1]!]);
  return pairs;
}
