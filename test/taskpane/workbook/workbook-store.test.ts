import { PlanError } from "../../../src/plan/plan-error";
import type { Follower } from "../../../src/operations/following/open-plan";
import { WorkbookStore } from "../../../src/taskpane/workbook/workbook-store";
import { smallPlan } from "../../operations/plans";
import { openPlanOf } from "../open-plans";

function followed() {
  const followers: Follower[] = [];
  let stopped = 0;
  let answers = (): Promise<void> => Promise.resolve();
  const store = new WorkbookStore(async (follower) => {
    followers.push(follower);
    await answers();
    return {
      readAgain: () => Promise.resolve(follower.plan(openPlanOf(smallPlan({ title: "Riletto" })))),
      stop: () => {
        stopped++;
        return Promise.resolve();
      },
    };
  });
  const answerWith = (next: () => Promise<void>) => (answers = next);
  return { store, followers, stopped: () => stopped, answerWith };
}

const settled = () => new Promise((resolve) => setTimeout(resolve));

describe("the workbook is followed", () => {
  it("once, however many look, and until the last one has gone", async () => {
    const { store, followers, stopped } = followed();
    const [leave, leaveToo] = [store.subscribe(() => undefined), store.subscribe(() => undefined)];
    await settled();
    expect(followers).toHaveLength(1);
    leave();
    await settled();
    expect(stopped()).toBe(0);
    leaveToo();
    await settled();
    expect(stopped()).toBe(1);
  });

  it("without a break when a listener is taken away and given back at once, as in StrictMode", async () => {
    const { store, followers, stopped } = followed();
    store.subscribe(() => undefined)();
    store.subscribe(() => undefined);
    await settled();
    expect([followers.length, stopped()]).toEqual([1, 0]);
  });

  it("and each selected cell is told to those alone who follow every step through the sheet", async () => {
    const { store, followers } = followed();
    const [all, steps] = [jest.fn(), jest.fn()];
    store.subscribe(all);
    store.subscribeSelection(steps);
    await settled();
    all.mockClear();
    const cells = { sheet: "S1.00001", range: { row: 2, column: 1, rows: 1, columns: 1 } };
    followers[0]?.selected(cells);
    expect([steps.mock.calls.length, all.mock.calls.length, store.selected()]).toEqual([1, 0, cells]);
  });

  it("and let go even where the last one left before following had begun", async () => {
    const { store, followers, stopped, answerWith } = followed();
    let begin: () => void = () => undefined;
    answerWith(() => new Promise((resolve) => (begin = () => resolve(undefined))));
    store.subscribe(() => undefined)();
    await settled();
    begin();
    await settled();
    expect(stopped()).toBe(1);
    followers[0]?.plan(openPlanOf(smallPlan()));
    expect(store.now().content.kind).toBe("reading");
  });
});

describe("failures", () => {
  it("to begin with are told, and reading again begins anew", async () => {
    const { store, followers, answerWith } = followed();
    answerWith(() => Promise.reject(new PlanError("excel.tooOld")));
    store.subscribe(() => undefined);
    await settled();
    expect(store.now().content).toMatchObject({ kind: "failed", error: { code: "excel.tooOld" } });
    answerWith(() => Promise.resolve());
    await store.readAgain();
    expect(followers).toHaveLength(2);
  });

  it("later on leave the plan that was known; the next reading clears them", async () => {
    const { store, followers } = followed();
    store.subscribe(() => undefined);
    await settled();
    followers[0]?.plan(openPlanOf(smallPlan()));
    followers[0]?.failed(new PlanError("excel.cellEdit"));
    expect(store.now().content).toMatchObject({ kind: "plan", failure: { code: "excel.cellEdit" } });
    await store.readAgain();
    expect(store.now().content).toMatchObject({ kind: "plan", open: { plan: { title: "Riletto" } } });
    expect(store.now().content).not.toHaveProperty("failure");
  });
});

describe("what the person looks at", () => {
  async function withPlan() {
    const { store, followers } = followed();
    store.subscribe(() => undefined);
    await settled();
    const follower = followers[0]!;
    follower.plan(openPlanOf(smallPlan()));
    return { store, follower };
  }

  it.each([
    ["S1.00001", { kind: "card", objective: "S1.00001" }],
    ["S1.00004 S2.00001", { kind: "card", objective: "S1.00004/S2.00001" }],
    ["Settore S2", { kind: "sector", sector: "S2" }],
    ["Piano", { kind: "plan" }],
    ["Impostazioni", { kind: "plan" }],
    ["Strategia", { kind: "other" }],
  ])("is told by the sheet %s", async (sheet, part) => {
    const { store, follower } = await withPlan();
    follower.sheet(sheet);
    expect(store.now().part).toEqual(part);
  });

  it("stays the last card and the last sector when another sheet comes to the front", async () => {
    const { store, follower } = await withPlan();
    for (const sheet of ["S1.00001", "Settore S2", "Strategia"]) follower.sheet(sheet);
    expect(store.now()).toMatchObject({ objective: "S1.00001", sector: "S2" });
  });

  it("is the same part while the plan is read again", async () => {
    const { store, follower } = await withPlan();
    follower.sheet("S1.00001");
    const { part } = store.now();
    follower.plan(openPlanOf(smallPlan()));
    expect(store.now().part).toBe(part);
  });

  it("can be chosen, until another card comes to the front", async () => {
    const { store, follower } = await withPlan();
    follower.sheet("S1.00001");
    store.chooseObjective("S1.00004/S2.00001");
    follower.plan(openPlanOf(smallPlan()));
    expect(store.now().objective).toBe("S1.00004/S2.00001");
    follower.sheet("Strategia");
    follower.sheet("S1.00001");
    expect(store.now().objective).toBe("S1.00001");
  });

  it("is followed to its new code, whether the plan or the edit is told first", async () => {
    const renamed = smallPlan({ objectives: [{ ...smallPlan().objectives[0]!, shortCodes: [{ sector: "S2", number: 7 }] }] });
    for (const order of ["plan first", "edit first"]) {
      const { store, follower } = await withPlan();
      follower.sheet("S1.00001");
      follower.sheet("Strategia");
      const steps = [() => follower.plan(openPlanOf(renamed)), () => store.recode(new Map([["S1.00001", "S2.00007"]]))];
      for (const step of order === "plan first" ? steps : steps.reverse()) step();
      expect({ order, objective: store.now().objective }).toEqual({ order, objective: "S2.00007" });
    }
  });

  it("is forgotten once it is no longer in the plan", async () => {
    const { store, follower } = await withPlan();
    follower.sheet("S1.00001");
    follower.sheet("Piano");
    follower.plan(openPlanOf(smallPlan({ objectives: [] })));
    expect(store.now().objective).toBeUndefined();
  });
});

it("keeps what was put right until it is dismissed, the last few only", async () => {
  const { store, followers } = followed();
  store.subscribe(() => undefined);
  await settled();
  for (let at = 1; at <= 9; at++) followers[0]?.putRight({ code: "done.putRight", values: { cell: `A${at}` } });
  expect(store.now().putRight.map(({ values }) => values.cell)).toEqual(["A9", "A8"]);
  store.dismissPutRight();
  expect(store.now().putRight).toEqual([]);
});
