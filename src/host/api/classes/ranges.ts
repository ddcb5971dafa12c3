import { daysToUsual, inUsualCalendar } from "../../../xlsx/date-system";
import type { CellValue, RangeBox } from "../../../xlsx/workbook-data";
import { cellText } from "../../model/cells/cell-text";
import { boxAddress, fullAddress, isEntireColumn, isEntireRow, SHEET_COLUMNS, SHEET_ROWS } from "../../model/address";
import { cellAt, formatAt, usedBox } from "../../model/cells/cell-access";
import type { Input } from "../../model/cells/cells";
import { ExcelError } from "../../model/excel-error";
import { boundingBox, intersection, overlaps } from "../../../xlsx/range-box";
import { NORMAL_STYLE } from "../../model/cells/styles";
import { invalid, onSheet, oneOf, rangeArgument, text, truth, wholeNumber } from "../arguments";
import type { Host, RangeTarget } from "../host";
import { HostObject, type Arguments, type HostClass } from "../host-class";
import { conditionalFormatsClass } from "./conditional-formats";
import { copyInto } from "./copy-range";
import { dataValidationClass } from "./data-validation";
import { rangeFormatClass } from "./range-format";
import { tablesOfRangeClass } from "./tables";
import { worksheetClass } from "./worksheets";

/** What one answer may hold; above it Excel gives up for lack of room long before. */
const MOST_CELLS = 5_000_000;

