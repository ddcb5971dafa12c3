import fc from "fast-check";
import {
  AlreadySharedError,
  CodeTakenError,
  NotSharedError,
  PointsOutOfRangeError,
  SameSectorError,
  UnknownObjectiveError,
  UnknownOperationalObjectiveError,
  UnknownSectorError,
} from "../../../src/plan/editing/edit-errors";
import {
  duplicateObjective,
  makeCrossCutting,
  moveToOperational,
  moveToSector,
  objectivePlace,
  putBackObjective,
  removeObjective,
  renumberSector,
  shareWith,
  stopSharing,
} from "../../../src/plan/editing/edit-objective";
import { valueEntry, valueOf } from "../../../src/plan/entry";
import type { Plan } from "../../../src/plan/plan";
import { arbitraryPlan } from "../arbitrary-plan";
import { knownPlan } from "../known-plans";
import { keysOf, planAndEdit } from "./edits";

const demo = knownPlan("demo");
const shared = "S2.00002/S1.00002";

/** A sector's table as it reads: `S1.00001 60`. */
function table(plan: Plan, code: string): string[] {
  return plan.sectors
    .find((sector) => sector.code === code)!
    .entries.map(({ objective, weight, excerpt }) => {
      const points = weight.kind === "incentive" ? "*" : (valueOf(weight) ?? weight.kind);
      return `${objective} ${points}${excerpt ? " excerpt" : ""}`;
    });
}

function objectiveOf(plan: Plan, key: string) {
  return plan.objectives[keysOf(plan).indexOf(key)]!;
}

describe("after any edit", () => {
  test("keys are found again by `codes`, no key stands for two objectives, and entries point at objectives", () => {
    fc.assert(
      fc.property(planAndEdit, ({ plan, edit }) => {
        const { plan: after, codes } = edit(plan);
        const keys = keysOf(after);
        expect(new Set(keys).size).toBe(keys.length);
        expect(plan.objectives.length - keysOf(plan).filter((key) => keys.includes(codes.get(key) ?? key)).length).toBeLessThanOrEqual(1);
        for (const [old, key] of codes) expect([keysOf(plan).includes(old), keys.includes(key), old === key]).toEqual([true, true, false]);
        for (const sector of after.sectors) {
          expect(keys).toEqual(expect.arrayContaining(sector.entries.map((entry) => entry.objective)));
          expect(new Set(sector.entries.map((entry) => entry.objective)).size).toBe(sector.entries.length);
        }
      }),
      { numRuns: 200 },
    );
  });

  test("the owner lists its objective", () => {
    fc.assert(
      fc.property(planAndEdit, ({ plan, edit }) => {
        const { plan: after } = edit(plan);
        for (const key of keysOf(after))
          expect(
            after.sectors
              .find(({ code }) => code === objectiveOf(after, key).shortCodes[0]!.sector)
              ?.entries.map((entry) => entry.objective),
          ).toContain(key);
      }),
    );
  });
});

test("another operational objective gives another prefix and leaves the codes; it is no longer one of the others served", () => {
  const other = objectiveOf(demo, "S1.00001").otherOperational[0]!;
  const { plan, codes } = moveToOperational(demo, "S1.00001", other);
  expect([objectiveOf(plan, "S1.00001").operational, objectiveOf(plan, "S1.00001").otherOperational, codes.size]).toEqual([other, [], 0]);
  expect(() => moveToOperational(demo, "S1.00001", "99.99.99")).toThrow(UnknownOperationalObjectiveError);
});

