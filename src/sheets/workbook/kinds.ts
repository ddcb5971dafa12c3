/** All kinds of sheets, in the order of the workbook. */
import { cardKind } from "../card/card-kind";
import { checksKind } from "../checks/checks-kind";
import { importKind } from "../import/import-kind";
import { planKind } from "../plan/plan-kind";
import { settingsKind } from "../settings/settings-kind";
import { areaKind } from "../areas/area-kind";
import { budgetKind } from "../reference/budget-kind";
import { listsKind } from "../reference/lists-kind";
import { pegKind } from "../reference/peg-kind";
import { strategyKind } from "../reference/strategy-kind";
import { registerKind } from "../sectors/register-kind";
import { sectorKind } from "../sectors/sector-kind";
import { sectorsKind } from "../sectors/sectors-kind";
import { templateKind } from "../templates/template-kind";
import type { SheetKind } from "./sheet-kind";

export const kinds: readonly SheetKind[] = [
  planKind,
  settingsKind,
  strategyKind,
  sectorsKind,
  pegKind,
  budgetKind,
  templateKind,
  registerKind,
  sectorKind,
  areaKind,
  cardKind,
  importKind,
  listsKind,
  checksKind,
];
