/** A workbook file as the snapshot that `sheets/` reads plans from: the same shape that the gateway makes from an open workbook. */
import { remarkNotes, type RemarkNote } from "./remark-notes";
import { calculateMissing } from "./calculated-workbook";
import { shownNumber } from "./shown-number";
import { unknownPlan } from "../sheets/card/reading/form-on-sheet";
import { numbersInTexts, withShownTexts, type ShownText } from "../sheets/card/reading/shown-texts";
import type { SheetSnapshot, SnapshotName, SnapshotTable, SnapshotValue, WorkbookSnapshot } from "../sheets/reading/sheet-snapshot";
import { parseSheetReference } from "../xlsx/cell-address";
import { parseColumnReference } from "../xlsx/table-column-reference";
import type { Cell, CellValue, DefinedName, RangeBox, SheetData, TableData, WorkbookData } from "../xlsx/workbook-data";
import { INPUT_LIMIT } from "../xlsx/file-kind";
import { readXlsx } from "../xlsx/reading/read-xlsx";
import { FileTooLargeError } from "../xlsx/workbook-file-error";

/** Bytes of the largest workbook that is read. */
export const largestWorkbook = INPUT_LIMIT;

// A snapshot is dense, so two lone cells in far corners must not make it unfold.
const AREA_LIMIT = 5_000_000;

const SMALL_AREA = 1_000;

export interface WorkbookFileReading {
  readonly snapshot: WorkbookSnapshot;
  readonly data: WorkbookData;
  /** What stands on the sheets beside their cells. */
  readonly notes: readonly RemarkNote[];
}

/** The snapshot of an `.xlsx` file's bytes, formulas without results calculated. Throws the named errors of `readXlsx` and `FileTooLargeError`. */
export async function readWorkbookFile(bytes: Uint8Array, source: string): Promise<WorkbookFileReading> {
  const data = await readXlsx(bytes, source);
  await calculateMissing(data);
  return { snapshot: snapshotOfFile(data, source), data, notes: remarkNotes(data) };
}

/** All sheets of `data`, hidden ones too; `source` is what messages call the file. Throws `FileTooLargeError` where cells lie too far apart. */
export function snapshotOfFile(data: WorkbookData, source: string): WorkbookSnapshot {
  const used = new Map(data.sheets.map((sheet) => [sheet.name.toLowerCase(), { sheet: sheet.name, box: usedRange(sheet, source) }]));
  const sheets = data.sheets.map((sheet) => asShown(sheet, sheetSnapshot(sheet, used.get(sheet.name.toLowerCase())!.box)));
  const names = data.names.map(({ name, refersTo }) => {
    const reference = parseSheetReference(refersTo) ?? parseColumnReference(refersTo, data.sheets);
    const there = reference && used.get(reference.sheet.toLowerCase());
    return there ? { name, sheet: there.sheet, range: withinUse(reference.box, there.box) } : { name };
  });
  return { source, sheets, names };
}

function sheetSnapshot(sheet: SheetData, used: RangeBox): SheetSnapshot {
  const rows = Array.from({ length: used.rows }, (_, row) => sheet.cells.get(used.row + row));
  const grid = <T>(of: (cell: Cell | undefined) => T): T[][] =>
    rows.map((cells) => Array.from({ length: used.columns }, (_, column) => of(cells?.get(used.column + column))));
  return {
    name: sheet.name,
    origin: { row: used.row, column: used.column },
    values: grid((cell) => snapshotValue(cell?.value ?? null)),
    formulas: grid((cell) => cell?.formula !== undefined),
    formulaTexts: grid((cell) => cell?.formula ?? ""),
    names: sheet.names.map((name) => ownName(name, sheet.name, used)),
    tables: sheet.tables.map((table) => snapshotTable(table, used)),
  };
}

/** Numbers where people write texts are read as they are shown. */
function asShown({ cells }: SheetData, snapshot: SheetSnapshot): SheetSnapshot {
  const shown = numbersInTexts(snapshot, unknownPlan).map((place): ShownText => {
    const { numberFormat = "" } = cells.get(place.row)?.get(place.column)?.format ?? {};
    return { ...place, numberFormat, text: shownNumber(place.value, numberFormat) };
  });
  return withShownTexts(snapshot, shown);
}

/** The smallest rectangle around all cells that hold something; formats alone do not count. */
function usedRange({ name, cells }: SheetData, source: string): RangeBox {
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
  if (used.rows * used.columns > AREA_LIMIT)
    throw new FileTooLargeError(source, "area", used.rows * used.columns, AREA_LIMIT, { sheet: name });
  return used;
}

function snapshotValue(value: CellValue): SnapshotValue {
  if (value === null) return "";
  return typeof value === "object" ? value.error : value;
}

/**
 * As much of a range as the used one reaches: people make tables and names of whole columns, and what is read must not grow with
 * what is declared. Where it begins stays, and so does a range that is small anyhow.
 */
function withinUse(range: RangeBox, used: RangeBox): RangeBox {
  const { row, column, rows, columns } = range;
  if (rows * columns <= SMALL_AREA) return range;
  const within = (from: number, count: number, end: number) => Math.max(1, Math.min(count, end - from));
  return { row, column, rows: within(row, rows, used.row + used.rows), columns: within(column, columns, used.column + used.columns) };
}

function ownName({ name, refersTo }: DefinedName, sheet: string, used: RangeBox): SnapshotName {
  const reference = parseSheetReference(refersTo);
  return reference?.sheet.toLowerCase() === sheet.toLowerCase() ? { name, range: withinUse(reference.box, used) } : { name };
}

function snapshotTable({ name, range, totalsRow }: TableData, used: RangeBox): SnapshotTable {
  return { name, range: withinUse(totalsRow ? { ...range, rows: range.rows - 1 } : range, used) };
}
