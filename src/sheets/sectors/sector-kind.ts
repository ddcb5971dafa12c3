/** The sheets of sectors, on which their objectives stand with their points. */
import { objectivesByKey } from "../../plan/codes/objectives-by-key";
import type { Plan, Sector, SectorEntry } from "../../plan/plan";
import { sameContent } from "../../plan/difference/same-content";
import type { ChangeContext } from "../changes/change-context";
import { TableNotFoundError, UnwrittenChangeError } from "../changes/change-errors";
import { tableChanges } from "../changes/list-table";
import { ensureReadBack, readingOf } from "../changes/part-table";
import type { WantedItem } from "../changes/row-changes";
import type { WorkbookChange } from "../changes/workbook-change";
import { columnsByHeader } from "../card/card-places";
import { findTable } from "../reading/find-table";
import { sameName, sectorSheetName, weightsTableName, weightsTablePrefix } from "../layout/names";
import type { SheetPlan } from "../layout/sheet-plan";
import { isSeveralLines } from "../layout/text-height";
import { textOf } from "../reading/cell-entry";
import { accountedPart } from "../reading/accounted-part";
import { filledCells } from "../reading/left-in-table";
import type { SheetSnapshot } from "../reading/sheet-snapshot";
import { SnapshotReader } from "../reading/snapshot-reader";
import { formulaRepair, type Repair, type RepairContext } from "../repairs/repair";
import type { Expectation, ExpectationContext } from "../verification/expectation";
import type { PartsRead, SheetKind } from "../workbook/sheet-kind";
import type { SheetCell, WorkbookCells } from "../workbook/workbook-cells";
import type { WorkbookReader } from "../workbook/workbook-reader";
import {
  computedEntryColumns,
  entryRule,
  entryTotals,
  missionHeight,
  missionLabel,
  planSectorSheet,
  readEntries,
  sectorCodeName,
  typedEntryColumns,
  weightHeaders,
} from "./sector-sheet";
import type { PlacedSector } from "./sectors-sheet";

