/** Plans as the pane is told of them. */
import { areasOf } from "../../src/plan/areas/area";
import { areaSheetName } from "../../src/sheets/areas/area-sheet";
import type { OpenPlan } from "../../src/operations/following/open-plan";
import { objectiveKey } from "../../src/plan/codes/code";
import type { Plan } from "../../src/plan/plan";
import { cardSheetName, sectorSheetName } from "../../src/sheets/layout/names";

/** A plan as it would be read, on the sheets that `planWorkbook` would give it; without cells. */
export function openPlanOf(plan: Plan): OpenPlan {
  const cards = plan.objectives.filter(({ card }) => card !== undefined);
  return {
    plan,
    notes: [],
    places: {
      cards: new Map(
        cards.map(({ shortCodes }) => [objectiveKey(shortCodes, plan.codeScheme), cardSheetName(shortCodes, plan.codeScheme)]),
      ),
      sectors: new Map(plan.sectors.map(({ code }) => [code, sectorSheetName(code)])),
      areas: new Map(areasOf(plan).map(({ title }, at) => [title, areaSheetName(at + 1)])),
      deleted: [],
      points: "PuntiTotali",
      readBy: plan,
      changedTemplates: [],
    },
    snapshot: { source: "Cartella", sheets: [], names: [] },
  };
}
