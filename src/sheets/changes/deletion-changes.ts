/** Deleting a card without losing it, and bringing it back: its sheet is hidden and keeps what is needed. */
import { objectivePlace, putBackObjective, type PlacedEntry } from "../../plan/editing/edit-objective";
import type { PlanEdit } from "../../plan/editing/plan-edit";
import type { IsoDate, Plan } from "../../plan/plan";
import { CardReadings } from "../card/card-readings";
import { deletionPlace, deletionText, readDeletion, type DeletionRecord } from "../card/deleted-card";
import { planYears } from "../card/phase-table";
import { deletedCardName } from "../names";
import type { PlanPlaces } from "../plan-places";
import type { CardObjective } from "../plan-workbook";
import { box } from "../sheet-builder";
import type { SheetSnapshot, WorkbookSnapshot } from "../sheet-snapshot";
import type { WorkbookChange } from "../workbook-change";
import { contentAt } from "./cell-writes";
import { DeletedCardMissingError } from "./change-errors";

/** What is kept of an objective that is about to be deleted; `order` are the register's short codes, where it was read. */
export function deletionRecord(key: string, plan: Plan, order: readonly string[], deletedOn: IsoDate | ""): DeletionRecord {
  const place = objectivePlace(plan, key);
  const inRegister = order.indexOf(key);
  const entries = place.entries.map(({ sector, at, entry: { objective: _, ...entry } }) => ({ sector, at, ...entry }));
  return { deletedOn, at: inRegister >= 0 ? inRegister : place.at, entries };
}

/** Hides the card's sheet with the record below all that it holds, outside the printed part. */
export function hidingChanges(sheet: SheetSnapshot, record: DeletionRecord): WorkbookChange[] {
  const row = sheet.origin.row + sheet.values.length + 1;
  return [
    { kind: "cells", sheet: sheet.name, row, column: 0, cells: [[deletionText(record)]], was: [[null]] },
    { kind: "nameAdded", sheet: sheet.name, name: deletedCardName, range: box(row, 0) },
    { kind: "sheetShown", sheet: sheet.name, shown: false },
  ];
}

/** The inverse: the sheet is a card of the plan again. */
export function showingChanges(sheet: SheetSnapshot): WorkbookChange[] {
  const range = deletionPlace(sheet);
  const emptied: WorkbookChange[] = range
    ? [
        { kind: "nameRemoved", sheet: sheet.name, name: deletedCardName, range },
        { kind: "cells", sheet: sheet.name, row: range.row, column: range.column, cells: [[null]], was: [[contentAt(sheet, range.row, range.column)]] },
      ]
    : [];
  return [{ kind: "sheetShown", sheet: sheet.name, shown: true }, ...emptied];
}

/** A deleted card as its sheet holds it, and the sheet; undefined where none of this key lies in the workbook. */
export function deletedCard(key: string, snapshot: WorkbookSnapshot, plan: Plan, places: PlanPlaces): { readonly card: CardObjective; readonly sheet: SheetSnapshot } | undefined {
  const place = places.deleted.find(({ objective }) => objective === key);
  const sheet = place && snapshot.sheets.find(({ name }) => name === place.sheet);
  if (!sheet) return undefined;
  const readings = new CardReadings({ scheme: plan.codeScheme, years: planYears(plan), sectors: plan.sectors.map(({ code }) => code) });
  return { card: readings.of(sheet).card, sheet };
}

/**
 * The plan with a deleted card where it stood: among the objectives, and in the tables of the sectors that still are. Its
 * changes show the card's own sheet again. Throws `DeletedCardMissingError`, `CodeTakenError`.
 */
export function bringBack(snapshot: WorkbookSnapshot, plan: Plan, places: PlanPlaces, key: string): PlanEdit {
  const found = deletedCard(key, snapshot, plan, places);
  if (!found) throw new DeletedCardMissingError(key);
  const { at, entries } = readDeletion(found.sheet);
  const placed = entries.map(({ sector, at: place, ...entry }): PlacedEntry => ({ sector, at: place, entry: { objective: key, ...entry } }));
  return putBackObjective(plan, found.card, placed, at);
}
