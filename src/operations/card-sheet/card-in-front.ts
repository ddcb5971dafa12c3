/** The card that the person looks at, for commands of the ribbon, which have no pane to know it from. */
import { readSheets } from "../../excel/read/read-workbook";
import { activeSheetName } from "../../excel/read/selection";
import type { Plan } from "../../plan/plan";
import { PlanError } from "../../plan/plan-error";
import { isTemplateTable } from "../../sheets/layout/names";
import { readWorkbookPlan } from "../../sheets/workbook/read-workbook-plan";
import type { SheetSnapshot } from "../../sheets/reading/sheet-snapshot";
import { mayHoldSettings } from "../../sheets/settings/settings-place";

/** The sheet in front is none of an objective. */
export class NoCardInFrontError extends PlanError {
  constructor(sheet: string) {
    super("ribbon.noCardInFront", { sheet });
  }
}

export interface CardInFront {
  readonly sheet: SheetSnapshot;
  /** The plan's settings; of its objectives only this one. */
  readonly plan: Plan;
}

/** Four round trips, in a plan of any size. Throws `NoCardInFrontError`, or what Excel refuses. */
export async function cardInFront(): Promise<CardInFront> {
  const active = await activeSheetName();
  const { snapshot } = await readSheets({
    wants: (sheet) => sheet.name === active || mayHoldSettings(sheet) || sheet.tables.some(isTemplateTable),
  });
  const sheet = snapshot.sheets.find(({ name }) => name === active);
  if (!sheet) throw new NoCardInFrontError(active);
  const { plan, places } = readWorkbookPlan(snapshot);
  if (![...places.cards.values()].includes(active)) throw new NoCardInFrontError(active);
  return { sheet, plan };
}
