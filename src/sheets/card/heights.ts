/**
 * How high a card's rows must be for the texts in them. Excel does not fit merged cells, and fits no row whose height was set;
 * a text that came into a card after it was made would show its first line alone. Widths are those that cards are made with.
 */
import type { CellsChange, HeightsChange, RowsHeight } from "../changes/workbook-change";
import type { RangeBox } from "../layout/sheet-plan";
import type { SheetSnapshot, SnapshotValue } from "../reading/sheet-snapshot";
import { SnapshotReader } from "../reading/snapshot-reader";
import { highestRow, isSeveralLines, textHeight } from "../layout/text-height";
import { tablesOf, type CardForm, type FormFieldKey, type FormTable } from "../../plan/template/form-parts";
import { gridOf, widthOf } from "./card-grid";
import { fieldCell } from "./fields/field-cells";
import { columnsByHeader, type CardTablePlaces, type CellPlace } from "./card-places";
import { fieldSpans, titleSpan } from "./fields/field-spans";
import { hasCheck, monitoringColumns, monitoringName } from "./tables/monitoring-rows";
import { columnsOfTable } from "./tables/table-columns";
import { formOnSheet, type CardsPlan } from "./reading/form-on-sheet";
import { cardTableReading } from "./reading/read-items";
import { contains } from "../layout/range-box";

/** A cell with what it has around it: its merged width in characters and the rows that it is merged over. */
interface TextRoom extends CellPlace {
  readonly rows: number;
  readonly width: number;
  readonly fontSize: number;
}

const textSize = 10;
/** Rows over which the title is merged. */
const bannerRows = 2;

/** Heights for the texts of a card that stand in any of the changed cells; nothing where all of them take one line. */
export function heightsNeeded(sheet: SheetSnapshot, plan: CardsPlan, changed: readonly RangeBox[]): HeightsChange[] {
  const reader = new SnapshotReader(sheet);
  const isChanged = ({ row, column }: CellPlace) => changed.some((box) => contains(box, row, column));
  const form = formOnSheet(reader, plan);
  const needs: RowsHeight[] = fieldRooms(reader, form)
    .filter(isChanged)
    .flatMap((room) => needOf(room, reader.value(room.row, room.column)));
  for (const table of tablesOf(form)) {
    const reading = cardTableReading(reader, table, form);
    if (!reading) continue;
    const widths = tableWidths(table, columnsByHeader(reading), form);
    for (const row of reader.bodyRows(reading.table))
      for (const [column, width] of widths)
        if (isChanged({ row, column })) needs.push(...fittedNeed(row, width, reader.value(row, column)));
  }
  return heightsChange(sheet.name, needs);
}

/** Heights for texts that are written into fields and checks, at the rows where the sheet was read. */
export function fieldHeights(sheet: SheetSnapshot, plan: CardsPlan, writes: readonly CellsChange[]): HeightsChange[] {
  const reader = new SnapshotReader(sheet);
  const rooms = new Map(fieldRooms(reader, formOnSheet(reader, plan)).map((room) => [`${room.row},${room.column}`, room]));
  return heightsOfTexts(writes, (row, column, text) => {
    const room = rooms.get(`${row},${column}`);
    return room ? needOf(room, text) : [];
  });
}

/** Heights for texts that are written into rows of a table, rows that are yet to come among them. */
export function tableHeights({ declared, columnOf }: CardTablePlaces, form: CardForm, writes: readonly CellsChange[]): HeightsChange[] {
  return heightsOfRows(writes, tableWidths(declared, columnOf, form));
}

/** Heights for texts that are written into rows without merged cells; `widths` in characters by the sheet's columns. */
export function heightsOfRows(writes: readonly CellsChange[], widths: ReadonlyMap<number, number>): HeightsChange[] {
  return heightsOfTexts(writes, (row, column, text) => fittedNeed(row, widths.get(column) ?? 0, text));
}

function heightsOfTexts(
  writes: readonly CellsChange[],
  need: (row: number, column: number, text: string) => RowsHeight[],
): HeightsChange[] {
  const needs = writes.flatMap(({ row, column, cells }) =>
    cells.flatMap((line, r) => line.flatMap((content, c) => (typeof content === "string" ? need(row + r, column + c, content) : []))),
  );
  return writes[0] ? heightsChange(writes[0].sheet, needs) : [];
}

