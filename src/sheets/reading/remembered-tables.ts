/**
 * What tables were read as. The same sheet gives the same objects again, so that whoever compares two readings of a workbook sees at
 * once what has not changed.
 */
import type { SheetSnapshot } from "./sheet-snapshot";
import type { TableReading } from "./snapshot-reader";

/** A reading of a table, done once for each sheet that holds one. */
export function rememberedTable<T>(
  read: (reading: TableReading, sheet: SheetSnapshot) => T,
): (sheet: SheetSnapshot, reading: TableReading) => T {
  const known = new WeakMap<SheetSnapshot, Map<string, { readonly result: T }>>();
  return (sheet, reading) => {
    const ofSheet = known.get(sheet) ?? new Map<string, { readonly result: T }>();
    known.set(sheet, ofSheet);
    const before = ofSheet.get(reading.table.name);
    if (before) return before.result;
    const result = read(reading, sheet);
    ofSheet.set(reading.table.name, { result });
    return result;
  };
}
