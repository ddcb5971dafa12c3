import type { SheetData } from "../../../xlsx/workbook-data";
import { ExcelError } from "../../model/excel-error";
import { text } from "../arguments";
import type { HostClass } from "../host-class";

const NOTHING_ALLOWED = {
  allowAutoFilter: false,
  allowDeleteColumns: false,
  allowDeleteRows: false,
  allowEditObjects: false,
  allowEditScenarios: false,
  allowFormatCells: false,
  allowFormatColumns: false,
  allowFormatRows: false,
  allowInsertColumns: false,
  allowInsertHyperlinks: false,
  allowInsertRows: false,
  allowPivotTables: false,
  allowSort: false,
  selectionMode: "Normal",
};

export const worksheetProtectionClass: HostClass<SheetData> = {
  name: "WorksheetProtection",
  properties: {
    Options: { get: () => NOTHING_ALLOWED },
    Protected: { get: (sheet) => sheet.protection !== undefined },
  },
  methods: {
    Protect: (sheet, [options, password], host) => {
      requireNothingAllowed(options);
      host.workbook.protection.protectSheet(sheet, optionalText(password));
      return null;
    },
    Unprotect: (sheet, [password], host) => {
      host.workbook.protection.unprotectSheet(sheet, optionalText(password));
      return null;
    },
  },
};

export const workbookProtectionClass: HostClass<undefined> = {
  name: "WorkbookProtection",
  properties: { Protected: { get: (_, host) => host.workbook.data.structureProtected === true } },
  methods: {
    Protect: (_, [password], host) => {
      host.workbook.protection.protectStructure(optionalText(password));
      return null;
    },
    Unprotect: (_, [password], host) => {
      host.workbook.protection.unprotectStructure(optionalText(password));
      return null;
    },
  },
};

/** What Excel would let people do on a protected sheet when asked to, the host does not know how to let them. */
function requireNothingAllowed(options: unknown): void {
  const usual: Readonly<Record<string, unknown>> = NOTHING_ALLOWED;
  const allowed = Object.entries(options ?? {}).find(([option, value]) => value !== null && value !== usual[option]);
  if (allowed)
    throw new ExcelError("NotImplemented", `The embedded Excel protects sheets only with the usual options, not with ${allowed[0]}.`);
}

function optionalText(value: unknown): string | undefined {
  return value === undefined || value === null || value === "" ? undefined : text(value);
}
