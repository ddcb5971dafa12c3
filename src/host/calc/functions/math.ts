import { fifteenDigits, roundAt, roundAway, roundHalfUp, roundTowardsZero } from "../values/numbers";
import { power } from "../values/operators";
import { DIV0, NUM, type Scalar } from "../values/values";
import { pure, type FunctionDefinition } from "./definition";

/** Floor that forgives binary noise below the 15th digit. */
function floor(number: number): number {
  return Math.floor(fifteenDigits(number));
}

function factorial(number: number): Scalar {
  const whole = Math.trunc(number);
  if (whole < 0 || whole > 170) return NUM;
  let result = 1;
  for (let factor = 2; factor <= whole; factor += 1) result *= factor;
  return result;
}

export const mathFunctions: readonly FunctionDefinition[] = [
  pure("ROUND", ["number", "number"], (number, places) => roundAt(number, places, roundHalfUp)),
  pure("ROUNDUP", ["number", "number"], (number, places) => roundAt(number, places, roundAway)),
  pure("ROUNDDOWN", ["number", "number"], (number, places) => roundAt(number, places, roundTowardsZero)),
  pure("TRUNC", ["number", "number?"], (number, places = 0) => roundAt(number, places, roundTowardsZero)),
  pure("INT", ["number"], floor),
  pure("ABS", ["number"], Math.abs),
  pure("SIGN", ["number"], Math.sign),
  pure("POWER", ["number", "number"], power),
  pure("FACT", ["number"], factorial),
  pure("SQRT", ["number"], (number) => (number < 0 ? NUM : Math.sqrt(number))),
  pure("MOD", ["number", "number"], (number, divisor) => {
    if (divisor === 0) return DIV0;
    const remainder = number - divisor * floor(number / divisor);
    return Math.abs(remainder) < Math.abs(number) * 2 ** -50 ? 0 : remainder;
  }),
  pure("QUOTIENT", ["number", "number"], (number, divisor) => (divisor === 0 ? DIV0 : Math.trunc(number / divisor))),
];
