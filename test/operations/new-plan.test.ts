import { draftProblems, newPlan, type PlanDraft } from "../../src/operations/start/new-plan";
import { emptyFlatDraft } from "../../src/operations/start/flat-draft";
import { previewSetUp } from "../../src/operations/start/preview-set-up";
import { previewCard } from "../../src/operations/card/preview-card";

const draft = (parts: Partial<PlanDraft> = {}): PlanDraft => ({
  entity: " Comune di Prova ",
  title: "Piano 2026–2028",
  firstYear: "2026",
  years: 3,
  template: "estesa-triennale",
  tree: true,
  pattern: "{line}.{strategic}.{operational}.{sector}.{n:5}",
  sectors: [
    { code: "s1", name: " Cultura " },
    { code: "", name: "" },
  ],
  line: "Un paese che legge",
  strategicObjective: "La biblioteca",
  operational: ["Aprire la sera", "  ", "Aprire la domenica"],
  flat: emptyFlatDraft,
  ...parts,
});

const problemsOf = (parts: Partial<PlanDraft>) => draftProblems(draft(parts)).map(({ field, code }) => [field, code]);

it("a draft becomes a plan with codes that nobody typed; blank rows do not count", () => {
  const plan = newPlan(draft());
  expect(draftProblems(draft())).toEqual([]);
  expect(plan).toMatchObject({ entity: "Comune di Prova", firstYear: 2026, years: 3, sectors: [{ code: "S1", name: "Cultura" }] });
  expect(plan.strategy[0]?.objectives[0]?.operational).toEqual([
    { code: "01.01.01", title: "Aprire la sera" },
    { code: "01.01.02", title: "Aprire la domenica" },
  ]);
  expect(previewCard(plan, { operational: "01.01.02", sector: "S1" }).code).toBe("01.01.02.S1.00001");
});

it.each(["S/1", "s 1", "CdR.1", "IT*", "P+"])("a sector's code may hold signs: %s", (code) => {
  expect(problemsOf({ sectors: [{ code, name: "Cultura" }] })).toEqual([]);
});

it("sectors and strategy may wait", () => {
  const plan = newPlan(draft({ sectors: [], line: "", strategicObjective: "", operational: [] }));
  expect(plan).toMatchObject({ strategy: [], sectors: [] });
  expect(previewSetUp(plan)).toMatchObject({
    cards: 0,
    sectors: 0,
    sheets: expect.arrayContaining(["Piano", "Impostazioni", "Strategia", "Settori"]),
  });
});

it.each<[string, Partial<PlanDraft>, string[][]]>([
  ["no body", { entity: " " }, [["entity", "newPlan.entityMissing"]]],
  ["no title", { title: "" }, [["title", "newPlan.titleMissing"]]],
  ["a year in words", { firstYear: "duemila" }, [["firstYear", "newPlan.firstYearWrong"]]],
  ["a year of two digits", { firstYear: "26" }, [["firstYear", "newPlan.firstYearWrong"]]],
  ["a blank year", { firstYear: "" }, [["firstYear", "newPlan.firstYearWrong"]]],
  ["a sector without code", { sectors: [{ code: " ", name: "Cultura" }] }, [["sector.0", "newPlan.sectorCodeMissing"]]],
  ["a code of signs alone", { sectors: [{ code: "*/*", name: "" }] }, [["sector.0", "newPlan.sectorCodeWrong"]]],
  ["a code longer than ten", { sectors: [{ code: "SETTORE 123", name: "" }] }, [["sector.0", "newPlan.sectorCodeWrong"]]],
  [
    "a code twice, whatever its case",
    {
      sectors: [
        { code: "dg", name: "" },
        { code: "DG", name: "" },
      ],
    },
    [["sector.1", "newPlan.sectorCodeTwice"]],
  ],
  [
    "operational objectives that hang in the air",
    { line: "", strategicObjective: "" },
    [
      ["line", "newPlan.branchMissing"],
      ["strategicObjective", "newPlan.branchMissing"],
    ],
  ],
])("%s is a problem at its field", (_what, parts, problems) => expect(problemsOf(parts)).toEqual(problems));
