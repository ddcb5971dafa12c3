/** Adds rows to a table of the workbook. */
import type { CellContent } from "../sheets/sheet-plan";
import type { SheetSnapshot, SnapshotTable } from "../sheets/sheet-snapshot";
import { propertyBytes, rangeBytes, type Writer } from "./batches";
import { cellOf, contentBytes } from "./cell-contents";
import { forThisBatch, rangeOf } from "./ranges";

/** Rows for the end of a table as it was read: every row as long as the table is wide. */
export interface RowsToAppend {
  readonly sheet: SheetSnapshot;
  readonly table: SnapshotTable;
  readonly rows: readonly (readonly CellContent[])[];
  /** Which columns are formatted as text; none, if absent. */
  readonly textColumns?: readonly boolean[];
}

/**
 * Writes the rows below the table and stretches it over them, since adding through the table itself collides with
 * co-authors. The last row lends its looks, validations and conditional formats. A table whose only row is blank is
 * filled; whatever stands below a table moves down.
 */
export function* appendRows(context: Excel.RequestContext, { sheet: snapshot, table, rows, textColumns = [] }: RowsToAppend): Writer {
  const [blankRows, first] = placeForRows(snapshot, table);
  const sheet = context.workbook.worksheets.getItem(snapshot.name);
  const added = rows.length - blankRows;
  const { row, column, columns } = table.range;
  if (added > 0) {
    const end = row + table.range.rows;
    if (isFilledBelow(snapshot, end)) forThisBatch(forThisBatch(rangeOf(sheet, { row: end, column: 0, rows: added, columns: 1 }).getEntireRow()).insert("Down"));
    const target = rangeOf(sheet, { row: end, column, rows: added, columns });
    target.copyFrom(rangeOf(sheet, { row: end - 1, column, rows: 1, columns }), "All");
    sheet.tables.getItem(table.name).resize(rangeOf(sheet, { ...table.range, rows: table.range.rows + added }));
    yield 3 * rangeBytes + 4 * propertyBytes;
  }
  // Blanks are written as such, because the row was copied from another.
  const cells = rows.map((contents) => contents.map((content, at) => cellOf(content, textColumns[at] ?? false)));
  rangeOf(sheet, { row: first, column, rows: rows.length, columns }).formulas = cells;
  yield rangeBytes + contentBytes(cells);
}

/** How many rows of the table can be filled before it grows, and where writing begins. */
function placeForRows(snapshot: SheetSnapshot, { range }: SnapshotTable): [blankRows: number, first: number] {
  const onlyRow = range.row + 1;
  if (range.rows === 2 && isBlank(snapshot, onlyRow, range.column, range.columns)) return [1, onlyRow];
  return [0, range.row + range.rows];
}

function isBlank({ values, formulas, origin }: SheetSnapshot, row: number, column: number, columns: number): boolean {
  return Array.from({ length: columns }, (_, at) => column + at - origin.column).every(
    (at) => (values[row - origin.row]?.[at] ?? "") === "" || formulas?.[row - origin.row]?.[at] === true,
  );
}

function isFilledBelow({ values, formulas, origin }: SheetSnapshot, row: number): boolean {
  return values
    .slice(Math.max(0, row - origin.row))
    .some((cells, r) => cells.some((value, c) => value !== "" || formulas?.[row - origin.row + r]?.[c] === true));
}
