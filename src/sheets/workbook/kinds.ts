/** All kinds of sheets, in the order of the workbook. */
import { cardKind } from "../card/changes/card-kind";
import { planKind } from "../plan/plan-kind";
import { areaKind } from "../reference/area-kind";
import { budgetKind } from "../reference/budget-sheet";
import { pegKind } from "../reference/peg-sheet";
import { strategyKind } from "../reference/strategy-sheet";
import { registerKind } from "../sectors/register-changes";
import { sectorKind } from "../sectors/sector-kind";
import { sectorsKind } from "../sectors/sectors-kind";
import type { SheetKind } from "./sheet-kind";

export const kinds: readonly SheetKind[] = [planKind, strategyKind, sectorsKind, pegKind, budgetKind, registerKind, sectorKind, areaKind, cardKind];
