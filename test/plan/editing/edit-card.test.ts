import fc from "fast-check";
import { changeCard } from "../../../src/plan/editing/edit-card";
import type { CardChange } from "../../../src/plan/editing/card-change";
import {
  NoCardError,
  NothingToSpreadError,
  PositionError,
  TotalOverError,
  UnknownObjectiveError,
  WeightCountError,
} from "../../../src/plan/editing/edit-errors";
import { blank, none, valueEntry, valueOf, type Entry } from "../../../src/plan/entry";
import type { Phase, Plan } from "../../../src/plan/plan";
import { runningMonths } from "../../../src/plan/schedule";
import { totalWeight } from "../../../src/plan/weight";
import { arbitraryPlan } from "../arbitrary-plan";
import { knownPlan } from "../known-plans";
import { cardChange, keysOf } from "./edits";

const demo = knownPlan("demo");
const key = "S1.00001";

function phase(number: string, change: Partial<Phase> = {}): Phase {
  return { number, text: `fase ${number}`, involved: "", weight: blank, windows: {}, progress: blank, ...change };
}

function withPhases(...phases: Phase[]): Plan {
  return {
    ...demo,
    objectives: demo.objectives.map((objective) =>
      keysOf({ ...demo, objectives: [objective] })[0] === key ? { ...objective, card: { ...objective.card!, phases } } : objective,
    ),
  };
}

function cardOf(plan: Plan) {
  return plan.objectives[keysOf(plan).indexOf(key)]!.card!;
}

function changed(phases: readonly Phase[], change: CardChange): readonly Phase[] {
  return cardOf(changeCard(withPhases(...phases), key, change)).phases;
}

function numbered(phases: readonly Phase[]): string {
  return phases.map(({ number, text }) => `${number}:${text.replace("fase ", "")}`).join(" ");
}

describe("phases are numbered in their order", () => {
  const three = [phase("0"), phase("1"), phase("2"), phase("3")];

  test.each<[string, CardChange, string]>([
    ["added at the end", { kind: "add", list: "phases", items: [phase("x1"), phase("")] }, "0:0 1:1 2:2 3:3 x1:x1 5:"],
    ["added between", { kind: "add", list: "phases", items: [phase("")], at: 2 }, "0:0 1:1 2: 3:2 4:3"],
    ["removed", { kind: "remove", list: "phases", at: 1 }, "0:0 1:2 2:3"],
    ["moved", { kind: "move", list: "phases", from: 3, to: 1 }, "0:0 1:3 2:1 3:2"],
    ["split", { kind: "split", at: 2 }, "0:0 1:1 2:2 3:2 4:3"],
    ["what the previous plan did stays first", { kind: "move", list: "phases", from: 0, to: 3 }, "0:0 1:1 2:2 3:3"],
  ])("%s", (_what, change, result) => expect(numbered(changed(three, change))).toBe(result));

  test("a step as 1a stays behind its phase, and is numbered where that is gone", () => {
    const steps = [phase("1"), phase("1a"), phase("2"), phase("2a")];
    expect(numbered(changed(steps, { kind: "add", list: "phases", items: [phase("")] }))).toBe("1:1 1a:1a 2:2 2a:2a 3:");
    expect(numbered(changed(steps, { kind: "remove", list: "phases", at: 0 }))).toBe("1:1a 2:2 2a:2a");
  });

  test("numbers given twice are mended", () =>
    expect(numbered(changed([phase("5"), phase("5")], { kind: "move", list: "phases", from: 1, to: 1 }))).toBe("1:5 2:5"));
});

describe("a split phase", () => {
  const window = (start: string, end: string) => ({ start: valueEntry(start), end: valueEntry(end) });

  test("shares out months and weight in whole points", () => {
    const [first, second] = changed([phase("1", { weight: valueEntry(25), windows: { 2026: window("2026-01-15", "2026-05-20") } })], {
      kind: "split",
      at: 0,
    });
    expect([first?.weight, second?.weight]).toEqual([valueEntry(13), valueEntry(12)]);
    expect([first?.windows, second?.windows]).toEqual([
      { 2026: window("2026-01-15", "2026-03-31") },
      { 2026: window("2026-04-01", "2026-05-20") },
    ]);
  });

  test("is cut between its years where they are as long", () => {
    const [first, second] = changed(
      [phase("1", { windows: { 2026: window("2026-10-01", "2026-12-31"), 2027: window("2027-01-01", "2027-03-31") } })],
      { kind: "split", at: 0 },
    );
    expect([Object.keys(first!.windows), Object.keys(second!.windows)]).toEqual([["2026"], ["2027"]]);
  });

  test.each([
    ["one month", { 2026: window("2026-02-01", "2026-02-28") }],
    ["no dates", {}],
    ["words", { 2026: { start: { kind: "text", text: "subito" } as const, end: blank } }],
  ])("of %s runs twice in the same time", (_what, windows) => {
    const halves = changed([phase("1", { weight: none, windows })], { kind: "split", at: 0 });
    expect(halves.map((half) => [half.windows, half.weight])).toEqual([
      [windows, none],
      [windows, none],
    ]);
  });

  test("of any plan runs in the same months as before, each in one half", () => {
    fc.assert(
      fc.property(arbitraryPlan, (plan) => {
        for (const of of keysOf(plan)) {
          const before = plan.objectives[keysOf(plan).indexOf(of)]!.card!.phases;
          for (const at of before.keys()) {
            const months = runningMonths(before[at]!, plan);
            if (months.filter(Boolean).length < 2 || before[at]!.number === "0") continue;
            const after = changeCard(plan, of, { kind: "split", at }).objectives[keysOf(plan).indexOf(of)]!.card!.phases;
            const [first, second] = [after[at]!, after[at + 1]!].map((half) => runningMonths(half, plan));
            expect(months.map((_, month) => [first![month]! || second![month]!, first![month]! && second![month]!])).toEqual(
              months.map((runs) => [runs, false]),
            );
            const weights = [after[at]!, after[at + 1]!].map((half) => half.weight);
            if (valueOf(before[at]!.weight) !== undefined) expect(totalWeight(weights)).toBe(valueOf(before[at]!.weight));
          }
        }
      }),
    );
  });
});