function needOf({ row, rows, width, fontSize }: TextRoom, text: SnapshotValue | undefined): RowsHeight[] {
  const height = typeof text === "string" ? textHeight(text, width, fontSize) : 0;
  return isSeveralLines(height, fontSize) ? [{ row, rows, height: Math.min(height, rows * highestRow) }] : [];
}

/** Of a table's row, which no merged cells hinder Excel to fit. */
function fittedNeed(row: number, width: number, text: SnapshotValue | undefined): RowsHeight[] {
  if (width === 0) return [];
  return needOf({ row, column: 0, rows: 1, width, fontSize: textSize }, text).map((need) => ({ ...need, fitted: true }));
}

/** The highest need of each stretch of rows. */
function heightsChange(sheet: string, needs: readonly RowsHeight[]): HeightsChange[] {
  const highest = new Map<string, RowsHeight>();
  for (const need of needs) {
    const stretch = `${need.row},${need.rows}`;
    if (need.height > (highest.get(stretch)?.height ?? 0)) highest.set(stretch, need);
  }
  const rows = [...highest.values()].sort((a, b) => a.row - b.row || a.rows - b.rows);
  return rows.length > 0 ? [{ kind: "heights", sheet, rows }] : [];
}

function fieldRooms(reader: SnapshotReader, form: CardForm): TextRoom[] {
  const grid = gridOf(form);
  const rowsBelow = mergedRows(reader);
  const spans = new Map([...fieldSpans(form), ["title", titleSpan(grid)] as const]);
  const fields = [...spans].flatMap(([key, span]): TextRoom[] => {
    const { name, style } = fieldCell(form, key as FormFieldKey);
    const place = reader.rangeOfName(name);
    return place
      ? [
          {
            row: place.row,
            column: place.column,
            rows: key === "title" ? bannerRows : rowsBelow(place.row),
            width: widthOf(grid, span),
            fontSize: style.font.size,
          },
        ]
      : [];
  });
  const checks = tablesOf(form).filter(({ table }) => table === undefined);
  return [...fields, ...checks.flatMap((table) => checkRooms(reader, table, form))];
}

function checkRooms(reader: SnapshotReader, table: FormTable, form: CardForm): TextRoom[] {
  const grid = gridOf(form);
  const columns = monitoringColumns(table, { form });
  const rooms: TextRoom[] = [];
  for (let n = 1; hasCheck(n, table, (name) => reader.hasName(name)); n++)
    for (const { declared, span } of columns) {
      const place = reader.rangeOfName(monitoringName(n, declared.key));
      if (place) rooms.push({ row: place.row, column: place.column, rows: 1, width: widthOf(grid, span), fontSize: textSize });
    }
  return rooms;
}

/**
 * Over how many rows a field is merged, which a snapshot does not tell: those below it, up to the next field or the narrow
 * row above a table, in which nothing stands.
 */
function mergedRows(reader: SnapshotReader): (row: number) => number {
  const { names, tables, values, origin } = reader.sheet;
  const ends = [...names.flatMap(({ range }) => range?.row ?? []), ...tables.map(({ range }) => range.row - 1)].sort((a, b) => a - b);
  const isBlank = (row: number) => (values[row - origin.row] ?? []).every((value) => value === "");
  return (row) => {
    const end = ends.find((candidate) => candidate > row) ?? row + 1;
    let rows = 1;
    while (row + rows < end && isBlank(row + rows)) rows++;
    return rows;
  };
}

/** Characters of the columns that hold what people type, by the sheet's column. */
function tableWidths(table: FormTable, columnOf: (header: string) => number | undefined, form: CardForm): ReadonlyMap<number, number> {
  const { widths } = gridOf(form);
  return new Map(
    columnsOfTable(table, form).flatMap(({ header, computed, isPeriod }, at): [number, number][] => {
      const column = computed || isPeriod ? undefined : columnOf(header);
      return column === undefined ? [] : [[column, widths[at] ?? 1]];
    }),
  );
}
