/** The embedded Excel behind Microsoft's own client, for tests of what speaks to Excel. */
import { createEmbeddedExcel, type EmbeddedExcel, type EmbeddedExcelOptions } from "../../src/host/api/embedded-excel";
import { installNodeClient } from "../../src/host/api/node-client";
import { emptySheet, emptyWorkbook, type Cell, type SheetData, type WorkbookData } from "../../src/xlsx/workbook-data";
import { askedExcel } from "./asked-excel";

let dispose: (() => void) | undefined;
let opened: EmbeddedExcel | undefined;

/** What a test may do to a batch before the embedded Excel answers it; `batch` counts from 1. */
export type Interference = (batch: number, body: BatchBody) => Refusal | undefined;

export interface BatchBody {
  readonly Actions: readonly { readonly Name: string; readonly ActionType: number; readonly ObjectPathId: number }[];
  readonly ObjectPaths: Readonly<Record<string, { readonly Name: string }>>;
}

/** What a client is told, and how many of the batch's actions are done all the same: Excel rolls nothing back. */
export interface Refusal {
  readonly Error: { readonly Code: string; readonly Message: string; readonly ActionIndex: number; readonly Location: string };
  readonly done: number;
}

/**
 * Starts a workbook and puts the client library in front of it; `afterEach(closeExcel)` takes it away again. What `options` leave
 * open is as the run asks.
 */
export function openExcel(
  data: WorkbookData = workbookWith("Foglio1"),
  interfere?: Interference,
  options: Pick<EmbeddedExcelOptions, "excelApi" | "troubles" | "variant"> = {},
): EmbeddedExcel {
  closeExcel();
  const excel = createEmbeddedExcel({ data, ...askedExcel, ...options });
  let batch = 0;
  const front: EmbeddedExcel = interfere
    ? {
        ...excel,
        execute: async (body, options) => {
          const asked = (typeof body === "string" ? JSON.parse(body) : body) as BatchBody;
          const refused = interfere(++batch, asked);
          if (!refused) return excel.execute(body, options);
          if (refused.done > 0) await excel.execute({ ...asked, Actions: asked.Actions.slice(0, refused.done) }, options);
          return { Body: { Error: refused.Error } };
        },
      }
    : excel;
  dispose = installNodeClient(front).dispose;
  opened = excel;
  return excel;
}

export function closeExcel(): void {
  dispose?.();
  dispose = undefined;
  opened = undefined;
}

/** Milliseconds by which the open Excel tells of events late. */
export function lateness(): number {
  return opened?.host.troubles.ofEvents([]).late ?? 0;
}

/** What Excel answers to a batch that it refuses, after having done the first of its actions. */
export function refusal(code: string, done = 0): Refusal {
  return { Error: { Code: code, Message: "…", ActionIndex: done, Location: "" }, done };
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
