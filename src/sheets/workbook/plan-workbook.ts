/** A whole plan as sheets. */
import { hasCard } from "../../plan/editing/objective-lookup";
import type { Plan } from "../../plan/plan";
import { planAreaSheet } from "../reference/area-sheet";
import { planCardSheet } from "../card/card-sheet";
import { planImportSheet } from "../import/import-sheet";
import { planListsSheet } from "../reference/lists-sheet";
import { placedFrame, placeSheets, type Placement } from "./plan-frame";
import { rulesOfPlan } from "../checks/rules-of-plan";
import type { SheetPlan, WorkbookPlan } from "../layout/sheet-plan";
import { stylesFor } from "../layout/styles";
import { weightsTableOf } from "../sectors/weight-place";

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
