import { createEmbeddedExcel, type EmbeddedExcel } from "../../src/host/api/embedded-excel";
import { installNodeClient, type NodeClient } from "../../src/host/api/node-client";
import type { Batch } from "../../src/host/api/protocol";
import { emptySheet, emptyWorkbook } from "../../src/xlsx/workbook-data";
import { clientName } from "./declared-members";
import type { Sample } from "./sample";
import { BeyondWorkbookError, openPage, type SamplePage } from "./sample-page";

/** What happened when each button of a sample was pressed once. */
export interface Run {
  /** Batches that reached the host. */
  readonly batches: number;
  /** As `code member`, each once. */
  readonly refusals: readonly string[];
  /** What it needs that no workbook answers. */
  readonly beyond: readonly string[];
  /** Errors that are no refusals. */
  readonly failures: readonly string[];
  /** What it printed, by button. */
  readonly printed: readonly (readonly [button: string, text: string])[];
}

declare global {
  /** Where `sample-environment.cjs` brings promises that a sample lets fail without looking. */
  var takeRejection: ((error: unknown) => void) | undefined;
}

/**
 * Actions that are taken out of the batches, so that what comes after them is tried too. The host does not know them, and they
 * change nothing but looks.
 */
const PASSED_OVER = new Set(["AutofitColumns"]);

/** The highest requirement set, so that the host itself is asked and not the library's table of sets. */
const NEWEST = "1.20";
const LONGEST_PRESS = 20_000;
const QUIET = 15;

/** Runs a sample in a new workbook, as the samples were written: an American Excel. */
export async function runSample(sample: Sample): Promise<Run> {
  const excel = createEmbeddedExcel({
    data: { ...emptyWorkbook(), sheets: [emptySheet("Sheet1")] },
    locale: "en-US",
    excelApi: NEWEST,
    now: () => new Date(2026, 2, 9),
  });
  const client = installNodeClient(passingOver(excel));
  const run = { refusals: new Set<string>(), beyond: new Set<string>(), failures: new Set<string>(), printed: [] as [string, string][] };
  const take = (thrown: unknown) => {
    if (thrown instanceof BeyondWorkbookError) run.beyond.add(thrown.need);
    else if (thrown instanceof client.OfficeExtension.Error) run.refusals.add(refusal(thrown));
    else run.failures.add(String(thrown));
  };
  let page: SamplePage | undefined;
  globalThis.takeRejection = take;
  try {
    page = openPage(sample, client);
    for (const button of page.buttons) {
      await pressed(page, button).catch(take);
      await quiet(() => excel.statistics.syncs);
      for (const said of page.printed.splice(0)) {
        if (isError(said)) take(said);
        else run.printed.push([button, typeof said === "string" ? said : JSON.stringify(said)]);
      }
    }
  } catch (error) {
    take(error);
  } finally {
    globalThis.takeRejection = undefined;
    page?.close();
    client.dispose();
  }
  return {
    batches: excel.statistics.syncs,
    refusals: [...run.refusals],
    beyond: [...run.beyond],
    failures: [...run.failures],
    printed: run.printed,
  };
}

function passingOver(excel: EmbeddedExcel): EmbeddedExcel {
  return {
    ...excel,
    execute: (body, options) => {
      const batch = (typeof body === "string" ? JSON.parse(body) : body) as Batch;
      return excel.execute({ ...batch, Actions: batch.Actions.filter(({ Name }) => !PASSED_OVER.has(Name)) }, options);
    },
  };
}

async function pressed(page: SamplePage, button: string): Promise<void> {
  let timer: NodeJS.Timeout | undefined;
  const tooLong = new Promise<never>((_, fail) => {
    timer = setTimeout(() => fail(new Error("is still at work")), LONGEST_PRESS);
  });
  await Promise.race([page.press(button), tooLong]).finally(() => clearTimeout(timer));
}

/** Until no batch has come for a moment: handlers of events, and samples that do not wait for themselves. */
async function quiet(batches: () => number): Promise<void> {
  for (let before = -1; before !== batches();) {
    before = batches();
    await new Promise((resolve) => setTimeout(resolve, QUIET));
  }
}

function refusal({ code, message, debugInfo }: InstanceType<NodeClient["OfficeExtension"]["Error"]>): string {
  const [, verb, type, member = ""] = /(has no|cannot set) ([A-Za-z]+)\.(\w+)\.$/.exec(message) ?? [];
  const where = type === undefined ? (debugInfo.errorLocation ?? "") : `${type}.${clientName(member)}`;
  return verb === "cannot set" ? `${code} setting ${where}` : `${code} ${where}`;
}

/** Errors of the sample's own world are no instances of ours. */
function isError(value: unknown): boolean {
  return typeof value === "object" && value !== null && "stack" in value && "message" in value;
}
