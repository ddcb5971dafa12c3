import type { RangeBox, TableData } from "../../../xlsx/workbook-data";
import { cellAt, usedBox } from "../../model/cells/cell-access";
import { ExcelError } from "../../model/excel-error";
import type { Input } from "../../model/cells/cells";
import { invalid, text, wholeNumber } from "../arguments";
import type { Host } from "../host";
import { HostObject, type Arguments, type HostClass } from "../host-class";
import { rangeClass } from "./ranges";
import { placed, type TableTarget } from "./tables";

interface PartTarget {
  readonly of: TableTarget;
  /** Row or column of the table, counted from 0 without header. */
  readonly index: number;
}

/** The rectangle of a table's rows, without header and totals. */
export function dataRows({ range, headerRow, totalsRow }: TableData): RangeBox {
  const header = headerRow === false ? 0 : 1;
  return { ...range, row: range.row + header, rows: range.rows - header - (totalsRow ? 1 : 0) };
}

const tableRowClass: HostClass<PartTarget> = {
  name: "TableRow",
  properties: {
    Index: { get: ({ index }) => index },
    Values: {
      get: (target, host) => [valuesOf(rowBox(target, host), target.of, host)[0] ?? []],
      set: (target, values, host) => {
        const { sheet } = placed(target.of, host);
        const box = rowBox(target, host);
        host.workbook.cells.write(sheet, box.row, box.column, fitting(values, 1, box.columns), "en-US");
      },
    },
  },
  methods: {
    Delete: (target, _, host) => {
      deleteRow(target.of, target.index, host);
      return null;
    },
    GetRange: (target, _, host) => new HostObject(rangeClass, host.range(placed(target.of, host).sheet, rowBox(target, host))),
  },
};

export const tableRowsClass: HostClass<TableTarget> = {
  name: "TableRowCollection",
  properties: { Count: { get: (of, host) => dataRows(placed(of, host).table).rows } },
  items: (of, host) =>
    Array.from({ length: dataRows(placed(of, host).table).rows }, (_, index) => new HostObject(tableRowClass, { of, index })),
  methods: {
    Add: addRows,
    DeleteRowsAt: (of, [index, count], host) => {
      for (let step = 0; step < wholeNumber(count ?? 1); step++) deleteRow(of, wholeNumber(index), host);
      return null;
    },
    GetCount: (of, _, host) => dataRows(placed(of, host).table).rows,
    GetItemAt: (of, [index], host) => {
      const target = { of, index: wholeNumber(index) };
      rowBox(target, host);
      return new HostObject(tableRowClass, target);
    },
  },
};

const tableColumnClass: HostClass<PartTarget> = {
  name: "TableColumn",
  identity: ({ index }) => ({ Id: String(index + 1) }),
  properties: {
    Id: { get: ({ index }) => index + 1 },
    Index: { get: ({ index }) => index },
    Name: {
      get: ({ of, index }, host) => placed(of, host).table.columns[index]?.name ?? "",
      set: ({ of, index }, name, host) => {
        const { sheet, table } = placed(of, host);
        host.workbook.cells.write(sheet, table.range.row, table.range.column + index, [[`'${text(name)}`]]);
      },
    },
    Values: {
      get: ({ of, index }, host) => {
        const { range } = placed(of, host).table;
        return valuesOf({ ...range, column: range.column + index, columns: 1 }, of, host);
      },
    },
  },
  methods: {
    GetDataBodyRange: (target, _, host) => columnPart(target, host, dataRows),
    GetHeaderRowRange: (target, _, host) => columnPart(target, host, ({ range }) => ({ ...range, rows: 1 })),
    GetRange: (target, _, host) => columnPart(target, host, ({ range }) => range),
  },
};

