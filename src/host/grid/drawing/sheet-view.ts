import type { Cell, CellFormat, RangeBox, SheetData } from "../../../xlsx/workbook-data";
import { SHEET_COLUMNS, SHEET_ROWS } from "../../model/address";
import { overlaps } from "../../../xlsx/range-box";
import { Axis } from "./axis";
import { holds, type Place } from "../entry/place";
import { automaticHeights } from "./row-heights";
import type { TextMeasure } from "./text-measure";

const DEFAULT_COLUMN_PIXELS = 64;
const DEFAULT_ROW_PIXELS = 20;
/** Pixels of one character of the default font, as Excel reckons column widths. */
export const CHARACTER_PIXELS = 7;

/**
 * A sheet as the grid asks about it: which cell, which format, which merge, where on the screen.
 * It is made anew whenever the sheet changes, so nothing in it needs to be kept up to date.
 */
export class SheetView {
  readonly rows: Axis;
  readonly columns: Axis;
  /** Rows and columns that stay in place; Excel freezes from the first row and column on. */
  readonly frozen: { readonly rows: number; readonly columns: number };
  /** One row and one column beyond the last filled or formatted cell. */
  readonly used: { readonly rows: number; readonly columns: number };

  constructor(
    readonly sheet: SheetData,
    measure: TextMeasure,
    /** 1 is 100 %. */
    readonly zoom = 1,
  ) {
    this.frozen = sheet.freeze ?? { rows: 0, columns: 0 };
    const widths = columnSizes(sheet);
    const heights = rowSizes(sheet, new Axis(SHEET_COLUMNS, DEFAULT_COLUMN_PIXELS, widths), measure);
    this.columns = new Axis(SHEET_COLUMNS, Math.round(DEFAULT_COLUMN_PIXELS * zoom), zoomed(widths, zoom));
    this.rows = new Axis(SHEET_ROWS, Math.round(DEFAULT_ROW_PIXELS * zoom), zoomed(heights, zoom));
    this.used = usedExtent(sheet);
  }

  cell(place: Place): Cell | undefined {
    return this.sheet.cells.get(place.row)?.get(place.column);
  }

  /** The format of a cell, else of its row, else of its column. */
  format(place: Place): CellFormat | undefined {
    return this.cell(place)?.format ?? this.sheet.rows.get(place.row)?.format ?? this.sheet.columns.get(place.column)?.format;
  }

  isEmpty(place: Place): boolean {
    const value = this.cell(place)?.value ?? null;
    return value === null || value === "";
  }

  mergeAt(place: Place): RangeBox | undefined {
    return this.sheet.merges.find((merge) => holds(merge, place));
  }

  mergesIn(box: RangeBox): RangeBox[] {
    return this.sheet.merges.filter((merge) => overlaps(merge, box));
  }

  /** The cell that stands for this place: the first of its merge, or itself. */
  anchor(place: Place): Place {
    const merge = this.mergeAt(place);
    return merge ? { row: merge.row, column: merge.column } : place;
  }

  /** What the anchor covers: its merge, or the cell alone. */
  boxAt(place: Place): RangeBox {
    return this.mergeAt(place) ?? { row: place.row, column: place.column, rows: 1, columns: 1 };
  }

  /** Whether people may type here. */
  isLocked(place: Place): boolean {
    return this.sheet.protection !== undefined && this.format(place)?.locked !== false;
  }
}

function zoomed(sizes: ReadonlyMap<number, number>, zoom: number): Map<number, number> {
  return new Map([...sizes].map(([index, size]) => [index, size === 0 ? 0 : Math.max(1, Math.round(size * zoom))]));
}

function columnSizes(sheet: SheetData): Map<number, number> {
  const sizes = new Map<number, number>();
  for (const [column, { width, hidden }] of sheet.columns) {
    if (hidden) sizes.set(column, 0);
    else if (width !== undefined) sizes.set(column, Math.round(width * CHARACTER_PIXELS));
  }
  return sizes;
}

function rowSizes(sheet: SheetData, columns: Axis, measure: TextMeasure): Map<number, number> {
  const sizes = automaticHeights(sheet, columns, measure, DEFAULT_ROW_PIXELS);
  for (const [row, { height, hidden }] of sheet.rows) {
    if (hidden) sizes.set(row, 0);
    else if (height !== undefined) sizes.set(row, Math.round((height * 96) / 72));
  }
  return sizes;
}

function usedExtent(sheet: SheetData): { rows: number; columns: number } {
  let rows = 1;
  let columns = 1;
  for (const [row, cells] of sheet.cells) {
    for (const column of cells.keys()) {
      rows = Math.max(rows, row + 1);
      columns = Math.max(columns, column + 1);
    }
  }
  for (const merge of sheet.merges) {
    rows = Math.max(rows, merge.row + merge.rows);
    columns = Math.max(columns, merge.column + merge.columns);
  }
  return { rows, columns };
}
