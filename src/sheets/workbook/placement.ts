/** Which sheets the parts of a plan are to stand on. */
import { areasOf, type Area } from "../../plan/areas/area";
import { hasCard } from "../../plan/editing/objective-lookup";
import type { Plan } from "../../plan/plan";
import { cardSheetName, longestSheetName, sectorSheetName, sheetNames, UniqueNames } from "../layout/names";
import { areaSheetName } from "../areas/area-sheet";
import type { RegisterItem } from "../sectors/register-sheet";
import type { PlacedSector } from "../sectors/sectors-sheet";

export interface Placement {
  readonly sectors: readonly PlacedSector[];
  /** The first one stands on `Area 1`. */
  readonly areas: readonly Area[];
  readonly objectives: readonly RegisterItem[];
}

export function placeSheets(plan: Plan): Placement {
  const names = new UniqueNames(longestSheetName, Object.values(sheetNames));
  const sectors = plan.sectors.map((sector) => ({ sector, sheet: names.claim(sectorSheetName(sector.code)) }));
  const areas = areasOf(plan);
  areas.forEach((_, at) => names.claim(areaSheetName(at + 1)));
  const objectives = plan.objectives.map((objective) =>
    hasCard(objective) ? { objective, sheet: names.claim(cardSheetName(objective.shortCodes, plan.codeScheme)) } : { objective },
  );
  return { sectors, areas, objectives };
}
