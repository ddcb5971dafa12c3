/** Writing the sheet `Controlli` anew in an open workbook. */
import type { Plan } from "../../plan/plan";
import { hasChecksTable, planChecksSheet, readChecksSheet } from "./checks-sheet";
import type { ChecksReport } from "./checks-report";
import { longestName, longestSheetName, sheetNames, tableNames, UniqueNames } from "../layout/names";
import type { WorkbookSnapshot } from "../reading/sheet-snapshot";
import type { WorkbookChange } from "../changes/workbook-change";
import { ChecksSheetTakenError } from "../changes/change-errors";
import type { SheetOutline } from "../changes/sheet-names";

/**
 * The changes that put a new sheet `Controlli` in the place of the last one, or behind the register where there was none. The
 * last one and its tables give up their names first and it is removed at the end, so that all can be taken back until then. One
 * that people have renamed, to keep it, stays; only its tables give up their names.
 *
 * `sheets` are all sheets of the workbook in their order; `snapshot` must hold the one with the table `Controlli`, which says
 * what is new. Throws `ChecksSheetTakenError` where a sheet of people's own is called `Controlli`.
 */
export function checksSheetChanges(
  snapshot: WorkbookSnapshot,
  plan: Pick<Plan, "entity" | "title">,
  report: ChecksReport,
  sheets: readonly SheetOutline[] = outlinesOf(snapshot),
): WorkbookChange[] {
  const last = sheets.find(hasChecksTable);
  const namesake = sheets.find(({ name }) => isChecksName(name));
  if (namesake && namesake !== last) throw new ChecksSheetTakenError(namesake.name);
  const lastRead = last && snapshot.sheets.find(({ name }) => name === last.name);
  const added: WorkbookChange = {
    kind: "sheetAdded",
    plan: planChecksSheet(report, lastRead && readChecksSheet(lastRead), plan),
    position: namesake ? sheets.indexOf(namesake) : positionOf(sheets),
  };
  if (!last) return [added];
  const aside = namesake
    ? new UniqueNames(
        longestSheetName,
        sheets.map(({ name }) => name),
      ).claim(namesake.name)
    : last.name;
  const renamed = tableRenamings(last, aside, snapshot, sheets);
  if (!namesake) return [...renamed, added];
  return [
    { kind: "sheetRenamed", sheet: namesake.name, to: aside },
    ...renamed,
    added,
    { kind: "sheetRemoved", sheet: aside, replacedBy: namesake.name },
  ];
}

function outlinesOf({ sheets }: WorkbookSnapshot): SheetOutline[] {
  return sheets.map(({ name, tables }) => ({ name, tables: tables.map((table) => table.name) }));
}

function isChecksName(name: string): boolean {
  return name.toLowerCase() === sheetNames.checks.toLowerCase();
}

/** Right behind the register. */
function positionOf(sheets: readonly SheetOutline[]): number {
  const register = sheets.findIndex(({ tables }) => tables.some((name) => name.toLowerCase() === tableNames.register.toLowerCase()));
  return register < 0 ? sheets.length : register + 1;
}

/** The names of the sheet's own tables become free; tables and names of the workbook's scope share one space of names. */
function tableRenamings(
  { tables }: SheetOutline,
  sheet: string,
  { names }: WorkbookSnapshot,
  sheets: readonly SheetOutline[],
): WorkbookChange[] {
  const taken = new UniqueNames(longestName, [...sheets.flatMap((outline) => outline.tables), ...names.map(({ name }) => name)], "_");
  const own = [tableNames.checks, tableNames.resolved].map((name) => name.toLowerCase());
  return tables
    .filter((table) => own.includes(table.toLowerCase()))
    .map((table) => ({ kind: "tableRenamed", sheet, table, to: taken.claim(table) }));
}
