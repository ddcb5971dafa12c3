import fc from "fast-check";
import { NothingToSpreadError, TotalOverError, UnknownSectorError } from "../../../src/plan/editing/edit-errors";
import { apportion, spreadEqually, spreadRest, spreadSectorRest } from "../../../src/plan/editing/weights";
import { blank, none, valueEntry, valueOf, type Entry } from "../../../src/plan/entry";
import type { SectorWeight } from "../../../src/plan/plan";
import { missingPoints, pointsGrain, totalWeight } from "../../../src/plan/weight";
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
])("a hundred in %i equal parts", (count, parts) => expect(spreadEqually(count, 100, 1)).toEqual(parts));

test("equal parts are whole, sum to the total, and differ by one at most, the larger first", () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 150 }), fc.integer({ min: 0, max: 300 }), (count, total) => {
      const parts = spreadEqually(count, total, 1);
      expect(parts.reduce((sum, part) => sum + part, 0)).toBe(total);
      expect(parts).toEqual(parts.toSorted((one, other) => other - one));
      expect(parts[0]! - parts.at(-1)!).toBeLessThanOrEqual(1);
      expect(parts.every((part) => Number.isInteger(part) && part >= 0)).toBe(true);
    }),
  );
});

test("a fraction of a point goes to the first", () => expect(spreadEqually(3, 33.34, 1)).toEqual([11.34, 11, 11]));

test("parts in proportion sum to the total, nobody is negative, and who has more does not get less", () => {
  fc.assert(
    fc.property(fc.array(whole, { minLength: 1, maxLength: 30 }), fc.integer({ min: 0, max: 300 }), (shares, total) => {
      const parts = apportion(shares, total, 1);
      expect(parts.reduce((sum, part) => sum + part, 0)).toBe(total);
      expect(parts.every((part) => Number.isInteger(part) && part >= 0)).toBe(true);
      shares.forEach((share, at) =>
        shares.forEach((other, otherAt) => share > other && expect(parts[at]).toBeGreaterThanOrEqual(parts[otherAt]!)),
      );
    }),
  );
});

describe("the rest", () => {
  test("goes to those without a number; none and incentives stay out", () => {
    expect(
      numbers(spreadRest<SectorWeight>([valueEntry(40), blank, none, incentive, { kind: "text", text: "da definire" }, blank], 100, "S1")),
    ).toEqual([40, 20, "none", "*", 20, 20]);
  });

  test("goes to all in proportion where all have one", () =>
    expect(numbers(spreadRest([valueEntry(40), valueEntry(20), valueEntry(30)], 100, "S1"))).toEqual([45, 22, 33]));

  test("is spread equally where all have zero", () =>
    expect(numbers(spreadRest([valueEntry(0), valueEntry(0), valueEntry(0)], 100, "S1"))).toEqual([34, 33, 33]));

  test("makes 100, leaves given weights where some are missing, and lowers none", () => {
    fc.assert(
      fc.property(
        fc.array(
          fc.oneof(
            whole.map((points): SectorWeight => valueEntry(points)),
            fc.constantFrom<SectorWeight>(blank, none, incentive),
          ),
          { minLength: 1, maxLength: 12 },
        ),
        (weights) => {
          fc.pre(weights.some(({ kind }) => kind === "value" || kind === "blank") && totalWeight(weights) < 100);
          const spread = spreadRest(weights, 100, "S1");
          expect(totalWeight(spread)).toBe(100);
          const some = weights.some(({ kind }) => kind === "blank");
          weights.forEach((weight, at) => {
            if (weight.kind === "none" || weight.kind === "incentive" || (some && weight.kind === "value"))
              expect(spread[at]).toEqual(weight);
            else expect(valueOf(spread[at] as Entry<number>)).toBeGreaterThanOrEqual(weight.kind === "value" ? weight.value : 0);
          });
        },
      ),
    );
  });

  test("is refused where nothing takes it, or nothing is left", () => {
    expect(() => spreadRest([none, incentive], 100, "S1")).toThrow(NothingToSpreadError);
    expect(() => spreadRest([], 100, "S1")).toThrow(NothingToSpreadError);
    expect(() => spreadRest([valueEntry(100), blank], 100, "S1")).toThrow(TotalOverError);
    expect(() => spreadRest([valueEntry(60), valueEntry(45)], 100, "S1")).toThrow(new TotalOverError("S1", 105));
  });
});

