/** What the front page of a workbook shows: of a new one, and of one as people have it. */
import { isFlat } from "../../plan/areas/flat-plan";
import type { Plan } from "../../plan/plan";
import { sameName, sheetNames, tableNames } from "../layout/names";
import { findTable } from "../reading/find-table";
import type { SheetSnapshot, WorkbookSnapshot } from "../reading/sheet-snapshot";
import { areaSheetName, suffixesOf } from "../areas/area-sheet";
import { placedSections } from "../areas/read-area";
import type { PlacedSector } from "../sectors/sectors-sheet";
import { settingsSheetIn } from "../settings/settings-place";
import type { Placement } from "../workbook/placement";
import { frontPageTotals } from "./front-page-totals";
import type { FrontPage, LinkedSheets } from "./plan-sheet";

/** What the front page of a new workbook shows. */
export function pageOf(plan: Plan, { sectors, areas }: Placement): FrontPage {
  const sections = areas.flatMap((area, at) => suffixesOf(area, plan).map((suffix) => ({ sheet: areaSheetName(at + 1), suffix })));
  return {
    ...(isFlat(plan) ? {} : { sectors }),
    ...(sections.length > 0 ? { sections } : {}),
    sheets: sheetNames,
    totals: frontPageTotals(plan),
  };
}

/** What the front page of a workbook shows, given the sheet that it stands on: the summaries that are there, else what a new one would. */
export function pageIn(
  snapshot: WorkbookSnapshot,
  sheet: SheetSnapshot | undefined,
  { plan, sectors }: { readonly plan: Plan; readonly sectors: readonly PlacedSector[] },
): FrontPage {
  const shows = (table: string) => sheet?.tables.some(({ name }) => sameName(name, table)) ?? false;
  const showsCards = !isFlat(plan) || shows(tableNames.summary);
  return {
    ...(showsCards ? { sectors } : {}),
    ...(shows(tableNames.areaSummary) || !showsCards ? { sections: placedSections(snapshot) } : {}),
    sheets: linkedSheets(snapshot),
    totals: frontPageTotals(plan),
  };
}

/** What people call the sheets now. */
function linkedSheets(snapshot: WorkbookSnapshot): LinkedSheets {
  const named = (table: string, otherwise: string) => findTable(snapshot, table)?.sheet.name ?? otherwise;
  return {
    register: named(tableNames.register, sheetNames.register),
    sectors: named(tableNames.sectors, sheetNames.sectors),
    strategy: named(tableNames.strategy, sheetNames.strategy),
    peg: named(tableNames.peg, sheetNames.peg),
    budget: named(tableNames.budget, sheetNames.budget),
    checks: sheetNames.checks,
    settings: settingsSheetIn(snapshot) ?? sheetNames.settings,
  };
}
