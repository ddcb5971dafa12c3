/** On which sheet the settings stand, and whether in workbooks of before on the one that also held the summary of the sectors. */
import { sameName, sheetNames, tableNames } from "../layout/names";
import type { SheetSnapshot, WorkbookSnapshot } from "../reading/sheet-snapshot";
import { treeLevels } from "../reference/tree-levels";
import { schemeSettings, settings } from "./settings-sheet";

/** The sheet that holds most of the settings. */
export function settingsSheetIn({ names }: Pick<WorkbookSnapshot, "names">): string | undefined {
  const own = [...settings, ...schemeSettings({ tree: treeLevels.map(() => 1) })].map(({ name }) => name.toLowerCase());
  const sheets = names.flatMap(({ name, sheet, range }) =>
    sheet !== undefined && range && own.includes(name.toLowerCase()) ? [sheet] : [],
  );
  const count = (sheet: string) => sheets.filter((other) => other === sheet).length;
  return [...new Set(sheets)].sort((one, other) => count(other) - count(one))[0];
}

/** Whether settings may stand on a sheet of which only this is known. */
export function mayHoldSettings({ name, tables }: { readonly name: string; readonly tables: readonly string[] }): boolean {
  const marks = [tableNames.summary, tableNames.ruleLevels, tableNames.accepted];
  return sameName(name, sheetNames.settings) || tables.some((table) => marks.some((mark) => sameName(mark, table)));
}

/** A sheet with the settings and a summary of the sectors. */
export interface FormerPlanSheet {
  readonly sheet: SheetSnapshot;
  /** What the table of the summary is called: as that of a front page, or as one that made room for it. */
  readonly summary: typeof tableNames.summary | typeof tableNames.formerSummary;
}

/** The sheet on which settings and a summary stand together; undefined where each has its own. */
export function formerPlanSheet(snapshot: Pick<WorkbookSnapshot, "names" | "sheets">): FormerPlanSheet | undefined {
  const name = settingsSheetIn(snapshot);
  const sheet = snapshot.sheets.find((candidate) => candidate.name === name);
  const summary = [tableNames.summary, tableNames.formerSummary].find((table) => sheet?.tables.some((own) => sameName(own.name, table)));
  return sheet && summary ? { sheet, summary } : undefined;
}
