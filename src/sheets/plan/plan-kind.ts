/** The sheet `Piano`: settings, the summary of the sectors, and what the plan decides about its checks. */
import type { ChangeContext } from "../changes/change-context";
import { fromBelow, tableChanges, type TableChanges } from "../changes/list-table";
import { wantedFrom } from "../changes/row-changes";
import type { WorkbookChange } from "../changes/workbook-change";
import { acceptedColumns, acceptedHeaders, acceptedRows, readAccepted } from "../checks/accepted-findings";
import { checksChanges } from "../checks/checks-changes";
import { cardTablePrefix, cardTablePrefixes, sheetNames, tableNames, workbookNames } from "../layout/names";
import { pointsIn } from "../layout/points-message";
import { readRuleLevels, ruleLevelHeaders, ruleLevelRows } from "../checks/rule-level-rows";
import { ruleLevelColumns } from "../checks/rule-levels";
import { isRule, rulesOfPlan } from "../checks/rules-of-plan";
import { textOf } from "../reading/cell-entry";
import { findTable } from "../reading/find-table";
import { leftInTable, saysAnything, type AccountedTable } from "../reading/left-in-table";
import { SnapshotReader, type TableReading, type TableRow } from "../reading/snapshot-reader";
import { yearsOfHeaders } from "../reference/peg-sheet";
import { rowColumns } from "../reference/reference-sheet";
import { sheetOfSector } from "../sectors/sheet-of-sector";
import { readSectors, type PlacedSectorRow } from "../sectors/sectors-sheet";
import type { PartsRead, SheetKind } from "../workbook/sheet-kind";
import type { WorkbookReader } from "../workbook/workbook-reader";
import { planPlanSheet, summaryColumns, summaryHeaders } from "./plan-sheet";
import { leastYear, readSettings, type PlanYears } from "./plan-settings";
import { settingsChanges } from "./settings-changes";

/** Cells first, since they stand between tables whose rows move them. */
function changes(context: ChangeContext): WorkbookChange[] {
  return [...settingsChanges(context), ...fromBelow([...checksChanges(context), ...summaryChanges(context)])];
}

const computedHere = summaryColumns.filter(({ header }) => header === summaryHeaders.name);
const columns = rowColumns(summaryColumns.filter((column) => !computedHere.includes(column)));

/** The summary follows the list of sectors; a workbook may do without. */
function summaryChanges(context: ChangeContext): TableChanges[] {
  const { before, after, snapshot } = context;
  const codes = [before, after].map(({ sectors }) => sectors.map(({ code }) => code).join("\n"));
  const found = codes[0] === codes[1] ? undefined : findTable(snapshot, tableNames.summary);
  if (!found) return [];
  const placed = ({ sectors }: typeof before) =>
    sectors.map((sector): PlacedSectorRow => ({ sector, sheet: sheetOfSector(context, sector.code) }));
  const known = new Map(placed(before).map((row) => [row.sector.code, row]));
  const items = found.reading.rows.flatMap(({ row, value }) => {
    const item = known.get(textOf(value(summaryHeaders.sector)).trim());
    return item ? [{ row, item }] : [];
  });
  const wanted = wantedFrom(
    items.map(({ item }) => item),
    placed(after),
    ({ sector }) => sector.code,
  );
  const computed = new Map(computedHere.map(({ header, content }) => [header, content(placed(after)[0]!, () => undefined)]));
  return [tableChanges(found, { columns, computed, dispensable: (header) => header !== summaryHeaders.sector, items, wanted })];
}

/** Workbooks of before the tables of rules leave the rules as they are. */
function read(workbook: WorkbookReader): PartsRead {
  const settings = readSettings(
    (name) => workbook.named(name),
    (name, value) => workbook.note({ code: "reading.settingUnreadable", values: { name, value } }),
    () => yearsOfColumns(workbook),
  );
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

/** What the summary and the names of rules say is the sheet's own. */
function accountForTables(workbook: WorkbookReader): void {
  const sectors = workbook.table(tableNames.sectors);
  const listed = (sectors ? readSectors(sectors) : []).map(({ code }) => code);
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
  account(tableNames.summary, {
    columns: [{ header: summaryHeaders.sector, content: (code: string) => code }],
    computed: summaryColumns.map(({ header }) => header).filter((header) => header !== summaryHeaders.sector),
    itemOf: (row) => listed.find((code) => code === textOf(row.value(summaryHeaders.sector)).trim()),
  });
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

/** Two of these names are no chance. */
const marks: readonly string[] = [workbookNames.entity, workbookNames.title, workbookNames.firstYear, workbookNames.years];

export const planKind: SheetKind = {
  plan: (plan, { sectors }) => [planPlanSheet(plan, sectors, rulesOfPlan(plan.checks))],
  marks: ({ snapshot }) => snapshot.names.filter(({ name, range }) => marks.includes(name) && range).length >= 2,
  read,
  cells: {
    plan: (workbook) => workbook.named(workbookNames.title) ?? workbook.first(sheetNames.plan),
    target: (workbook) => workbook.named(workbookNames.title),
    section: (workbook) => workbook.named(workbookNames.title),
  },
  writes: ["entity", "title", "points", "codeScheme", "checks", "sectorRows"],
  changes,
};
