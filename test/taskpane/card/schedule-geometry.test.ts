import fc from "fast-check";
import { monthRuns } from "../../../src/taskpane/card/schedule/month-runs";
import { dayPlace, labelPlace, stretchOf } from "../../../src/taskpane/card/schedule/schedule-geometry";
import { weightWords } from "../../../src/taskpane/card/schedule/schedule-table";
import { valueEntry } from "../../../src/plan/entry";

const plan = { firstYear: 2026, years: 3 };

it("months on end are one bar", () => {
  expect(monthRuns([true, true, false, true])).toEqual([
    { first: 0, months: 2 },
    { first: 3, months: 1 },
  ]);
  expect(monthRuns([false, false])).toEqual([]);
});

it.each([
  [100, "60%"],
  [1000, "60"],
])("a weight in a plan that counts in %d is labelled %s: only of a hundred is it a percentage", (points, label) =>
  expect(weightWords({ weight: valueEntry(60) }, { kind: "total", full: points })).toBe(label),
);

it("bars cover exactly the months that run", () => {
  fc.assert(
    fc.property(fc.array(fc.boolean(), { maxLength: 60 }), (running) => {
      const covered = running.map(() => false);
      for (const { first, months } of monthRuns(running)) covered.fill(true, first, first + months);
      expect(covered).toEqual(running);
    }),
  );
});

it("a day stands between its month's edges, and outside the plan's years nowhere", () => {
  expect(dayPlace("2026-01-01", plan)).toBe(0);
  expect(dayPlace("2027-07-01", plan)).toBe(50);
  const [from, to] = [dayPlace("2026-11-01", plan)!, dayPlace("2026-12-01", plan)!];
  expect(dayPlace("2026-11-22", plan)).toBeGreaterThan(from);
  expect(dayPlace("2026-11-22", plan)).toBeLessThan(to);
  expect([dayPlace("2025-12-31", plan), dayPlace("2029-01-01", plan)]).toEqual([undefined, undefined]);
});

describe("a label", () => {
  const bar = (first: number, months: number) => stretchOf({ first, months }, 36);
  it("stands behind the last bar where there is room", () =>
    expect(labelPlace([bar(1, 3), bar(6, 3)], 24)).toEqual({ side: "behind", x: 25 }));
  it("stands before the first where the last ends at the edge", () =>
    expect(labelPlace([bar(18, 18)], 24)).toEqual({ side: "before", x: 50 }));
  it("stands on the longest where bars fill the row", () =>
    expect(labelPlace([bar(0, 2), bar(3, 33)], 24)).toEqual({ side: "on", x: bar(3, 33).left }));
  it("stands at the left where there is no bar", () => expect(labelPlace([], 24)).toEqual({ side: "behind", x: 0 }));
});
