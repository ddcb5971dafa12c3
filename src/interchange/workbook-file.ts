/** A workbook file as the snapshot that `sheets/` reads plans from: the same shape that the gateway makes from an open workbook. */
import type { SheetSnapshot, SnapshotName, SnapshotTable, SnapshotValue, WorkbookSnapshot } from "../sheets/reading/sheet-snapshot";
import { parseSheetReference } from "../xlsx/cell-address";
import { parseColumnReference } from "../xlsx/table-column-reference";
import type { Cell, CellValue, DefinedName, SheetData, TableData, WorkbookData } from "../xlsx/workbook-data";
import { INPUT_LIMIT } from "../xlsx/file-kind";
import { readXlsx } from "../xlsx/reading/read-xlsx";
import { FileTooLargeError } from "../xlsx/workbook-file-error";

/** Bytes of the largest workbook that is read. */
export const largestWorkbook = INPUT_LIMIT;

// A snapshot is dense, so two lone cells in far corners must not make it unfold.
const AREA_LIMIT = 5_000_000;

/** The snapshot of an `.xlsx` file's bytes. Throws the named errors of `readXlsx` and `FileTooLargeError`. */
export async function readWorkbookFile(bytes: Uint8Array, source: string): Promise<WorkbookSnapshot> {
  return snapshotOfFile(await readXlsx(bytes, source), source);
}

/** All sheets of `data`, hidden ones too; `source` is what messages call the file. Throws `FileTooLargeError` where cells lie too far apart. */
export function snapshotOfFile(data: WorkbookData, source: string): WorkbookSnapshot {
  const sheets = data.sheets.map((sheet) => sheetSnapshot(sheet, source));
  const byName = new Map(data.sheets.map(({ name }) => [name.toLowerCase(), name]));
  const names = data.names.map(({ name, refersTo }) => {
    const reference = parseSheetReference(refersTo) ?? parseColumnReference(refersTo, data.sheets);
    const sheet = reference && byName.get(reference.sheet.toLowerCase());
    return reference && sheet !== undefined ? { name, sheet, range: reference.box } : { name };
  });
  return { source, sheets, names };
}

function sheetSnapshot(sheet: SheetData, source: string): SheetSnapshot {
  const used = usedRange(sheet, source);
  const rows = Array.from({ length: used.rows }, (_, row) => sheet.cells.get(used.row + row));
  const grid = <T>(of: (cell: Cell | undefined) => T): T[][] => rows.map((cells) => Array.from({ length: used.columns }, (_, column) => of(cells?.get(used.column + column))));
  return {
    name: sheet.name,
    origin: { row: used.row, column: used.column },
    values: grid((cell) => snapshotValue(cell?.value ?? null)),
    formulas: grid((cell) => cell?.formula !== undefined),
    formulaTexts: grid((cell) => cell?.formula ?? ""),
    names: sheet.names.map((name) => ownName(name, sheet.name)),
    tables: sheet.tables.map(snapshotTable),
  };
}

/** The smallest rectangle around all cells that hold something; formats alone do not count. */
function usedRange({ name, cells }: SheetData, source: string): { row: number; column: number; rows: number; columns: number } {
  let top = Infinity;
  let left = Infinity;
  let bottom = -1;
  let right = -1;
  for (const [row, columns] of cells) {
    for (const [column, { value, formula }] of columns) {
      if (value === null && formula === undefined) continue;
      top = Math.min(top, row);
      bottom = Math.max(bottom, row);
      left = Math.min(left, column);
      right = Math.max(right, column);
    }
  }
  if (bottom < 0) return { row: 0, column: 0, rows: 0, columns: 0 };
  const used = { row: top, column: left, rows: bottom - top + 1, columns: right - left + 1 };
  if (used.rows * used.columns > AREA_LIMIT) throw new FileTooLargeError(source, "area", used.rows * used.columns, AREA_LIMIT, { sheet: name });
  return used;
}

function snapshotValue(value: CellValue): SnapshotValue {
  if (value === null) return "";
  return typeof value === "object" ? value.error : value;
}

function ownName({ name, refersTo }: DefinedName, sheet: string): SnapshotName {
  const reference = parseSheetReference(refersTo);
  return reference?.sheet.toLowerCase() === sheet.toLowerCase() ? { name, range: reference.box } : { name };
}

function snapshotTable({ name, range, totalsRow }: TableData): SnapshotTable {
  return { name, range: totalsRow ? { ...range, rows: range.rows - 1 } : range };
}
