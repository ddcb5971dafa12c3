/** Deleting a card without losing it, and bringing it back: its sheet is hidden and keeps what is needed. */
import { sameShortCode } from "../../../plan/card/card";
import { objectiveKey } from "../../../plan/codes/code";
import type { DocumentedObjective } from "../../../plan/editing/objective-lookup";
import { objectivePlace, putBackObjective, type PlacedEntry } from "../../../plan/editing/edit-objective";
import { nextShortCode } from "../../../plan/codes/numbering";
import type { PlanEdit } from "../../../plan/editing/plan-edit";
import type { Plan, ShortCode } from "../../../plan/plan";
import type { IsoDate } from "../../../plan/iso-date";
import { CardReadings, readingContext } from "../reading/card-readings";
import { deletionPlace, deletionText, readDeletion, type DeletionRecord } from "../reading/deleted-card";
import { deletedCardName } from "../../layout/names";
import type { PlanPlaces } from "../../workbook/plan-places";
import { box } from "../../layout/sheet-builder";
import type { SheetSnapshot, WorkbookSnapshot } from "../../reading/sheet-snapshot";
import type { WorkbookChange } from "../../changes/workbook-change";
import type { BroughtBack } from "../../changes/change-context";
import { contentAt } from "../../changes/cell-writes";
import { DeletedCardMissingError } from "../../changes/change-errors";

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

/** The inverse: the sheet, which is called `name` by then, is a card of the plan again. */
export function showingChanges(sheet: SheetSnapshot, name: string): WorkbookChange[] {
  const range = deletionPlace(sheet);
  const emptied: WorkbookChange[] = range
    ? [
        { kind: "nameRemoved", sheet: name, name: deletedCardName, range },
        {
          kind: "cells",
          sheet: name,
          row: range.row,
          column: range.column,
          cells: [[null]],
          was: [[contentAt(sheet, range.row, range.column)]],
        },
      ]
    : [];
  return [{ kind: "sheetShown", sheet: name, shown: true }, ...emptied];
}

/** A deleted card as its sheet holds it; undefined where that is no sheet of a deleted card. */
export function deletedCard(
  name: string,
  snapshot: WorkbookSnapshot,
  plan: Plan,
  places: PlanPlaces,
): { readonly card: DocumentedObjective; readonly sheet: SheetSnapshot } | undefined {
  const sheet = places.deleted.some((deleted) => deleted.sheet === name)
    ? snapshot.sheets.find((candidate) => candidate.name === name)
    : undefined;
  if (!sheet) return undefined;
  const readings = new CardReadings(readingContext(plan));
  return { card: readings.of(sheet).card, sheet };
}

/**
 * The plan with a deleted card where it stood: among the objectives, and in the tables of the sectors that still are. Its
 * changes show the card's own sheet again. Short codes that other objectives have been given since, by renumbering, are
 * replaced by the next ones of their sectors; `taken` are codes that may not be given either. Throws
 * `DeletedCardMissingError`, `UnknownSectorError`, `NumbersUsedUpError`.
 */
export function bringBack(
  snapshot: WorkbookSnapshot,
  plan: Plan,
  places: PlanPlaces,
  sheet: string,
  taken: readonly string[] = [],
): PlanEdit & BroughtBack {
  const found = deletedCard(sheet, snapshot, plan, places);
  if (!found) throw new DeletedCardMissingError(sheet);
  const { at, entries } = readDeletion(found.sheet);
  const shortCodes = found.card.shortCodes.map((code) => (isTaken(code, plan) ? nextShortCode(plan, code, taken) : code));
  const key = objectiveKey(shortCodes, plan.codeScheme);
  const placed = entries.map(({ sector, at: place, ...entry }): PlacedEntry => ({
    sector,
    at: place,
    entry: { objective: key, ...entry },
  }));
  return { ...putBackObjective(plan, { ...found.card, shortCodes }, placed, at), broughtBack: { objective: key, sheet } };
}

function isTaken(code: ShortCode, { objectives }: Plan): boolean {
  return objectives.some(({ shortCodes }) => shortCodes.some((other) => sameShortCode(other, code)));
}