export const rangeClass: HostClass<RangeTarget> = {
  name: "Range",
  properties: {
    Address: { get: ({ sheet, box }) => fullAddress(sheet.name, box) },
    CellCount: { get: ({ box }) => (box.rows * box.columns > 2 ** 31 - 1 ? -1 : box.rows * box.columns) },
    ColumnCount: { get: ({ box }) => box.columns },
    ColumnHidden: {
      get: ({ sheet, box }) => common(box.column, box.columns, (column) => sheet.columns.get(column)?.hidden ?? false),
      set: ({ sheet, box }, value, host) => host.workbook.formats.setColumnsHidden(sheet, box, truth(value)),
    },
    ColumnIndex: { get: ({ box }) => box.column },
    Formulas: {
      get: (range) => grid(range, (cell) => cell?.formula ?? shown(cell?.value ?? null)),
      set: write,
    },
    HasSpill: { get: () => false },
    IsEntireColumn: { get: ({ box }) => isEntireColumn(box) },
    IsEntireRow: { get: ({ box }) => isEntireRow(box) },
    NumberFormat: {
      get: ({ sheet, box }) => gridOf(box, (row, column) => formatAt(sheet, row, column)?.numberFormat ?? "General"),
      set: setNumberFormat,
    },
    RowCount: { get: ({ box }) => box.rows },
    RowHidden: {
      get: ({ sheet, box }) => common(box.row, Math.min(box.rows, 10_000), (row) => sheet.rows.get(row)?.hidden ?? false),
      set: ({ sheet, box }, value, host) => host.workbook.formats.setRowsHidden(sheet, box, truth(value)),
    },
    RowIndex: { get: ({ box }) => box.row },
    Style: {
      get: commonStyle,
      set: ({ sheet, box }, value, host) => host.workbook.applyStyle(sheet, box, text(value)),
    },
    Text: {
      get: (range, host) =>
        grid(
          range,
          (cell) =>
            cellText(
              inUsualCalendar(cell?.value ?? null, cell?.format?.numberFormat, daysToUsual(host.workbook.data)),
              cell?.format,
              host.workbook.locale === "it-IT" ? "it" : "en",
            ).text,
        ),
    },
    ValueTypes: { get: (range) => grid(range, (cell) => valueType(cell?.value ?? null)) },
    Values: {
      get: (range) => grid(range, (cell) => shown(cell?.value ?? null)),
      set: write,
    },
  },
  objects: {
    ConditionalFormats: (range) => new HostObject(conditionalFormatsClass, range),
    DataValidation: (range) => new HostObject(dataValidationClass, range),
    Format: (range) => new HostObject(rangeFormatClass, range),
    Worksheet: ({ sheet }) => new HostObject(worksheetClass, sheet),
  },
  methods: {
    Calculate: (_range, _, host) => {
      host.workbook.calculate(false);
      return null;
    },
    Clear: clear,
    CopyFrom: (range, [source, type, skipBlanks, transpose], host) => {
      if (skipBlanks === true || transpose === true)
        throw new ExcelError("NotImplemented", "The embedded Excel copies neither transposed nor without blanks.");
      host.workbook.settle();
      copyInto(range, rangeArgument(source, host, range.sheet), oneOf(type ?? "All", ["All", "Formulas", "Values", "Formats"]), host);
      return null;
    },
    Delete: ({ sheet, box }, [shift], host) => {
      host.workbook.structure.delete(sheet, box, isEntireRow(box) ? "Up" : isEntireColumn(box) ? "Left" : oneOf(shift, ["Up", "Left"]));
      return null;
    },
    GetAbsoluteResizedRange: (range, [rows, columns], host) =>
      moved(range, host, (box) => ({ ...box, rows: wholeNumber(rows), columns: wholeNumber(columns) })),
    GetBoundingRect: (range, [other], host) => moved(range, host, (box) => boundingBox(box, rangeArgument(other, host, range.sheet).box)),
    GetCell: (range, [row, column], host) =>
      moved(range, host, (box) => ({ row: box.row + wholeNumber(row), column: box.column + wholeNumber(column), rows: 1, columns: 1 })),
    GetColumn: (range, [column], host) => moved(range, host, (box) => ({ ...box, column: box.column + wholeNumber(column), columns: 1 })),
    GetColumnsAfter: (range, [count], host) =>
      moved(range, host, (box) => ({ ...box, column: box.column + box.columns, columns: wholeNumber(count ?? 1) })),
    GetColumnsBefore: (range, [count], host) =>
      moved(range, host, (box) => ({ ...box, column: box.column - wholeNumber(count ?? 1), columns: wholeNumber(count ?? 1) })),
    GetEntireColumn: (range, _, host) => moved(range, host, (box) => ({ ...box, row: 0, rows: SHEET_ROWS })),
    GetEntireRow: (range, _, host) => moved(range, host, (box) => ({ ...box, column: 0, columns: SHEET_COLUMNS })),
    GetIntersection: (range, [other], host) => shared(range, other, host) ?? notFound("The ranges share no cell."),
    GetIntersectionOrNullObject: (range, [other], host) => shared(range, other, host),
    GetLastCell: (range, _, host) =>
      moved(range, host, (box) => ({ row: box.row + box.rows - 1, column: box.column + box.columns - 1, rows: 1, columns: 1 })),
    GetLastColumn: (range, _, host) => moved(range, host, (box) => ({ ...box, column: box.column + box.columns - 1, columns: 1 })),
    GetLastRow: (range, _, host) => moved(range, host, (box) => ({ ...box, row: box.row + box.rows - 1, rows: 1 })),
    GetOffsetRange: (range, [rows, columns], host) =>
      moved(range, host, (box) => ({ ...box, row: box.row + wholeNumber(rows), column: box.column + wholeNumber(columns) })),
    GetResizedRange: (range, [rows, columns], host) =>
      moved(range, host, (box) => ({ ...box, rows: box.rows + wholeNumber(rows), columns: box.columns + wholeNumber(columns) })),
    GetRow: (range, [row], host) => moved(range, host, (box) => ({ ...box, row: box.row + wholeNumber(row), rows: 1 })),
    GetRowsAbove: (range, [count], host) =>
      moved(range, host, (box) => ({ ...box, row: box.row - wholeNumber(count ?? 1), rows: wholeNumber(count ?? 1) })),
    GetRowsBelow: (range, [count], host) =>
      moved(range, host, (box) => ({ ...box, row: box.row + box.rows, rows: wholeNumber(count ?? 1) })),
    GetTables: ({ sheet, box }, [fullyContained]) =>
      new HostObject(tablesOfRangeClass, { sheet, within: box, whole: fullyContained === true }),
    GetUsedRange: (range, [valuesOnly], host) => used(range, valuesOnly, host) ?? notFound("The range has no used cells."),
    GetUsedRangeOrNullObject: (range, [valuesOnly], host) => used(range, valuesOnly, host),
    Insert: ({ sheet, box }, [shift], host) => {
      host.workbook.structure.insert(sheet, box, oneOf(shift, ["Down", "Right"]));
      return new HostObject(rangeClass, host.range(sheet, box));
    },
    Merge: ({ sheet, box }, [across], host) => {
      host.workbook.merges.merge(sheet, box, across === true);
      return null;
    },
    Select: ({ sheet, box }, _, host) => {
      host.workbook.sheets.activate(sheet);
      host.workbook.selection.select(sheet, box);
      return null;
    },
    Unmerge: ({ sheet, box }, _, host) => {
      host.workbook.merges.unmerge(sheet, box);
      return null;
    },
    _ValidateArraySize: ({ box }, [rows, columns]) => {
      if (rows !== box.rows || columns !== box.columns) throw wrongShape(box, Number(rows), Number(columns));
      return null;
    },
  },
};

function moved(range: RangeTarget, host: Host, move: (box: RangeBox) => RangeBox): HostObject<RangeTarget> {
  host.requireSheet(range.sheet);
  return new HostObject(rangeClass, host.range(range.sheet, onSheet(move(range.box))));
}

function shared(range: RangeTarget, other: unknown, host: Host): HostObject<RangeTarget> | null {
  const against = rangeArgument(other, host, range.sheet);
  const box = against.sheet === range.sheet ? intersection(range.box, against.box) : undefined;
  return box ? new HostObject(rangeClass, host.range(range.sheet, box)) : null;
}

