/** Workbooks of before, whose sheet `Piano` holds settings and rules together with the summary of the sectors: read, edited, and given a front page. */
import { editOf } from "../../src/plan/editing/plan-edit";
import type { Plan } from "../../src/plan/plan";
import { settingsMove } from "../../src/sheets/plan/move-settings";
import { readWorkbookPlan } from "../../src/sheets/workbook/read-workbook-plan";
import { smallPlan } from "../operations/plans";
import { knownPlan, plansOfEveryShape } from "../plan/known-plans";
import { EditedWorkbook } from "./changes/edited-workbook";
import { WorkbookModel } from "./changes/workbook-model";
import { formerSheets } from "./former-sheets";

const decided = smallPlan({
  points: 50,
  checks: {
    levels: { "code.gap": "off", "phases.weight": "note" },
    accepted: [
      {
        rule: "weight.sector",
        subject: "S1",
        found: "Il settore S1 fa 90 punti.",
        values: "full=100",
        reason: "Va bene",
        on: "2026-11-22",
      },
    ],
  },
});

function former(plan: Plan): EditedWorkbook {
  return new EditedWorkbook(plan, new WorkbookModel(plan, formerSheets(plan)));
}

test.each([...plansOfEveryShape.map((name) => [name, knownPlan(name)] as const), ["one with decisions", decided] as const])(
  "%s reads as it was, with nothing to say",
  (_, plan) => {
    expect(former(plan).reading).toMatchObject({ plan, notes: [] });
  },
);

const edited: Partial<Plan> = {
  entity: "Comune di prova",
  points: 200,
  checks: { levels: { "code.gap": "error", "regola.di.domani": "error" }, accepted: [] },
  sectors: [...decided.sectors, { code: "S4", name: "Nuovissimo", head: "", mission: "", entries: [] }],
};

test("settings, rules and sectors are edited at once where they stand", () => {
  const workbook = former(decided);
  workbook.edit(editOf({ ...workbook.plan, ...edited }));
  const { range } = workbook.model.tableStartingWith("Piano", "Riepilogo");
  expect(workbook.model.contentAt("Piano", range.row + 4, 0)).toBe("S4");
});

describe("given a front page", () => {
  function moved(plan: Plan): EditedWorkbook {
    const workbook = former(plan);
    const move = settingsMove(workbook.model.snapshot(), workbook.reading);
    workbook.model.applyAll(move?.changes ?? []);
    workbook.readAgain();
    return workbook;
  }

  test.each(plansOfEveryShape)("%s still reads as it was", (name) => {
    const plan = knownPlan(name);
    expect(moved(plan).reading).toMatchObject({ plan, notes: [] });
  });

  test("the sheet of the settings keeps all that it holds, under its new name, behind the front page", () => {
    const before = new WorkbookModel(decided, formerSheets(decided));
    before.type("Piano", 4, 9, "chiedere a Rossi");
    const workbook = new EditedWorkbook(decided, before);
    const [sheet] = before.snapshot().sheets;
    before.applyAll(settingsMove(before.snapshot(), workbook.reading)?.changes ?? []);
    expect(before.sheetNames.slice(0, 3)).toEqual(["Piano", "Impostazioni", "Strategia"]);
    const now = before.snapshot().sheets[1];
    expect(now?.values).toEqual(sheet?.values);
    expect(now?.tables.map(({ name }) => name)).toEqual(["RiepilogoPrima", "Regole", "ControlliAccettati"]);
  });

  test("is edited as before, and both summaries list a sector that comes", () => {
    const workbook = moved(decided);
    workbook.edit(editOf({ ...workbook.plan, ...edited }));
    for (const [sheet, table] of [
      ["Piano", "Riepilogo"],
      ["Impostazioni", "RiepilogoPrima"],
    ] as const) {
      const { range } = workbook.model.tableStartingWith(sheet, table);
      expect(workbook.model.contentAt(sheet, range.row + 4, 0)).toBe("S4");
    }
  });

  test("there is nothing more to move", () => {
    const workbook = moved(decided);
    expect(settingsMove(workbook.model.snapshot(), workbook.reading)).toBeUndefined();
    const now = new WorkbookModel(decided);
    expect(settingsMove(now.snapshot(), readWorkbookPlan(now.snapshot()))).toBeUndefined();
  });

  test("names that people have taken already are left to them", () => {
    const workbook = former(decided);
    const snapshot = workbook.model.snapshot();
    const own = { name: "Impostazioni", values: [["appunti"]], names: [], tables: [] };
    const move = settingsMove({ ...snapshot, sheets: [...snapshot.sheets, { ...snapshot.sheets[0]!, ...own }] }, workbook.reading);
    expect(move?.settings).toBe("Impostazioni~2");
  });
});
