import { numberInText } from "./coercion";
import { compareTexts } from "./comparison";
import { nearlyEqual } from "./numbers";
import { isError, type Scalar } from "./values";

/** Decides whether a cell's value satisfies a criterion of COUNTIF and its relatives. */
export type Criterion = (value: Scalar) => boolean;

/** Reads a criterion: a value to equal, or a text with an operator (`">=3"`, `"<>"`) and wildcards (`"a*"`). */
export function criterionOf(criterion: Scalar): Criterion {
  if (isError(criterion)) return (value) => isError(value) && value.error === criterion.error;
  if (typeof criterion === "boolean") return (value) => value === criterion;
  if (criterion === null) return equalsNumber(0);
  if (typeof criterion === "number") return equalsNumber(criterion);
  const [, operator = "", operand = ""] = /^(<=|>=|<>|<|>|=)?([\s\S]*)$/.exec(criterion) as unknown as [string, string?, string?];
  switch (operator) {
    case "":
      return criterion === "" ? isEmptyOrNoText : equals(operand);
    case "=":
      return operand === "" ? (value) => value === null : equals(operand);
    case "<>": {
      if (operand === "") return (value) => value !== null;
      const equal = equals(operand);
      return (value) => !equal(value);
    }
    default:
      return ordered(operator, operand);
  }
}

const isEmptyOrNoText: Criterion = (value) => value === null || value === "";

function equals(operand: string): Criterion {
  const number = numberInText(operand);
  if (number !== undefined) return equalsNumber(number);
  const word = operand.toUpperCase();
  if (word === "TRUE" || word === "FALSE") return (value) => value === (word === "TRUE");
  if (/^#(NULL!|DIV\/0!|VALUE!|REF!|NAME\?|NUM!|N\/A)$/.test(word)) return (value) => isError(value) && value.error === word;
  return textMatcher(operand);
}

/** Numbers equal to it, and texts that spell it. */
function equalsNumber(number: number): Criterion {
  return (value) => (typeof value === "number" ? nearlyEqual(value, number) : typeof value === "string" && numberInText(value) === number);
}

function ordered(operator: string, operand: string): Criterion {
  const test: (order: number) => boolean = {
    "<": (o: number) => o < 0,
    ">": (o: number) => o > 0,
    "<=": (o: number) => o <= 0,
    ">=": (o: number) => o >= 0,
  }[operator as "<"];
  const number = numberInText(operand);
  if (number === undefined) return (value) => typeof value === "string" && test(compareTexts(value, operand));
  return (value) => typeof value === "number" && test(nearlyEqual(value, number) ? 0 : value - number);
}

/** Whether a text means others than itself where Excel looks for it. */
export function hasWildcards(pattern: string): boolean {
  return /[*?~]/.test(pattern);
}

/** Tells whether a text matches a pattern with `*`, `?` and `~`; case does not matter. Other values never match. */
export function textMatcher(pattern: string): Criterion {
  if (!hasWildcards(pattern)) {
    const wanted = pattern.toLowerCase();
    return (value) => typeof value === "string" && value.toLowerCase() === wanted;
  }
  const expression = new RegExp(`^${wildcardSource(pattern)}$`, "isu");
  return (value) => typeof value === "string" && expression.test(value);
}

/** The pattern as source of a regular expression. */
export function wildcardSource(pattern: string): string {
  return pattern.replace(/~([*?~])|[*?]|[\\^$.|+()[\]{}/-]/gu, (piece, escaped: string | undefined) => {
    if (escaped !== undefined) return escaped === "~" ? "~" : `\\${escaped}`;
    if (piece === "*") return ".*";
    return piece === "?" ? "." : piece === "-" ? "\\x2d" : `\\${piece}`;
  });
}
