/** How weights that are to make the plan's points stand to them. */
import type { SectorWeight } from "../../plan/plan";
import { missingPoints, withoutDust } from "../../plan/weight";
import { pointsOf, totalGiven } from "./given-weights";

export type WeightsStanding =
  /** No weight is given. */
  | "none"
  | "full"
  /** What is missing or too much is no more than rounding each weight can make: 33,33 × 3. */
  | "rounded"
  /** Percentages as fractions, which make 1 or are on their way to it: 0,25 × 4, which a spreadsheet keeps where people type 25%. */
  | "fractions"
  | "off";

export function weightsStanding(weights: readonly SectorWeight[], full: number): WeightsStanding {
  const given = weights.map(pointsOf).filter((points) => points !== undefined);
  const total = totalGiven(weights);
  if (given.length === 0) return "none";
  if (missingPoints(total, full) === 0) return "full";
  const decimals = decimalsOf(given);
  // Half of the last decimal for each weight, and the dust of binary fractions; whole numbers are meant as they are.
  const rounding = (decimals === 0 ? 0 : given.filter((points) => points !== 0).length * 0.5 * 10 ** -decimals) + 1e-6;
  if (Math.abs(full - total) <= rounding) return "rounded";
  const areParts = full >= 10 && given.every((points) => points >= 0 && points <= 1) && total <= 1 + rounding;
  return areParts && (total >= 1 - rounding || given.some(isFraction)) ? "fractions" : "off";
}

/** From 1 to 99 in a hundred. */
export function isFraction(value: number): boolean {
  return value >= 0.01 && value < 1;
}

/** Whether the total is right, or wrong in a way of which another rule tells (`notation-rules.ts`). */
export function isTold(standing: WeightsStanding): boolean {
  return standing === "full" || standing === "rounded" || standing === "fractions";
}

/** The most decimals that any of the numbers is written with, as far as points are counted. */
export function decimalsOf(numbers: readonly number[]): number {
  return Math.max(...numbers.map((number) => String(withoutDust(number)).split(".")[1]?.length ?? 0));
}
