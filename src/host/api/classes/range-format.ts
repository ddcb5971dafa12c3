import type { SheetData } from "../../../xlsx/workbook-data";
import { automaticHeight } from "../../grid/drawing/row-heights";
import { averageMeasure } from "../../grid/drawing/text-measure";
import { invalid, number, truth, wholeNumber } from "../arguments";
import type { RangeTarget } from "../host";
import { HostObject, type HostClass } from "../host-class";
import { bordersClass } from "./borders";
import { fillClass, fontClass, orDefault, protectionClass } from "./font-and-fill";
import { horizontal, horizontalWord, vertical, verticalWord } from "./format-words";
import { formattedRange } from "./formatted";

/** Points of one character of width as files store it: 7 pixels of Excel's default font at 96 dots an inch. */
const POINTS_PER_CHARACTER = 7 * 0.75;
const POINTS_PER_PIXEL = 0.75;
const STANDARD_COLUMN_POINTS = 48;
const STANDARD_ROW_POINTS = 15;
const WIDEST_COLUMN = 255;
const HIGHEST_ROW = 409;
const DEEPEST_INDENT = 250;
/** Rotations by which Excel means stacked letters. */
const STACKED = 255;
const STACKED_IN_API = 180;

export const rangeFormatClass: HostClass<RangeTarget> = {
  name: "RangeFormat",
  properties: {
    ColumnWidth: {
      get: ({ sheet, box }) => common(box.column, box.columns, (column) => columnPoints(sheet.columns.get(column)?.width)),
      set: ({ sheet, box }, value, host) => {
        const width = number(value) / POINTS_PER_CHARACTER;
        if (width < 0 || width > WIDEST_COLUMN + 1) throw invalid("A column is at most 255 characters wide.");
        host.workbook.formats.setColumnWidth(sheet, box, width);
      },
    },
    HorizontalAlignment: {
      get: (range, host) => formattedRange(range).read(host, ({ alignment }) => horizontalWord(alignment?.horizontal)),
      set: (range, value, host) => formattedRange(range).change(host, { alignment: { horizontal: horizontal(value) } }),
    },
    IndentLevel: {
      get: (range, host) => formattedRange(range).read(host, ({ alignment }) => alignment?.indent ?? 0),
      set: (range, value, host) => formattedRange(range).change(host, { alignment: { indent: indent(value) } }),
    },
    RowHeight: {
      get: ({ sheet, box }) => common(box.row, Math.min(box.rows, 10_000), (row) => rowPoints(sheet, row)),
      set: ({ sheet, box }, value, host) => {
        const height = number(value);
        if (height < 0 || height > HIGHEST_ROW) throw invalid(`A row is at most ${HIGHEST_ROW} points high.`);
        host.workbook.formats.setRowHeight(sheet, box, height);
      },
    },
    ShrinkToFit: {
      get: (range, host) => formattedRange(range).read(host, ({ alignment }) => alignment?.shrink ?? false),
      set: (range, value, host) => formattedRange(range).change(host, { alignment: { shrink: orDefault(value) } }),
    },
    TextOrientation: {
      get: (range, host) => formattedRange(range).read(host, ({ alignment }) => orientationOf(alignment?.rotation)),
      set: (range, value, host) => formattedRange(range).change(host, { alignment: { rotation: rotation(value) } }),
    },
    UseStandardHeight: {
      get: ({ sheet, box }) => common(box.row, Math.min(box.rows, 10_000), (row) => rowPoints(sheet, row) === STANDARD_ROW_POINTS),
      set: ({ sheet, box }, value, host) => {
        if (truth(value)) host.workbook.formats.setRowHeight(sheet, box, STANDARD_ROW_POINTS);
      },
    },
    UseStandardWidth: {
      get: ({ sheet, box }) => common(box.column, box.columns, (column) => sheet.columns.get(column)?.width === undefined),
      set: ({ sheet, box }, value, host) => {
        if (truth(value)) host.workbook.formats.setColumnWidth(sheet, box, undefined);
      },
    },
    VerticalAlignment: {
      get: (range, host) => formattedRange(range).read(host, ({ alignment }) => verticalWord(alignment?.vertical)),
      set: (range, value, host) => formattedRange(range).change(host, { alignment: { vertical: vertical(value) } }),
    },
    WrapText: {
      get: (range, host) => formattedRange(range).read(host, ({ alignment }) => alignment?.wrap ?? false),
      set: (range, value, host) => formattedRange(range).change(host, { alignment: { wrap: orDefault(value) } }),
    },
  },
  methods: {
    AutofitRows: ({ sheet, box }, _args, host) => host.workbook.formats.setRowHeight(sheet, box, undefined),
  },
  objects: {
    Borders: (range) => new HostObject(bordersClass, formattedRange(range)),
    Fill: (range) => new HostObject(fillClass, formattedRange(range)),
    Font: (range) => new HostObject(fontClass, formattedRange(range)),
    Protection: (range) => new HostObject(protectionClass, formattedRange(range)),
  },
};

export function indent(value: unknown): number | null {
  const level = wholeNumber(value);
  if (level < 0 || level > DEEPEST_INDENT) throw invalid(`An indent is from 0 to ${DEEPEST_INDENT}.`);
  return level || null;
}

export function orientationOf(rotation: number | undefined): number {
  return rotation === STACKED ? STACKED_IN_API : (rotation ?? 0);
}

export function rotation(value: unknown): number | null {
  const degrees = wholeNumber(value);
  if (degrees === STACKED_IN_API) return STACKED;
  if (degrees < -90 || degrees > 90) throw invalid("A text is turned from -90 to 90 degrees.");
  return degrees || null;
}

function columnPoints(width: number | undefined): number {
  return width === undefined ? STANDARD_COLUMN_POINTS : Math.round((width * POINTS_PER_CHARACTER) / POINTS_PER_PIXEL) * POINTS_PER_PIXEL;
}

function rowPoints(sheet: SheetData, row: number): number {
  return sheet.rows.get(row)?.height ?? fittedPoints(sheet, row);
}

/** A row without a height of its own fits what it holds. */
function fittedPoints(sheet: SheetData, row: number): number {
  const pixels = automaticHeight(
    sheet,
    row,
    (column) => columnPoints(sheet.columns.get(column)?.width) / POINTS_PER_PIXEL,
    averageMeasure,
    STANDARD_ROW_POINTS / POINTS_PER_PIXEL,
  );
  return pixels * POINTS_PER_PIXEL;
}

function common<V>(first: number, count: number, value: (index: number) => V): V | null {
  const start = value(first);
  for (let index = first + 1; index < first + count; index++) if (value(index) !== start) return null;
  return start;
}
