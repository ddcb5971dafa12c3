import { emptyWorkbook, type WorkbookData } from "../../xlsx/workbook-data";
import { CalculationEngine } from "../calc/engine";
import type { HostLocale } from "../model/editing";
import { Workbook } from "../model/workbook";
import { runBatch } from "./executor";
import { Host } from "./host";
import type { Batch, BatchAnswer } from "./protocol";

/** What a request or an answer may weigh in Excel on the web. */
const LARGEST_PAYLOAD = 5 * 1024 * 1024;

/** Round trips and bytes since the last reset. */
export interface Statistics {
  syncs: number;
  requestBytes: number;
  responseBytes: number;
  reset(): void;
}

export interface EmbeddedExcel {
  readonly workbook: Workbook;
  /** What clients hold of the workbook, and which events they want. */
  readonly host: Host;
  /** Answers one batch of the client library. A refusal is an `Error` in the body, never a rejection. */
  execute(body: string | object, waitForCellEdit?: boolean): Promise<{ readonly Body: BatchAnswer }>;
  readonly statistics: Statistics;
}

export interface EmbeddedExcelOptions {
  readonly data?: WorkbookData;
  readonly now?: () => Date;
  readonly locale?: HostLocale;
}

/** An Excel without a screen: a workbook with its calculation, and the executor that the client library speaks to. */
export function createEmbeddedExcel(options: EmbeddedExcelOptions = {}): EmbeddedExcel {
  const workbook = new Workbook(options.data ?? emptyWorkbook(), {
    ...(options.now && { now: options.now }),
    ...(options.locale && { locale: options.locale }),
    calculation: (data, settings) => new CalculationEngine(data, settings),
  });
  const host = new Host(workbook);
  const statistics = newStatistics();
  return {
    workbook,
    host,
    statistics,
    async execute(body, waitForCellEdit = false) {
      const request = typeof body === "string" ? body : JSON.stringify(body);
      statistics.syncs++;
      const requestBytes = byteLength(request);
      statistics.requestBytes += requestBytes;
      if (requestBytes > LARGEST_PAYLOAD) return refusal("RequestPayloadSizeLimitExceeded", "The request is larger than 5 MB.");
      if (waitForCellEdit) await workbook.whenCellEditEnds();
      if (workbook.inCellEditMode) return refusal("InvalidOperationInCellEditMode", "Excel is in cell-editing mode.");
      const answer = workbook.batch(() => runBatch(JSON.parse(request) as Batch, host), { source: "Local", addIn: true });
      host.endBatch();
      const responseBytes = byteLength(JSON.stringify(answer));
      statistics.responseBytes += responseBytes;
      if (responseBytes > LARGEST_PAYLOAD) return refusal("ResponsePayloadSizeLimitExceeded", "The answer is larger than 5 MB.");
      return { Body: answer };
    },
  };
}

function refusal(code: string, message: string): { Body: BatchAnswer } {
  return { Body: { Error: { Code: code, Message: message, Location: "" } } };
}

function byteLength(text: string): number {
  return new TextEncoder().encode(text).byteLength;
}

function newStatistics(): Statistics {
  return {
    syncs: 0,
    requestBytes: 0,
    responseBytes: 0,
    reset() {
      this.syncs = this.requestBytes = this.responseBytes = 0;
    },
  };
}
