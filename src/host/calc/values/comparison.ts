import { nearlyEqual } from "./numbers";
import type { Scalar } from "./values";

type Comparable = Exclude<Scalar, object | null> | null;

const collator = new Intl.Collator("en", { sensitivity: "accent" });

/** Order of two texts, upper and lower case being equal. */
export function compareTexts(one: string, other: string): number {
  if (one === other) return 0;
  const left = one.toLowerCase();
  const right = other.toLowerCase();
  return left === right ? 0 : collator.compare(left, right) || (left < right ? -1 : 1);
}

/** Excel's order of values: numbers before texts before booleans; an empty cell is 0, "" or FALSE, as its partner asks. */
export function compareValues(one: Comparable, other: Comparable): number {
  const left = one ?? emptyLike(other);
  const right = other ?? emptyLike(one);
  if (typeof left === "number" && typeof right === "number") return nearlyEqual(left, right) ? 0 : left - right;
  if (typeof left === "string" && typeof right === "string") return compareTexts(left, right);
  return kind(left) - kind(right) || Number(left) - Number(right);
}

function emptyLike(partner: Comparable): string | number | boolean {
  if (typeof partner === "string") return "";
  return typeof partner === "boolean" ? false : 0;
}

function kind(value: string | number | boolean): number {
  return typeof value === "number" ? 0 : typeof value === "string" ? 1 : 2;
}
