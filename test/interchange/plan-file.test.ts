/** A plan written as a file and read again is the same plan. */
import fc from "fast-check";
import { readPlanFile } from "../../src/interchange/plan-file/read-plan-file";
import { writePlanFile } from "../../src/interchange/plan-file/write-plan-file";
import { usualChecks } from "../../src/plan/plan-checks";
import { objectiveKey } from "../../src/plan/codes/code";
import { objective, smallPlan } from "../operations/plans";
import { arbitraryPlan } from "../plan/arbitrary-plan";
import { signedCodes } from "../plan/signed-codes";

test("what Cardine writes it reads as it was, without contradictions", () => {
  fc.assert(
    fc.property(arbitraryPlan, fc.constantFrom(100, 1000, 37.5), (sound, points) => {
      const plan = { ...sound, points };
      const read = readPlanFile(writePlanFile(plan), "piano.json");
      expect(read.contradictions).toEqual([]);
      expect(read.plan).toEqual(plan);
    }),
    { numRuns: 150 },
  );
});

test("the scheme of the codes is always written, and where a file says none its sectors are spelt as it declares them", () => {
  const numbers = fc.array(fc.integer({ min: 1, max: 3 }), { minLength: 4, maxLength: 4 });
  fc.assert(
    fc.property(signedCodes, numbers, (codes, counts) => {
      const objectives = codes.flatMap((sector, at) =>
        Array.from({ length: counts[at] ?? 1 }, (_, number) =>
          objective([
            { sector, number: number + 1 },
            ...(number === 1 ? [{ sector: codes[(at + 1) % codes.length] ?? "", number: 7 + at }] : []),
          ]),
        ),
      );
      const sectors = codes.map((code) => ({ code, name: code, head: "", mission: "", entries: [] }));
      const sound = smallPlan({
        objectives: objectives.filter(({ shortCodes }) => new Set(shortCodes.map(({ sector }) => sector)).size === shortCodes.length),
        sectors,
      });
      const listed = sectors.map((sector) => ({
        ...sector,
        entries: sound.objectives.flatMap(({ shortCodes }) =>
          shortCodes[0]?.sector === sector.code
            ? [{ objective: objectiveKey(shortCodes, sound.codeScheme), weight: { kind: "blank" as const }, excerpt: false, notes: [] }]
            : [],
        ),
      }));
      const { codeScheme, ...file } = JSON.parse(writePlanFile({ ...sound, sectors: listed })) as Record<string, unknown>;
      expect(codeScheme).toBeDefined();
      const read = readPlanFile(JSON.stringify(file), "piano.json");
      expect(read.contradictions).toEqual([]);
      expect(read.plan).toEqual({ ...sound, sectors: listed });
    }),
    { numRuns: 300 },
  );
});

describe("a plan that leaves its checks as usual and counts to 100", () => {
  test("says nothing of it in its file", () => {
    const file: unknown = JSON.parse(writePlanFile(smallPlan()));
    expect(file).not.toHaveProperty("points");
    expect(file).not.toHaveProperty("checks");
    expect(file).not.toHaveProperty("importReport");
  });

  test("is what a file means that does not speak of it, as those of before", () => {
    const { plan } = readPlanFile(
      '{"format":"cardine-plan/1","entity":"Comune","title":"Piano","firstYear":2026,"years":3,"checks":null,"points":null,"importReport":null}',
      "piano.json",
    );
    expect(plan).toMatchObject({ points: 100, checks: usualChecks });
    expect(plan).not.toHaveProperty("importReport");
  });
});

test("only what was decided is written: a rule that is off, an acceptance without a day", () => {
  const checks = {
    levels: { "code.gap": "off" as const },
    accepted: [{ rule: "weight.sector", subject: "S1", found: "", values: "total=90", reason: "Resta un posto vacante", on: "" as const }],
  };
  expect(JSON.parse(writePlanFile(smallPlan({ points: 1000, checks })))).toMatchObject({
    points: 1000,
    checks: {
      levels: { "code.gap": "off" },
      accepted: [{ rule: "weight.sector", subject: "S1", values: "total=90", reason: "Resta un posto vacante" }],
    },
  });
});

test.each(["2026-02-30", "2026-13-01"])("a day that no calendar has is none: %s", (on) => {
  const file = {
    format: "cardine-plan/1",
    entity: "Comune",
    title: "Piano",
    firstYear: 2026,
    years: 3,
    checks: { accepted: [{ rule: "weight.sector", subject: "S1", on }] },
    importReport: { source: "piano.pdf", on, notes: [] },
  };
  const { plan } = readPlanFile(JSON.stringify(file), "piano.json");
  expect([plan.checks.accepted[0]?.on, plan.importReport?.on]).toEqual(["", ""]);
});

test.each([
  ["a level that is none", { checks: { levels: { "code.gap": "maybe" } } }, "checks.levels.code.gap"],
  ["an acceptance without a rule", { checks: { accepted: [{ subject: "S1" }] } }, "checks.accepted[0].rule"],
  ["a day that is none", { importReport: { source: "piano.pdf", on: "ieri", notes: [] } }, "importReport.on"],
  ["points that come to nothing", { points: 0 }, "points"],
])("%s is refused with its place", (_, parts, place) => {
  const file = { format: "cardine-plan/1", entity: "Comune", title: "Piano", firstYear: 2026, years: 3, ...parts };
  expect(() => readPlanFile(JSON.stringify(file), "piano.json")).toThrow(
    expect.objectContaining({ values: expect.objectContaining({ place }) as unknown }) as Error,
  );
});
