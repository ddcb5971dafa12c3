/** @jest-environment ./test/taskpane/pane-environment.cjs */
import { PlanError } from "../../../src/plan/plan-error";
import type { DoneEdit, RestoredEdit } from "../../../src/operations/session/done-edit";
import type { Operations } from "../../../src/taskpane/operations-context";
import { TaskStore } from "../../../src/taskpane/tasks/task-store";
import { realOperations } from "../pane-bed";

const done = (id: number, codes: DoneEdit["codes"] = new Map()): DoneEdit => ({
  id,
  code: "done.weights",
  values: { sector: "S1", count: id },
  codes,
});

function tasks(operations: Partial<Operations> = {}) {
  const recoded: DoneEdit["codes"][] = [];
  return { store: new TaskStore({ ...realOperations, ...operations }, (codes) => recoded.push(codes)), recoded };
}

describe("tasks", () => {
  it("run one after the other, however fast they are asked for", async () => {
    const { store } = tasks();
    const log: string[] = [];
    const task = (name: string) => async () => {
      log.push(`${name} begins`);
      await new Promise((resolve) => setTimeout(resolve, 5));
      log.push(`${name} ends`);
      return done(1);
    };
    const both = Promise.all([store.edit(task("first")), store.edit(task("second"))]);
    await both;
    expect(log).toEqual(["first begins", "first ends", "second begins", "second ends"]);
    expect(store.now().busy).toBe(false);
  });

  it("keep the pane busy until the last of them has ended", async () => {
    const { store } = tasks();
    const busy: boolean[] = [];
    store.subscribe(() => busy.push(store.now().busy));
    await Promise.all([store.run(() => Promise.resolve(1)), store.run(() => Promise.resolve(2))]);
    expect(busy.lastIndexOf(true)).toBe(busy.length - 2);
    expect(busy.at(-1)).toBe(false);
  });

  it("that fail are told, give nothing, and let the next one run", async () => {
    const { store } = tasks();
    const failed = await store.edit(() => Promise.reject(new PlanError("excel.cellEdit")));
    expect(failed).toBeUndefined();
    expect(store.now()).toMatchObject({ busy: false, edits: [], outcome: { kind: "failed", error: { code: "excel.cellEdit" } } });
    await store.edit(() => Promise.resolve(done(1)));
    expect(store.now().outcome).toMatchObject({ kind: "done", edit: { id: 1 } });
  });

  it("tell their steps, and can be asked to stop", async () => {
    const { store } = tasks();
    const steps: unknown[] = [];
    await store.run((_operations, progress) => {
      progress.step(1, 3, "Settore S1");
      steps.push(store.now().step);
      store.stop();
      steps.push(progress.cancelled, store.now().stopping);
      return Promise.resolve();
    });
    expect(steps).toEqual([{ done: 1, total: 3, what: "Settore S1" }, true, true]);
    let cancelled = true;
    await store.run((_operations, progress) => Promise.resolve((cancelled = progress.cancelled)));
    expect([cancelled, store.now().step, store.now().stopping]).toEqual([false, undefined, false]);
  });
});

describe("edits of this session", () => {
  it("are listed newest first; what changed nothing is told but not listed", async () => {
    const { store } = tasks();
    for (const id of [1, 2, 0]) await store.edit(() => Promise.resolve(done(id)));
    expect(store.now().edits.map(({ id }) => id)).toEqual([2, 1]);
    expect(store.now().outcome).toMatchObject({ kind: "done", edit: { id: 0 } });
  });

  it("have objectives followed to their new codes", async () => {
    const { store, recoded } = tasks();
    const codes = new Map([["S1.00001", "S2.00007"]]);
    await store.edit(() => Promise.resolve(done(1, codes)));
    expect(recoded).toEqual([codes]);
  });

  const restoring = (restored: RestoredEdit) => tasks({ restoreEdit: () => Promise.resolve(restored) }).store;

  it("are taken back, which is an edit that can be taken back itself", async () => {
    const store = restoring({ done: done(3), kept: [] });
    await store.edit(() => Promise.resolve(done(1)));
    await store.restore(done(1));
    expect(store.now().edits.map(({ id }) => id)).toEqual([3]);
    expect(store.now().outcome).toMatchObject({ kind: "restored", edit: { id: 3 } });
  });

  it("stay in the list where nothing could be taken back", async () => {
    const store = restoring({ done: done(0), kept: ["S1.00001"] });
    await store.edit(() => Promise.resolve(done(1)));
    await store.restore(done(1));
    expect(store.now().edits.map(({ id }) => id)).toEqual([1]);
  });
});
