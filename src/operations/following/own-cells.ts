/** Which cells hold what this session wrote into them, by looking at them before and afterwards. */
import type { WrittenAreas } from "../../sheets/changes/written-areas";
import { contains } from "../../sheets/layout/range-box";
import { cellAddress, SnapshotReader } from "../../sheets/reading/snapshot-reader";
import type { SheetSnapshot, SnapshotValue, WorkbookSnapshot } from "../../sheets/reading/sheet-snapshot";

interface OwnCell {
  readonly row: number;
  readonly column: number;
  readonly value: SnapshotValue;
}

export class OwnCells {
  /** By sheet and address; kept while the cell holds the same. */
  private readonly cells = new Map<string, Map<string, OwnCell>>();

  /** The session wrote into these cells between two readings. What a person typed over it in that moment passes for its own. */
  wrote(written: ReadonlyMap<string, WrittenAreas>, now: WorkbookSnapshot, before: WorkbookSnapshot | undefined): void {
    for (const [name, cells] of written) {
      const sheet = now.sheets.find((candidate) => candidate.name === name);
      const was = before?.sheets.find((candidate) => candidate.name === name);
      if (!sheet) continue;
      const known = this.cells.get(name) ?? new Map<string, OwnCell>();
      for (const cell of changedCells(sheet, was)) {
        const { row, column } = cell;
        if (cells === "all" || cells.some((box) => contains(box, row, column))) known.set(cellAddress(row, column), cell);
      }
      this.cells.set(name, known);
    }
  }

  holds(sheet: string, cell: string): boolean {
    return this.cells.get(sheet)?.has(cell) ?? false;
  }

  forgetChanged(readers: ReadonlyMap<string, SnapshotReader>): void {
    for (const [sheet, cells] of this.cells) {
      const reader = readers.get(sheet);
      if (!reader) this.cells.delete(sheet);
      else for (const [address, { row, column, value }] of cells) if (valueIn(reader, row, column) !== value) cells.delete(address);
    }
  }
}

/** Cells that hold no formula and not what they held before; all that are filled where the sheet is new. */
function* changedCells(sheet: SheetSnapshot, was: SheetSnapshot | undefined): Generator<OwnCell> {
  const [reader, before] = [new SnapshotReader(sheet), was && new SnapshotReader(was)];
  for (const [at, values] of sheet.values.entries()) {
    const row = sheet.origin.row + at;
    for (const [along, value] of values.entries()) {
      const column = sheet.origin.column + along;
      if (value !== (before ? valueIn(before, row, column) : "") && !reader.isFormula(row, column)) yield { row, column, value };
    }
  }
}

function valueIn(reader: SnapshotReader, row: number, column: number): SnapshotValue {
  return reader.value(row, column) ?? "";
}
