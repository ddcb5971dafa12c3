/** The embedded Excel without a screen: what the operations run on when there is no Excel. */
import { createEmbeddedExcel } from "../host/api/embedded-excel";
import { installNodeClient } from "../host/api/node-client";
import type { WorkbookData } from "../xlsx/workbook-data";

/** Runs operations on an empty workbook and returns it as they left it. */
export async function onNewWorkbook(operations: () => Promise<void>): Promise<WorkbookData> {
  const excel = createEmbeddedExcel();
  const client = installNodeClient(excel);
  try {
    await operations();
  } finally {
    client.dispose();
  }
  return excel.workbook.data;
}
