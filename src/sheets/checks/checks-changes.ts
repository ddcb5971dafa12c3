/** What changes on the sheet `Piano` where the plan decides otherwise about its checks: levels of rules, accepted findings. */
import type { PlanEdit } from "../../plan/editing/plan-edit";
import type { Plan } from "../../plan/plan";
import type { PlanChecks } from "../../plan/plan-checks";
import { acceptedColumns, acceptedRows } from "./accepted-findings";
import { tablePlaces } from "../card/card-places";
import { heightsOfRows } from "../card/heights";
import { findTable, type FoundTable } from "../reading/find-table";
import { sheetNames, tableNames } from "../layout/names";
import { planColumnWidths } from "../plan/plan-columns";
import type { RowColumn } from "../reading/row-column";
import { ruleLevelRows, type RuleLevelRow } from "./rule-level-rows";
import { ruleLevelColumns } from "./rule-levels";
import { ruleLevelRow } from "./rules-of-plan";
import type { WorkbookSnapshot } from "../reading/sheet-snapshot";
import type { WorkbookChange } from "../changes/workbook-change";
import { ChecksTableMissingError } from "../changes/change-errors";
import { freelySized, listTable } from "../changes/list-table";
import { rowChanges, wantedFrom, type WantedItem } from "../changes/row-changes";

/** Throws `ChecksTableMissingError` where a table is needed that the workbook lacks, as those of before the checks do. */
export function checksChanges(snapshot: WorkbookSnapshot, before: Plan, { plan: after }: PlanEdit): WorkbookChange[] {
  const changes = [...levelChanges(snapshot, before.checks, after.checks), ...acceptedChanges(snapshot, before.checks, after.checks)];
  // The lower table first: rows that are added to the other one move it.
  return changes.sort((one, other) => other.row - one.row).flatMap((table) => table.changes);
}

interface TableChanges {
  /** Row of the table's header. */
  readonly row: number;
  readonly changes: readonly WorkbookChange[];
}

function foundTable(snapshot: WorkbookSnapshot, name: string): FoundTable {
  const found = findTable(snapshot, name);
  if (!found) throw new ChecksTableMissingError(sheetNames.plan, name);
  return found;
}

function tableChanges<T>(found: FoundTable, columns: readonly RowColumn<T>[], items: readonly { readonly row: number; readonly item: T }[], wanted: readonly WantedItem<T>[]): TableChanges {
  const changes = rowChanges(listTable(found, columns, new Map(), items, () => false), wanted, freelySized);
  const { table, columnOf } = tablePlaces(found.reading);
  const widths = new Map(
    columns.flatMap(({ header }, at): [number, number][] => {
      const column = columnOf(header);
      return column === undefined ? [] : [[column, planColumnWidths[at] ?? 0]];
    }),
  );
  const written = changes.filter((change) => change.kind === "cells");
  return { row: table.range.row, changes: [...changes, ...heightsOfRows(written, widths)] };
}

/** A rule keeps its row, and all of them where it has several; one without a row is added below. */
function levelChanges(snapshot: WorkbookSnapshot, { levels: before }: PlanChecks, { levels: after }: PlanChecks): TableChanges[] {
  const changed = new Set([...Object.keys(before), ...Object.keys(after)].filter((rule) => levelIn(before, rule) !== levelIn(after, rule)));
  if (changed.size === 0) return [];
  const found = foundTable(snapshot, tableNames.ruleLevels);
  const items = ruleLevelRows(found.reading);
  const kept = items.map(({ item }, from): WantedItem<RuleLevelRow> => ({ from, item: changed.has(item.rule) ? { ...item, level: ruleLevelRow(item.rule, levelIn(after, item.rule)).level } : item }));
  const known = new Set(items.map(({ item }) => item.rule));
  const added = [...changed].filter((rule) => !known.has(rule)).map((rule): WantedItem<RuleLevelRow> => ({ item: ruleLevelRow(rule, levelIn(after, rule)) }));
  return [tableChanges(found, ruleLevelColumns, items, [...kept, ...added])];
}

function levelIn(levels: PlanChecks["levels"], rule: string): PlanChecks["levels"][string] | undefined {
  return Object.hasOwn(levels, rule) ? levels[rule] : undefined;
}

function acceptedChanges(snapshot: WorkbookSnapshot, { accepted: before }: PlanChecks, { accepted: after }: PlanChecks): TableChanges[] {
  if (JSON.stringify(before) === JSON.stringify(after)) return [];
  const found = foundTable(snapshot, tableNames.accepted);
  const items = acceptedRows(found.reading);
  return [tableChanges(found, acceptedColumns, items, wantedFrom(items.map(({ item }) => item), after, JSON.stringify))];
}