export const tableColumnsClass: HostClass<TableTarget> = {
  name: "TableColumnCollection",
  properties: { Count: { get: (of, host) => placed(of, host).table.columns.length } },
  items: (of, host) => placed(of, host).table.columns.map((_, index) => new HostObject(tableColumnClass, { of, index })),
  item: (of, key, host) => findColumn(of, key, host) ?? missing(`There is no column ${String(key)}.`),
  methods: {
    GetCount: (of, _, host) => placed(of, host).table.columns.length,
    GetItemAt: (of, [index], host) =>
      placed(of, host).table.columns[wholeNumber(index)]
        ? new HostObject(tableColumnClass, { of, index: wholeNumber(index) })
        : missing("There is no such column."),
    GetItemOrNullObject: (of, [key], host) => findColumn(of, key, host),
  },
};

/**
 * Rows appended or put in at an index; cells below them in the table's columns move down. Rows appended to a table whose one row
 * is blank, as that of a new table, begin in it.
 */
function addRows(of: TableTarget, [at, values]: Arguments, host: Host): HostObject<PartTarget> {
  const { sheet, table } = placed(of, host);
  const body = dataRows(table);
  const rows = rowCount(values);
  const isAppended = at === undefined || at === null || at === -1;
  const filled = isAppended && body.rows === 1 && !usedBox(sheet, body, true) ? 1 : 0;
  const index = isAppended ? body.rows - filled : wholeNumber(at);
  if (index < 0 || index > body.rows) throw invalid("There is no such row.");
  const place = { row: body.row + index, rows, column: table.range.column, columns: table.range.columns };
  const added = { ...place, row: place.row + filled, rows: rows - filled };
  if (added.rows > 0 && (index + filled < body.rows || usedBox(sheet, added, true))) host.workbook.structure.insert(sheet, added, "Down");
  if (added.rows > 0 && index + filled === body.rows) host.workbook.tables.grow({ sheet, table }, added.rows);
  if (values !== undefined && values !== null)
    host.workbook.cells.write(sheet, place.row, place.column, fitting(values, rows, place.columns), "en-US");
  return new HostObject(tableRowClass, { of, index });
}

function rowCount(values: unknown): number {
  return Array.isArray(values) && Array.isArray(values[0]) ? values.length : 1;
}

function deleteRow(of: TableTarget, index: number, host: Host): void {
  const { sheet } = placed(of, host);
  host.workbook.structure.delete(sheet, rowBox({ of, index }, host), "Up");
}

function rowBox({ of, index }: PartTarget, host: Host): RangeBox {
  const body = dataRows(placed(of, host).table);
  if (index < 0 || index >= body.rows) missing("The table has no such row.");
  return { ...body, row: body.row + index, rows: 1 };
}

function columnPart({ of, index }: PartTarget, host: Host, box: (table: TableData) => RangeBox) {
  const { sheet, table } = placed(of, host);
  const whole = box(table);
  return new HostObject(rangeClass, host.range(sheet, { ...whole, column: whole.column + index, columns: 1 }));
}

function findColumn(of: TableTarget, key: unknown, host: Host): HostObject<PartTarget> | null {
  const { columns } = placed(of, host).table;
  const named = columns.findIndex(({ name }) => name.toLowerCase() === String(key).toLowerCase());
  const index = named >= 0 ? named : columns.findIndex((_, position) => String(position + 1) === String(key));
  return index < 0 ? null : new HostObject(tableColumnClass, { of, index });
}

function valuesOf(box: RangeBox, of: TableTarget, host: Host): unknown[][] {
  const { sheet } = placed(of, host);
  return Array.from({ length: box.rows }, (_, y) =>
    Array.from({ length: box.columns }, (__, x) => {
      const value = cellAt(sheet, box.row + y, box.column + x)?.value ?? null;
      return value === null ? "" : typeof value === "object" ? value.error : value;
    }),
  );
}

function fitting(values: unknown, rows: number, columns: number): Input[][] {
  const block = Array.isArray(values) && !Array.isArray(values[0]) ? [values] : values;
  const fits = Array.isArray(block) && block.length === rows && block.every((line) => Array.isArray(line) && line.length === columns);
  if (!fits) throw invalid("The values do not have the shape of the table's rows.");
  return block as Input[][];
}

function missing(message: string): never {
  throw new ExcelError("ItemNotFound", message);
}
