/** *Verifica e ripara* gives a workbook of before its front page, and loses nothing of it. */
import { readSheets } from "../../src/excel/read/read-workbook";
import { applyWorkbookPlan } from "../../src/excel/write/apply-workbook-plan";
import { variants } from "../../src/host/model/variant";
import { restoreEdit } from "../../src/operations/session/restore-edit";
import { Session } from "../../src/operations/session/session";
import { repairOpenWorkbook, verifyOpenWorkbook } from "../../src/operations/verification/verify-and-repair";
import { planWorkbook } from "../../src/sheets/workbook/plan-workbook";
import { closeExcel, openExcel } from "../excel/embedded";
import { formerSheets } from "../sheets/former-sheets";
import { objective, smallPlan } from "./plans";
import { readOpenPlan } from "./read-open-plan";

afterEach(closeExcel);

const plan = smallPlan({
  objectives: [...smallPlan().objectives, objective([{ sector: "S2", number: 2 }])],
  checks: {
    levels: { "code.gap": "off" },
    accepted: [
      { rule: "weight.sector", subject: "S1", found: "Il settore S1 fa 90 punti.", values: "", reason: "Va bene", on: "2026-11-22" },
    ],
  },
});
const waiting = { step: () => undefined, cancelled: false };

async function cell(sheet: string, address: string, typed?: string | number): Promise<unknown> {
  return Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem(sheet).getRange(address);
    if (typed !== undefined) range.values = [[typed]];
    range.load("values");
    await context.sync();
    return range.values[0]?.[0];
  });
}

describe.each(Object.entries(variants))("on an Excel as %s", (_, variant) => {
  let session: Session;
  beforeEach(async () => {
    session = new Session();
    openExcel(undefined, undefined, { variant });
    await applyWorkbookPlan({ ...planWorkbook(plan), sheets: formerSheets(plan) });
  });

  test("as long as nobody repairs it, it is sound as it is, and what is missing is told", async () => {
    expect(await verifyOpenWorkbook(session, waiting)).toEqual({ differences: [], obstacles: [], withoutFrontPage: "Piano" });
    expect((await readOpenPlan()).plan).toEqual(plan);
  });

  test("the front page comes before the settings, and the plan stays the same", async () => {
    await cell("Piano", "J5", "chiedere a Rossi");
    const { done, mended, left, moved } = await repairOpenWorkbook(session, waiting);
    expect({ done, mended, left, moved }).toMatchObject({
      done: { id: 0, code: "done.frontPageAdded", values: { sheet: "Impostazioni" } },
      mended: [],
      left: { differences: [], obstacles: [] },
      moved: "Impostazioni",
    });
    const { snapshot } = await readSheets({});
    expect(snapshot.sheets.slice(0, 3).map(({ name }) => name)).toEqual(["Piano", "Impostazioni", "Strategia"]);
    expect((await readOpenPlan()).plan).toEqual(plan);
    expect(await cell("Impostazioni", "J5")).toBe("chiedere a Rossi");
    expect(await cell("Piano", "A1")).toBe(plan.title);
    expect(await verifyOpenWorkbook(session, waiting)).toEqual({ differences: [], obstacles: [] });
  });

  test("what was typed over a formula of the settings comes back to them when the repair is taken back", async () => {
    await cell("Piano", "B13", 7);
    const { done } = await repairOpenWorkbook(session, waiting);
    expect(await cell("Impostazioni", "B13")).not.toBe(7);
    await restoreEdit(session, done.id);
    expect(await cell("Impostazioni", "B13")).toBe(7);
  });
});
