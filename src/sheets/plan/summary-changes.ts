/** What changes in a summary of the sectors: on the front page, and in workbooks of before with the settings. */
import type { ChangeContext } from "../changes/change-context";
import { tableChanges, type TableChanges } from "../changes/list-table";
import { wantedFrom } from "../changes/row-changes";
import { textOf } from "../reading/cell-entry";
import { findTable } from "../reading/find-table";
import { rowColumns, type TableColumn } from "../reference/reference-sheet";
import { sheetOfSector } from "../sectors/sheet-of-sector";
import type { PlacedSectorRow } from "../sectors/sectors-sheet";
import { frontPageTotals } from "./front-page-totals";
import { computedSummaryHeaders, summaryColumns, summaryHeaders } from "./sector-summary";

/** A summary of the sectors follows their list; a workbook may do without. */
export function summaryChanges(context: ChangeContext, table: string): readonly TableChanges[] {
  const { before, after, snapshot } = context;
  const codes = [before, after].map(({ sectors }) => sectors.map(({ code }) => code).join("\n"));
  const found = codes[0] === codes[1] ? undefined : findTable(snapshot, table);
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
  const columns = summaryColumns(frontPageTotals(after));
  return [
    tableChanges(found, {
      columns: rowColumns(columns.filter(({ header }) => !computedSummaryHeaders.includes(header))),
      computed: computedIn(columns, computedSummaryHeaders, placed(after)[0]!),
      dispensable: (header) => header !== summaryHeaders.sector,
      items,
      wanted,
    }),
  ];
}

/** The formulas of columns that hold the same in every row, by header. */
export function computedIn<T>(columns: readonly TableColumn<T>[], headers: readonly string[], row: T) {
  return new Map(
    columns.flatMap(({ header, content }) => (headers.includes(header) ? [[header, content(row, () => undefined)] as const] : [])),
  );
}
