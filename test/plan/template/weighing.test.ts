/** How people weigh by the rules of templates, and what edits make of it. */
import { readPlanFile } from "../../../src/interchange/plan-file/read-plan-file";
import { completenessOf } from "../../../src/plan/completeness";
import { changeCard } from "../../../src/plan/editing/edit-card";
import { NoTotalError, PointsOutOfRangeError, WeightNotListedError } from "../../../src/plan/editing/edit-errors";
import { makeCrossCutting } from "../../../src/plan/editing/edit-objective";
import { findDocumented } from "../../../src/plan/editing/objective-lookup";
import { spreadSectorRest } from "../../../src/plan/editing/weights";
import { blank, valueEntry, type Entry } from "../../../src/plan/entry";
import type { Plan } from "../../../src/plan/plan";
import { sectorStanding } from "../../../src/plan/sector-points";
import type { Template } from "../../../src/plan/template/template";
import { isAllowed, isGiven, weighingOf } from "../../../src/plan/template/meaning/weighing";
import type { WeightRule } from "../../../src/plan/template/weight-rule";
import { planWithTemplates } from "./plan-with-templates";

const plan = readPlanFile(JSON.stringify(planWithTemplates), "piano.json").plan;
const own = plan.templates[0]!;
const key = "AMB/26-001";
const { card } = findDocumented(plan, key);
const word = (text: string): Entry<number> => ({ kind: "text", text });

function weighedBy(rule: WeightRule): Plan {
  const template: Template = { ...own, weights: { objectives: rule, phases: rule, results: rule } };
  return { ...plan, templates: [template, ...plan.templates.slice(1)] };
}

describe("how people weigh", () => {
  test.each<[WeightRule, unknown]>([
    [{ rule: "sum" }, { kind: "total", full: 100 }],
    [
      { rule: "sum", target: 10 },
      { kind: "total", full: 10 },
    ],
    [
      { rule: "reserve", share: 20, of: "comportamenti" },
      { kind: "total", full: 100 },
    ],
    [
      { rule: "coefficient", list: [0.8, 1] },
      { kind: "factors", values: [0.8, 1] },
    ],
    [
      { rule: "levels", map: { Alto: 3, Basso: 1 } },
      { kind: "levels", values: ["Alto", "Basso"] },
    ],
    [{ rule: "none" }, { kind: "none" }],
    [{ rule: "product", fields: ["impact"] }, { kind: "computed" }],
  ])("by %j", (rule, weighing) => {
    for (const scope of ["objectives", "phases", "results"] as const)
      expect(weighingOf(weighedBy(rule), scope, scope === "objectives" ? undefined : card)).toEqual(weighing);
  });

  test("a table without a column of weights has none", () => {
    const { columns, ...phases } = own.tables.phases!;
    const template = { ...own, tables: { ...own.tables, phases: { ...phases, columns: columns.filter((one) => one.key !== "weight") } } };
    expect(weighingOf({ ...plan, templates: [template] }, "phases", card)).toEqual({ kind: "none" });
  });

  test("a weight is one of those that the body gives, or says that there is none", () => {
    const factors = weighingOf(weighedBy({ rule: "coefficient", list: [0.8, 1] }), "objectives");
    const levels = weighingOf(weighedBy({ rule: "levels", map: { Alto: 3, "2": 2 } }), "objectives");
    expect(
      [valueEntry(0.8), valueEntry(2), word("Alto"), blank, { kind: "incentive" } as const].map((one) => isAllowed(one, factors)),
    ).toEqual([true, false, false, true, true]);
    expect([word("Alto"), word("Altissimo"), valueEntry(2), valueEntry(3)].map((one) => isAllowed(one, levels))).toEqual([
      true,
      false,
      true,
      false,
    ]);
    expect([word("Alto"), word("Altissimo"), blank].map((one) => isGiven(one, levels))).toEqual([true, false, false]);
  });
});

describe("sharing out", () => {
  test("makes the template's total", () => {
    const spread = changeCard(plan, key, { kind: "spreadEqually", list: "phases" });
    expect(findDocumented(spread, key).card.phases.map(({ weight }) => weight)).toEqual([valueEntry(5), valueEntry(5)]);
  });

  test("is refused where weights make no total", () => {
    for (const kind of ["spreadEqually", "spreadRest"] as const)
      expect(() => changeCard(plan, key, { kind, list: "expectedResults" })).toThrow(NoTotalError);
    expect(() => spreadSectorRest("AMB", plan)).toThrow(NoTotalError);
  });

  test("a phase that is split keeps a factor twice, since half of it is none", () => {
    const factors = weighedBy({ rule: "coefficient", list: [4, 6] });
    const { phases } = findDocumented(changeCard(factors, key, { kind: "split", at: 0 }), key).card;
    expect(phases.map(({ weight }) => weight)).toEqual([valueEntry(4), valueEntry(4), valueEntry(6)]);
  });
});

describe("an objective for all sectors", () => {
  const sector = (code: string) => ({ code, name: code, head: "", mission: "", entries: [] });
  const two = (rule: WeightRule): Plan => {
    const of = weighedBy(rule);
    return { ...of, sectors: [...of.sectors, sector("URB")] };
  };
  const weightIn = (of: Plan) => of.sectors.find(({ code }) => code === "URB")?.entries[0]?.weight;

  test("has one of the factors, one of the words, or no weight at all", () => {
    const factors = two({ rule: "coefficient", list: [0.8, 1] });
    expect(weightIn(makeCrossCutting(factors, key, valueEntry(0.8)).plan)).toEqual(valueEntry(0.8));
    expect(() => makeCrossCutting(factors, key, valueEntry(5))).toThrow(WeightNotListedError);
    expect(weightIn(makeCrossCutting(two({ rule: "levels", map: { Alto: 3 } }), key, word("Alto")).plan)).toEqual(word("Alto"));
    expect(weightIn(makeCrossCutting(two({ rule: "none" }), key, blank).plan)).toEqual(blank);
    expect(() => makeCrossCutting(two({ rule: "sum", target: 10 }), key, valueEntry(11))).toThrow(PointsOutOfRangeError);
  });
});

describe("what a sector lacks", () => {
  const [sector] = plan.sectors;
  test("is told of factors by how many are given, and of nothing where nobody weighs", () => {
    expect(sectorStanding(sector!, weighingOf(plan, "objectives"))).toEqual({ kind: "factors", given: 3, all: 3 });
    expect(sectorStanding(sector!, weighingOf(weighedBy({ rule: "none" }), "objectives"))).toEqual({ kind: "none" });
  });

  test("is no part of a card where nobody weighs", () => {
    const asked = (rule: WeightRule): Plan => {
      const of = weighedBy(rule);
      const [template, ...others] = of.templates;
      const weight = { label: { it: "Peso" }, required: "always" as const };
      return { ...of, templates: [{ ...template!, fields: { ...template!.fields, weight } }, ...others] };
    };
    const parts = (of: Plan) => completenessOf(findDocumented(of, key), of).map(({ part }) => part);
    expect(parts(asked({ rule: "sum" }))).toContain("weight");
    expect(parts(asked({ rule: "none" }))).not.toContain("weight");
  });
});
