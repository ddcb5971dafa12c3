/** The sheet `Importazione`, of plans that were made from a published file. */
import type { SheetKind } from "../workbook/sheet-kind";
import { planImportSheet } from "./import-sheet";
import { readImportReport } from "./read-import-report";

export const importKind: SheetKind = {
  plan: (plan) => (plan.importReport ? [planImportSheet(plan.importReport, plan)] : []),
  read: (workbook) => {
    const importReport = readImportReport(workbook);
    return importReport ? { plan: { importReport } } : {};
  },
  writes: [],
};
