import { parseValue } from "numfmt";
import type { CellError } from "../../../xlsx/workbook-data";
import { isError, VALUE, type Scalar } from "./values";

/** A number as text in the General format without a width limit: 15 digits, en-US point. */
export function textOfNumber(number: number): string {
  if (number === 0) return "0";
  const [mantissa, exponentText] = number.toExponential(14).split("e") as [string, string];
  const exponent = Number(exponentText);
  const negative = mantissa.startsWith("-");
  const digits = mantissa.replace(/[-.]/g, "").replace(/0+$/, "");
  const plainLength = exponent < 0 ? digits.length - exponent - 1 : Math.max(exponent + 1, digits.length);
  const text = exponent >= 15 || (exponent < -4 && plainLength > 19) ? scientific(digits, exponent) : plain(digits, exponent);
  return negative ? `-${text}` : text;
}

function plain(digits: string, exponent: number): string {
  if (exponent < 0) return `0.${"0".repeat(-exponent - 1)}${digits}`;
  const whole = digits.slice(0, exponent + 1).padEnd(exponent + 1, "0");
  const fraction = digits.slice(exponent + 1);
  return fraction ? `${whole}.${fraction}` : whole;
}

function scientific(digits: string, exponent: number): string {
  const fraction = digits.slice(1);
  const power = `${exponent < 0 ? "-" : "+"}${String(Math.abs(exponent)).padStart(2, "0")}`;
  return `${digits[0]}${fraction ? `.${fraction}` : ""}E${power}`;
}

/** A value as text: empty is "", booleans are TRUE and FALSE. */
export function toText(value: Scalar): string | CellError {
  if (typeof value === "string") return value;
  if (typeof value === "number") return textOfNumber(value);
  if (value === null) return "";
  return typeof value === "boolean" ? textOfBoolean(value) : value;
}

export function textOfBoolean(value: boolean): string {
  return value ? "TRUE" : "FALSE";
}

/** A value as a number: empty is 0, a text is read as if typed in en-US, other text is `#VALUE!`. */
export function toNumber(value: Scalar): number | CellError {
  if (typeof value === "number") return value;
  if (value === null) return 0;
  if (typeof value === "boolean") return value ? 1 : 0;
  return typeof value === "string" ? (numberInText(value) ?? VALUE) : value;
}

const PLAIN_NUMBER = /^\s*[+-]?(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?\s*$/i;

/** The number, percentage, amount, date or time that a text spells in en-US; undefined when it spells none. */
export function numberInText(text: string): number | undefined {
  if (PLAIN_NUMBER.test(text)) {
    const number = Number(text);
    return Number.isFinite(number) ? number : undefined;
  }
  if (!/\d/.test(text)) return undefined;
  if (READ.has(text)) return READ.get(text);
  const parsed = parseValue(text.trim(), { locale: "en-US" })?.v;
  const number = typeof parsed === "number" ? parsed : undefined;
  if (READ.size >= MOST_READ) READ.clear();
  READ.set(text, number);
  return number;
}

/** Texts read before: the same titles and codes are compared again and again, and most of them are no numbers. */
const READ = new Map<string, number | undefined>();
const MOST_READ = 10_000;

/** A value as a truth value: numbers are true unless 0, empty is false, texts other than TRUE and FALSE are `#VALUE!`. */
export function toBoolean(value: Scalar): boolean | CellError {
  if (typeof value === "boolean") return value;
  if (typeof value === "number") return value !== 0;
  if (value === null) return false;
  if (isError(value)) return value;
  const word = value.toUpperCase();
  return word === "TRUE" ? true : word === "FALSE" ? false : VALUE;
}
