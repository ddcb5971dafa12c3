/** @jest-environment ./test/taskpane/pane-environment.cjs */
import type { CheckedPlan } from "../../../src/operations/checks/checked-plan";
import type { OpenPlan } from "../../../src/operations/following/open-plan";
import { ChecksStore, errorCount } from "../../../src/taskpane/checks/checks-store";
import { smallPlan } from "../../operations/plans";
import { openPlanOf } from "../open-plans";
import { found } from "./found";

const nothing: CheckedPlan = { findings: [], outdated: [] };
const plans = [1, 2, 3].map((at) => openPlanOf(smallPlan({ title: `Piano ${at}` })));
const [first, second, third] = plans as [OpenPlan, OpenPlan, OpenPlan];

/** A store whose checks are answered by the test. */
function toldStore() {
  const asked: {
    readonly open: OpenPlan;
    readonly answer: (checked: CheckedPlan) => Promise<void>;
    readonly refuse: (error: Error) => Promise<void>;
  }[] = [];
  const settled = () => jest.advanceTimersByTimeAsync(0);
  const store = new ChecksStore(
    (open) =>
      new Promise((resolve, reject) => {
        asked.push({ open, answer: (checked) => (resolve(checked), settled()), refuse: (error) => (reject(error), settled()) });
      }),
  );
  return { store, asked };
}

const wait = (milliseconds: number) => jest.advanceTimersByTimeAsync(milliseconds);

beforeEach(() => void jest.useFakeTimers());
afterEach(() => void jest.useRealTimers());

describe("the plan is checked", () => {
  it("after the first view has had its time, or at once where somebody looks", async () => {
    const [patient, looked] = [toldStore(), toldStore()];
    for (const { store } of [patient, looked]) store.follow(first);
    looked.store.hurry();
    await wait(100);
    expect([patient.asked.length, looked.asked.length]).toEqual([0, 1]);
    await wait(2_000);
    expect([patient.asked.length, looked.asked.length]).toEqual([1, 1]);
  });

  it("once, when the changes that follow each other have come to an end", async () => {
    const { store, asked } = toldStore();
    for (const open of plans) {
      store.follow(open);
      await wait(300);
    }
    await wait(2_000);
    expect(asked.map(({ open }) => open)).toEqual([third]);
  });

  it("not while somebody is typing", async () => {
    const { store, asked } = toldStore();
    store.follow(first);
    for (let key = 0; key < 20; key++) {
      await wait(200);
      store.wait();
    }
    expect(asked).toEqual([]);
    await wait(2_000);
    expect(asked).toHaveLength(1);
  });

  it("one check after the other, and less often where checking takes long", async () => {
    const { store, asked } = toldStore();
    store.follow(first);
    await wait(2_000);
    store.follow(second);
    await wait(5_000);
    expect(asked).toHaveLength(1);
    await asked[0]!.answer(nothing);
    await wait(2_900);
    expect(asked).toHaveLength(1);
    await wait(200);
    expect(asked.map(({ open }) => open)).toEqual([first, second]);
  });

  it("no more once nobody is there", async () => {
    const { store, asked } = toldStore();
    store.follow(first);
    store.stop();
    await wait(5_000);
    expect(asked).toEqual([]);
  });
});

describe("what was found", () => {
  it("is told with when it was, and says whether it is of the plan as it is now", async () => {
    const { store, asked } = toldStore();
    const told = jest.fn();
    store.subscribe(told);
    store.follow(first);
    await wait(2_000);
    expect(store.now()).toEqual({ underWay: true });
    await asked[0]!.answer({
      findings: [
        found("1"),
        found("2", { severity: "note" }),
        found("3", {}, { accepted: { rule: "", subject: "", found: "", values: "", reason: "", on: "" } }),
      ],
      outdated: [],
    });
    expect(store.now()).toMatchObject({ underWay: false, at: expect.any(Date) });
    expect(errorCount(store.now())).toBe(1);
    store.follow(second);
    expect(store.now()).toMatchObject({ underWay: true, checked: { findings: { length: 3 } } });
    expect(told).toHaveBeenCalledTimes(3);
  });

  it("about an older plan is dropped", async () => {
    const { store, asked } = toldStore();
    store.follow(first);
    await wait(2_000);
    store.follow(second);
    await asked[0]!.answer({ findings: [found("old")], outdated: [] });
    expect(store.now().checked).toBeUndefined();
    await wait(4_000);
    await asked[1]!.answer({ findings: [found("new")], outdated: [] });
    expect(store.now().checked?.findings.map(({ id }) => id)).toEqual(["new"]);
  });

  it("stays in sight when a later check fails, which can be tried again", async () => {
    const { store, asked } = toldStore();
    store.follow(first);
    await wait(2_000);
    await asked[0]!.answer({ findings: [found("1")], outdated: [] });
    store.follow(second);
    await wait(2_000);
    const failure = new Error("No rules");
    await asked[1]!.refuse(failure);
    expect(store.now()).toMatchObject({ failure, underWay: false, checked: { findings: [{ id: "1" }] } });
    store.checkAgain();
    expect(store.now()).toMatchObject({ failure: undefined, underWay: true });
    await wait(10);
    await asked[2]!.answer(nothing);
    expect(store.now()).toMatchObject({ failure: undefined, underWay: false, checked: nothing });
  });
});
