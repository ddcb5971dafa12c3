/** A whole plan as sheets. */
import { objectiveKey } from "../plan/code";
import { hasCard } from "../plan/editing/objective-lookup";
import type { Objective, Plan, Sector } from "../plan/plan";
import { planAreaSheet } from "./area-sheet";
import { planCardSheet } from "./card/card-sheet";
import { planImportSheet } from "./import-sheet";
import { planListsSheet } from "./lists-sheet";
import { weightsTableName } from "./names";
import { placedFrame, placeSheets, type Placement } from "./plan-frame";
import { rulesOfPlan } from "./rules-of-plan";
import type { SheetPlan, WorkbookPlan } from "./sheet-plan";
import { stylesFor } from "./styles";

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

function cardSheets(plan: Plan, { objectives }: Placement): SheetPlan[] {
  return objectives.flatMap(({ objective, sheet }) => {
    if (sheet === undefined || !hasCard(objective)) return [];
    const weightsTable = weightsTableOf(objective, plan);
    return [planCardSheet(objective, { plan, sheetName: sheet, ...(weightsTable === undefined ? {} : { weightsTable }) })];
  });
}

/** All sheets of a plan: settings, reference sheets, register, sectors, areas, a card per objective that has one, and the report of its import. */
export function planWorkbook(plan: Plan): WorkbookPlan {
  const placement = placeSheets(plan);
  return {
    title: plan.title,
    styles: stylesFor(plan.points),
    sheets: [
      ...placedFrame(plan, placement, rulesOfPlan(plan.checks)),
      ...placement.areas.map((area, at) => planAreaSheet(area, at + 1, plan)),
      ...cardSheets(plan, placement),
      ...(plan.importReport ? [planImportSheet(plan.importReport, plan)] : []),
      planListsSheet(plan),
    ],
  };
}
