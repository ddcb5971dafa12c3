/** The sheets around the cards of a plan, and which sheets its parts stand on. */
import { areasOf } from "../../plan/area";
import { objectivesByKey } from "../../plan/codes/objectives-by-key";
import { hasCard } from "../../plan/editing/objective-lookup";
import type { Plan } from "../../plan/plan";
import { usualChecks } from "../../plan/plan-checks";
import { planBudgetSheet } from "../reference/budget-sheet";
import { cardSheetName, longestSheetName, sectorSheetName, sheetNames, UniqueNames } from "../layout/names";
import { planPegSheet } from "../reference/peg-sheet";
import { planPlanSheet } from "../plan/plan-sheet";
import { planRegisterSheet, type RegisterItem } from "../sectors/register-sheet";
import type { RuleLevelRow } from "../checks/rule-level-rows";
import { planSectorSheet } from "../sectors/sector-sheet";
import { planSectorsSheet, type PlacedSector } from "../sectors/sectors-sheet";
import type { SheetPlan } from "../layout/sheet-plan";
import { planStrategySheet } from "../reference/strategy-sheet";

/** Which sheets the parts of a plan stand on. */
export interface Placement {
  readonly sectors: readonly PlacedSector[];
  readonly areas: ReturnType<typeof areasOf>;
  readonly objectives: readonly RegisterItem[];
}

export function placeSheets(plan: Plan): Placement {
  const names = new UniqueNames(longestSheetName, Object.values(sheetNames));
  const sectors = plan.sectors.map((sector) => ({ sector, sheet: names.claim(sectorSheetName(sector.code)) }));
  const areas = areasOf(plan.targets);
  areas.forEach((_, at) => names.claim(`Area ${at + 1}`));
  const objectives = plan.objectives.map((objective) => (hasCard(objective) ? { objective, sheet: names.claim(cardSheetName(objective.shortCodes, plan.codeScheme)) } : { objective }));
  return { sectors, areas, objectives };
}

/** The sheets around the cards: settings, reference sheets, register and sectors. `rules` are the rows of the table `Regole`. */
export function placedFrame(plan: Plan, { sectors, objectives }: Placement, rules: readonly RuleLevelRow[]): SheetPlan[] {
  return [
    planPlanSheet(plan, sectors, rules),
    planStrategySheet(plan),
    planSectorsSheet(plan, sectors),
    planPegSheet(plan),
    planBudgetSheet(plan),
    planRegisterSheet(plan, objectives),
    ...sectors.map(({ sector, sheet }) => planSectorSheet(sector, plan, sheet, (objective) => objectivesByKey(plan).get(objective)?.title ?? "")),
  ];
}

/** The sheets around the cards as a plan without objectives has them, their tables without rows. */
export function bareFrame(plan: Plan): SheetPlan[] {
  const bare = { ...plan, checks: usualChecks, objectives: [], sectors: plan.sectors.map((sector) => ({ ...sector, entries: [] })) };
  return placedFrame(bare, placeSheets(bare), []);
}
