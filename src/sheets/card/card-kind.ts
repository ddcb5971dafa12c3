/** The sheets of cards, one for each objective that has one. */
import { declarationOf } from "../../plan/card/held-fields";
import { hasCard, type DocumentedObjective } from "../../plan/editing/objective-lookup";
import type { Plan } from "../../plan/plan";
import type { SheetPlan } from "../layout/sheet-plan";
import type { SheetSnapshot } from "../reading/sheet-snapshot";
import { weightsTableOf } from "../sectors/weight-place";
import type { Expectation, ExpectationContext } from "../verification/expectation";
import type { Placement } from "../workbook/placement";
import type { SheetKind } from "../workbook/sheet-kind";
import { cardCells } from "./card-cells";
import { cardPlaces } from "./card-places";
import { natureOf } from "./reading/card-readings";
import { planCardSheet } from "./card-sheet";
import { cardsOfEdit } from "./changes/cards-of-edit";
import { readCards } from "./reading/read-cards";
import { repairsOf } from "./repairs";

function plannedCards(plan: Plan, { objectives }: Placement): SheetPlan[] {
  return objectives.flatMap(({ objective, sheet }) => {
    return sheet !== undefined && hasCard(objective) ? [planCardSheet(objective, { plan, sheetName: sheet })] : [];
  });
}

/** Further copies of a card are not expected. */
function expected({ plan, placement, snapshot, lacksSheets }: ExpectationContext): Expectation {
  const sheets = placement.objectives.flatMap(({ objective, sheet: name }) => {
    const sheet = snapshot.sheets.find((candidate) => candidate.name === name);
    return sheet && hasCard(objective) ? [{ sheet, plan: expectedCard(objective, sheet, plan, lacksSheets) }] : [];
  });
  return { sheets, missing: [] };
}

function expectedCard(objective: DocumentedObjective, sheet: SheetSnapshot, plan: Plan, lacksSheets: boolean): SheetPlan {
  const tables = Object.fromEntries([...cardPlaces(sheet, plan).tables].map(([key, { table }]) => [key, table.name]));
  const planned = planCardSheet(objective, { plan, sheetName: sheet.name, tables });
  return weightsTableOf(objective, plan) === undefined || lacksSheets ? withoutWeight(planned) : planned;
}

/** Which sector's table holds the weight cannot be told while no table lists the card: it may come back to the one that its formula names. */
function withoutWeight(plan: SheetPlan): SheetPlan {
  const place = plan.names.find(({ name }) => name === declarationOf("weight").name)?.range;
  return {
    ...plan,
    blocks: plan.blocks.filter(({ row, column, cells }) => cells.length > 1 || row !== place?.row || column !== place.column),
  };
}

export const cardKind: SheetKind = {
  plan: plannedCards,
  marks: ({ cardSheets }) => cardSheets.length > 0,
  read: readCards,
  cells: cardCells,
  repairs: (sheet, { plan, places }, changed) => (natureOf(sheet) === "card" ? repairsOf(sheet, plan, places.points, changed) : []),
  expected,
  writes: ["objectives"],
  ...cardsOfEdit,
};
