/**
 * A workbook of before gets its front page: the sheet that holds settings and summary becomes `Impostazioni`, whole, with all that
 * people wrote on it; formulas that speak of it follow. The front page comes before it, under the name that it had.
 */
import type { WorkbookChange } from "../changes/workbook-change";
import { longestSheetName, sameName, sheetNames, tableNames, UniqueNames } from "../layout/names";
import type { WorkbookSnapshot } from "../reading/sheet-snapshot";
import { placedSections } from "../areas/read-area";
import { formerPlanSheet } from "../settings/settings-place";
import { placementIn, withPoints } from "../verification/expected-sheets";
import type { WorkbookPlanReading } from "../workbook/read-workbook-plan";
import { pageIn } from "./front-page";
import { planFrontPage } from "./plan-sheet";

export interface SettingsMove {
  readonly changes: readonly WorkbookChange[];
  /** What the sheet of the settings was called. */
  readonly former: string;
  /** What the sheet of the settings is called then. */
  readonly settings: string;
}

/** Undefined where settings and summary stand apart already. */
export function settingsMove(snapshot: WorkbookSnapshot, reading: WorkbookPlanReading): SettingsMove | undefined {
  const former = formerPlanSheet(snapshot);
  if (former?.summary !== tableNames.summary) return undefined;
  const { plan, places } = reading;
  const { sheet } = former;
  const names = new UniqueNames(
    longestSheetName,
    snapshot.sheets.map(({ name }) => name),
  );
  // People may have called it otherwise.
  const settings = sameName(sheet.name, sheetNames.plan) ? names.claim(sheetNames.settings) : sheet.name;
  if (settings !== sheet.name) names.release(sheet.name);
  const { sectors } = placementIn(reading);
  const sections = placedSections(snapshot);
  const page = pageIn(snapshot, undefined, { plan, sectors });
  const front = planFrontPage(plan, {
    ...page,
    ...(sections.length > 0 ? { sections } : {}),
    sheets: { ...page.sheets, settings },
  });
  return {
    changes: [
      ...(settings === sheet.name ? [] : [{ kind: "sheetRenamed", sheet: sheet.name, to: settings } as const]),
      { kind: "tableRenamed", sheet: settings, table: tableNames.summary, to: tableNames.formerSummary },
      {
        kind: "sheetAdded",
        plan: { ...withPoints(front, places.points), name: names.claim(sheetNames.plan) },
        position: snapshot.sheets.indexOf(sheet),
      },
    ],
    former: sheet.name,
    settings,
  };
}
