import type { RangeBox, SheetData } from "../../../xlsx/workbook-data";
import type { Host } from "../host";

/** Copies cells over a rectangle, repeated where it is a multiple of the source's size; relative references move along. */
export function copyInto(
  target: { readonly sheet: SheetData; readonly box: RangeBox },
  source: { readonly sheet: SheetData; readonly box: RangeBox },
  what: "All" | "Formulas" | "Values" | "Formats",
  host: Host,
): void {
  const rows = repeats(target.box.rows, source.box.rows);
  const columns = repeats(target.box.columns, source.box.columns);
  const from = source.box;
  for (let down = 0; down < rows; down++) {
    for (let right = 0; right < columns; right++) {
      const row = target.box.row + down * from.rows;
      const column = target.box.column + right * from.columns;
      host.workbook.copyCells(source.sheet, from, target.sheet, row, column, what);
    }
  }
}

function repeats(target: number, source: number): number {
  return target % source === 0 ? target / source : 1;
}
