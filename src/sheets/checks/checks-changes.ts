/** What changes on the sheet `Impostazioni` where the plan decides otherwise about its checks: levels of rules, accepted findings. */
import type { PlanChecks } from "../../plan/plan-checks";
import { acceptedColumns, acceptedRows } from "./accepted-findings";
import { findTable, type FoundTable } from "../reading/find-table";
import { sheetNames, tableNames } from "../layout/names";
import { settingsSheetIn } from "../settings/settings-place";
import { ruleLevelRows, type RuleLevelRow } from "./rule-level-rows";
import { ruleLevelColumns } from "./rule-levels";
import { ruleLevelRow } from "./rules-of-plan";
import type { WorkbookSnapshot } from "../reading/sheet-snapshot";
import type { TableReading } from "../reading/snapshot-reader";
import type { ChangeContext } from "../changes/change-context";
import { ChecksTableMissingError } from "../changes/change-errors";
import { tableChanges, type TableChanges } from "../changes/list-table";
import { ensureReadBack, readingOf } from "../changes/part-table";
import { wantedFrom, type WantedItem } from "../changes/row-changes";

/** Throws `ChecksTableMissingError` where a table is needed that the workbook lacks, as those of before the checks do. */
export function checksChanges({ snapshot, before, after }: Pick<ChangeContext, "snapshot" | "before" | "after">): TableChanges[] {
  return [...levelChanges(snapshot, before.checks, after.checks), ...acceptedChanges(snapshot, before.checks, after.checks)];
}

function foundTable(snapshot: WorkbookSnapshot, name: string): FoundTable {
  const found = findTable(snapshot, name);
  if (!found) throw new ChecksTableMissingError(settingsSheetIn(snapshot) ?? sheetNames.settings, name);
  return found;
}

/** A rule keeps its row, and all of them where it has several; one without a row is added below. */
function levelChanges(snapshot: WorkbookSnapshot, { levels: before }: PlanChecks, { levels: after }: PlanChecks): TableChanges[] {
  const changed = new Set([...Object.keys(before), ...Object.keys(after)].filter((rule) => levelIn(before, rule) !== levelIn(after, rule)));
  if (changed.size === 0) return [];
  const found = foundTable(snapshot, tableNames.ruleLevels);
  const items = ruleLevelRows(found.reading);
  const kept = items.map(({ item }, from): WantedItem<RuleLevelRow> => ({
    from,
    item: changed.has(item.rule) ? { ...item, level: ruleLevelRow(item.rule, levelIn(after, item.rule)).level } : item,
  }));
  const known = new Set(items.map(({ item }) => item.rule));
  const added = [...changed]
    .filter((rule) => !known.has(rule))
    .map((rule): WantedItem<RuleLevelRow> => ({ item: ruleLevelRow(rule, levelIn(after, rule)) }));
  return [tableChanges(found, { columns: ruleLevelColumns, computed: new Map(), items, wanted: [...kept, ...added] })];
}

function levelIn(levels: PlanChecks["levels"], rule: string): PlanChecks["levels"][string] | undefined {
  return Object.hasOwn(levels, rule) ? levels[rule] : undefined;
}

function acceptedChanges(snapshot: WorkbookSnapshot, { accepted: before }: PlanChecks, { accepted: after }: PlanChecks): TableChanges[] {
  if (JSON.stringify(before) === JSON.stringify(after)) return [];
  const found = foundTable(snapshot, tableNames.accepted);
  const read = (reading: TableReading) => acceptedRows(reading).map(({ item }) => item);
  ensureReadBack(readingOf(found.reading, acceptedColumns, after), after, { read, sheet: found.sheet.name });
  const items = acceptedRows(found.reading);
  return [
    tableChanges(found, {
      columns: acceptedColumns,
      computed: new Map(),
      items,
      wanted: wantedFrom(
        items.map(({ item }) => item),
        after,
        JSON.stringify,
      ),
    }),
  ];
}
