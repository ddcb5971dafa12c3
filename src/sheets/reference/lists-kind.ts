/** The sheet `Liste`. */
import type { SheetKind } from "../workbook/sheet-kind";
import { planListsSheet } from "./lists-sheet";

export const listsKind: SheetKind = { plan: (plan) => [planListsSheet(plan)], writes: [] };
