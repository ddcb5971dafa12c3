/** Where the things that a plan lacks are filled in. Pure. */
import type { CardPart } from "../../plan/completeness";
import type { Objective, Sector } from "../../plan/plan";
import { sheetNames, weightsTableName } from "../../sheets/layout/names";
import { weightHeaders } from "../../sheets/sectors/sector-sheet";
import { headerKey, SnapshotReader } from "../../sheets/reading/snapshot-reader";
import { cardCells } from "../card/card-cells";
import { partPlace } from "../card/completeness/part-content";
import type { WorkbookPlace, OpenPlan } from "../operations-context";

/** The cell of a part of an objective's card; its row in the register where it has no card. */
export function partCell(
  part: CardPart | undefined,
  key: string,
  objective: Objective,
  { plan, places, snapshot }: OpenPlan,
): WorkbookPlace {
  const sheet = places.cards.get(key);
  const cells = snapshot.sheets.find(({ name }) => name === sheet);
  const { card } = objective;
  if (sheet === undefined) return { sheet: sheetNames.register };
  if (part === undefined || card === undefined || !cells) return { sheet };
  return partPlace(part, { ...objective, card }, { plan, places, cells: cardCells(cells) });
}

/** The cell of a sector's points for an objective: of the first without points, if none is named. Undefined where the sector has no sheet. */
export function weightCell(sector: Sector, objective: string | undefined, { places, snapshot }: OpenPlan): WorkbookPlace | undefined {
  const sheet = places.sectors.get(sector.code);
  if (sheet === undefined) return undefined;
  const read = snapshot.sheets.find(({ name }) => name === sheet);
  const table = read?.tables.find(({ name }) => name.toLowerCase() === weightsTableName(sector.code).toLowerCase());
  if (!read || !table) return { sheet };
  const { headers, rows } = new SnapshotReader(read).readTable(table);
  const column = headers.findIndex((header) => headerKey(header) === headerKey(weightHeaders.weight));
  const found = rows.find((row) => {
    const code = String(row.value(weightHeaders.code) ?? "").trim();
    return objective === undefined ? code !== "" && (row.value(weightHeaders.weight) ?? "") === "" : code === objective;
  });
  return column < 0 || !found ? { sheet } : { sheet, row: found.row, column: table.range.column + column };
}
