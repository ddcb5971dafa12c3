/** Weights: points of a total that the plan says, usually a hundred, as `30 %`, `30%`, `30`, `33,33`; `*` is paid by incentives, `==` says none. */
import { italianNumber } from "./notation/amount";
import { blank, none, valueEntry, valueOf, type Entry } from "./entry";
import type { SectorWeight } from "./plan";

/** What every set of weights totals, unless the body counts otherwise. */
export const usualPoints = 100;

const precision = 1e6;

export function readWeight(typed: string | number | null | undefined): SectorWeight {
  if (typed === null || typed === undefined) return blank;
  if (typeof typed === "number") return valueEntry(typed);
  const text = typed.trim();
  if (text === "") return blank;
  if (/^\*+$/.test(text)) return { kind: "incentive" };
  if (/^(=+|[-–—]+)$/.test(text)) return none;
  const value = italianNumber(text.replace(/\s*%$/, ""));
  return value === undefined ? { kind: "text", text: typed } : valueEntry(value);
}

/** A weight where incentives have no place: `*` is then just text. */
export function readPoints(typed: string | number | null | undefined): Entry<number> {
  const weight = readWeight(typed);
  return weight.kind === "incentive" ? { kind: "text", text: String(typed) } : weight;
}

/** A number of points without the dust of binary fractions. */
export function withoutDust(points: number): number {
  return Math.round(points * precision) / precision;
}

/** Sum of the weights that are numbers, free of binary dust; incentive-funded ones stand outside. */
export function totalWeight(weights: readonly SectorWeight[]): number {
  const total = weights.reduce((sum, weight) => sum + (weight.kind === "incentive" ? 0 : (valueOf(weight) ?? 0)), 0);
  return withoutDust(total);
}

/**
 * Points that a total lacks of those that the plan counts in, in hundredths, as the sheets say them: what is less is the dust of
 * 33,3333 × 3. Negative where it exceeds them.
 */
export function missingPoints(total: number, points: number): number {
  const missing = withoutDust(Math.abs(points - total));
  return (Math.sign(points - total) * Math.round(missing * 100)) / 100 || 0;
}

/** The smallest part in which points are shared out: whole points or, where they are fewer than 100, tenths, hundredths… */
export function pointsGrain(points: number): number {
  return Math.min(1, 10 ** Math.floor(Math.log10(points / usualPoints)));
}
