import { createEmbeddedExcel } from "../../src/host/api/embedded-excel";
import { installNodeClient } from "../../src/host/api/node-client";
import { type Variant } from "../../src/host/model/variant";
import type { Workbook } from "../../src/host/model/workbook";
import { emptySheet, emptyWorkbook, type SheetData } from "../../src/xlsx/workbook-data";

/** A person in front of the host's grid: a workbook with one empty sheet, in which things are typed. */
export interface PersonBed {
  readonly workbook: Workbook;
  readonly sheet: SheetData;
  /** Runs an add-in beside the person; `Excel` and `Office` are there as long as it runs. */
  readonly withAddIn: <T>(work: () => Promise<T>) => Promise<T>;
}

export function personBed(variant: Variant): PersonBed {
  const data = { ...emptyWorkbook(), sheets: [emptySheet("Foglio1")] };
  const excel = createEmbeddedExcel({ data, variant, now: () => new Date(2026, 2, 9), excelApi: "1.20" });
  const { workbook } = excel;
  return {
    workbook,
    sheet: workbook.sheets.active(),
    async withAddIn(work) {
      const client = installNodeClient(excel);
      try {
        return await work();
      } finally {
        client.dispose();
      }
    },
  };
}
