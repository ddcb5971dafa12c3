import fc from "fast-check";
import { valueEntry } from "../../src/plan/entry";
import { missingPoints, readPoints, readWeight, totalWeight } from "../../src/plan/weight";

test.each([
  ["30 %", 30],
  ["30%", 30],
  ["30", 30],
  [30, 30],
  ["33,33", 33.33],
  ["33.33%", 33.33],
])("%j is so many points", (typed, value) => {
  expect(readWeight(typed)).toEqual({ kind: "value", value });
});

test("an asterisk is paid by incentives, which only a sector's weight can be", () => {
  expect(readWeight("*")).toEqual({ kind: "incentive" });
  expect(readPoints("*")).toEqual({ kind: "text", text: "*" });
});

test("none, blank and words", () => {
  expect(["==", "", null, undefined, "da definire"].map(readWeight)).toEqual([
    { kind: "none" },
    { kind: "blank" },
    { kind: "blank" },
    { kind: "blank" },
    { kind: "text", text: "da definire" },
  ]);
});

test("incentive-funded objectives stand outside the total", () => {
  const total = totalWeight([valueEntry(60), { kind: "incentive" }, valueEntry(35), { kind: "blank" }, { kind: "none" }]);
  expect([total, missingPoints(total, 100)]).toEqual([95, 5]);
});

test("a hundred cut into parts is a hundred", () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 1, max: 999 }), { minLength: 1, maxLength: 40 }), (parts) => {
      const tenths = parts.map((part) => part / 10);
      const total = totalWeight(tenths.map(valueEntry));
      expect(total).toBe(parts.reduce((sum, part) => sum + part, 0) / 10);
      expect(missingPoints(total, 100)).toBe((1000 - parts.reduce((sum, part) => sum + part, 0)) / 10);
    }),
  );
});
