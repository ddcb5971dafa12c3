import { tableNames } from "../sheets/names";
import { readRegister } from "../sheets/register-sheet";
import type { WorkbookSnapshot } from "../sheets/sheet-snapshot";
import { SnapshotReader } from "../sheets/snapshot-reader";

/** Codes that may not be given again: those of the register, and of all cards' sheets, deleted ones among them. */
export function codesInUse(snapshot: WorkbookSnapshot, sheets: readonly { readonly name: string }[] = snapshot.sheets): readonly string[] {
  return [...registerOrder(snapshot), ...sheets.map(({ name }) => name)];
}

function registerOrder({ sheets }: WorkbookSnapshot): readonly string[] {
  for (const sheet of sheets) {
    const table = sheet.tables.find(({ name }) => name.toLowerCase() === tableNames.register.toLowerCase());
    if (table) return readRegister(new SnapshotReader(sheet).readTable(table)).order;
  }
  return [];
}