/** Totals that bodies may count in: whole ones, small ones, broken ones. */
const totals = fc.oneof(
  fc.constantFrom(1, 5, 10, 20, 50, 100, 120, 360, 1000, 10000),
  fc.integer({ min: 1, max: 5000 }),
  fc.integer({ min: 10, max: 5000 }).map((tenths) => tenths / 10),
);

/** Whether a value is so many grains, but for binary dust. */
function isMultiple(value: number, grain: number): boolean {
  return Math.abs(value / grain - Math.round(value / grain)) < 1e-6;
}

describe("where the body counts otherwise", () => {
  test.each([
    [1000, 3, [334, 333, 333]],
    [10, 3, [3.4, 3.3, 3.3]],
    [10, 12, [0.9, 0.9, 0.9, 0.9, 0.8, 0.8, 0.8, 0.8, 0.8, 0.8, 0.8, 0.8]],
    [1, 3, [0.34, 0.33, 0.33]],
  ])("%d points in %d equal parts", (points, count, parts) => expect(spreadEqually(count, points, pointsGrain(points))).toEqual(parts));

  test("points are whole from a hundred on, and at least a hundred parts below", () => {
    expect([10000, 1000, 100, 99, 50, 10, 5, 1].map(pointsGrain)).toEqual([1, 1, 1, 0.1, 0.1, 0.1, 0.01, 0.01]);
  });

  test("equal parts sum to the total, and differ by one grain at most but for what is finer", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 60 }), totals, (count, points) => {
        const grain = pointsGrain(points);
        const [first = 0, ...others] = spreadEqually(count, points, grain);
        expect(totalWeight([first, ...others].map(valueEntry))).toBe(points);
        expect(others.every((part) => part >= 0 && part <= first && isMultiple(part, grain))).toBe(true);
        expect(first - Math.min(first, ...others)).toBeLessThan(2 * grain);
      }),
    );
  });

  test("the rest makes the points, leaves given weights where some are missing, and lowers none by a grain", () => {
    const shares = fc.array(fc.option(fc.integer({ min: 0, max: 99 })), { minLength: 1, maxLength: 12 });
    fc.assert(
      fc.property(shares, totals, (parts, points) => {
        const grain = pointsGrain(points);
        const all = parts.reduce<number>((sum, part) => sum + (part ?? 0), 1);
        const weights = parts.map((part) => (part === null ? blank : valueEntry(Math.floor((part * points) / all / grain) * grain)));
        fc.pre(missingPoints(totalWeight(weights), points) > 0);
        const spread = spreadRest(weights, points, "S1");
        expect(totalWeight(spread)).toBe(points);
        const some = parts.includes(null);
        weights.forEach((weight, at) => {
          if (some && weight.kind === "value") expect(spread[at]).toEqual(weight);
          else expect(valueOf(spread[at]!)).toBeGreaterThan((valueOf(weight) ?? 0) - grain);
        });
      }),
    );
  });
});

test("a sector's rest, by objective", () => {
  const demo = knownPlan("demo");
  const without = {
    ...demo,
    sectors: demo.sectors.map((sector) => ({
      ...sector,
      entries: sector.entries.map((entry) => (entry.objective === "S3.00003" ? { ...entry, weight: blank } : entry)),
    })),
  };
  expect([...spreadSectorRest("S3", without)].map(([key, weight]) => [key, ...numbers([weight])])).toEqual([
    ["S3.00001", 35],
    ["S3.00002", "*"],
    ["S3.00003", 60],
    ["SG.00001", 5],
  ]);
  expect(() => spreadSectorRest("S9", demo)).toThrow(UnknownSectorError);
});

test("where all of a sector's objectives have points, those of a cross-cutting objective stay, and all make a hundred", () => {
  const demo = knownPlan("demo");
  const spread = spreadSectorRest("S3", demo);
  expect(spread.get("SG.00001")).toEqual(valueEntry(5));
  expect(totalWeight([...spread.values()])).toBe(100);
});
