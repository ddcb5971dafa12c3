import type { RangeBox, SheetData, TableData } from "../../../xlsx/workbook-data";
import { ExcelError } from "../../model/excel-error";
import type { PlacedTable } from "../../model/directory";
import { invalid, rangeArgument, text, truth } from "../arguments";
import type { Host } from "../host";
import { HostObject, type Arguments, type HostClass } from "../host-class";
import { eventMethods } from "./event-methods";
import { concerns, rangeClass } from "./ranges";
import { dataRows, tableColumnsClass, tableRowsClass } from "./table-parts";
import { worksheetClass } from "./worksheets";

/** A table by its id, which outlives changes of its data. */
export interface TableTarget {
  readonly id: string;
}

interface TablesTarget {
  /** Absent: the tables of the whole workbook. */
  readonly sheet: SheetData | undefined;
  readonly within?: RangeBox;
  readonly whole?: boolean;
}

export const tableClass: HostClass<TableTarget> = {
  name: "Table",
  identity: ({ id }) => ({ Id: id }),
  properties: {
    Id: { get: ({ id }) => id },
    Name: {
      get: (target, host) => placed(target, host).table.name,
      set: (target, name, host) => host.workbook.tables.rename(placed(target, host), name),
    },
    ShowBandedRows: {
      get: (target, host) => placed(target, host).table.bandedRows ?? false,
      set: (target, value, host) => host.workbook.tables.change(placed(target, host), { bandedRows: truth(value) }),
    },
    ShowFilterButton: {
      get: (target, host) => placed(target, host).table.filterButtons ?? false,
      set: (target, value, host) => host.workbook.tables.change(placed(target, host), { filterButtons: truth(value) }),
    },
    ShowHeaders: { get: (target, host) => placed(target, host).table.headerRow !== false },
    ShowTotals: { get: (target, host) => placed(target, host).table.totalsRow ?? false },
    Style: {
      get: (target, host) => placed(target, host).table.style ?? "",
      set: (target, value, host) => host.workbook.tables.change(placed(target, host), { style: tableStyle(value) }),
    },
  },
  objects: {
    Columns: (target) => new HostObject(tableColumnsClass, target),
    Rows: (target) => new HostObject(tableRowsClass, target),
    Worksheet: (target, host) => new HostObject(worksheetClass, placed(target, host).sheet),
  },
  methods: {
    ...eventMethods<TableTarget>("Table", ({ id }) => id),
    ConvertToRange: (target, _, host) => {
      const { sheet, table } = placed(target, host);
      host.workbook.tables.convertToRange({ sheet, table });
      return new HostObject(rangeClass, host.range(sheet, table.range));
    },
    Delete: (target, _, host) => {
      host.workbook.tables.delete(placed(target, host));
      return null;
    },
    GetDataBodyRange: (target, _, host) => part(target, host, dataRows),
    GetHeaderRowRange: (target, _, host) => part(target, host, ({ range }) => ({ ...range, rows: 1 })),
    GetRange: (target, _, host) => part(target, host, ({ range }) => range),
    GetTotalRowRange: (target, _, host) =>
      part(target, host, ({ range, totalsRow }) => {
        if (!totalsRow) throw new ExcelError("ItemNotFound", "The table has no totals row.");
        return { ...range, row: range.row + range.rows - 1, rows: 1 };
      }),
    Resize: (target, [range], host) => {
      const { sheet, table } = placed(target, host);
      const place = rangeArgument(range, host, sheet);
      if (place.sheet !== sheet) throw invalid("A table stays on its sheet.");
      host.workbook.tables.resize({ sheet, table }, place.box);
      return null;
    },
  },
};

export const tablesClass: HostClass<TablesTarget> = {
  name: "TableCollection",
  properties: { Count: { get: (target, host) => listed(target, host).length } },
  items: (target, host) => listed(target, host).map((item) => tableObject(item, host)),
  item: (target, key, host) => find(target, key, host) ?? missing(key),
  methods: {
    ...eventMethods<TablesTarget>("TableCollection", ({ sheet }, host) => (sheet ? host.workbook.sheets.idOf(sheet) : "Workbook")),
    Add: add,
    GetCount: (target, _, host) => listed(target, host).length,
    GetItemAt: (target, [index], host) => {
      const item = listed(target, host)[Number(index)];
      return item ? tableObject(item, host) : missing(index);
    },
    GetItemOrNullObject: (target, [key], host) => find(target, key, host),
  },
};

/** The tables that a range touches or holds. */
export const tablesOfRangeClass: HostClass<TablesTarget> = {
  name: "TableScopedCollection",
  items: (target, host) => listed(target, host).map((item) => tableObject(item, host)),
  item: (target, key, host) => find(target, key, host) ?? missing(key),
  methods: {
    GetCount: (target, _, host) => listed(target, host).length,
    GetFirst: (target, _, host) => {
      const [first] = listed(target, host);
      return first ? tableObject(first, host) : missing("in the range");
    },
    GetItemOrNullObject: (target, [key], host) => find(target, key, host),
  },
};

const LAST_STYLES: Readonly<Record<string, number>> = { Light: 21, Medium: 28, Dark: 11 };

/** One of Excel's own table styles, or none; the embedded Excel has no others. */
function tableStyle(value: unknown): string {
  const name = text(value);
  const [, kind = "", number = "0"] = /^TableStyle(Light|Medium|Dark)([1-9]\d?)$/.exec(name) ?? [];
  if (name !== "" && !(Number(number) >= 1 && Number(number) <= (LAST_STYLES[kind] ?? 0)))
    throw invalid(`There is no table style ${name}.`);
  return name;
}

/** @throws ExcelError ItemNotFound when the table is gone */
export function placed({ id }: TableTarget, host: Host): PlacedTable {
  return host.workbook.tables.ofId(id) ?? missing(id);
}

function part(target: TableTarget, host: Host, box: (table: TableData) => RangeBox) {
  const { sheet, table } = placed(target, host);
  return new HostObject(rangeClass, host.range(sheet, box(table)));
}

function add({ sheet }: TablesTarget, [address, hasHeaders]: Arguments, host: Host) {
  const place = rangeArgument(address, host, sheet ?? host.workbook.sheets.active());
  if (sheet && place.sheet !== sheet) throw invalid("The range lies on another sheet.");
  if (hasHeaders !== true) throw new ExcelError("NotImplemented", "The embedded Excel makes tables only of ranges with headers.");
  return tableObject(host.workbook.tables.add(place.sheet, place.box), host);
}

function listed(target: TablesTarget, host: Host): PlacedTable[] {
  const { sheet } = target;
  const candidates = sheet ? sheet.tables.map((table) => ({ sheet, table })) : host.workbook.tables.all();
  return candidates.filter((item) => belongs(item, target));
}

function belongs(item: PlacedTable, { sheet, within, whole }: TablesTarget): boolean {
  return (!sheet || item.sheet === sheet) && (!within || concerns(within, item.table.range, whole === true));
}

function find(target: TablesTarget, key: unknown, host: Host) {
  const found = host.workbook.tables.find(String(key));
  return found && belongs(found, target) ? tableObject(found, host) : null;
}

function tableObject({ table }: PlacedTable, host: Host): HostObject<TableTarget> {
  return new HostObject(tableClass, { id: host.workbook.tables.idOf(table) });
}

function missing(key: unknown): never {
  throw new ExcelError("ItemNotFound", `There is no table ${String(key)}.`);
}