/** Throws `UnwrittenChangeError` where another table has the name that a new sector's needs. */
function added({ before, after, names, newSheets }: ChangeContext): WorkbookChange[] {
  const isNew = ({ code }: Sector) => !before.sectors.some((sector) => sector.code === code);
  return after.sectors.filter(isNew).map((sector): WorkbookChange => {
    const table = weightsTableName(sector.code);
    if (names.hasTable(table)) throw new UnwrittenChangeError("sectorSheetTaken", { sector: sector.code, table });
    const { name, position } = names.addSheet(sectorSheetName(sector.code), [weightsTablePrefix]);
    newSheets.sectors.set(sector.code, name);
    return { kind: "sheetAdded", plan: plannedSheets(after, [{ sector, sheet: name }])[0]!, position };
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
  return place && was.mission !== sector.mission && isSeveralLines(height)
    ? [{ kind: "heights", sheet: sheet.name, rows: [{ row: place.row, rows: 1, height }] }]
    : [];
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
  return [
    ...tableChanges(found, {
      columns: typedEntryColumns,
      computed: computedEntryColumns,
      items,
      wanted: wantedEntries(was, entries, codes),
    }).changes,
  ];
}

function wantedEntries(
  was: readonly SectorEntry[],
  entries: readonly SectorEntry[],
  codes: ReadonlyMap<string, string>,
): WantedItem<SectorEntry>[] {
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

const entriesOf = accountedPart<readonly SectorEntry[], SectorEntry>({
  columns: () => typedEntryColumns,
  computed: computedEntryColumns,
  rows: (entries) => entries,
  read: readEntries,
});
/** Sectors with their entries, by the sectors without: what has not changed is the same object again. */
const knownSectors = new WeakMap<Sector, Sector>();

function withEntries(sector: Sector, entries: readonly SectorEntry[]): Sector {
  const known = knownSectors.get(sector);
  if (known?.entries === entries) return known;
  const whole = { ...sector, entries };
  knownSectors.set(sector, whole);
  return whole;
}

function read(workbook: WorkbookReader, { plan }: { readonly plan: Plan }): PartsRead {
  const sheets = new Map<string, string>();
  const sectors = plan.sectors.map((sector) => {
    const reading = workbook.table(weightsTableName(sector.code));
    if (reading) sheets.set(sector.code, reading.sheet.name);
    else workbook.note({ code: "reading.sheetMissing", values: { sheet: sectorSheetName(sector.code) } });
    return reading ? withEntries(sector, workbook.noted(entriesOf(reading.sheet, reading))) : sector;
  });
  for (const reader of workbook.readers) noteUnlisted(reader, sectors, workbook);
  return { plan: { sectors }, places: { sectors: sheets } };
}

/** Sheets of sectors that the list of sectors does not name. */
function noteUnlisted(reader: SnapshotReader, sectors: readonly Sector[], workbook: WorkbookReader): void {
  const listed = new Set(sectors.map(({ code }) => weightsTableName(code).toLowerCase()));
  for (const table of reader.sheet.tables) {
    if (!table.name.toLowerCase().startsWith(weightsTablePrefix.toLowerCase()) || listed.has(table.name.toLowerCase())) continue;
    const code = textOf(reader.named(sectorCodeName)) || table.name.slice(weightsTablePrefix.length);
    const entries = readEntries(reader.readTable(table));
    workbook.note({
      code: "reading.sectorNotListed",
      values: { sheet: reader.sheet.name, sector: code, count: entries.length },
      cells: filledCells(reader),
    });
    workbook.markRead(reader);
  }
}

/** The cell that totals the sector's points. */
function totalCell(workbook: WorkbookCells, sector: string): SheetCell | undefined {
  return workbook.namedOn(workbook.sheet(workbook.places.sectors.get(sector)), "TotalePesi");
}

/** Titles and priorities beside the codes, also in blank rows, and the totals above. */
function repairs(sheet: SheetSnapshot, { plan, places: { points } }: RepairContext): Repair[] {
  const reader = new SnapshotReader(sheet);
  const tables = sheet.tables.filter(({ name }) => name.toLowerCase().startsWith(weightsTablePrefix.toLowerCase()));
  return tables.flatMap((table) => {
    const columnOf = columnsByHeader(reader.readTable(table));
    const rows = reader.bodyRows(table);
    const inTable = [...computedEntryColumns].flatMap(([header, content]) => {
      const column = columnOf(header);
      return column === undefined ? [] : rows.flatMap((row) => formulaRepair(reader, row, column, content));
    });
    const above = entryTotals(table.name, entryRule(plan), points).flatMap(({ name, formula }): Repair[] => {
      const place = reader.rangeOfName(name);
      return place ? formulaRepair(reader, place.row, place.column, { formula }) : [];
    });
    return [...inTable, ...above];
  });
}

function plannedSheets(plan: Plan, sectors: readonly PlacedSector[]): SheetPlan[] {
  const titles = objectivesByKey(plan);
  return sectors.map(({ sector, sheet }) => planSectorSheet(sector, plan, sheet, (objective) => titles.get(objective)?.title ?? ""));
}

/** A sector whose table is gone has no sheet, though one may be called like it. */
function expected({ plan, places, placement, snapshot }: ExpectationContext): Expectation {
  const sheets = plannedSheets(plan, placement.sectors).map((planned) => ({
    plan: planned,
    sheet: snapshot.sheets.find(({ name }) => name === planned.name)!,
  }));
  const gone = plan.sectors.filter(({ code }) => !places.sectors.has(code));
  return {
    sheets,
    missing: gone.map(({ code }) => {
      const sheet = sectorSheetName(code);
      return { sheet, isThere: snapshot.sheets.some(({ name }) => sameName(name, sheet)), tables: [weightsTableName(code)] };
    }),
  };
}

export const sectorKind: SheetKind = {
  plan: (plan, { sectors }) => plannedSheets(plan, sectors),
  read,
  cells: {
    sector: (workbook, { sector }) => totalCell(workbook, sector),
    entry: (workbook, { sector, objective }) =>
      workbook.inTable(weightsTableName(sector), weightHeaders.code, objective, weightHeaders.weight) ?? totalCell(workbook, sector),
  },
  repairs,
  expected,
  writes: ["sectorEntries", "sectorRows"],
  added,
  changes,
};
