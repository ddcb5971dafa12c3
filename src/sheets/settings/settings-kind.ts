/** The sheet `Impostazioni`: settings, and what the plan decides about its checks. In workbooks of before they stand on `Piano`. */
import { isFlat } from "../../plan/areas/flat-plan";
import type { ChangeContext } from "../changes/change-context";
import { fromBelow } from "../changes/list-table";
import type { WorkbookChange } from "../changes/workbook-change";
import { acceptedColumns, acceptedHeaders, acceptedRows, readAccepted } from "../checks/accepted-findings";
import { checksChanges } from "../checks/checks-changes";
import { readRuleLevels, ruleLevelHeaders, ruleLevelRows } from "../checks/rule-level-rows";
import { ruleLevelColumns } from "../checks/rule-levels";
import { isRule, rulesOfPlan } from "../checks/rules-of-plan";
import { cardTablePrefix, cardTablePrefixes, sheetNames, tableNames, workbookNames } from "../layout/names";
import { pointsIn } from "../layout/points-message";
import { summaryChanges } from "../plan/summary-changes";
import { textOf } from "../reading/cell-entry";
import { findTable } from "../reading/find-table";
import { leftInTable, saysAnything, type AccountedTable } from "../reading/left-in-table";
import { SnapshotReader, type TableReading, type TableRow } from "../reading/snapshot-reader";
import { yearsOfHeaders } from "../reference/peg-sheet";
import { levelsInUse } from "../templates/template-sheets";
import type { Expectation, ExpectationContext } from "../verification/expectation";
import type { PartsRead, SheetKind } from "../workbook/sheet-kind";
import type { WorkbookReader } from "../workbook/workbook-reader";
import { planFormerSheet } from "./former-plan-sheet";
import { leastYear, readSettings, type PlanYears } from "./read-settings";
import { settingsChanges } from "./settings-changes";
import { formerPlanSheet, settingsSheetIn } from "./settings-place";
import { planSettingsSheet } from "./settings-sheet";

/** Cells first, since they stand between tables whose rows move them. */
function changes(context: ChangeContext): WorkbookChange[] {
  const former = formerPlanSheet(context.snapshot);
  const tables = [...checksChanges(context), ...(former ? summaryChanges(context, former.summary) : [])];
  return [...settingsChanges(context), ...fromBelow(tables)];
}

/** Workbooks of before the tables of rules leave the rules as they are. */
function read(workbook: WorkbookReader): PartsRead {
  const sheet = settingsSheetIn(workbook.snapshot) ?? sheetNames.settings;
  const settings = readSettings({
    named: (name) => workbook.named(name),
    problem: (name, value) => workbook.note({ code: "reading.settingUnreadable", values: { sheet, name, value } }),
    otherwise: () => yearsOfColumns(workbook),
    levels: levelsInUse(workbook.readers),
  });
  const levels = workbook.table(tableNames.ruleLevels);
  const accepted = workbook.table(tableNames.accepted);
  const checks = {
    levels: levels ? readRuleLevels(levels, workbook.note) : {},
    accepted: accepted ? readAccepted(accepted, workbook.note) : [],
  };
  accountForTables(workbook);
  return { plan: { ...settings, checks }, places: { points: pointsIn(workbook.snapshot) } };
}

/** The years that the cards' schedules, or else the finance chart, have columns for. */
function yearsOfColumns(workbook: WorkbookReader): PlanYears {
  const ofCards = workbook.cardSheets.flatMap((sheet) => {
    const phases = sheet.tables.find(({ name }) => cardTablePrefix(name) === cardTablePrefixes.phases);
    return phases ? yearsOfHeaders(new SnapshotReader(sheet).readTable(phases).headers) : [];
  });
  const years = ofCards.length > 0 ? ofCards : yearsOfHeaders(workbook.table(tableNames.peg)?.headers ?? []);
  if (years.length === 0) return { firstYear: leastYear, years: 1 };
  const firstYear = Math.min(...years);
  return { firstYear, years: Math.max(...years) - firstYear + 1 };
}

/** What rules are called, and how they usually weigh. */
const ownWords: ReadonlySet<string> = new Set(rulesOfPlan({ levels: {} }).flatMap(({ title, usual }) => [title, usual]));

/** What the names of rules say is the sheet's own. */
function accountForTables(workbook: WorkbookReader): void {
  const account = <T>(name: string, accounted: AccountedTable<T>) => {
    const reading = workbook.table(name);
    if (reading) leftInTable(reading.reader, reading, accounted).forEach(workbook.note);
  };
  const named = <T>(
    rows: (reading: TableReading) => readonly { readonly row: number; readonly item: T }[],
    reading: TableReading | undefined,
  ) => {
    const items = new Map((reading ? rows(reading) : []).map(({ row, item }) => [row, item]));
    return ({ row }: TableRow) => items.get(row);
  };
  const levels = named(ruleLevelRows, workbook.table(tableNames.ruleLevels));
  account(tableNames.ruleLevels, {
    columns: ruleLevelColumns,
    computed: [],
    itemOf: (row) => {
      const found = levels(row);
      // A row that has the name of a rule and not its id is a rule's whose id was typed over.
      return found && (isRule(found.rule) || found.title === "") ? found : undefined;
    },
    holds: (_, value, header) => header === ruleLevelHeaders.level || header === ruleLevelHeaders.rule || ownWords.has(textOf(value)),
  });
  account(tableNames.accepted, {
    columns: acceptedColumns,
    computed: [],
    itemOf: named(acceptedRows, workbook.table(tableNames.accepted)),
    holds: (content, _, header) => header === acceptedHeaders.on || saysAnything(content),
  });
}

function expected({ plan, snapshot, placement }: ExpectationContext): Expectation {
  const rules = rulesOfPlan(plan.checks);
  const former = formerPlanSheet(snapshot);
  if (former) {
    const { sheet, summary } = former;
    return { sheets: [{ plan: planFormerSheet(plan, { sectors: placement.sectors, rules, summary }), sheet }], missing: [] };
  }
  const planned = planSettingsSheet(plan, rules, !isFlat(plan) || findTable(snapshot, tableNames.sectors) !== undefined);
  const name = settingsSheetIn(snapshot) ?? findTable(snapshot, tableNames.ruleLevels)?.sheet.name ?? sheetNames.settings;
  const sheet = snapshot.sheets.find((candidate) => candidate.name === name);
  return sheet
    ? { sheets: [{ plan: planned, sheet }], missing: [] }
    : { sheets: [], missing: [{ sheet: planned.name, isThere: false, tables: planned.tables.map((table) => table.name) }] };
}

/** Two of these names are no chance. */
const marks: readonly string[] = [workbookNames.entity, workbookNames.title, workbookNames.firstYear, workbookNames.years];

export const settingsKind: SheetKind = {
  plan: (plan) => [planSettingsSheet(plan, rulesOfPlan(plan.checks), !isFlat(plan))],
  marks: ({ snapshot }) => snapshot.names.filter(({ name, range }) => marks.includes(name) && range).length >= 2,
  read,
  cells: {
    plan: (workbook) => workbook.named(workbookNames.title) ?? workbook.first(sheetNames.settings),
    target: (workbook) => workbook.named(workbookNames.title),
    section: (workbook) => workbook.named(workbookNames.title),
  },
  expected,
  writes: ["entity", "title", "points", "codeScheme", "checks"],
  changes,
};
