/** The embedded Excel without a screen: what the operations run on when there is no Excel. */
import { createEmbeddedExcel } from "../host/api/embedded-excel";
import { installNodeClient } from "../host/api/node-client";
import { emptySheet, emptyWorkbook, type WorkbookData } from "../xlsx/workbook-data";

/** Runs operations on a new workbook, which has one empty sheet as Excel's have, and returns it as they left it. */
export async function onNewWorkbook(operations: () => Promise<void>): Promise<WorkbookData> {
  const excel = createEmbeddedExcel({ data: { ...emptyWorkbook(), sheets: [emptySheet("Foglio1")] } });
  const client = installNodeClient(excel);
  try {
    await operations();
  } finally {
    client.dispose();
  }
  return excel.workbook.data;
}
