/** Formulas of the register that somebody typed over. */
import { objectivesByKey } from "../../plan/codes/objectives-by-key";
import { columnsByHeader } from "../card/card-places";
import { sameName, tableNames } from "../layout/names";
import { textOf } from "../reading/cell-entry";
import { besideIn } from "../reading/row-column";
import type { SheetSnapshot } from "../reading/sheet-snapshot";
import { SnapshotReader, type TableReading, type TableRow } from "../reading/snapshot-reader";
import { formulaRepair, type Repair, type RepairContext } from "../repairs/repair";
import type { PlanPlaces } from "../workbook/plan-places";
import { registerHeaders, registerRowColumns } from "./register-sheet";

/** Every row that has a card is linked to it in all columns; of one without a card only the code is a formula. */
export function registerRepairs(sheet: SheetSnapshot, { plan, places }: RepairContext): Repair[] {
  const table = sheet.tables.find(({ name }) => sameName(name, tableNames.register));
  if (!table) return [];
  const reader = new SnapshotReader(sheet);
  const reading = reader.readTable(table);
  const columnOf = columnsByHeader(reading);
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
    return own.flatMap(({ column, content }) =>
      formulaRepair(
        reader,
        row.row,
        column,
        content({ objective, ...(sheet === undefined ? {} : { sheet }) }, at, besideIn(row.row, columnOf)),
      ),
    );
  });
}

function codeIn(row: TableRow): string {
  return textOf(row.value(registerHeaders.shortCode)).trim();
}

/**
 * The key of each row's card: the row's short code, or, of the one row whose short code was overwritten, the one card that
 * no row has; undefined where there is none.
 */
function cardsOfRows(
  reader: SnapshotReader,
  reading: TableReading,
  columns: readonly { readonly header: string; readonly column: number }[],
  { cards }: PlanPlaces,
): readonly (string | undefined)[] {
  const keys = reading.rows.map((row) => (cards.has(codeIn(row)) ? codeIn(row) : undefined));
  const lost = reading.rows.flatMap((row, at) => (keys[at] === undefined && isOverwritten(reader, row, columns) ? [at] : []));
  const unlisted = [...cards.keys()].filter((key) => !keys.includes(key));
  return lost.length === 1 && unlisted.length === 1 ? keys.map((key, at) => (at === lost[0] ? unlisted[0] : key)) : keys;
}

/** Still linked to a card, though its short code is not. */
function isOverwritten(
  reader: SnapshotReader,
  { row }: TableRow,
  columns: readonly { readonly header: string; readonly column: number }[],
): boolean {
  const isFormula = (header: string) => columns.some((declared) => declared.header === header && reader.isFormula(row, declared.column));
  return !isFormula(registerHeaders.shortCode) && (isFormula(registerHeaders.title) || isFormula(registerHeaders.card));
}
