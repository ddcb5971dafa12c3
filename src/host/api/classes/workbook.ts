import { RangeTarget } from "../host";
import { HostObject, type HostClass } from "../host-class";
import type { Workbook } from "../../model/workbook";
import { text } from "../arguments";
import { ExcelError } from "../../model/excel-error";
import { applicationClass } from "./application";
import { runtimeClass } from "./application";
import { functionsClass } from "./functions";
import { namesClass } from "./names";
import { propertiesClass, settingsClass } from "./document";
import { workbookProtectionClass } from "./protection";
import { rangeClass } from "./ranges";
import { stylesClass } from "./styles";
import { tablesClass } from "./tables";
import { worksheetsClass } from "./worksheets";

export const workbookClass: HostClass<Workbook> = {
  name: "Workbook",
  properties: {
    Name: { get: () => "Cartel1.xlsx" },
    ReadOnly: { get: () => false },
  },
  objects: {
    Application: () => new HostObject(applicationClass, undefined),
    Functions: () => new HostObject(functionsClass, undefined),
    Names: () => new HostObject(namesClass, { sheet: undefined }),
    Properties: () => new HostObject(propertiesClass, undefined),
    Protection: () => new HostObject(workbookProtectionClass, undefined),
    Settings: () => new HostObject(settingsClass, undefined),
    Styles: () => new HostObject(stylesClass, undefined),
    Tables: () => new HostObject(tablesClass, { sheet: undefined }),
    Worksheets: () => new HostObject(worksheetsClass, undefined),
    _Runtime: () => new HostObject(runtimeClass, undefined),
  },
  methods: {
    GetActiveCell: (workbook, _, host) => {
      const sheet = workbook.sheets.active();
      return new HostObject(rangeClass, host.range(sheet, { ...workbook.selection.on(sheet), rows: 1, columns: 1 }));
    },
    GetSelectedRange: (workbook, _, host) => {
      const sheet = workbook.sheets.active();
      return new HostObject(rangeClass, host.range(sheet, workbook.selection.on(sheet)));
    },
    _GetObjectByReferenceId: (_workbook, [id], host) => host.kept(text(id)),
    _GetRangeForEventByReferenceId: (_workbook, [id], host) => {
      const range = host.eventRange(text(id));
      if (!range) throw new ExcelError("ItemNotFound", "The cells of this event are gone.");
      return new HostObject(rangeClass, range);
    },
    _GetRangeOrNullObjectForEventByReferenceId: (_workbook, [id], host) => {
      const range = host.eventRange(text(id));
      return range instanceof RangeTarget ? new HostObject(rangeClass, range) : null;
    },
    _GetReferenceCount: (_workbook, _, host) => host.heldCount,
    _RemoveReference: (_workbook, [id], host) => {
      host.release(text(id));
      return null;
    },
    _RemoveAllReferences: (_workbook, _, host) => {
      host.releaseAll();
      return null;
    },
  },
};
