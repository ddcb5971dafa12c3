import { readWorkbook } from "../../src/excel/read/read-workbook";
import { readWorkbookPlan } from "../../src/sheets/workbook/read-workbook-plan";
import type { OpenPlan } from "../../src/taskpane/operations-context";
import { tourSteps, tourStepNames } from "../../src/taskpane/tour/tour-steps";
import { closeExcel } from "../excel/embedded";
import { openPlan } from "../operations/opened-plans";
import { smallPlan } from "../operations/plans";
import { knownPlan, plansOfEveryShape } from "../plan/known-plans";
import type { Plan } from "../../src/plan/plan";
afterEach(closeExcel);

async function opened(plan: Plan): Promise<OpenPlan> {
  await openPlan(plan);
  const snapshot = await readWorkbook();
  return { ...readWorkbookPlan(snapshot), snapshot };
}

describe("the tour of a plan", () => {
  it.each(plansOfEveryShape.filter((name) => knownPlan(name).objectives.some(({ card }) => card)))(
    "of the %s file stands only on cells that are there",
    async (name) => {
      const open = await opened(knownPlan(name));
      const steps = tourSteps(open);
      expect(steps.map((step) => step.name)).toEqual(tourStepNames);
      for (const { place } of steps) {
        if (!place) continue;
        const sheet = open.snapshot.sheets.find((found) => found.name === place.sheet);
        expect(sheet).toBeDefined();
        if ("name" in place) expect(sheet?.names.map((found) => found.name)).toContain(place.name);
      }
    },
  );

  it("shows a sector whose points are shared out and a card of that sector at the end of its last bar", async () => {
    const open = await opened(knownPlan("demo"));
    const steps = tourSteps(open);
    const at = (name: string) => steps.find((step) => step.name === name);
    expect(at("weights")?.values).toEqual({ sector: "S1", sheet: "Settore S1", full: 100 });
    expect(at("card")?.values).toEqual({ sheet: "S1.00001", code: "03.02.01.S1.00001" });
    const phases = at("phases")?.place;
    const sheet = open.snapshot.sheets.find(({ name }) => name === phases?.sheet);
    const value =
      sheet && phases && "row" in phases ? sheet.values[phases.row - sheet.origin.row]?.[phases.column - sheet.origin.column] : undefined;
    expect(value).toBe(1);
  });

  it("leads to the empty cell of the first start date on a card without phases", async () => {
    const [, , phases] = tourSteps(await opened(smallPlan()));
    expect(phases).toMatchObject({ name: "phases", place: { sheet: "S1.00001", row: expect.any(Number), column: 4 } });
  });

  it("leaves out what the plan does not have", async () => {
    const open = await opened(smallPlan());
    const without = (sheet: string) => ({
      ...open,
      snapshot: { ...open.snapshot, sheets: open.snapshot.sheets.filter(({ name }) => name !== sheet) },
    });
    expect(tourSteps(without("Obiettivi")).map(({ name }) => name)).toEqual(["plan", "card", "phases", "weights", "newCard"]);
    expect(tourSteps(without("Piano")).map(({ name }) => name)).toEqual(["card", "phases", "weights", "register", "newCard"]);
  });

  it("has no steps without a card or without a sector", async () => {
    const open = await opened(smallPlan());
    expect(tourSteps({ ...open, places: { ...open.places, cards: new Map() } })).toEqual([]);
    expect(tourSteps({ ...open, places: { ...open.places, sectors: new Map() } })).toEqual([]);
  });
});
