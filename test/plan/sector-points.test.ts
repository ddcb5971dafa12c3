import { blank, none, valueEntry } from "../../src/plan/entry";
import type { SectorWeight } from "../../src/plan/plan";
import { sectorPoints } from "../../src/plan/sector-points";
import { usualPoints } from "../../src/plan/weight";
import { knownPlan, plansInShapeOf } from "./known-plans";

const incentive: SectorWeight = { kind: "incentive" };

function pointsOf(...weights: SectorWeight[]) {
  return sectorPoints(
    { entries: weights.map((weight, at) => ({ objective: `S1.0000${at + 1}`, weight, excerpt: false, notes: [] })) },
    usualPoints,
  );
}

test.each([
  ["complete", pointsOf(valueEntry(60), valueEntry(40), incentive), 0],
  ["missing", pointsOf(valueEntry(60), valueEntry(35), blank), 5],
  ["excess", pointsOf(valueEntry(60), valueEntry(45)), -5],
  ["none", pointsOf(blank, none), 100],
  ["incentive", pointsOf(incentive, incentive), 100],
  ["noObjectives", pointsOf(), 100],
] as const)("%s", (standing, points, missing) => {
  expect(points).toMatchObject({ standing, missing });
});

test("names the objectives that have no points yet, and those that incentives pay for", () => {
  expect(pointsOf(blank, valueEntry(5), none, incentive, { kind: "text", text: "da definire" })).toMatchObject({
    withoutPoints: ["S1.00001", "S1.00005"],
    incentive: ["S1.00004"],
  });
});

test.each(plansInShapeOf("argine"))(
  "%s: the published plan's sectors make 100, but the one whose only objective counts in all others",
  (name) => {
    const { sectors } = knownPlan(name);
    expect(sectors.map((sector) => [sector.code, sectorPoints(sector, usualPoints).standing])).toEqual([
      ["SG", "none"],
      ["DG", "complete"],
      ["S1", "complete"],
      ["S2", "complete"],
      ["S3", "complete"],
    ]);
  },
);

test("a sector of a body that counts in tenths is complete at ten", () => {
  const entries = [3.4, 3.3, 3.3].map((points, at) => ({
    objective: `S1.0000${at + 1}`,
    weight: valueEntry(points),
    excerpt: false,
    notes: [],
  }));
  expect(sectorPoints({ entries }, 10)).toMatchObject({ full: 10, total: 10, missing: 0, standing: "complete" });
  expect(sectorPoints({ entries }, 1000)).toMatchObject({ full: 1000, missing: 990, standing: "missing" });
});
