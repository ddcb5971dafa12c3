import { carryOver } from "../../../src/plan/editing/carry-over";
import { blank, none, valueEntry } from "../../../src/plan/entry";
import type { ObjectiveCard, Phase } from "../../../src/plan/plan";
import { totalWeight } from "../../../src/plan/weight";
import { knownPlan, plansInShapeOf } from "../known-plans";

const demo = knownPlan("demo");
const card = demo.objectives[0]!.card!;
const years = { firstYear: 2027, years: 3 };

function phase(change: Partial<Phase>): Phase {
  return { number: "1", text: "", involved: "", weight: blank, windows: {}, progress: blank, ...change };
}

function carried(change: Partial<ObjectiveCard>, yearsOn = 1): ObjectiveCard {
  return carryOver({ ...card, ...change }, yearsOn, years);
}

test("dates move on by years; 29 February becomes 28, what is no date stays", () => {
  expect(carried({ start: valueEntry("2028-02-29"), end: none })).toMatchObject({ start: valueEntry("2029-02-28"), end: none });
  expect(
    carried({
      start: { kind: "text", text: "salvo proroga" },
      end: { kind: "text", text: "30/06/2026 salvo proroga", value: "2026-06-30" },
    }),
  ).toMatchObject({
    start: { kind: "text", text: "salvo proroga" },
    end: valueEntry("2027-06-30"),
  });
});

test("windows move on with their years; those outside the plan go", () => {
  const window = (year: number) => ({ start: valueEntry(`${year}-01-01`), end: valueEntry(`${year}-03-31`) });
  expect(
    carried({ phases: [phase({ windows: { 2025: window(2025), 2026: window(2026), 2029: window(2029) } })] }).phases[0]?.windows,
  ).toEqual({ 2027: window(2027) });
});

test("what has happened is cleared; the last value becomes the baseline of the next year", () => {
  const result = { ...card.expectedResults[0]!, baseline: "10", lastValue: "12" };
  const done = {
    phases: [phase({ progress: valueEntry(80) })],
    expectedResults: [result, { ...result, lastValue: "" }],
    monitoring: [
      {
        label: "Avanzamento al 31/12/2026",
        date: valueEntry("2026-12-31"),
        outcome: "RAGGIUNTO 100%",
        percent: valueEntry(100),
        because: "tutto fatto",
      },
    ],
  };
  const next = carried(done);
  expect(next.phases[0]?.progress).toEqual(blank);
  expect(next.expectedResults.map(({ baseline, lastValue }) => [baseline, lastValue])).toEqual([
    ["12", ""],
    ["10", ""],
  ]);
  expect(next.monitoring).toEqual([
    { label: "Avanzamento al 31/12/2027", date: valueEntry("2027-12-31"), outcome: "", percent: blank, because: "" },
  ]);
  expect(carried(done, 0).expectedResults.map(({ baseline, lastValue }) => [baseline, lastValue])).toEqual([
    ["10", ""],
    ["10", ""],
  ]);
});

test("what the plan before did goes when years pass, and stays in a copy", () => {
  const phases = [phase({ number: "0" }), phase({ number: "1" })];
  expect([1, 0].map((yearsOn) => carried({ phases }, yearsOn).phases.map(({ number }) => number))).toEqual([["1"], ["0", "1"]]);
});

test("resource lines move on with their year; those without one stay", () => {
  const line = { peg: "12.01", budgetItem: "", kind: "", nature: "", amount: valueEntry(5), note: "" } as const;
  const resources = {
    ...card.resources,
    lines: [
      { ...line, year: valueEntry(2026) },
      { ...line, year: valueEntry(2029) },
      { ...line, year: blank },
    ],
  };
  expect(carried({ resources }).resources.lines.map(({ year }) => year)).toEqual([valueEntry(2027), blank]);
});

test("a copy of a card without progress within its plan is the card", () => {
  for (const { card: original } of demo.objectives) {
    const bare = {
      ...original!,
      phases: original!.phases.map((of) => ({ ...of, progress: blank })),
      expectedResults: original!.expectedResults.map((of) => ({ ...of, lastValue: "" })),
      monitoring: original!.monitoring.map((of) => ({ ...of, outcome: "", percent: blank, because: "" })),
    };
    expect(carryOver(original!, 0, demo)).toEqual({ ...bare, excerpt: false });
  }
});

test.each(plansInShapeOf("argine"))("%s: the published cards go on to the next plan with all their texts and weights", (name) => {
  const plan = knownPlan(name);
  for (const { card: original } of plan.objectives) {
    const next = carryOver(original!, 1, { firstYear: 2022, years: 3 });
    expect([next.purpose, next.detail, next.peg, next.responsible]).toEqual([
      original!.purpose,
      original!.detail,
      original!.peg,
      original!.responsible,
    ]);
    expect(totalWeight(next.phases.map(({ weight }) => weight))).toBe(totalWeight(original!.phases.map(({ weight }) => weight)));
    expect(next.phases.every(({ windows }) => Object.keys(windows).every((year) => Number(year) >= 2022))).toBe(true);
    expect(next.phases.map(({ text }) => text)).toEqual(original!.phases.filter(({ number }) => number !== "0").map(({ text }) => text));
  }
});
