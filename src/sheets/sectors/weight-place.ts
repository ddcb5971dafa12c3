/** Where the weight of an objective stands. */
import { objectiveKey } from "../../plan/codes/code";
import type { Objective, Plan, Sector } from "../../plan/plan";
import { weightsTableName } from "../layout/names";

/** Which sector's table holds an objective's weight: the owner's, else the first that lists it. */
export function sectorListing(objective: Pick<Objective, "shortCodes">, plan: Pick<Plan, "sectors" | "codeScheme">): Sector | undefined {
  const key = objectiveKey(objective.shortCodes, plan.codeScheme);
  const listing = plan.sectors.filter((sector) => sector.entries.some((entry) => entry.objective === key));
  return listing.find((sector) => sector.code === objective.shortCodes[0]?.sector) ?? listing[0];
}

/** The table in which an objective's weight stands; absent where no sector lists it. */
export function weightsTableOf(objective: Pick<Objective, "shortCodes">, plan: Pick<Plan, "sectors" | "codeScheme">): string | undefined {
  const listing = sectorListing(objective, plan);
  return listing && weightsTableName(listing.code);
}