describe("weights", () => {
  const weights = (phases: readonly Phase[]) => phases.map(({ weight }) => valueOf(weight) ?? weight.kind);

  test("equal ones make 100; what weighs nothing and what the previous plan did stay out", () => {
    const phases = [
      phase("0"),
      phase("1", { weight: valueEntry(90) }),
      phase("2"),
      phase("3", { weight: none }),
      phase("4", { weight: { kind: "text", text: "boh" } }),
    ];
    expect(weights(changed(phases, { kind: "spreadEqually", list: "phases" }))).toEqual(["blank", 34, 33, "none", 33]);
  });

  test("the rest fills up to 100", () => {
    expect(
      weights(
        changed([phase("0"), phase("1", { weight: valueEntry(60) }), phase("2"), phase("3")], { kind: "spreadRest", list: "phases" }),
      ),
    ).toEqual(["blank", 60, 20, 20]);
  });

  test("of some phases alone, the others keeping theirs", () => {
    const phases = [phase("1", { weight: valueEntry(60) }), phase("2"), phase("3", { weight: none })];
    expect(weights(changed(phases, { kind: "weigh", list: "phases", weights: [undefined, valueEntry(40), undefined] }))).toEqual([
      60,
      40,
      "none",
    ]);
  });

  test("one by one, of results too", () => {
    const given: Entry<number>[] = cardOf(demo).expectedResults.map((_, at) => valueEntry(at));
    const plan = changeCard(demo, key, { kind: "weigh", list: "expectedResults", weights: given });
    expect(cardOf(plan).expectedResults.map(({ weight }) => weight)).toEqual(given);
    expect(cardOf(plan).expectedResults.map(({ text }) => text)).toEqual(cardOf(demo).expectedResults.map(({ text }) => text));
  });
});

test("texts change alone, the title and priority of the objective among them", () => {
  const plan = changeCard(demo, key, {
    kind: "texts",
    texts: { title: "Altro", priority: "BASSA", detail: "Nuovo dettaglio", start: valueEntry("2026-02-01") },
  });
  const [was, is] = [demo, plan].map((of) => of.objectives[keysOf(demo).indexOf(key)]!);
  expect(is).toEqual({
    ...was,
    title: "Altro",
    priority: "BASSA",
    card: { ...was!.card!, detail: "Nuovo dettaglio", start: valueEntry("2026-02-01") },
  });
});

test("resources and results are added, moved and removed by their places", () => {
  const [one, two] = cardOf(demo).expectedResults;
  const swapped = changeCard(demo, key, { kind: "move", list: "expectedResults", from: 0, to: 1 });
  expect(cardOf(swapped).expectedResults.slice(0, 2)).toEqual([two, one]);
  const lines = cardOf(demo).resources.lines;
  const line = { peg: "12.01", budgetItem: "", kind: "", nature: "", year: blank, amount: valueEntry(5), note: "" } as const;
  const grown = changeCard(demo, key, { kind: "add", list: "resources.lines", items: [line], at: 0 });
  expect(cardOf(grown).resources.lines).toEqual([line, ...lines]);
  expect(changeCard(grown, key, { kind: "remove", list: "resources.lines", at: 0 })).toEqual(demo);
});

test("nothing but the card changes", () => {
  fc.assert(
    fc.property(
      arbitraryPlan.filter((plan) => plan.objectives.length > 0),
      cardChange,
      (plan, change) => {
        const of = keysOf(plan)[0]!;
        let after: Plan;
        try {
          after = changeCard(plan, of, change);
        } catch (error) {
          if (error instanceof PositionError || error instanceof NothingToSpreadError || error instanceof TotalOverError) return;
          throw error;
        }
        expect({ ...after, objectives: after.objectives.slice(1) }).toEqual({ ...plan, objectives: plan.objectives.slice(1) });
        expect(keysOf(after)).toEqual(keysOf(plan));
      },
    ),
  );
});

test.each<[string, string, CardChange, new (...values: never[]) => Error]>([
  ["an objective that is not there", "S9.00001", { kind: "split", at: 0 }, UnknownObjectiveError],
  ["a place behind the last", key, { kind: "remove", list: "phases", at: 99 }, PositionError],
  ["a place before the first", key, { kind: "move", list: "phases", from: 0, to: -1 }, PositionError],
  ["too few weights", key, { kind: "weigh", list: "phases", weights: [] }, WeightCountError],
  ["a rest where there is none", key, { kind: "spreadRest", list: "phases" }, TotalOverError],
])("%s is refused", (_what, of, change, error) => expect(() => changeCard(demo, of, change)).toThrow(error));

test("an objective without a card is refused", () => {
  const { card: _, ...bare } = demo.objectives[0]!;
  expect(() => changeCard({ ...demo, objectives: [bare] }, keysOf(demo)[0]!, { kind: "split", at: 0 })).toThrow(NoCardError);
});
