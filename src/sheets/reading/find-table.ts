import type { SheetSnapshot, WorkbookSnapshot } from "./sheet-snapshot";
import { SnapshotReader, type TableReading } from "./snapshot-reader";

/** A table and the sheet that it was found on. */
export interface FoundTable {
  readonly sheet: SheetSnapshot;
  readonly reading: TableReading;
}

/** A table by its name, whatever its case. */
export function findTable({ sheets }: Pick<WorkbookSnapshot, "sheets">, name: string): FoundTable | undefined {
  for (const sheet of sheets) {
    const table = sheet.tables.find((candidate) => candidate.name.toLowerCase() === name.toLowerCase());
    if (table) return { sheet, reading: new SnapshotReader(sheet).readTable(table) };
  }
  return undefined;
}