describe("another sector", () => {
  test("gives its next number; the entry goes to the end of its table, without points", () => {
    const { plan, codes } = moveToSector(demo, "S3.00003", "S2");
    expect([...codes]).toEqual([["S3.00003", "S2.00004"]]);
    expect(table(plan, "S3")).toEqual(["S3.00001 35", "S3.00002 *", "SG.00001 5 excerpt"]);
    expect(table(plan, "S2").at(-1)).toBe("S2.00004 blank");
  });

  test("pays by incentives what was so paid", () =>
    expect(table(moveToSector(demo, "S3.00002", "S1").plan, "S1").at(-1)).toBe("S1.00003 *"));

  test("never gives a number twice", () => {
    expect(keysOf(moveToSector(demo, "S3.00003", "S2", ["S2.00009", "DG.00001 S2.00011", "Strategia"]).plan)).toContain("S2.00012");
  });

  test("that shares the objective keeps its number and its weight; the full card stands there now", () => {
    const { plan, codes } = moveToSector(demo, shared, "S1");
    expect([...codes]).toEqual([[shared, "S1.00002"]]);
    expect(table(plan, "S1")[1]).toBe("S1.00002 35");
    expect(table(plan, "S2").join()).not.toContain("S1.00002");
  });

  test("that lists a cross-cutting objective keeps its weight; entries of all others follow", () => {
    const { plan } = moveToSector(demo, "SG.00001", "S1");
    expect([table(plan, "S1").at(-1), table(plan, "S3").at(-1), table(plan, "SG")]).toEqual(["S1.00003 5", "S1.00003 5 excerpt", []]);
  });

  test("must be there, and another", () => {
    expect(() => moveToSector(demo, "S3.00003", "S3")).toThrow(SameSectorError);
    expect(() => moveToSector(demo, "S3.00003", "S9")).toThrow(UnknownSectorError);
  });
});

describe("sharing", () => {
  test("gives a code behind the owner's, an entry without points, and the new key everywhere", () => {
    const { plan, codes } = shareWith(demo, "SG.00001", "S3");
    expect([...codes]).toEqual([["SG.00001", "SG.00001/S3.00004"]]);
    expect([table(plan, "S1").at(-1), table(plan, "S3").at(-1)]).toEqual(["SG.00001/S3.00004 5 excerpt", "SG.00001/S3.00004 5 excerpt"]);
    expect(table(shareWith(demo, "S3.00001", "S1").plan, "S1").at(-1)).toBe("S3.00001/S1.00003 blank excerpt");
  });

  test("ends with the code and the entry", () => {
    const { plan, codes } = stopSharing(demo, shared, "S1");
    expect([...codes]).toEqual([[shared, "S2.00002"]]);
    expect([table(plan, "S1"), table(plan, "S2")[1]]).toEqual([["S1.00001 60", "SG.00001 5 excerpt"], "S2.00002 30"]);
  });

  test("is refused to who shares already, its end to who does not, and to the owner", () => {
    expect(() => shareWith(demo, shared, "S1")).toThrow(AlreadySharedError);
    expect(() => stopSharing(demo, shared, "S3")).toThrow(NotSharedError);
    expect(() => stopSharing(demo, shared, "S2")).toThrow(NotSharedError);
  });
});

test("a cross-cutting objective has points in every sector but its owner's, which keeps its own, and where incentives pay", () => {
  const { plan, codes } = makeCrossCutting(demo, "S1.00001", valueEntry(5));
  expect(["SG", "S1", "S2", "S3"].map((code) => table(plan, code).find((row) => row.startsWith("S1.00001")))).toEqual([
    "S1.00001 5 excerpt",
    "S1.00001 60",
    "S1.00001 5 excerpt",
    "S1.00001 5 excerpt",
  ]);
  expect(codes.size).toBe(0);
  expect(table(makeCrossCutting(demo, "SG.00001", valueEntry(8)).plan, "S3").at(-1)).toBe("SG.00001 8 excerpt");
  for (const points of [-1, 101, NaN]) expect(() => makeCrossCutting(demo, "S1.00001", valueEntry(points))).toThrow(PointsOutOfRangeError);
});

test("a copy has the owner's next number, the card as new, and no points", () => {
  const { plan, added } = duplicateObjective(demo, shared);
  const [copy, original] = [objectiveOf(plan, added), objectiveOf(demo, shared)];
  expect([added, copy.title, table(plan, "S2").at(-1)]).toEqual(["S2.00004", `${original.title} (copia)`, "S2.00004 blank"]);
  expect(copy.card!.phases.map(({ text }) => text)).toEqual(original.card!.phases.map(({ text }) => text));
  expect(copy.card!.phases.every(({ progress }) => progress.kind === "blank")).toBe(true);
  expect({ ...plan, objectives: plan.objectives.slice(0, -1) }).toMatchObject({ objectives: demo.objectives });
});

