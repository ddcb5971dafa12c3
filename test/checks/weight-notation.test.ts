/** Points and percentages that are right but for how they were written. */
import { checkPlan } from "../../src/checks/check-plan";
import { mend } from "../../src/checks/mend";
import { blank, valueEntry, valueOf } from "../../src/plan/entry";
import type { Plan, Sector, SectorEntry, Target } from "../../src/plan/plan";
import { knownPlan } from "../plan/known-plans";
import { offered, phase, settings } from "./offered-fix";
import { planOf } from "./one-card";

const phasesOf = (...weights: readonly number[]) => weights.map((weight, at) => phase(String(at + 1), valueEntry(weight)));
const phased = (...weights: readonly number[]) => planOf({ phases: phasesOf(...weights) });
const weights = (plan: Plan | undefined) => plan?.objectives[0]?.card?.phases.map(({ weight }) => valueOf(weight));
const aboutWeights = (plan: Plan) =>
  checkPlan(plan, [], settings)
    .filter(({ rule }) =>
      ["phases.weight", "results.weight", "weight.sector", "area.weight", "weight.rounded", "percent.fraction"].includes(rule),
    )
    .map(({ rule, code }) => `${rule} ${code}`);

describe("a total is right as the sheets round it, to hundredths of a point", () => {
  test.each([
    [[33.3333, 33.3333, 33.3333]],
    [[33.34, 33.33, 33.33]],
    [[14.285714, 14.285714, 14.285714, 14.285714, 14.285714, 14.285714, 14.285714]],
  ])("%j is full", (given) => expect(aboutWeights(phased(...given))).toEqual([]));
});

describe("what rounding each weight makes is told as that", () => {
  test.each<[number[], number[]]>([
    [
      [33.33, 33.33, 33.33],
      [33.34, 33.33, 33.33],
    ],
    [
      [16.67, 16.67, 16.67, 16.67, 16.67, 16.67],
      [16.67, 16.67, 16.67, 16.67, 16.66, 16.66],
    ],
    [
      [66.7, 33.4],
      [66.6, 33.4],
    ],
  ])("%j becomes %j when asked for", (given, mended) => {
    const plan = phased(...given);
    expect(aboutWeights(plan)).toEqual(["weight.rounded check.weight.rounded.phases"]);
    const fix = offered(plan, "weight.rounded");
    expect(fix?.safe).toBe(false);
    expect(weights(fix?.plan)).toEqual(mended);
    expect(fix && aboutWeights(fix.plan)).toEqual([]);
  });

  test.each([[[33, 33, 33]], [[50, 49]], [[33.3, 33.3, 32.3]], [[1, 1]], [[1, 0, 1]]])("%j lacks points", (given) =>
    expect(aboutWeights(phased(...given))).toEqual(["phases.weight check.phases.weight"]),
  );

  test("of results, sectors and areas too", () => {
    const result = { ...knownPlan("demo").objectives.flatMap(({ card }) => card?.expectedResults ?? [])[0]!, text: "Fatto" };
    expect(
      aboutWeights(
        planOf({ phases: phasesOf(100), expectedResults: [33.3, 33.3, 33.3].map((weight) => ({ ...result, weight: valueEntry(weight) })) }),
      ),
    ).toEqual(["weight.rounded check.weight.rounded.expectedResults"]);
    const mended = offered(withEntries(33.33, 33.33, 33.33), "weight.rounded");
    expect(mended?.plan.sectors[0]?.entries.map(({ weight }) => weight)).toEqual([33.34, 33.33, 33.33].map(valueEntry));
    const area = offered(withTargets(16.7, 16.7, 16.7, 16.7, 16.7, 16.7), "weight.rounded");
    expect(area?.plan.targets.map(({ weight }) => weight)).toEqual([16.7, 16.7, 16.7, 16.7, 16.6, 16.6].map(valueEntry));
  });
});

