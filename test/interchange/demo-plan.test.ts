/** The plan that the page opens with: sound but for one sector that lacks five points, so that this is seen too. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { readPlanFile } from "../../src/interchange/plan-file/read-plan-file";
import { writePlanFile } from "../../src/interchange/plan-file/write-plan-file";
import { valueOf } from "../../src/plan/entry";
import { findPlace } from "../../src/plan/strategy";
import { missingPoints, totalWeight } from "../../src/plan/weight";

const text = readFileSync(join(__dirname, "../../assets/demo-plan.json"), "utf8");
const { plan, contradictions } = readPlanFile(text, "demo-plan.json");
const cards = plan.objectives.map(({ shortCodes, card }) => ({
  code: shortCodes.map(({ sector, number }) => `${sector} ${number}`).join(),
  card,
}));

test("is a clean plan file: nothing in it contradicts itself, and it is written as it stands", () => {
  expect(contradictions).toEqual([]);
  expect(writePlanFile(plan)).toBe(text);
});

test("has three lines, eight cards, three years", () => {
  expect([plan.strategy.length, cards.length, plan.years]).toEqual([3, 8, 3]);
});

test("shows a shared, a cross-cutting and an incentive-funded objective", () => {
  expect(plan.objectives.filter(({ shortCodes }) => shortCodes.length > 1)).toHaveLength(1);
  expect(plan.sectors.slice(1).map(({ entries }) => entries.find(({ objective }) => objective === "SG.00001")?.weight)).toEqual(
    Array(3).fill({ kind: "value", value: 5 }),
  );
  expect(plan.sectors.flatMap(({ entries }) => entries).filter(({ weight }) => weight.kind === "incentive")).toHaveLength(1);
});

test("only the last sector lacks points", () => {
  expect(
    plan.sectors.map(({ code, entries }) => [code, missingPoints(totalWeight(entries.map(({ weight }) => weight)), plan.points)]),
  ).toEqual([
    ["SG", 0],
    ["S1", 0],
    ["S2", 0],
    ["S3", 5],
  ]);
});

test.each(cards)("$code is complete and sound", ({ card }) => {
  const phases = card?.phases ?? [];
  expect(totalWeight(phases.map(({ weight }) => weight))).toBe(100);
  const results = (card?.expectedResults ?? []).map(({ weight }) => weight);
  expect([0, 100]).toContain(totalWeight(results));
  expect([card?.purpose, card?.responsible, card?.units, card?.constraints, card?.detail, card?.qualityCheck.answer]).not.toContain("");
  const start = card && valueOf(card.start);
  const end = card && valueOf(card.end);
  if (start === undefined || end === undefined) throw new Error("no start or no end");
  const days = phases.flatMap(({ windows }) =>
    Object.values(windows).flatMap((window) => [valueOf(window.start) ?? "", valueOf(window.end) ?? ""]),
  );
  expect(days.length).toBeGreaterThan(0);
  expect(days.filter((day) => day < start || day > end)).toEqual([]);
});

test("every card serves the tree, and its amounts lie within the PEG allocations", () => {
  const parts = {
    revenue: { current: "revenueCurrent", capital: "revenueCapital" },
    spending: { current: "spendCurrent", capital: "spendCapital" },
  } as const;
  for (const { operational, card } of plan.objectives) {
    expect(findPlace(plan, operational)).toBeDefined();
    for (const { peg, kind, nature, year, amount } of card?.resources.lines ?? []) {
      if (kind === "" || nature === "") throw new Error(`${peg}: neither kind nor nature`);
      const allocation = plan.peg.find(({ code }) => code === peg)?.allocations[valueOf(year) ?? 0];
      expect(valueOf(amount)).toBeLessThanOrEqual((allocation && valueOf(allocation[parts[kind][nature]])) ?? 0);
    }
  }
});
