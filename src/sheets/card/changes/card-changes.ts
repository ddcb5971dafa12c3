/** What changes on the sheet of one card: cells of its fields, rows and cells of its tables. */
import type { DocumentedObjective } from "../../../plan/editing/objective-lookup";
import { itemsOf } from "../../../plan/card/held-fields";
import type { Plan } from "../../../plan/plan";
import { fieldCells, type FieldSource } from "../fields/field-cells";
import { fieldHeights, tableHeights } from "../heights";
import { cardPlaces, type CardPlaces } from "../card-places";
import { fieldSource } from "../card-sheet";
import { fieldLabel, fourPartCard, type CardTableKey } from "../card-template";
import { monitoringColumns, monitoringHeaders, monitoringName } from "../tables/monitoring-rows";
import { computedPhaseColumns, planYears } from "../tables/phase-table";
import { typedColumns } from "../tables/typed-columns";
import { cardTablePrefixes, cardTables } from "../../layout/names";
import type { RowColumn } from "../../reading/row-column";
import type { CellContent } from "../../layout/sheet-plan";
import type { SheetSnapshot } from "../../reading/sheet-snapshot";
import { SnapshotReader } from "../../reading/snapshot-reader";
import type { WorkbookChange } from "../../changes/workbook-change";
import { cellsChanges, contentAt, sameContent, type CellWrite } from "../../changes/cell-writes";
import { FieldMissingError, TableNotFoundError } from "../../changes/change-errors";
import { rowChanges, wantedFrom } from "../../changes/row-changes";
import type { NamesAfter } from "../../changes/change-context";

/** A card before and after, each with the plan that it is part of. */
export interface CardEdit {
  readonly snapshot: SheetSnapshot;
  readonly before: DocumentedObjective;
  readonly after: DocumentedObjective;
  readonly planBefore: Plan;
  readonly planAfter: Plan;
}

/**
 * Fields first, then the tables from the lowest up, so that added rows move nothing that is still to be written. Throws
 * `FieldMissingError`, `TableNotFoundError`, `ColumnNotFoundError`.
 */
export function cardChanges(edit: CardEdit, names: NamesAfter): WorkbookChange[] {
  const places = cardPlaces(edit.snapshot);
  const sheet = names.sheet(edit.snapshot.name);
  const written = cellsChanges(sheet, [...fieldWrites(edit, places), ...monitoringWrites(edit)]);
  return [...written, ...fieldHeights(edit.snapshot, edit.planBefore, written), ...tableChanges(edit, places, names)];
}

function sourceOf(objective: DocumentedObjective, plan: Plan): FieldSource {
  return fieldSource(objective, plan);
}

function fieldWrites({ snapshot, before, after, planBefore, planAfter }: CardEdit, { fields }: CardPlaces): CellWrite[] {
  const sources = { before: sourceOf(before, planBefore), after: sourceOf(after, planAfter) };
  return fieldCells.flatMap(({ key, kind, name, content: of }): CellWrite[] => {
    // The weight is the one formula that is not the same on every card: it names the sector's table.
    if (kind === "computed" && key !== "weight") return [];
    const was = of(sources.before);
    const content = of(sources.after);
    if (sameContent(was, content)) return [];
    const place = fields.get(key);
    if (!place) throw new FieldMissingError(snapshot.name, name, fieldLabel(fourPartCard, key));
    return [{ ...place, content, was: contentAt(snapshot, place.row, place.column, was) }];
  });
}

function monitoringWrites({ snapshot, before, after }: CardEdit): CellWrite[] {
  const reader = new SnapshotReader(snapshot);
  const checks = Math.max(before.card.monitoring.length, after.card.monitoring.length);
  return Array.from({ length: checks }, (_, at) =>
    monitoringColumns.flatMap(({ part, content: of }): CellWrite[] => {
      const contents = [before, after].map(({ card }): CellContent => {
        const check = card.monitoring[at];
        return check ? of(check, at) : null;
      });
      const [was = null, content = null] = contents;
      if (sameContent(was, content)) return [];
      const name = monitoringName(at + 1, part);
      const place = reader.rangeOfName(name);
      if (!place) throw new FieldMissingError(snapshot.name, name, monitoringHeaders[part]);
      return [{ row: place.row, column: place.column, content, was: contentAt(snapshot, place.row, place.column) }];
    }),
  ).flat();
}

/** How the rows of a list's table go. */
interface CardListRows {
  readonly columns: readonly RowColumn<object>[];
  readonly computed: ReadonlyMap<string, CellContent>;
  /** What makes two items the same, whatever their place. */
  readonly identity: (item: object) => string;
}

function rowsOf(key: CardTableKey, years: readonly number[]): CardListRows {
  const columns = typedColumns(key, years);
  return key === "phases"
    ? { columns, computed: computedPhaseColumns(years), identity: (phase) => JSON.stringify({ ...phase, number: "" }) }
    : { columns, computed: new Map(), identity: JSON.stringify };
}

function tableChanges(edit: CardEdit, places: CardPlaces, names: NamesAfter): WorkbookChange[] {
  const years = planYears(edit.planBefore);
  const changes = cardTables.map((key) => listChanges(edit, places, names, key, rowsOf(key, years)));
  return changes.sort((a, b) => b.row - a.row).flatMap((list) => list.changes);
}

interface ListChanges {
  /** Row of the table's header. */
  readonly row: number;
  readonly changes: readonly WorkbookChange[];
}

function listChanges(
  { snapshot, before, after, planBefore }: CardEdit,
  places: CardPlaces,
  names: NamesAfter,
  key: CardTableKey,
  { columns, computed, identity }: CardListRows,
): ListChanges {
  const was: readonly object[] = itemsOf(before.card, key);
  const wanted: readonly object[] = itemsOf(after.card, key);
  if (JSON.stringify(was) === JSON.stringify(wanted)) return { row: 0, changes: [] };
  const found = places.tables.get(key);
  if (!found) throw new TableNotFoundError(snapshot.name, cardTablePrefixes[key].replace(/_$/, ""));
  const { table, rows, blankRows, headers, columnOf } = found;
  const listed = {
    snapshot,
    sheet: names.sheet(snapshot.name),
    table: names.table(table.name),
    range: table.range,
    columns,
    computed,
    headers,
    columnOf,
    items: rows.flatMap((row, at) => (was[at] === undefined ? [] : [{ row, item: was[at] }])),
    blankRows,
  };
  const changes = rowChanges(listed, wantedFrom(was, wanted, identity), { removes: false, spare: 1 });
  return {
    row: table.range.row,
    changes: [
      ...changes,
      ...tableHeights(
        key,
        found,
        planBefore,
        changes.filter((change) => change.kind === "cells"),
      ),
    ],
  };
}