describe("percentages that a spreadsheet keeps as fractions", () => {
  test.each<[number[], number[]]>([
    [
      [0.25, 0.25, 0.25, 0.25],
      [25, 25, 25, 25],
    ],
    [
      [0.6, 0.4],
      [60, 40],
    ],
    [[1], [100]],
    [
      [0.3, 0.2],
      [30, 20],
    ],
  ])("%j become %j when asked for, and are told once", (given, mended) => {
    const plan = phased(...given);
    expect(aboutWeights(plan)).toEqual(["percent.fraction check.percent.fractions.phases"]);
    const fix = offered(plan, "percent.fraction");
    expect(fix?.safe).toBe(false);
    expect(weights(fix?.plan)).toEqual(mended);
  });

  test("one among points becomes points when asked for", () => {
    const fix = offered(phased(0.3, 40, 30), "percent.fraction");
    expect(fix?.says).toBe("0,3 diventa 30, cioè 30 %.");
    expect(weights(fix?.plan)).toEqual([30, 40, 30]);
  });

  test("half a point is meant where it makes the total", () => expect(aboutWeights(phased(99.5, 0.5))).toEqual([]));

  test("points of a plan that counts in tenths are none", () => {
    const counted = { ...phased(0.5, 9.2), points: 10 };
    expect(aboutWeights(counted)).toEqual(["phases.weight check.phases.weight"]);
  });

  test("of a sector, where each entry is told of its objective", () => {
    expect(aboutWeights(withEntries(0.5, 0.5))).toEqual(["percent.fraction check.percent.fractions.sector"]);
    const fix = offered(withEntries(0.2, 80), "percent.fraction");
    expect(fix?.plan.sectors[0]?.entries.map(({ weight }) => weight)).toEqual([20, 80].map(valueEntry));
  });

  test("of what is done, whatever the plan counts in", () => {
    const plan = { ...planOf({ phases: [{ ...phase("1", valueEntry(10)), progress: valueEntry(0.5) }] }), points: 10 };
    const fix = offered(plan, "percent.fraction");
    expect(fix?.plan.objectives[0]?.card?.phases[0]?.progress).toEqual(valueEntry(50));
  });

  test("two at once are both mended", () => {
    const plan = phased(0.3, 0.2, 50);
    const found = checkPlan(plan, [], settings).filter(({ rule }) => rule === "percent.fraction");
    expect(weights(mend(plan, found, settings, []).edit.plan)).toEqual([30, 20, 50]);
  });
});

function withEntries(...points: readonly number[]): Plan {
  const base = planOf({ phases: phasesOf(100) });
  const [first] = base.objectives;
  const objectives = points.map((_, at) => ({ ...first!, shortCodes: [{ sector: "S1", number: at + 1 }] }));
  const entries = points.map((weight, at): SectorEntry => ({ ...someEntry, objective: `S1.0000${at + 1}`, weight: valueEntry(weight) }));
  const sector: Sector = { code: "S1", name: "Affari generali", head: "Il dirigente", mission: "", entries };
  return { ...base, objectives, sectors: [sector] };
}

const someEntry = knownPlan("demo").sectors[0]!.entries[0]!;

function withTargets(...points: readonly number[]): Plan {
  const target: Target = { ...knownPlan("altopiano").targets[0]!, weight: blank };
  return { ...planOf({ phases: phasesOf(100) }), targets: points.map((weight) => ({ ...target, weight: valueEntry(weight) })) };
}

test("weights of which words give some are for a person", () => {
  const inWords = phase("3", { kind: "text", text: "33,33 nel primo anno" });
  const plan = planOf({ phases: [...phasesOf(33.33, 33.33), inWords] });
  expect(aboutWeights(plan)).toEqual(["weight.rounded check.weight.rounded.phases"]);
  expect(offered(plan, "weight.rounded")).toBeUndefined();
});

test("less than a hundredth is no percentage", () =>
  expect(aboutWeights(phased(0.005, 90))).toEqual(["phases.weight check.phases.weight"]));
