/** Amounts in euro as Italian documents write them: `20.000,00 €`, `= 20.000,00`, `104720`. */
import { blank, none, valueEntry, type Entry } from "../entry";

const oneNumber = /^(-?)((?:\d{1,3}(?:\.\d{3})+|\d+))(?:,(\d+))?$/;
const decimalPoint = /^-?\d+\.(?:\d{1,2}|\d{4,})$/;

/**
 * Reads one number; text that holds anything else stays text, since an amount with words is for a person to judge.
 * `1.000` is one thousand; `1000.5`, which only software writes, is read as such. What has the form of a finance code stays text.
 */
export function readAmount(typed: string | number | null | undefined): Entry<number> {
  if (typed === null || typed === undefined) return blank;
  if (typeof typed === "number") return valueEntry(typed);
  const text = typed.trim();
  if (text === "") return blank;
  if (/^(=+|[-–—]+)$/.test(text)) return none;
  if (isCodeShaped(text)) return { kind: "text", text: typed };
  const bare = text
    .replace(/^=+\s*/, "")
    .replace(/^(€|euro|eur)\s*|\s*(€|euro|eur)\.?$/gi, "")
    .trim();
  const value = italianNumber(bare);
  return value === undefined ? { kind: "text", text: typed } : valueEntry(value);
}

/**
 * Whether a text has the form of a code of the finance plan rather than of money: groups of up to three digits between points (`6.3.`,
 * `230.00.13`) that are not thousands. With or without the `=` that the forms print before amounts.
 */
export function isCodeShaped(text: string): boolean {
  const bare = text
    .trim()
    .replace(/^=+\s*/, "")
    .replace(/\s*=+$/, "");
  return /^\d{1,3}(?:\.\d{1,3})+\.?$/.test(bare) && !/^\d{1,3}(?:\.\d{3})+\.?$/.test(bare);
}

/** The number of an Italian numeral; undefined where the text is not exactly one. */
export function italianNumber(text: string): number | undefined {
  if (decimalPoint.test(text)) return Number(text);
  const match = oneNumber.exec(text);
  return match ? Number(`${match[1]}${(match[2] ?? "").replace(/\./g, "")}.${match[3] ?? "0"}`) : undefined;
}
