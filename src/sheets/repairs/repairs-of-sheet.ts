/** What Cardine puts right on any sheet of a plan. */
import { objectivesByKey } from "../../plan/codes/objectives-by-key";
import type { Plan } from "../../plan/plan";
import { tablePlaces } from "../card/card-places";
import { natureOf } from "../card/card-readings";
import { repairsOf } from "../card/repairs";
import { textOf } from "../reading/cell-entry";
import { tableNames, weightsTablePrefix } from "../layout/names";
import type { PlanPlaces } from "../workbook/plan-places";
import { registerHeaders, registerRowColumns } from "../sectors/register-sheet";
import { formulaRepair, type Repair } from "./repair";
import { besideIn } from "../reading/row-column";
import { computedEntryColumns, entryTotals } from "../sectors/sector-sheet";
import type { RangeBox } from "../layout/sheet-plan";
import type { SheetSnapshot } from "../reading/sheet-snapshot";
import { SnapshotReader, type TableReading, type TableRow } from "../reading/snapshot-reader";

/** The whole plan as it was last read, and where its parts stand. */
export interface RepairContext {
  readonly plan: Plan;
  readonly places: PlanPlaces;
}

/**
 * Repairs of a card (`repairsOf`), of the register or of a sector's sheet; none for any other sheet and for deleted cards.
 * `changed` are the cells that somebody has just changed.
 */
export function repairsOfSheet(sheet: SheetSnapshot, { plan, places }: RepairContext, changed?: RangeBox): Repair[] {
  const nature = natureOf(sheet);
  if (nature === "card") return repairsOf(sheet, plan, places.points, changed);
  if (nature === "deletedCard") return [];
  const reader = new SnapshotReader(sheet);
  return sheet.tables.flatMap((table) => {
    if (table.name.toLowerCase() === tableNames.register.toLowerCase()) return registerRepairs(reader, reader.readTable(table), plan, places);
    return table.name.toLowerCase().startsWith(weightsTablePrefix.toLowerCase()) ? sectorRepairs(reader, reader.readTable(table), places) : [];
  });
}

/** Titles and priorities beside the codes, also in blank rows, and the totals above. */
function sectorRepairs(reader: SnapshotReader, reading: TableReading, { points }: PlanPlaces): Repair[] {
  const { columnOf, table } = tablePlaces(reading);
  const rows = Array.from({ length: table.range.rows - 1 }, (_, at) => table.range.row + 1 + at);
  const inTable = [...computedEntryColumns].flatMap(([header, content]) => {
    const column = columnOf(header);
    return column === undefined ? [] : rows.flatMap((row) => formulaRepair(reader, row, column, content));
  });
  const above = entryTotals(table.name, points).flatMap(({ name, formula }): Repair[] => {
    const place = reader.rangeOfName(name);
    return place ? formulaRepair(reader, place.row, place.column, { formula }) : [];
  });
  return [...inTable, ...above];
}

/** Every row that has a card is linked to it in all columns; of one without a card only the code is a formula. */
function registerRepairs(reader: SnapshotReader, reading: TableReading, plan: Plan, places: PlanPlaces): Repair[] {
  const { columnOf } = tablePlaces(reading);
  const columns = registerRowColumns(plan).flatMap(({ header, content }) => {
    const column = columnOf(header);
    return column === undefined ? [] : [{ header, column, content }];
  });
  const sheets = cardsOfRows(reader, reading, columns, places);
  const objectives = objectivesByKey(plan);
  return reading.rows.flatMap((row, at) => {
    const key = sheets[at] ?? codeIn(row);
    const sheet = places.cards.get(key);
    const objective = objectives.get(key);
    if (!objective) return [];
    const own = sheet === undefined ? columns.filter(({ header }) => header === registerHeaders.code) : columns;
    return own.flatMap(({ column, content }) => formulaRepair(reader, row.row, column, content({ objective, ...(sheet === undefined ? {} : { sheet }) }, at, besideIn(row.row, columnOf))));
  });
}

function codeIn(row: TableRow): string {
  return textOf(row.value(registerHeaders.shortCode)).trim();
}

/**
 * The key of each row's card: the row's short code, or, of the one row whose short code was overwritten, the one card that
 * no row has; undefined where there is none.
 */
function cardsOfRows(reader: SnapshotReader, reading: TableReading, columns: readonly { readonly header: string; readonly column: number }[], { cards }: PlanPlaces): readonly (string | undefined)[] {
  const keys = reading.rows.map((row) => (cards.has(codeIn(row)) ? codeIn(row) : undefined));
  const lost = reading.rows.flatMap((row, at) => (keys[at] === undefined && isOverwritten(reader, row, columns) ? [at] : []));
  const unlisted = [...cards.keys()].filter((key) => !keys.includes(key));
  return lost.length === 1 && unlisted.length === 1 ? keys.map((key, at) => (at === lost[0] ? unlisted[0] : key)) : keys;
}

/** Still linked to a card, though its short code is not. */
function isOverwritten(reader: SnapshotReader, { row }: TableRow, columns: readonly { readonly header: string; readonly column: number }[]): boolean {
  const isFormula = (header: string) => columns.some((declared) => declared.header === header && reader.isFormula(row, declared.column));
  return !isFormula(registerHeaders.shortCode) && (isFormula(registerHeaders.title) || isFormula(registerHeaders.card));
}
