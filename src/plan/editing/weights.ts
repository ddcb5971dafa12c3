/** Sharing out the points of a hundred. */
import { objectiveKey } from "../code";
import { valueOf, valueEntry, type Entry } from "../entry";
import type { Plan, Sector, SectorWeight } from "../plan";
import { missingPoints, totalWeight } from "../weight";
import { NothingToSpreadError, TotalOverError, UnknownSectorError } from "./edit-errors";

const precision = 1e6;

/**
 * So many equal parts of a total, in whole points: the first ones get one more where it does not divide. A fraction of a
 * point in the total goes to the first.
 */
export function spreadEqually(count: number, total = 100): number[] {
  return apportion(Array<number>(count).fill(1), total);
}

/**
 * Parts of a total in proportion to shares of 0 or more, in whole points by largest remainder, the earlier one first where
 * remainders are equal. A fraction of a point in the total goes to the first. They sum to the total exactly.
 */
export function apportion(shares: readonly number[], total: number): number[] {
  if (shares.length === 0) return [];
  const whole = Math.floor(total);
  const sum = shares.reduce((so, share) => so + share, 0);
  const exact = shares.map((share) => (sum > 0 ? (share * whole) / sum : whole / shares.length));
  const parts = exact.map((part) => Math.floor(Math.round(part * precision) / precision));
  const byRemainder = exact.map((part, at) => ({ at, remainder: Math.round((part - parts[at]!) * precision) })).sort((one, other) => other.remainder - one.remainder || one.at - other.at);
  const left = whole - parts.reduce((so, part) => so + part, 0);
  for (const { at } of byRemainder.slice(0, left)) parts[at]! += 1;
  parts[0] = Math.round((parts[0]! + total - whole) * precision) / precision;
  return parts;
}

/**
 * Fills weights up to 100: what is missing goes to those without a number, in equal whole points; where all have one, all are
 * raised in proportion to whole points. "None" and incentive-funded ones stay as they are, and those that `stays` names.
 * `place` is named in the errors: `NothingToSpreadError`, `TotalOverError`.
 */
export function spreadRest<W extends SectorWeight>(weights: readonly W[], place: string, stays: (at: number) => boolean = () => false): (W | Entry<number>)[] {
  const total = totalWeight(weights);
  const rest = missingPoints(total);
  const takers = weights.flatMap((weight, at) => (weight.kind === "none" || weight.kind === "incentive" || stays(at) ? [] : [at]));
  if (takers.length === 0) throw new NothingToSpreadError(place);
  if (rest <= 0) throw new TotalOverError(place, total);
  const values = takers.map((at) => numberIn(weights[at]!));
  const without = takers.filter((_, at) => values[at] === undefined);
  const shares = values.map((value) => Math.max(0, value ?? 0));
  const points =
    without.length > 0 ? zip(without, spreadEqually(without.length, rest)) : zip(takers, apportion(shares, rest + totalWeight(takers.map((at) => weights[at]!))));
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
 * and the sector does not share were agreed for the whole body, and stay. Throws also `UnknownSectorError`.
 */
export function spreadSectorRest(sector: string, { sectors, objectives, codeScheme }: Pick<Plan, "sectors" | "objectives" | "codeScheme">): ReadonlyMap<string, SectorWeight> {
  const { entries } = sectorOf(sector, { sectors });
  const ofOthers = new Set(objectives.filter(({ shortCodes }) => shortCodes.every((code) => code.sector !== sector)).map(({ shortCodes }) => objectiveKey(shortCodes, codeScheme)));
  const weights = spreadRest(entries.map((entry) => entry.weight), sector, (at) => {
    const entry = entries[at]!;
    return ofOthers.has(entry.objective) && entry.weight.kind !== "blank";
  });
  return new Map(entries.map((entry, at) => [entry.objective, weights[at]!]));
}

function sectorOf(code: string, plan: Pick<Plan, "sectors">): Sector {
  const sector = plan.sectors.find((known) => known.code === code);
  if (!sector) throw new UnknownSectorError(code);
  return sector;
}
