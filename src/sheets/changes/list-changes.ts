/** What changes in the tables around the cards: the sectors' entries and the register's rows. */
import { objectiveKey } from "../../plan/codes/code";
import type { PlanEdit } from "../../plan/editing/plan-edit";
import type { Plan, SectorEntry } from "../../plan/plan";
import { findTable } from "../reading/find-table";
import { sectorSheetName, sheetNames, tableNames, weightsTableName } from "../layout/names";
import { registerHeaders, registerRowColumns, type RegisterItem } from "../sectors/register-sheet";
import type { RowColumn } from "../reading/row-column";
import { computedEntryColumns, typedEntryColumns, weightHeaders } from "../sectors/sector-sheet";
import type { WorkbookSnapshot } from "../reading/sheet-snapshot";
import { textOf } from "../reading/cell-entry";
import type { WorkbookChange } from "./workbook-change";
import { TableNotFoundError } from "./change-errors";
import { freelySized, listTable } from "./list-table";
import { rowChanges, type WantedItem } from "./row-changes";

/** Each sector's table: entries changed in place, taken away, added, put in another order where it differs. */
export function sectorChanges(snapshot: WorkbookSnapshot, before: Plan, { plan: after, codes }: PlanEdit): WorkbookChange[] {
  return after.sectors.flatMap((sector) => {
    const was = before.sectors.find(({ code }) => code === sector.code)?.entries ?? [];
    if (JSON.stringify(was) === JSON.stringify(sector.entries)) return [];
    const name = weightsTableName(sector.code);
    const found = findTable(snapshot, name);
    if (!found) throw new TableNotFoundError(sectorSheetName(sector.code), name);
    const rows = found.reading.rows.filter((row) => textOf(row.value(weightHeaders.code)).trim() !== "");
    const items = rows.flatMap(({ row }, at) => (was[at] ? [{ row, item: was[at] }] : []));
    return rowChanges(listTable(found, typedEntryColumns, computedEntryColumns, items, () => false), wantedEntries(was, sector.entries, codes), freelySized);
  });
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

/** An objective of the register, and the sheet that the link to its card still names. */
interface LinkedItem extends RegisterItem {
  readonly linked?: string;
}

/** What the register says of objectives: the sheet of each card as it is called once sheets are renamed. */
export interface RegisterSheets {
  /** Sheet of a card as it was read, by the objective's key before. */
  readonly read: (key: string) => string | undefined;
  /** By the key before. */
  readonly before: (key: string) => string | undefined;
  /** By the key after. */
  readonly after: (key: string) => string | undefined;
}

/**
 * The register: rows of objectives that are gone taken away, rows of new ones added, what differs in the others. Links to
 * sheets that were renamed are written anew, since Excel does not follow a name within a link's text; all other formulas
 * follow their sheets. Objectives that the register did not list stay out of it.
 */
export function registerChanges(snapshot: WorkbookSnapshot, before: Plan, { plan: after, codes }: PlanEdit, sheets: RegisterSheets): WorkbookChange[] {
  const found = findTable(snapshot, tableNames.register);
  const keysBefore = before.objectives.map((objective) => objectiveKey(objective.shortCodes, before.codeScheme));
  const known = new Map(keysBefore.map((key, at) => [key, before.objectives[at]!]));
  if (!found) {
    const renamed = new Set(keysBefore.map((key) => codes.get(key) ?? key));
    if (after.objectives.every((objective) => renamed.has(objectiveKey(objective.shortCodes, after.codeScheme)))) return [];
    throw new TableNotFoundError(sheetNames.register, tableNames.register);
  }
  const items: { row: number; item: LinkedItem; key: string }[] = [];
  for (const row of found.reading.rows) {
    const key = textOf(row.value(registerHeaders.shortCode)).trim();
    const objective = known.get(key);
    if (!objective) continue;
    known.delete(key);
    items.push({ row: row.row, key: codes.get(key) ?? key, item: itemOf(objective, sheets.before(key), sheets.read(key)) });
  }
  const listed = new Map(items.map(({ key }, at) => [key, at]));
  const unlisted = new Set([...known.keys()].map((key) => codes.get(key) ?? key));
  const wanted = after.objectives.flatMap((objective): WantedItem<LinkedItem>[] => {
    const key = objectiveKey(objective.shortCodes, after.codeScheme);
    const from = listed.get(key);
    if (from === undefined && unlisted.has(key)) return [];
    const sheet = sheets.after(key);
    const item = itemOf(objective, sheet, sheet);
    return [from === undefined ? { item } : { item, from }];
  });
  return rowChanges(listTable(found, linkedColumns(after), new Map(), items, (header) => header !== registerHeaders.shortCode), wanted, freelySized);
}

function itemOf(objective: LinkedItem["objective"], sheet: string | undefined, linked: string | undefined): LinkedItem {
  return { objective, ...(sheet === undefined ? {} : { sheet }), ...(linked === undefined ? {} : { linked }) };
}

function linkedColumns(plan: Plan): readonly RowColumn<LinkedItem>[] {
  return registerRowColumns(plan).map(({ header, content }) =>
    header === registerHeaders.card
      ? { header, content: ({ objective, linked }, at, beside) => content({ objective, ...(linked === undefined ? {} : { sheet: linked }) }, at, beside) }
      : { header, content },
  );
}
