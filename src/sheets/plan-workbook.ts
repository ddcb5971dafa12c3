/** A whole plan as sheets. */
import { areasOf } from "../plan/area";
import { objectiveKey } from "../plan/code";
import type { Objective, ObjectiveCard, Plan, Sector } from "../plan/plan";
import { usualChecks } from "../plan/plan-checks";
import { planAreaSheet } from "./area-sheet";
import { planBudgetSheet } from "./budget-sheet";
import { planCardSheet } from "./card/card-sheet";
import { planImportSheet } from "./import-sheet";
import { planListsSheet } from "./lists-sheet";
import { cardSheetName, longestSheetName, sectorSheetName, sheetNames, UniqueNames, weightsTableName } from "./names";
import { planPegSheet } from "./peg-sheet";
import { planPlanSheet } from "./plan-sheet";
import { planRegisterSheet, type RegisterItem } from "./register-sheet";
import { planSectorSheet } from "./sector-sheet";
import { planSectorsSheet, type PlacedSector } from "./sectors-sheet";
import type { SheetPlan, WorkbookPlan } from "./sheet-plan";
import { planStrategySheet } from "./strategy-sheet";
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

/** An objective whose card is part of the plan. */
export type CardObjective = Objective & { readonly card: ObjectiveCard };

export function hasCard(objective: Objective): objective is CardObjective {
  return objective.card !== undefined;
}

/** Which sheets the parts of a plan stand on. */
interface Placement {
  readonly sectors: readonly PlacedSector[];
  readonly areas: ReturnType<typeof areasOf>;
  readonly objectives: readonly RegisterItem[];
}

function placeSheets(plan: Plan): Placement {
  const names = new UniqueNames(longestSheetName, Object.values(sheetNames));
  const sectors = plan.sectors.map((sector) => ({ sector, sheet: names.claim(sectorSheetName(sector.code)) }));
  const areas = areasOf(plan.targets);
  areas.forEach((_, at) => names.claim(`Area ${at + 1}`));
  const objectives = plan.objectives.map((objective) => (hasCard(objective) ? { objective, sheet: names.claim(cardSheetName(objective.shortCodes, plan.codeScheme)) } : { objective }));
  return { sectors, areas, objectives };
}

/** The sheets around the cards: settings, reference sheets, register and sectors. */
function placedFrame(plan: Plan, { sectors, objectives }: Placement): SheetPlan[] {
  const titles = new Map(plan.objectives.map((objective) => [objectiveKey(objective.shortCodes, plan.codeScheme), objective.title]));
  return [
    planPlanSheet(plan, sectors),
    planStrategySheet(plan),
    planSectorsSheet(plan, sectors),
    planPegSheet(plan),
    planBudgetSheet(plan),
    planRegisterSheet(plan, objectives),
    ...sectors.map(({ sector, sheet }) => planSectorSheet(sector, plan, sheet, (objective) => titles.get(objective) ?? "")),
  ];
}

/** The sheets around the cards as a plan without objectives has them. */
export function bareFrame(plan: Plan): SheetPlan[] {
  const bare = { ...plan, checks: usualChecks, objectives: [], sectors: plan.sectors.map((sector) => ({ ...sector, entries: [] })) };
  return placedFrame(bare, placeSheets(bare));
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
      ...placedFrame(plan, placement),
      ...placement.areas.map((area, at) => planAreaSheet(area, at + 1, plan)),
      ...cardSheets(plan, placement),
      ...(plan.importReport ? [planImportSheet(plan.importReport, plan)] : []),
      planListsSheet(plan),
    ],
  };
}
