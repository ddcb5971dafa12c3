/** Where the parts of a card stand on its sheet: the cells of its fields, the rows and columns of its tables. */
import type { CardFieldKey } from "../../plan/card/card";
import { cardTables } from "../layout/names";
import type { RangeBox } from "../layout/sheet-plan";
import type { SheetSnapshot, SnapshotTable } from "../reading/sheet-snapshot";
import { headerKey, SnapshotReader, type TableReading } from "../reading/snapshot-reader";
import { fieldCells } from "./fields/field-cells";
import type { CardTableKey } from "./card-template";
import { cardTableReading } from "./reading/read-items";

/** Row and column of a cell, from 0. */
export interface CellPlace {
  readonly row: number;
  readonly column: number;
}

export interface CardTablePlaces {
  readonly table: SnapshotTable;
  /** As they stand, the table's first column first. */
  readonly headers: readonly string[];
  /** Rows of the sheet that hold the phases, results or resources, in their order. */
  readonly rows: readonly number[];
  /** Rows of the table behind the last filled one, which can be filled next. */
  readonly blankRows: readonly number[];
  /** Column of the sheet by a header's text, however its case and blanks; undefined where the table lacks it. */
  columnOf(header: string): number | undefined;
}

export interface CardPlaces {
  /** Top left cell of each field that has its name. */
  readonly fields: ReadonlyMap<CardFieldKey, CellPlace>;
  readonly tables: ReadonlyMap<CardTableKey, CardTablePlaces>;
}

export function cardPlaces(sheet: SheetSnapshot): CardPlaces {
  const reader = new SnapshotReader(sheet);
  const fields = new Map<CardFieldKey, CellPlace>();
  for (const { key, name } of fieldCells) {
    const range = reader.rangeOfName(name);
    if (range) fields.set(key, placeOf(range));
  }
  const tables = new Map<CardTableKey, CardTablePlaces>();
  for (const key of cardTables) {
    const reading = cardTableReading(reader, key);
    if (reading) tables.set(key, tablePlaces(reading));
  }
  return { fields, tables };
}

/** Where the `at`-th (from 0) item of a card's table stands in a column; the first blank row where `at` is their number. */
export function cellInTable(places: CardTablePlaces, at: number, header: string): CellPlace | undefined {
  const row = places.rows[at] ?? places.blankRows[at - places.rows.length];
  const column = places.columnOf(header);
  return row === undefined || column === undefined ? undefined : { row, column };
}

function placeOf({ row, column }: RangeBox): CellPlace {
  return { row, column };
}

export function tablePlaces({ table, headers, rows }: TableReading): CardTablePlaces {
  const filled = rows.map(({ row }) => row);
  const end = table.range.row + table.range.rows;
  const firstBlank = (filled.at(-1) ?? table.range.row) + 1;
  const columns = new Map(headers.map((header, at) => [headerKey(header), table.range.column + at] as const).toReversed());
  return {
    table,
    headers,
    rows: filled,
    blankRows: Array.from({ length: end - firstBlank }, (_, at) => firstBlank + at),
    columnOf: (header) => columns.get(headerKey(header)),
  };
}
