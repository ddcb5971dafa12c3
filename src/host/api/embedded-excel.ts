import { emptyWorkbook, type WorkbookData } from "../../xlsx/workbook-data";
import { CalculationEngine } from "../calc/engine";
import type { HostLocale } from "../model/host-locale";
import type { UndoGroup } from "../model/journal";
import type { Variant } from "../model/variant";
import { Workbook } from "../model/workbook";
import { ActiveTroubles, type GivenTrouble } from "./troubles/active-troubles";
import { runBatch } from "./executor";
import { Host } from "./host";
import { FLOOR } from "./office/office-object";
import type { Batch, BatchAnswer } from "./protocol";

/** What a request or an answer may weigh in Excel on the web. */
const LARGEST_PAYLOAD = 5 * 1024 * 1024;

/** Round trips, the actions in them and their bytes since the last reset. */
export interface Statistics {
  syncs: number;
  actions: number;
  requestBytes: number;
  responseBytes: number;
  reset(): void;
}

/** How a batch is to be run. */
export interface RequestOptions {
  /** Wait until nobody is typing in a cell (`delayForCellEdit`). */
  readonly waitForCellEdit?: boolean;
  /** Undo it together with the group's other batches (`mergeUndoGroup`). */
  readonly undoGroup?: UndoGroup | undefined;
}

export interface EmbeddedExcel {
  /** Highest `ExcelApi` requirement set that is said to be supported. */
  readonly excelApi: string;
  readonly workbook: Workbook;
  /** What clients hold of the workbook, and which events they want. */
  readonly host: Host;
  /** Answers one batch of the client library. A refusal is an `Error` in the body, never a rejection. */
  execute(body: string | object, options?: RequestOptions): Promise<{ readonly Body: BatchAnswer }>;
  readonly statistics: Statistics;
}

export interface EmbeddedExcelOptions {
  readonly data?: WorkbookData;
  readonly now?: () => Date;
  readonly locale?: HostLocale;
  /** Which of the Excels that differ it behaves as; the usual one, if absent. */
  readonly variant?: Variant;
  /** Highest `ExcelApi` requirement set to claim; the lowest that the product supports, if absent. */
  readonly excelApi?: string;
  /** What it does to add-ins besides what it ought to; nothing, if absent. */
  readonly troubles?: readonly GivenTrouble[];
}

/** An Excel without a screen: a workbook with its calculation, and the executor that the client library speaks to. */
export function createEmbeddedExcel(options: EmbeddedExcelOptions = {}): EmbeddedExcel {
  const workbook = new Workbook(options.data ?? emptyWorkbook(), {
    ...(options.now && { now: options.now }),
    ...(options.locale && { locale: options.locale }),
    ...(options.variant && { variant: options.variant }),
    calculation: (data, settings) => new CalculationEngine(data, settings),
  });
  const host = new Host(workbook, new ActiveTroubles(options.troubles));
  const statistics = newStatistics();
  return {
    excelApi: options.excelApi ?? FLOOR,
    workbook,
    host,
    statistics,
    async execute(body, { waitForCellEdit = false, undoGroup } = {}) {
      const request = typeof body === "string" ? body : JSON.stringify(body);
      statistics.syncs++;
      const requestBytes = byteLength(request);
      statistics.requestBytes += requestBytes;
      if (requestBytes > LARGEST_PAYLOAD) return refusal("RequestPayloadSizeLimitExceeded", "The request is larger than 5 MB.");
      if (waitForCellEdit) await workbook.whenCellEditEnds();
      if (workbook.inCellEditMode) return refusal("InvalidOperationInCellEditMode", "Excel is in cell-editing mode.");
      const batch = JSON.parse(request) as Batch;
      statistics.actions += batch.Actions.length;
      const end = undoGroup && host.troubles.groupEnd();
      if (end && !end.done) return refusal(end.refusal.code, end.refusal.message);
      const answer = workbook.batch(() => runBatch(batch, host, undoGroup !== undefined), { source: "Local", addIn: true }, undoGroup);
      host.endBatch();
      if (end) return refusal(end.refusal.code, end.refusal.message);
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

/** Bytes of a text of JSON, which has no halves of surrogate pairs; counted, since encoding megabytes to learn their number takes far longer. */
function byteLength(text: string): number {
  let bytes = text.length;
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    if (unit > 0x7f) bytes += unit > 0x7ff && (unit < 0xd800 || unit > 0xdfff) ? 2 : 1;
  }
  return bytes;
}

function newStatistics(): Statistics {
  return {
    syncs: 0,
    actions: 0,
    requestBytes: 0,
    responseBytes: 0,
    reset() {
      this.syncs = this.actions = this.requestBytes = this.responseBytes = 0;
    },
  };
}
