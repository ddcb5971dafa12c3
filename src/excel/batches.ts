/**
 * Writing in few round trips. A writer is a generator that issues requests and yields, after each, an estimate of the
 * bytes that they add; batches are sent when they approach what Excel on the web takes.
 */
import { CancelledError } from "./excel-errors";
import type { Progress } from "./progress";

/** What a writer yields: about how many bytes the requests since the last one take. */
export type Writer = Generator<number, void, undefined>;

/** Excel on the web refuses requests of 5 MB; what is left of it is room for the estimate to be wrong. */
export const batchBytes = 3_500_000;

/** Measured on the client library's requests: reaching a range and doing one thing with it. */
export const rangeBytes = 380;
/** Each further property or call on an object that is already there. */
export const propertyBytes = 130;

/** One named part of a long write. */
export interface Task {
  /** What it writes, for the progress: a sheet name. */
  readonly what: string;
  readonly writer: Writer;
}

/** Sends all tasks in as few batches as they fit in, in order. Throws `CancelledError` between two batches. */
export async function writeInBatches(context: Excel.RequestContext, tasks: readonly Task[], progress?: Progress): Promise<void> {
  let pending = 0;
  for (const [done, { what, writer }] of tasks.entries()) {
    for (const bytes of writer) {
      if (pending === 0) quieten(context);
      pending += bytes;
      if (pending < batchBytes) continue;
      // eslint-disable-next-line office-addins/no-context-sync-in-loop -- a batch is full: one round trip per 3.5 MB, not per item
      await context.sync();
      pending = 0;
      progress?.step(done, tasks.length, what);
      if (progress?.cancelled) throw new CancelledError();
    }
  }
  if (pending > 0) await context.sync();
  progress?.step(tasks.length, tasks.length, tasks.at(-1)?.what ?? "");
}

function quieten(context: Excel.RequestContext): void {
  context.application.suspendScreenUpdatingUntilNextSync();
  context.application.suspendApiCalculationUntilNextSync();
}
