/** `Settori`: a row per sector with its live total, and reading it back. */
import type { Plan, Sector } from "../../plan/plan";
import { textContent, textOf } from "../reading/cell-entry";
import { quotedSheet, sheetNames, tableNames, workbookNames } from "../layout/names";
import { alarmFormat } from "../layout/points-message";
import { landscape, placeBanner, placeTable, referenceBuilder, rowColumns, tableRow, type TableColumn } from "../reference/reference-sheet";
import { box, formula } from "../layout/sheet-builder";
import type { SheetPlan } from "../layout/sheet-plan";
import type { SizedColumn } from "../reading/row-column";
import type { TableReading } from "../reading/snapshot-reader";
import { styles } from "../layout/styles";

export const sectorHeaders = {
  code: "Codice",
  name: "Nome",
  head: "Responsabile",
  mission: "Missione",
  objectives: "Obiettivi",
  points: "Punti",
  outcome: "Esito",
} as const;

/** What the sheet says of a sector. */
export type SectorRow = Omit<Sector, "entries">;

/** A sector and the sheet on which it stands. */
export interface PlacedSector {
  readonly sector: Sector;
  readonly sheet: string;
}

export interface PlacedSectorRow {
  readonly sector: SectorRow;
  readonly sheet: string;
}

const columns: readonly TableColumn<PlacedSectorRow>[] = [
  { header: sectorHeaders.code, width: 10, style: styles.text, content: ({ sector }) => textContent(sector.code) },
  { header: sectorHeaders.name, width: 34, style: styles.text, content: ({ sector }) => textContent(sector.name) },
  { header: sectorHeaders.head, width: 26, style: styles.text, content: ({ sector }) => textContent(sector.head) },
  { header: sectorHeaders.mission, width: 48, style: styles.text, content: ({ sector }) => textContent(sector.mission) },
  {
    header: sectorHeaders.objectives,
    width: 11,
    style: styles.computedCount,
    content: ({ sheet }) => formula(`=${quotedSheet(sheet)}!NumeroObiettivi`),
  },
  {
    header: sectorHeaders.points,
    width: 10,
    style: styles.computedPoints,
    content: ({ sheet }) => formula(`=${quotedSheet(sheet)}!TotalePesi`),
  },
  {
    header: sectorHeaders.outcome,
    width: 24,
    style: styles.computedMessage,
    content: ({ sheet }) => formula(`=${quotedSheet(sheet)}!EsitoPesi`),
  },
];

/** What the rows hold, column by column. */
export const sectorRowColumns: readonly SizedColumn<PlacedSectorRow>[] = rowColumns(columns);

export function planSectorsSheet(plan: Plan, placed: readonly PlacedSector[]): SheetPlan {
  const widths = columns.map((column) => column.width);
  const sheet = referenceBuilder(sheetNames.sectors, widths);
  placeBanner(sheet, "Settori", "Nome, responsabile e missione si scrivono qui; i pesi nel foglio del settore.", widths);
  const table = placeTable(sheet, tableNames.sectors, tableRow, 0, columns, placed);
  sheet.columnName(workbookNames.sectorList, { table: tableNames.sectors, header: sectorHeaders.code });
  sheet.conditionalFormat(alarmFormat(box(table.row + 1, columns.length - 1, table.rows - 1)));
  return sheet.build({
    freeze: { rows: tableRow + 1, columns: 0 },
    print: landscape(box(0, 0, table.row + table.rows, columns.length), tableRow, plan.entity, plan.title),
  });
}

export function readSectors(reading: TableReading): SectorRow[] {
  return reading.rows
    .map((row) => ({
      code: textOf(row.value(sectorHeaders.code)).trim(),
      name: textOf(row.value(sectorHeaders.name)),
      head: textOf(row.value(sectorHeaders.head)),
      mission: textOf(row.value(sectorHeaders.mission)),
    }))
    .filter((sector) => sector.code !== "");
}
