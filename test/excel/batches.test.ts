import { batchBytes, writeInBatches, type Task, type Writer } from "../../src/excel/batches";
import { CancelledError } from "../../src/excel/excel-errors";

/** Counts round trips; nothing else of the context is touched by `writeInBatches`. */
function countingContext() {
  const calls = { syncs: 0, quietened: 0 };
  const context = {
    application: {
      suspendScreenUpdatingUntilNextSync: () => void calls.quietened++,
      suspendApiCalculationUntilNextSync: () => undefined,
    },
    sync: async () => void calls.syncs++,
  } as unknown as Excel.RequestContext;
  return { context, calls };
}

function* writes(count: number, bytes: number): Writer {
  for (let n = 0; n < count; n++) yield bytes;
}

const tasks = (count: number, bytes: number): Task[] =>
  Array.from({ length: count }, (_, n) => ({ what: `foglio ${n}`, writer: writes(10, bytes) }));

test("what fits in one request takes one round trip, however many sheets", async () => {
  const { context, calls } = countingContext();
  await writeInBatches(context, tasks(100, 300));
  expect(calls).toEqual({ syncs: 1, quietened: 1 });
});

test("round trips grow with the bytes, and each quietens the screen once", async () => {
  const { context, calls } = countingContext();
  await writeInBatches(context, tasks(10, batchBytes / 25));
  expect(calls).toEqual({ syncs: 4, quietened: 4 });
});

test("progress is told after each round trip and ends complete", async () => {
  const { context } = countingContext();
  const steps: [number, number, string][] = [];
  await writeInBatches(context, tasks(4, batchBytes / 25), { step: (...step) => void steps.push(step), cancelled: false });
  expect(steps).toEqual([
    [2, 4, "foglio 2"],
    [4, 4, "foglio 3"],
  ]);
});

test("a cancelled write sends nothing further", async () => {
  const { context, calls } = countingContext();
  await expect(writeInBatches(context, tasks(10, batchBytes / 25), { step: () => undefined, cancelled: true })).rejects.toThrow(
    CancelledError,
  );
  expect(calls.syncs).toBe(1);
});
