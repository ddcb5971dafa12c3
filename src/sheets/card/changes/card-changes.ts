/** What changes on the sheet of one card: cells of its fields, rows and cells of its tables. */
import type { DocumentedObjective } from "../../../plan/editing/objective-lookup";
import { rowsOf } from "../../../plan/template/form-content";
import { tablesOf, type CardForm, type FormTable } from "../../../plan/template/form-parts";
import type { Plan } from "../../../plan/plan";
import { fieldCells, fieldLabel, type FieldSource } from "../fields/field-cells";
import { fieldHeights, tableHeights } from "../heights";
import { cardPlaces, type CardPlaces } from "../card-places";
import { fieldSource, formForCard } from "../card-sheet";
import { monitoringColumns, monitoringName } from "../tables/monitoring-rows";
import { computedColumns, typedColumns } from "../tables/table-columns";
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
  const places = cardPlaces(edit.snapshot, edit.planBefore);
  const sheet = names.sheet(edit.snapshot.name);
  const written = cellsChanges(sheet, [...fieldWrites(edit, places), ...monitoringWrites(edit, places)]);
  return [...written, ...fieldHeights(edit.snapshot, edit.planBefore, written), ...tableChanges(edit, places, names)];
}

function sourceOf(objective: DocumentedObjective, plan: Plan): FieldSource {
  return fieldSource(objective, plan);
}

function fieldWrites({ snapshot, before, after, planBefore, planAfter }: CardEdit, { form, fields }: CardPlaces): CellWrite[] {
  const sources = { before: sourceOf(before, planBefore), after: sourceOf(after, planAfter) };
  return [...fieldCells(form).values()].flatMap(({ key, kind, name, content: of }): CellWrite[] => {
    // The weight is the one formula that is not the same on every card: it names the sector's table.
    if (kind === "computed" && key !== "weight") return [];
    const was = of(sources.before);
    const content = of(sources.after);
    if (sameContent(was, content)) return [];
    const place = fields.get(key);
    if (!place) throw new FieldMissingError(snapshot.name, name, fieldLabel(form, key));
    return [{ ...place, content, was: contentAt(snapshot, place.row, place.column, was) }];
  });
}

function monitoringWrites({ snapshot, before, after }: CardEdit, { form }: CardPlaces): CellWrite[] {
  const reader = new SnapshotReader(snapshot);
  const columns = tablesOf(form).flatMap((table) => (table.key === "monitoring" ? monitoringColumns(table, { form }) : []));
  const checks = Math.max(before.card.monitoring.length, after.card.monitoring.length);
  return Array.from({ length: checks }, (_, at) =>
    columns.flatMap(({ declared, header, content: of }): CellWrite[] => {
      const contents = [before, after].map(({ card }): CellContent => {
        const check = card.monitoring[at];
        return check ? of(check, at, () => undefined) : null;
      });
      const [was = null, content = null] = contents;
      if (sameContent(was, content)) return [];
      const name = monitoringName(at + 1, declared.key);
      const place = reader.rangeOfName(name);
      if (!place) throw new FieldMissingError(snapshot.name, name, header);
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

function listRows(table: FormTable, form: CardForm): CardListRows {
  return {
    columns: typedColumns(table, form),
    computed: computedColumns(table, form),
    identity: table.key === "phases" ? (phase) => JSON.stringify({ ...phase, number: "" }) : JSON.stringify,
  };
}

function tableChanges(edit: CardEdit, places: CardPlaces, names: NamesAfter): WorkbookChange[] {
  const tables = tablesAfter(edit, places).filter(({ key }) => key !== "monitoring");
  const changes = tables.map((table) => listChanges(edit, places, names, table));
  return changes.sort((a, b) => b.row - a.row).flatMap((list) => list.changes);
}

/** Those of the sheet, and those that only the edited card has. */
function tablesAfter({ after, planAfter }: CardEdit, { form }: CardPlaces): readonly FormTable[] {
  const there = tablesOf(form);
  const wanted = tablesOf(formForCard(after, planAfter));
  return [...there, ...wanted.filter(({ key }) => !there.some((table) => table.key === key))];
}

interface ListChanges {
  /** Row of the table's header. */
  readonly row: number;
  readonly changes: readonly WorkbookChange[];
}

function listChanges({ snapshot, before, after }: CardEdit, places: CardPlaces, names: NamesAfter, declared: FormTable): ListChanges {
  const { columns, computed, identity } = listRows(declared, places.form);
  const was = rowsOf(before, declared.key);
  const wanted = rowsOf(after, declared.key);
  if (JSON.stringify(was) === JSON.stringify(wanted)) return { row: 0, changes: [] };
  const found = places.tables.get(declared.key);
  if (!found) throw new TableNotFoundError(snapshot.name, (declared.table ?? "").replace(/_$/, ""));
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
        found,
        places.form,
        changes.filter((change) => change.kind === "cells"),
      ),
    ],
  };
}
