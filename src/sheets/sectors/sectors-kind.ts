/** The sheet `Settori`, a row for each sector. */
import { isFlat } from "../../plan/areas/flat-plan";
import type { ChangeContext } from "../changes/change-context";
import { UnwrittenChangeError } from "../changes/change-errors";
import type { Sector, SectorEntry } from "../../plan/plan";
import { partTableChanges, type PartTable } from "../changes/part-table";
import type { WorkbookChange } from "../changes/workbook-change";
import { sectorSheetName, sheetNames, tableNames } from "../layout/names";
import { accountedPart } from "../reading/accounted-part";
import type { SheetKind } from "../workbook/sheet-kind";
import type { SheetCell, WorkbookCells } from "../workbook/workbook-cells";
import { sheetOfSector } from "./sheet-of-sector";
import { planSectorsSheet, readSectors, sectorHeaders, sectorRowColumns, type PlacedSectorRow, type SectorRow } from "./sectors-sheet";

/** Throws `UnwrittenChangeError` where a sector goes, or comes twice: two sectors of one code would have one sheet for their points. */
function changes(context: ChangeContext): WorkbookChange[] {
  const [before, after] = [context.before, context.after].map(({ sectors }) => sectors);
  if (!before || !after || before === after) return [];
  const gone = before.find(({ code }) => !after.some((sector) => sector.code === code));
  if (gone) throw new UnwrittenChangeError("sectorGone", { sector: gone.code });
  if (new Set(after.map(({ code }) => code)).size < after.length) throw new UnwrittenChangeError("other", { sheet: sheetNames.sectors });
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

/** Their entries stand on the sectors' own sheets. */
const noEntries: readonly SectorEntry[] = [];
const isTyped = ({ header }: { readonly header: string }) => typed.includes(header);
const sectorsOf = accountedPart<readonly Sector[], PlacedSectorRow>({
  columns: () => sectorRowColumns.filter(isTyped),
  computed: new Map(sectorRowColumns.filter((column) => !isTyped(column)).map((column) => [column.header, column])),
  rows: (sectors) => sectors.map((sector) => ({ sector, sheet: sectorSheetName(sector.code) })),
  read: (reading) => readSectors(reading).map((row) => ({ ...row, entries: noEntries })),
});

export const sectorsKind: SheetKind = {
  need: { table: tableNames.sectors, isNeeded: (plan) => !isFlat(plan) },
  plan: (plan, { sectors }) => [planSectorsSheet(plan, sectors)],
  read: (workbook) => ({ plan: { sectors: workbook.part(tableNames.sectors, sectorsOf) } }),
  cells: {
    sector: (workbook, { sector }) => rowCell(workbook, sector),
    entry: (workbook, { sector }) => rowCell(workbook, sector),
  },
  writes: ["sectorRows"],
  changes,
};

function rowCell(workbook: WorkbookCells, sector: string): SheetCell {
  return workbook.inTable(tableNames.sectors, sectorHeaders.code, sector) ?? workbook.first(sheetNames.sectors);
}
