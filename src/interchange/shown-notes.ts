import { namedNumber } from "./shown-number";
import type { MessageValues } from "../messages/message-values";
import type { LeftCell } from "../sheets/reading/reading-note";
import { parseCell } from "../xlsx/cell-address";
import type { WorkbookData } from "../xlsx/workbook-data";

interface NoteOnCells {
  readonly values: MessageValues;
  readonly cells?: readonly LeftCell[];
}

/** Notes with the numbers of cells as these show them: who looks for 15/10/2026 finds no 46310 on the sheet. */
export function shownNotes<N extends NoteOnCells>(notes: readonly N[], { sheets }: WorkbookData): readonly N[] {
  const cellsOf = new Map(sheets.map(({ name, cells }) => [name, cells]));
  const shown = (sheet: unknown, { cell, value }: LeftCell): string => {
    const place = parseCell(cell);
    const found = place && cellsOf.get(String(sheet))?.get(place.row)?.get(place.column);
    const { numberFormat = "General" } = found?.format ?? {};
    if (typeof found?.value !== "number" || String(found.value) !== value || numberFormat === "General") return value;
    return namedNumber(found.value, numberFormat) || value;
  };
  return notes.map((note) => {
    const { sheet, cell, value } = note.values;
    const cells = note.cells?.map((left) => ({ ...left, value: shown(sheet, left) }));
    const together = note.cells?.map((left) => left.value).join(" · ");
    const said =
      typeof cell === "string" && typeof value === "string"
        ? { value: shown(sheet, { cell, value }) }
        : cells && value === together
          ? { value: cells.map((left) => left.value).join(" · ") }
          : {};
    return { ...note, values: { ...note.values, ...said }, ...(cells ? { cells } : {}) };
  });
}
