import type { SheetData } from "../../../xlsx/workbook-data";
import { rangeArgument, wholeNumber } from "../arguments";
import type { Host } from "../host";
import { HostObject, type HostClass } from "../host-class";
import { ExcelError } from "../../model/excel-error";
import { SHEET_COLUMNS, SHEET_ROWS } from "../../model/address";
import { rangeClass } from "./ranges";

export const freezePanesClass: HostClass<SheetData> = {
  name: "WorksheetFreezePanes",
  methods: {
    FreezeAt: (sheet, [frozen], host) => {
      if (frozen === null || frozen === undefined) return freeze(sheet, host, 0, 0);
      const { box } = rangeArgument(frozen, host, sheet);
      return freeze(
        sheet,
        host,
        box.rows === SHEET_ROWS ? 0 : box.row + box.rows,
        box.columns === SHEET_COLUMNS ? 0 : box.column + box.columns,
      );
    },
    FreezeColumns: (sheet, [count], host) => freeze(sheet, host, 0, wholeNumber(count ?? 1)),
    FreezeRows: (sheet, [count], host) => freeze(sheet, host, wholeNumber(count ?? 1), 0),
    GetLocation: (sheet, _, host) => {
      const range = location(sheet, host);
      if (!range) throw new ExcelError("ItemNotFound", "The sheet has no frozen panes.");
      return range;
    },
    GetLocationOrNullObject: (sheet, _, host) => location(sheet, host),
    Unfreeze: (sheet, _, host) => freeze(sheet, host, 0, 0),
  },
};

function freeze(sheet: SheetData, host: Host, rows: number, columns: number): null {
  host.workbook.sheets.setFreeze(sheet, rows > 0 || columns > 0 ? { rows, columns } : undefined);
  return null;
}

function location(sheet: SheetData, host: Host) {
  if (!sheet.freeze) return null;
  const { rows, columns } = sheet.freeze;
  return new HostObject(rangeClass, host.range(sheet, { row: 0, column: 0, rows: rows || SHEET_ROWS, columns: columns || SHEET_COLUMNS }));
}
