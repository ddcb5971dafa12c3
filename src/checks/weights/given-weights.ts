import { italianNumber } from "../../plan/notation/amount";
import { valueEntry, valueOf, type Entry } from "../../plan/entry";
import type { SectorWeight } from "../../plan/plan";
import { totalWeight } from "../../plan/weight";

/** Points that a weight gives; of one with words (`30% nel primo anno`) the only number, or the only one with a percent sign. */
export function pointsOf(weight: SectorWeight): number | undefined {
  if (weight.kind === "incentive") return undefined;
  return valueOf<number>(weight) ?? (weight.kind === "text" ? numberWithin(weight.text) : undefined);
}

function numberWithin(text: string): number | undefined {
  const numbers = [...text.matchAll(/(?<![\d.,])\d+(?:[.,]\d+)*(?<percent>\s*%)?/g)];
  const shares = numbers.filter((number) => number.groups?.percent !== undefined);
  const [one, ...others] = shares.length > 0 ? shares : numbers;
  return one && others.length === 0 ? italianNumber(one[0].replace(/\s*%$/, "")) : undefined;
}

/** Sum of what weights give. */
export function totalGiven(weights: readonly SectorWeight[]): number {
  return totalWeight(
    weights
      .map((weight) => pointsOf(weight))
      .filter((points) => points !== undefined)
      .map((points): Entry<number> => valueEntry(points)),
  );
}
