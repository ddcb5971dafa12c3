import type { Cell, CellFormat, RangeBox, RowData, SheetData } from "../../../xlsx/workbook-data";
import { isEntireColumn, isEntireRow } from "../address";
import { cellsIn, inheritedFormat } from "./cell-access";
import type { Editing } from "./editing";
import { ExcelError } from "../excel-error";
import type { FormatChange } from "../tables/format-table";
import { requireUnprotected } from "../structure/guards";

type Change = (base: CellFormat | undefined) => CellFormat | undefined;

/** Looks of cells, heights of rows and widths of columns. */
export class Formats {
  constructor(private readonly editing: Editing) {}

  /** Changes some format fields of every cell of a rectangle. */
  change(sheet: SheetData, box: RangeBox, change: FormatChange): void {
    this.applyWith(sheet, box, this.editing.formats.changer(change));
  }

  /** Changes every cell by a change that depends on its present format. */
  changeEach(sheet: SheetData, box: RangeBox, changeOf: (format: CellFormat | undefined) => FormatChange): void {
    this.applyWith(sheet, box, (format) => this.editing.formats.changer(changeOf(format))(format));
  }

  /** Gives every cell of a rectangle this whole format. */
  replace(sheet: SheetData, box: RangeBox, format: CellFormat | undefined): void {
    const shared = format && this.editing.formats.intern(format);
    this.applyWith(sheet, box, () => shared);
  }

  /** Gives each cell a number format; `codes` has the rectangle's shape, `null` leaves a cell as it is. */
  setNumberFormats(sheet: SheetData, box: RangeBox, codes: readonly (readonly (string | null)[])[]): void {
    this.editing.edit(() => {
      requireUnprotected(sheet);
      codes.forEach((line, y) => {
        line.forEach((code, x) => {
          if (code === null) return;
          if (typeof code !== "string") throw new ExcelError("InvalidArgument", "A number format is text.");
          const change = this.editing.formats.changer({ numberFormat: code === "General" || code === "" ? null : code });
          this.changeCell(sheet, box.row + y, box.column + x, change);
        });
      });
      this.editing.report({ kind: "format", sheet, box });
    });
  }

  /** Width in characters of the default font; `undefined` is the default width. */
  setColumnWidth(sheet: SheetData, box: RangeBox, width: number | undefined): void {
    this.eachColumn(sheet, box, (data) => ({ ...data, width }));
  }

  setColumnsHidden(sheet: SheetData, box: RangeBox, hidden: boolean): void {
    this.eachColumn(sheet, box, (data) => ({ ...data, hidden: hidden || undefined }));
  }

  /** Height in points; `undefined` lets the rows fit what they hold. */
  setRowHeight(sheet: SheetData, box: RangeBox, height: number | undefined): void {
    this.eachRow(sheet, box, (data) => ({ ...data, height }));
  }

  setRowsHidden(sheet: SheetData, box: RangeBox, hidden: boolean): void {
    this.eachRow(sheet, box, (data) => ({ ...data, hidden: hidden || undefined }));
  }

  /** Changes the format of every cell of a rectangle by a function of its present format. */
  applyWith(sheet: SheetData, box: RangeBox, change: Change): void {
    this.editing.edit(() => {
      requireUnprotected(sheet);
      if (isEntireColumn(box) || isEntireRow(box)) this.changeLines(sheet, box, change);
      else {
        for (let row = box.row; row < box.row + box.rows; row++) {
          for (let column = box.column; column < box.column + box.columns; column++) this.changeCell(sheet, row, column, change);
        }
      }
      this.editing.report({ kind: "format", sheet, box });
    });
  }

  /** Whole columns and rows keep the format themselves; only cells that exist are touched one by one. */
  private changeLines(sheet: SheetData, box: RangeBox, change: Change): void {
    if (isEntireColumn(box)) this.eachColumn(sheet, box, (data) => ({ ...data, format: change(data.format) }));
    else this.eachRow(sheet, box, (data) => ({ ...data, format: change(data.format) }));
    for (const [row, column] of [...cellsIn(sheet, box)]) this.changeCell(sheet, row, column, change);
  }

  private changeCell(sheet: SheetData, row: number, column: number, change: Change): void {
    const cell = sheet.cells.get(row)?.get(column);
    const format = change(cell ? cell.format : inheritedFormat(sheet, row, column));
    if (cell && cell.format === format) return;
    const isNothing = format === undefined && (cell === undefined || (cell.value === null && cell.formula === undefined));
    this.editing.journal.setCell(
      sheet,
      row,
      column,
      isNothing && !inheritedFormat(sheet, row, column) ? undefined : withFormat(cell, format),
    );
  }

  private eachColumn(
    sheet: SheetData,
    box: RangeBox,
    change: (data: { width?: number | undefined; hidden?: boolean | undefined; format?: CellFormat | undefined }) => object,
  ): void {
    this.editing.edit(() => {
      requireUnprotected(sheet);
      for (let column = box.column; column < box.column + box.columns; column++) {
        this.editing.journal.setEntry(sheet.columns, column, someFields(change(sheet.columns.get(column) ?? {})));
      }
      this.editing.report({ kind: "layout", sheet });
    });
  }

  private eachRow(sheet: SheetData, box: RangeBox, change: (data: RowData) => object): void {
    if (box.rows > 100_000) throw new ExcelError("NotImplemented", "Formats of all rows of a sheet are not kept; use its columns.");
    this.editing.edit(() => {
      requireUnprotected(sheet);
      for (let row = box.row; row < box.row + box.rows; row++) {
        this.editing.journal.setEntry(sheet.rows, row, someFields<RowData>(change(sheet.rows.get(row) ?? {})));
      }
      this.editing.report({ kind: "layout", sheet });
    });
  }
}

const EMPTY_CELLS = new WeakMap<CellFormat, Cell>();

/** Empty cells of one look are one object: most cells of a form are such. */
function emptyCell(format: CellFormat): Cell {
  let cell = EMPTY_CELLS.get(format);
  if (!cell) EMPTY_CELLS.set(format, (cell = { value: null, format }));
  return cell;
}

function withFormat(cell: Cell | undefined, format: CellFormat | undefined): Cell {
  if (format && cell?.formula === undefined && (cell?.value ?? null) === null) return emptyCell(format);
  return { value: cell?.value ?? null, ...(cell?.formula !== undefined && { formula: cell.formula }), ...(format && { format }) };
}

/** The object without its undefined fields; `undefined` when nothing is left. */
function someFields<T extends object>(fields: object): T | undefined {
  const kept = Object.entries(fields).filter(([, value]) => value !== undefined);
  return kept.length > 0 ? (Object.fromEntries(kept) as T) : undefined;
}
