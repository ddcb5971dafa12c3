/** What Cardine puts right on any sheet of a plan. */
import type { RangeBox } from "../layout/sheet-plan";
import type { SheetSnapshot } from "../reading/sheet-snapshot";
import { kinds } from "../workbook/kinds";
import type { Repair, RepairContext } from "./repair";

/** Nothing of people's own sheets and of deleted cards. `changed` are the cells that somebody has just changed. */
export function repairsOfSheet(sheet: SheetSnapshot, context: RepairContext, changed?: RangeBox): Repair[] {
  return kinds.flatMap(({ repairs }) => repairs?.(sheet, context, changed) ?? []);
}
