/** The sheet `Piano`, the front page, which holds nothing of the plan: all that it shows is computed. */
import type { ChangeContext } from "../changes/change-context";
import { tableChanges } from "../changes/list-table";
import type { WantedItem } from "../changes/row-changes";
import type { WorkbookChange } from "../changes/workbook-change";
import { tableNames } from "../layout/names";
import { textOf } from "../reading/cell-entry";
import { findTable } from "../reading/find-table";
import { leftInTable, type AccountedTable } from "../reading/left-in-table";
import { sectionsAfter } from "../areas/area-changes";
import { placedSections, type PlacedSection } from "../areas/read-area";
import { rowColumns } from "../reference/reference-sheet";
import { readSectors } from "../sectors/sectors-sheet";
import { formerPlanSheet } from "../settings/settings-place";
import type { Expectation, ExpectationContext } from "../verification/expectation";
import type { PartsRead, SheetKind } from "../workbook/sheet-kind";
import type { WorkbookReader } from "../workbook/workbook-reader";
import { areaSummaryColumns, areaSummaryHeaders, computedAreaHeaders } from "./area-summary";
import { pageIn, pageOf } from "./front-page";
import { frontPageTotals } from "./front-page-totals";
import { planFrontPage } from "./plan-sheet";
import { summaryHeaders } from "./sector-summary";
import { computedIn, summaryChanges } from "./summary-changes";

/** Summaries that stand with the settings go with these. */
function changes(context: ChangeContext): readonly WorkbookChange[] {
  const summary = formerPlanSheet(context.snapshot)?.summary === tableNames.summary ? [] : summaryChanges(context, tableNames.summary);
  return [...areaChanges(context), ...summary.flatMap((table) => table.changes)];
}

/** Sections that come are not in the summary yet; those that go must not be in it any more. */
function areaChanges(context: ChangeContext): readonly WorkbookChange[] {
  const { snapshot, after } = context;
  const sections = sectionsAfter(context);
  const found = sections && findTable(snapshot, tableNames.areaSummary);
  const known = found ? placedSections(snapshot) : [];
  if (!found || known.length !== found.reading.rows.length) return [];
  const items = known.flatMap((item, at) => {
    const row = found.reading.rows[at]?.row;
    return row === undefined ? [] : [{ row, item }];
  });
  const wanted = sections.map((item): WantedItem<PlacedSection> => {
    const from = known.findIndex(({ sheet, suffix }) => sheet === item.sheet && suffix === item.suffix);
    return from < 0 ? { item } : { item, from };
  });
  const columns = areaSummaryColumns(frontPageTotals(after));
  return tableChanges(found, {
    columns: rowColumns(columns.filter(({ header }) => !computedAreaHeaders.includes(header))),
    computed: computedIn(columns, computedAreaHeaders, known[0] ?? { sheet: "", suffix: "" }),
    dispensable: () => true,
    items,
    wanted,
  }).changes;
}

/** What the summary says is the sheet's own. */
function read(workbook: WorkbookReader): PartsRead {
  const sectors = workbook.table(tableNames.sectors);
  const listed = (sectors ? readSectors(sectors) : []).map(({ code }) => code);
  for (const name of [tableNames.summary, tableNames.formerSummary])
    account(workbook, name, {
      columns: [{ header: summaryHeaders.sector, content: (code: string) => code }],
      computed: Object.values(summaryHeaders).filter((header) => header !== summaryHeaders.sector),
      itemOf: (row) => listed.find((code) => code === textOf(row.value(summaryHeaders.sector)).trim()),
    });
  account(workbook, tableNames.areaSummary, { columns: [], computed: Object.values(areaSummaryHeaders), itemOf: () => undefined });
  return {};
}

function account<T>(workbook: WorkbookReader, name: string, accounted: AccountedTable<T>): void {
  const reading = workbook.table(name);
  if (reading) leftInTable(reading.reader, reading, accounted).forEach(workbook.note);
}

/** As the workbook has it: which summaries it shows, and what the sheets are called that it leads to. */
function expected({ plan, snapshot, placement }: ExpectationContext): Expectation {
  if (formerPlanSheet(snapshot)?.summary === tableNames.summary) return { sheets: [], missing: [] };
  const sheet = [tableNames.summary, tableNames.areaSummary].map((name) => findTable(snapshot, name)?.sheet).find(Boolean);
  const front = planFrontPage(plan, pageIn(snapshot, sheet, { plan, sectors: placement.sectors }));
  return sheet
    ? { sheets: [{ plan: front, sheet }], missing: [] }
    : { sheets: [], missing: [{ sheet: front.name, isThere: false, tables: front.tables.map(({ name }) => name) }] };
}

export const planKind: SheetKind = {
  plan: (plan, placement) => [planFrontPage(plan, pageOf(plan, placement))],
  read,
  expected,
  writes: ["sectorRows"],
  changes,
};
