/** Where the parts of a plan stand, and reading it again after one sheet changed. */
import { readWorkbookPlan } from "../../src/sheets/workbook/read-workbook-plan";
import { weightHeaders } from "../../src/sheets/sectors/sector-sheet";
import { smallPlan } from "../operations/plans";
import { knownPlan, plansOfEveryShape } from "../plan/known-plans";
import { largePlan } from "../plan/large-plan";
import { objectiveKey } from "../../src/plan/codes/code";
import { WorkbookModel } from "./changes/workbook-model";

test.each(plansOfEveryShape)("every card and sector of %s has its place", (name) => {
  const plan = knownPlan(name);
  const { places, plan: read } = readWorkbookPlan(new WorkbookModel(plan).snapshot());
  expect(read).toEqual(plan);
  const withCard = plan.objectives.filter((objective) => objective.card !== undefined);
  expect([...places.cards.keys()].sort()).toEqual(withCard.map((objective) => objectiveKey(objective.shortCodes, plan.codeScheme)).sort());
  expect([...places.sectors.keys()]).toEqual(plan.sectors.map(({ code }) => code));
  expect(places.deleted).toEqual([]);
});

test("of some sheets only, plan and places hold what stands on those", () => {
  const snapshot = new WorkbookModel(smallPlan()).snapshot((sheet) => ["Impostazioni", "Settori", "Settore S2"].includes(sheet));
  const { plan, places } = readWorkbookPlan(snapshot);
  expect(plan.objectives).toEqual([]);
  expect(plan.sectors.map(({ code, entries }) => [code, entries.length])).toEqual([
    ["S1", 0],
    ["S2", 1],
    ["S3", 0],
  ]);
  expect([...places.sectors]).toEqual([["S2", "Settore S2"]]);
});

test("two cards of one code are reported, and the first has the place", () => {
  const model = new WorkbookModel(smallPlan());
  const number = model.placeOfName("S1.00004 S2.00001", "Numero");
  const shared = model.placeOfName("S1.00004 S2.00001", "CodiciCondivisi");
  model.type("S1.00004 S2.00001", number.row, number.column, 1);
  model.type("S1.00004 S2.00001", shared.row, shared.column, null);
  const { notes, places } = readWorkbookPlan(model.snapshot());
  expect(notes).toContainEqual({
    code: "reading.duplicateCode",
    values: { code: "S1.00001", sheet: "S1.00001", other: "S1.00004 S2.00001" },
  });
  expect(places.cards.get("S1.00001")).toBe("S1.00001");
});

describe("read again after one card changed", () => {
  const model = new WorkbookModel(largePlan({ sectors: 11, cards: 62, years: 3 }));
  const title = model.placeOfName("SG.00001", "Titolo");

  test("the other cards are the same objects as before", () => {
    const before = readWorkbookPlan(model.snapshot()).plan;
    model.type("SG.00001", title.row, title.column, "Un altro titolo");
    const after = readWorkbookPlan(model.snapshot()).plan;
    const changed = after.objectives.filter((objective, at) => objective !== before.objectives[at]);
    expect(changed.map((objective) => objective.title)).toEqual(["Un altro titolo"]);
  });

  test("so are the tree, the chart and the sectors, of which only the one whose points changed is another", () => {
    const before = readWorkbookPlan(model.snapshot()).plan;
    const { range } = model.tableStartingWith("Settore S2", "Pesi");
    model.type("Settore S2", range.row + 1, range.column + Object.keys(weightHeaders).indexOf("weight"), 33);
    const after = readWorkbookPlan(model.snapshot()).plan;
    expect(after.strategy).toBe(before.strategy);
    expect(after.peg).toBe(before.peg);
    const changed = after.sectors.filter((sector, at) => sector !== before.sectors[at]);
    expect(changed.map(({ code }) => code)).toEqual(["S2"]);
    expect(changed[0]?.entries.map(({ weight }) => weight)).toContainEqual({ kind: "value", value: 33 });
  });

  test("cards are read anew where the plan's years or sectors changed, since that changes what they say", () => {
    const years = model.snapshot().names.find(({ name }) => name === "Anni");
    model.type("Impostazioni", years?.range?.row ?? 0, years?.range?.column ?? 0, 1);
    const { plan } = readWorkbookPlan(model.snapshot());
    const windows = new Set(plan.objectives.flatMap(({ card }) => card?.phases.flatMap((phase) => Object.keys(phase.windows)) ?? []));
    expect([...windows]).toEqual(["2025"]);
    model.type("Impostazioni", years?.range?.row ?? 0, years?.range?.column ?? 0, 3);
  });
});
