import { inUsualCalendar } from "../../../xlsx/date-system";
import { numberInText, textOfBoolean, toText } from "../values/coercion";
import { wildcardSource } from "../values/criteria";
import { arrayOf, eachValue, type Evaluation, type Operand } from "../evaluation";
import { formattedText } from "../values/number-format";
import { roundAt, roundHalfUp } from "../values/numbers";
import { Area } from "../formula/references";
import { isError, VALUE, type Scalar } from "../values/values";
import { pure, reading, type FunctionDefinition } from "./definition";

/** Code units 128 to 159 of Windows code page 1252, which CHAR and CODE count in. */
const WINDOWS_1252 = "€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ";

function joined(evaluation: Evaluation, operands: readonly Operand[], accept: (text: string) => void): Scalar {
  let failure: Scalar = null;
  for (const operand of operands) {
    eachAll(operand, evaluation, (value) => {
      const text = toText(value);
      if (isError(text)) failure ??= text;
      else accept(text);
    });
  }
  return failure;
}

/** Visits values in reading order, blanks included. */
function eachAll(operand: Operand, evaluation: Evaluation, visit: (value: Scalar) => void): void {
  if (operand instanceof Area) for (const value of arrayOf(operand, evaluation).items) visit(value);
  else eachValue(operand, evaluation, visit);
}

/** TEXT: numbers and texts that spell one in a number format, other values as they are. */
function formatted(value: Scalar, pattern: string): Scalar {
  if (isError(value)) return value;
  if (typeof value === "boolean") return textOfBoolean(value);
  if (pattern === "") return "";
  const number = typeof value === "string" ? numberInText(value) : (value ?? 0);
  return formattedText(number ?? value ?? 0, pattern) ?? VALUE;
}

/** Position, from 1, of a text within another from a start on. */
function found(position: number): Scalar {
  return position < 0 ? VALUE : position + 1;
}

function replaced(text: string, old: string, fresh: string, occurrence: number | undefined): Scalar {
  if (occurrence !== undefined && occurrence < 1) return VALUE;
  if (old === "") return text;
  if (occurrence === undefined) return text.replaceAll(old, () => fresh);
  let position = -1;
  for (let count = 0; count < Math.trunc(occurrence); count += 1) {
    position = text.indexOf(old, position < 0 ? 0 : position + old.length);
    if (position < 0) return text;
  }
  return text.slice(0, position) + fresh + text.slice(position + old.length);
}

function proper(text: string): string {
  return text.toLowerCase().replace(/\p{L}+/gu, (word) => word[0]!.toUpperCase() + word.slice(1));
}

export const textFunctions: readonly FunctionDefinition[] = [
  reading("TEXT", ["any", "text"], ({ workspace }, value, pattern) =>
    formatted(inUsualCalendar(value, pattern, workspace.daysToUsual), pattern),
  ),
  pure("VALUE", ["value"], (value) =>
    typeof value === "string" ? (numberInText(value) ?? VALUE) : typeof value === "boolean" ? VALUE : (value ?? 0),
  ),
  pure("LEFT", ["text", "number?"], (text, count = 1) => (count < 0 ? VALUE : text.slice(0, Math.trunc(count)))),
  pure("RIGHT", ["text", "number?"], (text, count = 1) =>
    count < 0 ? VALUE : Math.trunc(count) === 0 ? "" : text.slice(-Math.trunc(count)),
  ),
  pure("MID", ["text", "number", "number"], (text, start, count) =>
    start < 1 || count < 0 ? VALUE : text.slice(Math.trunc(start) - 1, Math.trunc(start) - 1 + Math.trunc(count)),
  ),
  pure("LEN", ["text"], (text) => text.length),
  pure("FIND", ["text", "text", "number?"], (wanted, text, start = 1) =>
    start < 1 || start > text.length + 1 ? VALUE : found(text.indexOf(wanted, Math.trunc(start) - 1)),
  ),
  pure("SEARCH", ["text", "text", "number?"], (wanted, text, start = 1) => {
    if (start < 1 || start > text.length + 1) return VALUE;
    const skipped = Math.trunc(start) - 1;
    const match = new RegExp(wildcardSource(wanted), "isu").exec(text.slice(skipped));
    return match ? found(match.index + skipped) : VALUE;
  }),
  pure("SUBSTITUTE", ["text", "text", "text", "number?"], replaced),
  pure("REPLACE", ["text", "number", "number", "text"], (text, start, count, fresh) =>
    start < 1 || count < 0 ? VALUE : text.slice(0, Math.trunc(start) - 1) + fresh + text.slice(Math.trunc(start) - 1 + Math.trunc(count)),
  ),
  pure("TRIM", ["text"], (text) => text.replace(/ +/g, " ").replace(/^ | $/g, "")),

  pure("CLEAN", ["text"], (text) => text.replace(/[\u0000-\u001f]/g, "")),
  pure("UPPER", ["text"], (text) => text.toUpperCase()),
  pure("LOWER", ["text"], (text) => text.toLowerCase()),
  pure("PROPER", ["text"], proper),
  pure("REPT", ["text", "number"], (text, count) =>
    count < 0 || text.length * Math.trunc(count) > 32_767 ? VALUE : text.repeat(Math.trunc(count)),
  ),
  pure("EXACT", ["text", "text"], (one, other) => one === other),
  pure("CHAR", ["number"], (code) => {
    const unit = Math.trunc(code);
    if (unit < 1 || unit > 255) return VALUE;
    return unit >= 128 && unit < 160 ? WINDOWS_1252[unit - 128]! : String.fromCharCode(unit);
  }),
  pure("CODE", ["text"], (text) => {
    if (text === "") return VALUE;
    const special = WINDOWS_1252.indexOf(text[0]!);
    const unit = text.charCodeAt(0);
    return special >= 0 ? special + 128 : unit < 256 ? unit : 63;
  }),
  pure("UNICHAR", ["number"], (code) => (code >= 1 && code <= 0x10ffff ? String.fromCodePoint(Math.trunc(code)) : VALUE)),
  pure("UNICODE", ["text"], (text) => text.codePointAt(0) ?? VALUE),
  pure("CONCATENATE", ["text", "text*"], (...texts) => texts.join("")),
  reading("CONCAT", ["range", "range*"], (evaluation, ...operands) => {
    let text = "";
    return joined(evaluation, operands, (part) => (text += part)) ?? text;
  }),
  reading("TEXTJOIN", ["text", "boolean", "range", "range*"], (evaluation, delimiter, skipEmpty, ...operands) => {
    const parts: string[] = [];
    const failure = joined(evaluation, operands, (part) => {
      if (part !== "" || !skipEmpty) parts.push(part);
    });
    return failure ?? parts.join(delimiter);
  }),
  pure("FIXED", ["number", "number?", "boolean?"], (number, places = 2, noCommas = false) => {
    const digits = Math.max(0, Math.trunc(places));
    const pattern = (noCommas ? "0" : "#,##0") + (digits > 0 ? `.${"0".repeat(digits)}` : "");
    return formatted(roundAt(number, places, roundHalfUp), pattern);
  }),
  pure("NUMBERVALUE", ["text", "text?", "text?"], (text, decimal = ".", group = ",") => {
    const plain = text
      .replaceAll(" ", "")
      .replaceAll(group[0] ?? ",", "")
      .replace(decimal[0] ?? ".", ".");
    return plain === "" ? 0 : (numberInText(plain) ?? VALUE);
  }),
];
