/** Sharing out points. */
import { objectiveKey } from "../codes/code";
import { valueOf, valueEntry, type Entry } from "../entry";
import type { Plan, Sector, SectorWeight } from "../plan";
import { pointsGrain, totalWeight, withoutDust } from "../weight";
import { pointsFor } from "../template/meaning/weighing";
import { NothingToSpreadError, NoTotalError, TotalOverError, UnknownSectorError } from "./edit-errors";

/**
 * So many equal parts of a total, each a multiple of the grain (`pointsGrain`): the first ones get one more where it does
 * not divide. What is finer than the grain goes to the first.
 */
export function spreadEqually(count: number, total: number, grain: number): number[] {
  return apportion(Array<number>(count).fill(1), total, grain);
}

/**
 * Parts of a total in proportion to shares of 0 or more, multiples of the grain by largest remainder, the earlier one first
 * where remainders are equal. What is finer than the grain goes to the first. They sum to the total, but for binary dust.
 */
export function apportion(shares: readonly number[], total: number, grain: number): number[] {
  if (shares.length === 0) return [];
  const grains = wholeParts(shares, Math.floor(withoutDust(total / grain)));
  const [, ...others] = grains.map((part) => withoutDust(part * grain));
  return [withoutDust(total - others.reduce((sum, part) => sum + part, 0)), ...others];
}

/** Whole numbers in proportion to shares that sum to a whole number. */
function wholeParts(shares: readonly number[], whole: number): number[] {
  const sum = shares.reduce((so, share) => so + share, 0);
  const exact = shares.map((share) => (sum > 0 ? (share * whole) / sum : whole / shares.length));
  const parts = exact.map((part) => Math.floor(withoutDust(part)));
  const byRemainder = exact
    .map((part, at) => ({ at, remainder: withoutDust(part - parts[at]!) }))
    .sort((one, other) => other.remainder - one.remainder || one.at - other.at);
  const left = whole - parts.reduce((so, part) => so + part, 0);
  for (const { at } of byRemainder.slice(0, left)) parts[at]! += 1;
  return parts;
}

/**
 * Fills weights up to `full`: what is missing goes to those without a number, in equal parts; where all have one, all are
 * raised in proportion, in multiples of its grain. "None" and incentive-funded ones stay as they are, and those that `stays` names.
 * `place` is named in the errors: `NothingToSpreadError`, `TotalOverError`.
 */
export function spreadRest<W extends SectorWeight>(
  weights: readonly W[],
  full: number,
  place: string,
  stays: (at: number) => boolean = () => false,
): (W | Entry<number>)[] {
  const total = totalWeight(weights);
  const rest = withoutDust(full - total);
  const grain = pointsGrain(full);
  const takers = weights.flatMap((weight, at) => (weight.kind === "none" || weight.kind === "incentive" || stays(at) ? [] : [at]));
  if (takers.length === 0) throw new NothingToSpreadError(place);
  if (rest <= 0) throw new TotalOverError(place, total);
  const values = takers.map((at) => numberIn(weights[at]!));
  const without = takers.filter((_, at) => values[at] === undefined);
  const shares = values.map((value) => Math.max(0, value ?? 0));
  const points =
    without.length > 0
      ? zip(without, spreadEqually(without.length, rest, grain))
      : zip(takers, apportion(shares, rest + totalWeight(takers.map((at) => weights[at]!)), grain));
  return weights.map((weight, at) => (points.has(at) ? valueEntry(points.get(at)!) : weight));
}

function zip(positions: readonly number[], points: readonly number[]): ReadonlyMap<number, number> {
  return new Map(positions.map((position, at) => [position, points[at]!]));
}

function numberIn(weight: SectorWeight): number | undefined {
  return weight.kind === "incentive" ? undefined : valueOf(weight);
}

/**
 * The weights that `spreadRest` gives to the entries of a sector, by objective key. Points of an objective that others own
 * and the sector does not share were agreed for the whole body, and stay. Throws also `UnknownSectorError`, `NoTotalError`.
 */
export function spreadSectorRest(
  sector: string,
  plan: Pick<Plan, "sectors" | "objectives" | "codeScheme" | "points" | "templates">,
): ReadonlyMap<string, SectorWeight> {
  const { sectors, objectives, codeScheme } = plan;
  const full = pointsFor(plan, "objectives");
  if (full === undefined) throw new NoTotalError(sector);
  const { entries } = sectorOf(sector, { sectors });
  const ofOthers = new Set(
    objectives
      .filter(({ shortCodes }) => shortCodes.every((code) => code.sector !== sector))
      .map(({ shortCodes }) => objectiveKey(shortCodes, codeScheme)),
  );
  const weights = spreadRest(
    entries.map((entry) => entry.weight),
    full,
    sector,
    (at) => {
      const entry = entries[at]!;
      return ofOthers.has(entry.objective) && entry.weight.kind !== "blank";
    },
  );
  return new Map(entries.map((entry, at) => [entry.objective, weights[at]!]));
}

function sectorOf(code: string, plan: Pick<Plan, "sectors">): Sector {
  const sector = plan.sectors.find((known) => known.code === code);
  if (!sector) throw new UnknownSectorError(code);
  return sector;
}
