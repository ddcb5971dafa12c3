import { toArray, toScalar, type Evaluator, type SingleEvaluator } from "../evaluation";
import { Area } from "./references";
import { ArrayValue, type Scalar } from "../values/values";

/** A part of a formula, compiled: `raw` keeps references, `single` reads them. */
export interface CompiledArgument {
  readonly raw: Evaluator;
  readonly single: SingleEvaluator;
}

/** A part that is always the same value. */
export function constant(value: Scalar): CompiledArgument {
  return { raw: () => value, single: () => value };
}

/** A part that never yields a reference. */
export function fromSingle(single: SingleEvaluator): CompiledArgument {
  return { raw: single, single };
}

/** A part that may yield a reference; where arrays are welcome, ranges are read whole, elsewhere down to one value. */
export function fromRaw(raw: Evaluator, array: boolean): CompiledArgument {
  const single: SingleEvaluator = array
    ? (evaluation) => {
        const operand = raw(evaluation);
        return operand instanceof Area && !operand.isCell
          ? toArray(operand, evaluation)
          : operand instanceof ArrayValue
            ? operand
            : toScalar(operand, evaluation);
      }
    : (evaluation) => toScalar(raw(evaluation), evaluation);
  return { raw, single };
}
