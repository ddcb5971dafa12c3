/** Entries as people read and type them. */
import type { Entry } from "../../../plan/entry";
import { withoutDust } from "../../../plan/weight";

/** As a cell would show it; `wording` writes a value out. */
export function entryText<T>(entry: Entry<T>, wording: (value: T) => string): string {
  switch (entry.kind) {
    case "blank":
      return "";
    case "none":
      return "==";
    case "text":
      return entry.text;
    case "value":
      return wording(entry.value);
  }
}

/** A number as Italian cells show it, with no more decimals than it has: `33,33`. */
export function numberText(value: number): string {
  return String(withoutDust(value)).replace(".", ",");
}

/** An amount in euro as Italian cells show it: `38.000,00`. */
export function amountText(value: number): string {
  const [whole = "", cents = ""] = Math.abs(value).toFixed(2).split(".");
  return `${value < 0 ? "-" : ""}${whole.replace(/\B(?=(\d{3})+$)/g, ".")},${cents}`;
}