function used({ sheet, box }: RangeTarget, valuesOnly: unknown, host: Host): HostObject<RangeTarget> | null {
  const inner = usedBox(sheet, box, valuesOnly === true);
  return inner ? new HostObject(rangeClass, host.range(sheet, inner)) : null;
}

function notFound(message: string): never {
  throw new ExcelError("ItemNotFound", message);
}

function clear({ sheet, box }: RangeTarget, [applyTo]: Arguments, host: Host): null {
  const what = oneOf(applyTo ?? "All", ["All", "Contents", "Formats", "Hyperlinks", "RemoveHyperlinks"]);
  if (what === "All" || what === "Contents" || what === "Formats") host.workbook.clear(sheet, box, what);
  return null;
}

/** The API reads texts as in the United States, whatever the person's region. */
function write({ sheet, box }: RangeTarget, value: unknown, host: Host): void {
  requireBounded(box);
  host.workbook.cells.write(sheet, box.row, box.column, block(value, box), "en-US");
}

/** Excel takes nothing for the single cells of whole rows and columns. */
function requireBounded(box: RangeBox): void {
  if (isEntireColumn(box) || isEntireRow(box)) throw invalid("Cells of whole rows and columns cannot be written.");
}

/** The new contents in the shape of the range: one value goes into every cell, a block must fit exactly. */
function block(value: unknown, box: RangeBox): Input[][] {
  if (value === null || value === undefined) throw invalid("A value was expected.");
  if (!Array.isArray(value)) {
    if (value === null) throw invalid("A property cannot be set to null, only a cell of a block.");
    if (box.rows * box.columns > MOST_CELLS) throw new ExcelError("InvalidOperation", "The range is too large to be filled.");
    return Array.from({ length: box.rows }, () => Array.from({ length: box.columns }, () => value as Input));
  }
  const fits = value.length === box.rows && value.every((line) => Array.isArray(line) && line.length === box.columns);
  if (!fits) throw wrongShape(box, value.length, Array.isArray(value[0]) ? value[0].length : 0);
  return value as Input[][];
}

function wrongShape(box: RangeBox, rows: number, columns: number): ExcelError {
  return invalid(`The block of ${rows} × ${columns} does not fit into ${boxAddress(box)} (${box.rows} × ${box.columns}).`);
}

/** One code, bare or as a block of one, is for all cells. */
function setNumberFormat({ sheet, box }: RangeTarget, value: unknown, host: Host): void {
  const code = onlyOne(value);
  if (Array.isArray(code)) host.workbook.formats.setNumberFormats(sheet, box, block(code, box) as (string | null)[][]);
  else host.workbook.formats.change(sheet, box, { numberFormat: text(code) === "General" || code === "" ? null : text(code) });
}

function onlyOne(value: unknown): unknown {
  return Array.isArray(value) && value.length === 1 && Array.isArray(value[0]) && value[0].length === 1 && value[0][0] !== null
    ? (value[0][0] as unknown)
    : value;
}

/** Excel gives no contents for whole rows and columns. */
function gridOf<V>(box: RangeBox, value: (row: number, column: number) => V): V[][] | null {
  if (isEntireColumn(box) || isEntireRow(box)) return null;
  if (box.rows * box.columns > MOST_CELLS)
    throw new ExcelError("ResponsePayloadSizeLimitExceeded", "The range is too large to be read at once.");
  return Array.from({ length: box.rows }, (_, y) => Array.from({ length: box.columns }, (__, x) => value(box.row + y, box.column + x)));
}

function grid<V>({ sheet, box }: RangeTarget, value: (cell: ReturnType<typeof cellAt>) => V): V[][] | null {
  return gridOf(box, (row, column) => value(cellAt(sheet, row, column)));
}

function shown(value: CellValue): string | number | boolean {
  if (value === null) return "";
  return typeof value === "object" ? value.error : value;
}

function valueType(value: CellValue): string {
  if (value === null) return "Empty";
  if (typeof value === "object") return "Error";
  return { string: "String", number: "Double", boolean: "Boolean" }[typeof value as "string" | "number" | "boolean"];
}

function commonStyle({ sheet, box }: RangeTarget): string | null {
  const first = formatAt(sheet, box.row, box.column)?.style ?? NORMAL_STYLE;
  for (let row = box.row; row < Math.min(box.row + box.rows, box.row + 10_000); row++) {
    for (let column = box.column; column < box.column + box.columns; column++) {
      if ((formatAt(sheet, row, column)?.style ?? NORMAL_STYLE) !== first) return null;
    }
  }
  return first;
}

function common<V>(first: number, count: number, value: (index: number) => V): V | null {
  const start = value(first);
  for (let index = first + 1; index < first + count; index++) if (value(index) !== start) return null;
  return start;
}

/** True when a rectangle of a sheet is asked about that a table lies in or touches. */
export function concerns(within: RangeBox, range: RangeBox, whole: boolean): boolean {
  return whole
    ? intersection(within, range)?.rows === range.rows && intersection(within, range)?.columns === range.columns
    : overlaps(within, range);
}
