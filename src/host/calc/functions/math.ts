import { fifteenDigits, roundAt, roundAway, roundHalfUp, roundTowardsZero } from "../numbers";
import { power } from "../operators";
import { DIV0, NUM } from "../values";
import { pure, type FunctionDefinition } from "./definition";

/** Floor that forgives binary noise below the 15th digit. */
function floor(number: number): number {
  return Math.floor(fifteenDigits(number));
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
  pure("SQRT", ["number"], (number) => (number < 0 ? NUM : Math.sqrt(number))),
  pure("MOD", ["number", "number"], (number, divisor) => {
    if (divisor === 0) return DIV0;
    const remainder = number - divisor * floor(number / divisor);
    return Math.abs(remainder) < Math.abs(number) * 2 ** -50 ? 0 : remainder;
  }),
  pure("QUOTIENT", ["number", "number"], (number, divisor) => (divisor === 0 ? DIV0 : Math.trunc(number / divisor))),
];
