import type { SheetData } from "../../../xlsx/workbook-data";
import { SHEET_COLUMNS, SHEET_ROWS } from "../../model/address";
import { usedBox } from "../../model/cells/cell-access";
import { ExcelError } from "../../model/excel-error";
import { boxOn, color, invalid, onSheet, oneOf, text, truth, wholeNumber } from "../arguments";
import type { Host } from "../host";
import { HostObject, type Arguments, type HostClass } from "../host-class";
import { pageBreaksClass, pageLayoutClass } from "./page-layout";
import { eventMethods } from "./event-methods";
import { freezePanesClass } from "./freeze-panes";
import { namesClass } from "./names";
import { worksheetProtectionClass } from "./protection";
import { rangeClass } from "./ranges";
import { tablesClass } from "./tables";

const WHOLE_SHEET = { row: 0, column: 0, rows: SHEET_ROWS, columns: SHEET_COLUMNS };
const VISIBILITIES = { visible: "Visible", hidden: "Hidden", veryHidden: "VeryHidden" } as const;

/** Width of a standard column in characters, height of a standard row in points. */
const STANDARD_WIDTH = 8.43;
const STANDARD_HEIGHT = 15;

export const worksheetClass: HostClass<SheetData> = {
  name: "Worksheet",
  identity: (sheet, host) => ({ Id: host.workbook.sheets.idOf(sheet) }),
  properties: {
    Id: { get: (sheet, host) => host.workbook.sheets.idOf(sheet) },
    Name: { get: (sheet) => sheet.name, set: (sheet, name, host) => host.workbook.sheets.rename(sheet, name) },
    Position: {
      get: (sheet, host) => host.workbook.sheets.all().indexOf(sheet),
      set: (sheet, position, host) => host.workbook.sheets.move(sheet, wholeNumber(position)),
    },
    ShowGridlines: { get: (sheet) => sheet.showGridlines },
    // Under this name the client library sends `showGridlines`.
    Gridlines: { set: (sheet, shown, host) => host.workbook.sheets.setGridlines(sheet, truth(shown)) },
    StandardHeight: { get: () => STANDARD_HEIGHT },
    StandardWidth: { get: () => STANDARD_WIDTH },
    TabColor: {
      // Excel tells none of a hidden sheet.
      get: (sheet) => (sheet.visibility === "visible" ? (sheet.tabColor ?? "") : null),
      set: (sheet, value, host) => host.workbook.sheets.setTabColor(sheet, value === "" ? "" : color(value)),
    },
    Visibility: {
      get: (sheet) => VISIBILITIES[sheet.visibility],
      set: (sheet, value, host) => {
        const word = oneOf(value, ["Visible", "Hidden", "VeryHidden"]);
        host.workbook.sheets.setVisibility(sheet, word === "Visible" ? "visible" : word === "Hidden" ? "hidden" : "veryHidden");
      },
    },
  },
  objects: {
    FreezePanes: (sheet) => new HostObject(freezePanesClass, sheet),
    HorizontalPageBreaks: (sheet) => new HostObject(pageBreaksClass, sheet),
    Names: (sheet) => new HostObject(namesClass, { sheet }),
    PageLayout: (sheet) => new HostObject(pageLayoutClass, sheet),
    Protection: (sheet) => new HostObject(worksheetProtectionClass, sheet),
    Tables: (sheet) => new HostObject(tablesClass, { sheet }),
  },
  methods: {
    ...eventMethods("Worksheet", (sheet, host) => host.workbook.sheets.idOf(sheet)),
    Activate: (sheet, _, host) => {
      host.workbook.sheets.activate(sheet);
      return null;
    },
    Calculate: (_sheet, [all], host) => {
      host.workbook.calculate(all === true);
      return null;
    },
    Copy: copySheet,
    Delete: (sheet, _, host) => {
      host.workbook.sheets.delete(sheet);
      return null;
    },
    GetCell: (sheet, [row, column], host) =>
      rangeOf(sheet, host, { row: wholeNumber(row), column: wholeNumber(column), rows: 1, columns: 1 }),
    GetNext: (sheet, [visibleOnly], host) => neighbour(sheet, 1, visibleOnly === true, host) ?? missing(),
    GetNextOrNullObject: (sheet, [visibleOnly], host) => neighbour(sheet, 1, visibleOnly === true, host),
    GetPrevious: (sheet, [visibleOnly], host) => neighbour(sheet, -1, visibleOnly === true, host) ?? missing(),
    GetPreviousOrNullObject: (sheet, [visibleOnly], host) => neighbour(sheet, -1, visibleOnly === true, host),
    GetRange: (sheet, [address], host) =>
      rangeOf(
        sheet,
        host,
        address === undefined || address === null || address === "" ? WHOLE_SHEET : namedBox(sheet, text(address), host),
      ),
    GetRangeByIndexes: (sheet, [row, column, rows, columns], host) =>
      rangeOf(sheet, host, { row: wholeNumber(row), column: wholeNumber(column), rows: wholeNumber(rows), columns: wholeNumber(columns) }),
    GetUsedRange: (sheet, [valuesOnly], host) =>
      rangeOf(sheet, host, usedBox(sheet, WHOLE_SHEET, valuesOnly === true) ?? { row: 0, column: 0, rows: 1, columns: 1 }),
    GetUsedRangeOrNullObject: (sheet, [valuesOnly], host) => {
      const box = usedBox(sheet, WHOLE_SHEET, valuesOnly === true);
      return box ? rangeOf(sheet, host, box) : null;
    },
  },
};

