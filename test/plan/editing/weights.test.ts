import fc from "fast-check";
import { NothingToSpreadError, TotalOverError, UnknownSectorError } from "../../../src/plan/editing/edit-errors";
import { apportion, spreadEqually, spreadRest, spreadSectorRest } from "../../../src/plan/editing/weights";
import { blank, none, valueEntry, valueOf, type Entry } from "../../../src/plan/entry";
import type { SectorWeight } from "../../../src/plan/plan";
import { totalWeight } from "../../../src/plan/weight";
import { knownPlan } from "../known-plans";

const whole = fc.integer({ min: 0, max: 60 });
const incentive: SectorWeight = { kind: "incentive" };

function numbers(weights: readonly SectorWeight[]): (number | string)[] {
  return weights.map((weight) => (weight.kind === "incentive" ? "*" : (valueOf(weight) ?? weight.kind)));
}

test.each([
  [3, [34, 33, 33]],
  [7, [15, 15, 14, 14, 14, 14, 14]],
  [1, [100]],
  [0, []],
])("a hundred in %i equal parts", (count, parts) => expect(spreadEqually(count)).toEqual(parts));

test("equal parts are whole, sum to the total, and differ by one at most, the larger first", () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 150 }), fc.integer({ min: 0, max: 300 }), (count, total) => {
      const parts = spreadEqually(count, total);
      expect(parts.reduce((sum, part) => sum + part, 0)).toBe(total);
      expect(parts).toEqual(parts.toSorted((one, other) => other - one));
      expect(parts[0]! - parts.at(-1)!).toBeLessThanOrEqual(1);
      expect(parts.every((part) => Number.isInteger(part) && part >= 0)).toBe(true);
    }),
  );
});

test("a fraction of a point goes to the first", () => expect(spreadEqually(3, 33.34)).toEqual([11.34, 11, 11]));

test("parts in proportion sum to the total, nobody is negative, and who has more does not get less", () => {
  fc.assert(
    fc.property(fc.array(whole, { minLength: 1, maxLength: 30 }), fc.integer({ min: 0, max: 300 }), (shares, total) => {
      const parts = apportion(shares, total);
      expect(parts.reduce((sum, part) => sum + part, 0)).toBe(total);
      expect(parts.every((part) => Number.isInteger(part) && part >= 0)).toBe(true);
      shares.forEach((share, at) => shares.forEach((other, otherAt) => share > other && expect(parts[at]).toBeGreaterThanOrEqual(parts[otherAt]!)));
    }),
  );
});

describe("the rest", () => {
  test("goes to those without a number; none and incentives stay out", () => {
    expect(numbers(spreadRest<SectorWeight>([valueEntry(40), blank, none, incentive, { kind: "text", text: "da definire" }, blank], "S1"))).toEqual([40, 20, "none", "*", 20, 20]);
  });

  test("goes to all in proportion where all have one", () => expect(numbers(spreadRest([valueEntry(40), valueEntry(20), valueEntry(30)], "S1"))).toEqual([45, 22, 33]));

  test("is spread equally where all have zero", () => expect(numbers(spreadRest([valueEntry(0), valueEntry(0), valueEntry(0)], "S1"))).toEqual([34, 33, 33]));

  test("makes 100, leaves given weights where some are missing, and lowers none", () => {
    fc.assert(
      fc.property(fc.array(fc.oneof(whole.map((points): SectorWeight => valueEntry(points)), fc.constantFrom<SectorWeight>(blank, none, incentive)), { minLength: 1, maxLength: 12 }), (weights) => {
        fc.pre(weights.some(({ kind }) => kind === "value" || kind === "blank") && totalWeight(weights) < 100);
        const spread = spreadRest(weights, "S1");
        expect(totalWeight(spread)).toBe(100);
        const some = weights.some(({ kind }) => kind === "blank");
        weights.forEach((weight, at) => {
          if (weight.kind === "none" || weight.kind === "incentive" || (some && weight.kind === "value")) expect(spread[at]).toEqual(weight);
          else expect(valueOf(spread[at] as Entry<number>)).toBeGreaterThanOrEqual(weight.kind === "value" ? weight.value : 0);
        });
      }),
    );
  });

  test("is refused where nothing takes it, or nothing is left", () => {
    expect(() => spreadRest([none, incentive], "S1")).toThrow(NothingToSpreadError);
    expect(() => spreadRest([], "S1")).toThrow(NothingToSpreadError);
    expect(() => spreadRest([valueEntry(100), blank], "S1")).toThrow(TotalOverError);
    expect(() => spreadRest([valueEntry(60), valueEntry(45)], "S1")).toThrow(new TotalOverError("S1", 105));
  });
});

test("a sector's rest, by objective", () => {
  const demo = knownPlan("demo");
  const without = { ...demo, sectors: demo.sectors.map((sector) => ({ ...sector, entries: sector.entries.map((entry) => (entry.objective === "S3.00003" ? { ...entry, weight: blank } : entry)) })) };
  expect([...spreadSectorRest("S3", without)].map(([key, weight]) => [key, ...numbers([weight])])).toEqual([["S3.00001", 35], ["S3.00002", "*"], ["S3.00003", 60], ["SG.00001", 5]]);
  expect(() => spreadSectorRest("S9", demo)).toThrow(UnknownSectorError);
});

test("where all of a sector's objectives have points, those of a cross-cutting objective stay, and all make a hundred", () => {
  const demo = knownPlan("demo");
  const spread = spreadSectorRest("S3", demo);
  expect(spread.get("SG.00001")).toEqual(valueEntry(5));
  expect(totalWeight([...spread.values()])).toBe(100);
});
