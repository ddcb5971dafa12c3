/** The embedded Excel behind Microsoft's own client, for tests of what speaks to Excel. */
import { createEmbeddedExcel, type EmbeddedExcel } from "../../src/host/api/embedded-excel";
import { installNodeClient } from "../../src/host/api/node-client";
import { emptySheet, emptyWorkbook, type Cell, type SheetData, type WorkbookData } from "../../src/xlsx/workbook-data";

let dispose: (() => void) | undefined;

/** What a test may do to a batch before the embedded Excel answers it; `batch` counts from 1. */
export type Interference = (batch: number, body: { readonly Actions: readonly { readonly Name: string }[] }) => ReturnType<typeof refusal> | undefined;

/** Starts a workbook and puts the client library in front of it; `afterEach(closeExcel)` takes it away again. */
export function openExcel(data: WorkbookData = workbookWith("Foglio1"), interfere?: Interference): EmbeddedExcel {
  closeExcel();
  const excel = createEmbeddedExcel({ data });
  let batch = 0;
  const front: EmbeddedExcel = interfere
    ? {
        ...excel,
        execute: async (body, options) => {
          const answer = interfere(++batch, typeof body === "string" ? JSON.parse(body) : body);
          return answer ? { Body: answer } : excel.execute(body, options);
        },
      }
    : excel;
  dispose = installNodeClient(front).dispose;
  return excel;
}

export function closeExcel(): void {
  dispose?.();
  dispose = undefined;
}

/** What Excel answers to a batch that it refuses. */
export function refusal(code: string) {
  return { Error: { Code: code, Message: "…", ActionIndex: 0, Location: "" } };
}

/** A workbook with one empty sheet for each name. */
export function workbookWith(...names: string[]): WorkbookData {
  return { ...emptyWorkbook(), sheets: names.map(emptySheet) };
}

export function sheetNamed(data: WorkbookData, name: string): SheetData {
  const sheet = data.sheets.find((found) => found.name === name);
  if (!sheet) throw new Error(`no sheet ${name} among ${data.sheets.map((found) => found.name).join(", ")}`);
  return sheet;
}

export function cellAt(sheet: SheetData, row: number, column: number): Cell | undefined {
  return sheet.cells.get(row)?.get(column);
}