describe("removing", () => {
  test("takes the objective out of all tables; putting it back where it stood gives the plan before", () => {
    fc.assert(
      fc.property(
        arbitraryPlan.filter((plan) => plan.objectives.length > 0),
        (plan) => {
          for (const key of keysOf(plan)) {
            const { objective, entries, at } = objectivePlace(plan, key);
            const removed = removeObjective(plan, key).plan;
            expect(
              JSON.stringify([keysOf(removed), removed.sectors.map((sector) => sector.entries.map((entry) => entry.objective))]),
            ).not.toContain(JSON.stringify(key));
            expect(putBackObjective(removed, objective, entries, at).plan).toEqual(plan);
          }
        },
      ),
      { numRuns: 50 },
    );
  });

  test("what comes back goes to the end of what has become shorter, and to no sector that is gone", () => {
    const { objective, entries, at } = objectivePlace(demo, "SG.00001");
    const empty: Plan = { ...demo, objectives: [], sectors: demo.sectors.slice(1, 2).map((sector) => ({ ...sector, entries: [] })) };
    const { plan } = putBackObjective(empty, objective, entries, at);
    expect([keysOf(plan), table(plan, "S1")]).toEqual([["SG.00001"], ["SG.00001 5 excerpt"]]);
  });

  test("nothing comes back under a code that was given again", () => {
    const { objective, entries, at } = objectivePlace(demo, shared);
    const removed = removeObjective(demo, shared).plan;
    const again = { ...removed, objectives: [...removed.objectives, { ...objective, shortCodes: [{ sector: "S1", number: 2 }] }] };
    expect(() => putBackObjective(again, objective, entries, at)).toThrow(new CodeTakenError("S1.00002"));
  });
});

test("renumbering closes the gaps in the present order, in shared codes too, and entries follow", () => {
  const gap = removeObjective(removeObjective(demo, "S1.00001").plan, "S2.00001").plan;
  const { plan, codes } = renumberSector(gap, "S2");
  expect([...codes]).toEqual([
    [shared, "S2.00001/S1.00002"],
    ["S2.00003", "S2.00002"],
  ]);
  expect(table(plan, "S1")[0]).toBe("S2.00001/S1.00002 35 excerpt");
  expect(renumberSector(plan, "S2")).toEqual({ plan, codes: new Map() });
  expect(() => renumberSector(demo, "S9")).toThrow(UnknownSectorError);
});

test("an objective that is not there is refused by all", () => {
  const edits = [
    () => moveToOperational(demo, "S9.00001", "03.01.01"),
    () => moveToSector(demo, "S9.00001", "S1"),
    () => shareWith(demo, "S9.00001", "S1"),
    () => stopSharing(demo, "S9.00001", "S1"),
    () => makeCrossCutting(demo, "S9.00001", valueEntry(5)),
    () => duplicateObjective(demo, "S9.00001"),
    () => removeObjective(demo, "S9.00001"),
    () => objectivePlace(demo, "S9.00001"),
  ];
  for (const edit of edits) expect(edit).toThrow(UnknownObjectiveError);
});

test("an entry whose points somebody gave is not lost by sharing", () => {
  const listed: Plan = {
    ...demo,
    sectors: demo.sectors.map((sector) =>
      sector.code === "S1"
        ? { ...sector, entries: [...sector.entries, { objective: "S3.00001", weight: valueEntry(7), excerpt: false, notes: ["nota"] }] }
        : sector,
    ),
  };
  expect(
    shareWith(listed, "S3.00001", "S1")
      .plan.sectors.find(({ code }) => code === "S1")
      ?.entries.at(-1),
  ).toEqual({ objective: "S3.00001/S1.00003", weight: valueEntry(7), excerpt: false, notes: ["nota"] });
});
