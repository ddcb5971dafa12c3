/** The sheet `Settori`, a row for each sector. */
import type { ChangeContext } from "../changes/change-context";
import { UnwrittenChangeError } from "../changes/change-errors";
import { partTableChanges, type PartTable } from "../changes/part-table";
import type { WorkbookChange } from "../changes/workbook-change";
import { sectorSheetName, sheetNames, tableNames } from "../layout/names";
import type { SheetKind } from "../workbook/sheet-kind";
import { readSectors, sectorHeaders, sectorRowColumns, type PlacedSectorRow, type SectorRow } from "./sectors-sheet";

/** Throws `UnwrittenChangeError` where a sector goes. */
function changes(context: ChangeContext): WorkbookChange[] {
  const [before, after] = [context.before, context.after].map(({ sectors }) => sectors);
  if (!before || !after || before === after) return [];
  const gone = before.find(({ code }) => !after.some((sector) => sector.code === code));
  if (gone) throw new UnwrittenChangeError("sectorGone", { sector: gone.code });
  return partTableChanges(context, before.map(rowOf), after.map(rowOf), tableOf(context));
}

function rowOf({ code, name, head, mission }: SectorRow): SectorRow {
  return { code, name, head, mission };
}

const typed: readonly string[] = [sectorHeaders.code, sectorHeaders.name, sectorHeaders.head, sectorHeaders.mission];

function tableOf(context: ChangeContext): PartTable<readonly SectorRow[], PlacedSectorRow> {
  return {
    sheet: sheetNames.sectors,
    table: tableNames.sectors,
    columns: () => sectorRowColumns,
    computed: new Map(),
    dispensable: (header) => !typed.includes(header),
    rows: (sectors) => sectors.map((sector) => ({ sector, sheet: sheetOfSector(context, sector.code) })),
    read: readSectors,
    key: ({ sector }) => sector.code,
  };
}

/** The sheet of a sector once sheets have been added. */
export function sheetOfSector({ places, newSheets }: ChangeContext, code: string): string {
  return newSheets.sectors.get(code) ?? places.sectors.get(code) ?? sectorSheetName(code);
}

export const sectorsKind: SheetKind = { writes: ["sectorRows"], changes };
