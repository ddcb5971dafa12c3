/** Where the things that a plan lacks are filled in. Pure. */
import type { SelectedCells } from "../../excel/read/watch-workbook";
import type { CardPart } from "../../plan/completeness";
import type { Objective, Sector } from "../../plan/plan";
import { sheetNames, weightsTableName } from "../../sheets/layout/names";
import { weightHeaders } from "../../sheets/sectors/sector-sheet";
import { headerKey, SnapshotReader, type TableReading } from "../../sheets/reading/snapshot-reader";
import { cardCells } from "../card/card-cells";
import { partPlace } from "../card/completeness/part-content";
import { openingPlace } from "../card/completeness/opening-place";
import type { WorkbookPlace, OpenPlan } from "../operations-context";

/** The cell of a part of an objective's card, of what it lacks first if none is named; its row in the register where it has no card. */
export function partCell(part: CardPart | undefined, key: string, objective: Objective, open: OpenPlan): WorkbookPlace {
  const { plan, places, snapshot } = open;
  const sheet = places.cards.get(key);
  const cells = snapshot.sheets.find(({ name }) => name === sheet);
  const { card } = objective;
  if (sheet === undefined) return { sheet: sheetNames.register };
  if (card === undefined || !cells) return { sheet };
  if (part === undefined) return openingPlace(key, open) ?? { sheet };
  return partPlace(part, { ...objective, card }, { plan, places, cells: cardCells(cells, plan) });
}

/** The cell of a sector's points for an objective: of the first without points, if none is named. Undefined where the sector has no sheet. */
export function weightCell(sector: Sector, objective: string | undefined, open: OpenPlan): WorkbookPlace | undefined {
  const sheet = open.places.sectors.get(sector.code);
  if (sheet === undefined) return undefined;
  const reading = weightsOf(sector, open);
  if (!reading) return { sheet };
  const { table, headers, rows } = reading;
  const column = headers.findIndex((header) => headerKey(header) === headerKey(weightHeaders.weight));
  const found = rows.find((row) =>
    objective === undefined ? codeIn(row) !== "" && (row.value(weightHeaders.weight) ?? "") === "" : codeIn(row) === objective,
  );
  return column < 0 || !found ? { sheet } : { sheet, row: found.row, column: table.range.column + column };
}

/** The objective in whose row of a sector's sheet a selection begins. */
export function weighedIn(sector: Sector, { sheet, range }: SelectedCells, open: OpenPlan): string | undefined {
  if (open.places.sectors.get(sector.code) !== sheet) return undefined;
  const row = weightsOf(sector, open)?.rows.find((one) => one.row === range.row);
  return row && codeIn(row);
}

function weightsOf({ code }: Sector, { places, snapshot }: OpenPlan): TableReading | undefined {
  const sheet = places.sectors.get(code);
  const read = snapshot.sheets.find(({ name }) => name === sheet);
  const table = read?.tables.find(({ name }) => name.toLowerCase() === weightsTableName(code).toLowerCase());
  return read && table && new SnapshotReader(read).readTable(table);
}

function codeIn(row: TableReading["rows"][number]): string {
  return String(row.value(weightHeaders.code) ?? "").trim();
}
