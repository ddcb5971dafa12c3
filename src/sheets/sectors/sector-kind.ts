/** The sheets of sectors, on which their objectives stand with their points. */
import { objectivesByKey } from "../../plan/codes/objectives-by-key";
import type { Sector, SectorEntry } from "../../plan/plan";
import { sameContent } from "../../plan/difference/same-content";
import type { ChangeContext } from "../changes/change-context";
import { TableNotFoundError, UnwrittenChangeError } from "../changes/change-errors";
import { tableChanges } from "../changes/list-table";
import { ensureReadBack, readingOf } from "../changes/part-table";
import type { WantedItem } from "../changes/row-changes";
import type { WorkbookChange } from "../changes/workbook-change";
import { findTable } from "../reading/find-table";
import { sectorSheetName, weightsTableName, weightsTablePrefix } from "../layout/names";
import { isSeveralLines } from "../layout/text-height";
import { textOf } from "../reading/cell-entry";
import { SnapshotReader } from "../reading/snapshot-reader";
import type { SheetKind } from "../workbook/sheet-kind";
import { computedEntryColumns, missionHeight, missionLabel, planSectorSheet, readEntries, typedEntryColumns, weightHeaders } from "./sector-sheet";

/** Throws `UnwrittenChangeError` where another table has the name that a new sector's needs. */
function added({ before, after, names, newSheets }: ChangeContext): WorkbookChange[] {
  const isNew = ({ code }: Sector) => !before.sectors.some((sector) => sector.code === code);
  return after.sectors.filter(isNew).map((sector): WorkbookChange => {
    const table = weightsTableName(sector.code);
    if (names.hasTable(table)) throw new UnwrittenChangeError("sectorSheetTaken", { sector: sector.code, table });
    const { name, position } = names.addSheet(sectorSheetName(sector.code), [weightsTablePrefix]);
    newSheets.sectors.set(sector.code, name);
    return { kind: "sheetAdded", plan: planSectorSheet(sector, after, name, (objective) => objectivesByKey(after).get(objective)?.title ?? ""), position };
  });
}

function changes(context: ChangeContext): WorkbookChange[] {
  const before = new Map(context.before.sectors.map((sector) => [sector.code, sector]));
  return context.after.sectors.flatMap((sector) => {
    const was = before.get(sector.code);
    return was && was !== sector ? [...missionChanges(context, was, sector), ...entryChanges(context, was.entries, sector)] : [];
  });
}

/** The mission itself is a formula; a longer one needs a higher row. */
function missionChanges({ snapshot, places }: ChangeContext, was: Sector, sector: Sector): WorkbookChange[] {
  const height = missionHeight(sector);
  const sheet = snapshot.sheets.find(({ name }) => name === places.sectors.get(sector.code));
  const place = sheet && new SnapshotReader(sheet).find(missionLabel);
  return place && was.mission !== sector.mission && isSeveralLines(height) ? [{ kind: "heights", sheet: sheet.name, rows: [{ row: place.row, rows: 1, height }] }] : [];
}

/** Entries changed in place, taken away, added, put in another order where it differs. */
function entryChanges({ snapshot, codes }: ChangeContext, was: readonly SectorEntry[], { code, entries }: Sector): WorkbookChange[] {
  if (sameContent(was, entries)) return [];
  const name = weightsTableName(code);
  const found = findTable(snapshot, name);
  if (!found) throw new TableNotFoundError(sectorSheetName(code), name);
  ensureReadBack(readingOf(found.reading, typedEntryColumns, entries), entries, { read: readEntries, sheet: found.sheet.name });
  const rows = found.reading.rows.filter((row) => textOf(row.value(weightHeaders.code)).trim() !== "");
  const items = rows.flatMap(({ row }, at) => (was[at] ? [{ row, item: was[at] }] : []));
  return [...tableChanges(found, { columns: typedEntryColumns, computed: computedEntryColumns, items, wanted: wantedEntries(was, entries, codes) }).changes];
}

function wantedEntries(was: readonly SectorEntry[], entries: readonly SectorEntry[], codes: ReadonlyMap<string, string>): WantedItem<SectorEntry>[] {
  const left = new Map<string, number[]>();
  was.forEach(({ objective }, at) => {
    const key = codes.get(objective) ?? objective;
    left.set(key, [...(left.get(key) ?? []), at]);
  });
  return entries.map((item) => {
    const from = left.get(item.objective)?.shift();
    return from === undefined ? { item } : { item, from };
  });
}

export const sectorKind: SheetKind = { writes: ["sectorEntries", "sectorRows"], added, changes };
