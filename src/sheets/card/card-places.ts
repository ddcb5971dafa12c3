/** Where the parts of a card stand on its sheet: the cells of its fields, the rows and columns of its tables. */
import { tablesOf, type CardForm, type FormFieldKey, type FormTable, type FormTableKey } from "../../plan/template/form-parts";
import type { RangeBox } from "../layout/sheet-plan";
import type { SheetSnapshot, SnapshotTable } from "../reading/sheet-snapshot";
import { headerKey, SnapshotReader, type TableReading } from "../reading/snapshot-reader";
import { fieldCells } from "./fields/field-cells";
import { formOnSheet, type CardsPlan } from "./reading/form-on-sheet";
import { cardTableReading } from "./reading/read-items";

/** Row and column of a cell, from 0. */
export interface CellPlace {
  readonly row: number;
  readonly column: number;
}

export interface CardTablePlaces {
  readonly table: SnapshotTable;
  readonly declared: FormTable;
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
  readonly form: CardForm;
  /** Top left cell of each field that has its name. */
  readonly fields: ReadonlyMap<FormFieldKey, CellPlace>;
  readonly tables: ReadonlyMap<FormTableKey, CardTablePlaces>;
}

export function cardPlaces(sheet: SheetSnapshot, plan: CardsPlan): CardPlaces {
  const reader = new SnapshotReader(sheet);
  const form = formOnSheet(reader, plan);
  const fields = new Map<FormFieldKey, CellPlace>();
  for (const { key, name } of fieldCells(form).values()) {
    const range = reader.rangeOfName(name);
    if (range) fields.set(key, placeOf(range));
  }
  const tables = new Map<FormTableKey, CardTablePlaces>();
  for (const declared of tablesOf(form)) {
    const reading = cardTableReading(reader, declared, form);
    if (reading) tables.set(declared.key, tablePlaces(reading, declared));
  }
  return { form, fields, tables };
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

export function tablePlaces(reading: TableReading, declared: FormTable): CardTablePlaces {
  const { table, headers, rows } = reading;
  const filled = rows.map(({ row }) => row);
  const end = table.range.row + table.range.rows;
  const firstBlank = (filled.at(-1) ?? table.range.row) + 1;
  const columnOf = columnsByHeader(reading);
  return {
    table,
    declared,
    headers,
    rows: filled,
    blankRows: Array.from({ length: end - firstBlank }, (_, at) => firstBlank + at),
    columnOf,
  };
}

/** Column of the sheet by a header's text; the first of several that say the same. */
export function columnsByHeader({ table, headers }: TableReading): (header: string) => number | undefined {
  const columns = new Map(headers.map((header, at) => [headerKey(header), table.range.column + at] as const).toReversed());
  return (header) => columns.get(headerKey(header));
}