export const worksheetsClass: HostClass<undefined> = {
  name: "WorksheetCollection",
  items: (_, host) => host.workbook.sheets.all().map((sheet) => new HostObject(worksheetClass, sheet)),
  item: (_, key, host) => found(key, host) ?? missing(),
  methods: {
    ...eventMethods("WorksheetCollection", () => "Workbook"),
    Add: (_, [name], host) => new HostObject(worksheetClass, host.workbook.sheets.add(name)),
    GetActiveWorksheet: (_, __, host) => new HostObject(worksheetClass, host.workbook.sheets.active()),
    GetCount: (_, [visibleOnly], host) => listed(visibleOnly === true, host).length,
    GetFirst: (_, [visibleOnly], host) => firstOf(listed(visibleOnly === true, host)),
    GetLast: (_, [visibleOnly], host) => firstOf(listed(visibleOnly === true, host).toReversed()),
    GetItem: (_, [key], host) => found(key, host) ?? missing(),
    GetItemOrNullObject: (_, [key], host) => found(key, host),
  },
};

function found(key: unknown, host: Host): HostObject<SheetData> | null {
  const sheet = host.workbook.sheets.find(text(key));
  return sheet ? new HostObject(worksheetClass, sheet) : null;
}

function missing(): never {
  throw new ExcelError("ItemNotFound", "The requested sheet does not exist.");
}

function listed(visibleOnly: boolean, host: Host): SheetData[] {
  return host.workbook.sheets.all().filter((sheet) => !visibleOnly || sheet.visibility === "visible");
}

function firstOf([sheet]: readonly SheetData[]): HostObject<SheetData> {
  return sheet ? new HostObject(worksheetClass, sheet) : missing();
}

function neighbour(sheet: SheetData, step: 1 | -1, visibleOnly: boolean, host: Host): HostObject<SheetData> | null {
  const sheets = host.workbook.sheets.all();
  for (let index = sheets.indexOf(sheet) + step; ; index += step) {
    const other = sheets[index];
    if (!other) return null;
    if (!visibleOnly || other.visibility === "visible") return new HostObject(worksheetClass, other);
  }
}

function rangeOf(sheet: SheetData, host: Host, box: { row: number; column: number; rows: number; columns: number }) {
  host.requireSheet(sheet);
  return new HostObject(rangeClass, host.range(sheet, onSheet(box)));
}

/** `getRange` takes an address or a name that stands for a range of this sheet. */
function namedBox(sheet: SheetData, address: string, host: Host) {
  const name = host.workbook.names.find(address, sheet) ?? host.workbook.names.find(address);
  const place = name && host.workbook.names.rangeOf(name);
  return place?.sheet === sheet ? place.box : boxOn(sheet, address);
}

function copySheet(sheet: SheetData, [position, relative]: Arguments, host: Host) {
  const sheets = host.workbook.sheets.all();
  const where = oneOf(position ?? "None", ["None", "Before", "After", "Beginning", "End"]);
  const other = relative instanceof HostObject ? sheets.indexOf(relative.target as SheetData) : -1;
  if ((where === "Before" || where === "After") && other < 0) throw invalid("A sheet to copy beside was expected.");
  const index = { None: sheets.length, End: sheets.length, Beginning: 0, Before: other, After: other + 1 }[where];
  return new HostObject(worksheetClass, host.workbook.sheets.copy(sheet, index));
}
