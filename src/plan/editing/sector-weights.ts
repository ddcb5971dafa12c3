/** The points that a sector gives to its objectives. */
import type { Plan, SectorWeight } from "../plan";
import { UnknownObjectiveError, UnknownSectorError } from "./edit-errors";

/**
 * The plan with other weights of some of a sector's objectives, by their keys. Throws `UnknownSectorError`, and
 * `UnknownObjectiveError` for an objective that the sector does not list.
 */
export function weighEntries(plan: Plan, sector: string, weights: ReadonlyMap<string, SectorWeight>): Plan {
  const weighed = plan.sectors.find((known) => known.code === sector);
  if (!weighed) throw new UnknownSectorError(sector);
  for (const key of weights.keys()) if (!weighed.entries.some((entry) => entry.objective === key)) throw new UnknownObjectiveError(key);
  const entries = weighed.entries.map((entry) => ({ ...entry, weight: weights.get(entry.objective) ?? entry.weight }));
  return { ...plan, sectors: plan.sectors.map((known) => (known === weighed ? { ...weighed, entries } : known)) };
}
