import { emptyCard } from "../../plan/empty-card";
import { activeCard, cardSheets, fullCardOf } from "../../../src/taskpane/card/active-card";
import { objective, smallPlan } from "../../operations/plans";
import { openPlanOf } from "../open-plans";

const code = (sector: string, number: number) => ({ sector, number });
const plan = smallPlan({
  objectives: [
    objective([code("S1", 1)]),
    { ...objective([code("S1", 2)]), title: "Senza scheda" },
    objective([code("S1", 4), code("S2", 1)]),
    objective([code("S2", 1)], { card: { ...emptyCard(), excerpt: true } }),
  ].map(({ card, ...rest }) => (rest.title === "Senza scheda" ? rest : { ...rest, ...(card ? { card } : {}) })),
});
const told = openPlanOf(plan);
const open = {
  ...told,
  snapshot: {
    ...told.snapshot,
    sheets: [...told.places.cards.values()].map((name) => ({ name, origin: { row: 0, column: 0 }, values: [], names: [], tables: [] })),
  },
};

it("is one of the objectives that have a card, with its sheet", () => {
  expect(cardSheets(open).map(({ key }) => key)).toEqual(["S1.00001", "S1.00004/S2.00001", "S2.00001"]);
  expect(activeCard(open, "S1.00004/S2.00001")?.snapshot.name).toBe("S1.00004 S2.00001");
});

it("is none where the plan has no such card, or no card is chosen", () => {
  expect([activeCard(open, "S1.00002"), activeCard(open, "S9.00001"), activeCard(open, undefined)]).toEqual([
    undefined,
    undefined,
    undefined,
  ]);
});

it("an excerpt's full card is the one that has its short code too", () => {
  expect(fullCardOf(plan.objectives[3]!, open)).toEqual({ sector: "S1", key: "S1.00004/S2.00001", sheet: "S1.00004 S2.00001" });
});

it("an excerpt whose full card the workbook lacks leads to its owner's sheet", () => {
  const alone = { ...open, plan: { ...plan, objectives: plan.objectives.slice(3) } };
  expect(fullCardOf(plan.objectives[3]!, alone)).toEqual({ sector: "S2", key: undefined, sheet: "Settore S2" });
});
