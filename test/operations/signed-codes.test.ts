/** Sectors whose codes hold signs, several forms in one plan: what is done and shown is of the right one. */
import { checkPlan } from "../../src/checks/check-plan";
import { addCard } from "../../src/operations/card/add-card";
import { deleteCard } from "../../src/operations/card/delete-card";
import { renumberSector } from "../../src/operations/sector/renumber-sector";
import { Session } from "../../src/operations/session/session";
import { verifyOpenWorkbook } from "../../src/operations/verification/verify-and-repair";
import * as edits from "../../src/plan/editing/edit-objective";
import { closeExcel } from "../excel/embedded";
import { largePlan } from "../plan/large-plan";
import { severalForms } from "../plan/signed-codes";
import { keyOf, openPlan } from "./opened-plans";
import { readOpenPlan } from "./read-open-plan";

afterEach(closeExcel);

const plan = largePlan({ sectors: severalForms.length, cards: 42, years: 2, codes: severalForms });

test.each(["IT*", "S 1", "U/2", "1", "[R]"])("a card that is added to %s gets its next number, whatever was deleted", async (sector) => {
  await openPlan(plan);
  const session = new Session();
  const request = {
    operational: plan.objectives[0]!.operational,
    sector,
    title: "Sportello",
    priority: "MEDIA",
    start: "2025-02-01",
    end: "2026-09-30",
    responsible: "",
  };
  const highest = Math.max(
    ...plan.objectives.flatMap(({ shortCodes }) => shortCodes.flatMap((code) => (code.sector === sector ? [code.number] : []))),
  );
  const first = await addCard(session, request);
  expect(first.code.endsWith(`.${sector}.0000${highest + 1}`)).toBe(true);
  await deleteCard(session, `${sector}.0000${highest + 1}`);
  const second = await addCard(session, request);
  expect(second.code.endsWith(`.${sector}.0000${highest + 2}`)).toBe(true);
  const { plan: read, notes } = await readOpenPlan();
  expect(notes).toEqual([]);
  expect(read.objectives.at(-1)!.shortCodes).toEqual([{ sector, number: highest + 2 }]);
});

test("the numbers of a sector are closed up, and nothing else", async () => {
  const gapped = edits.removeObjective(
    plan,
    keyOf(
      plan.objectives.find(({ shortCodes: [code] }) => code!.sector === "S-1")!,
      plan,
    ),
  ).plan;
  await openPlan(gapped);
  await renumberSector(new Session(), "S-1");
  expect((await readOpenPlan()).plan).toEqual(edits.renumberSector(gapped, "S-1").plan);
});

test("the checks find in it what they find in the plan with other codes", () => {
  const plain = largePlan({ sectors: severalForms.length, cards: 42, years: 2 });
  const rules = (of: typeof plan) => checkPlan(of).map(({ rule, code }) => [rule, code]);
  expect(rules(plan)).toEqual(rules(plain));
});

test("nothing of its workbook is unlike what it should hold", async () => {
  await openPlan(plan);
  expect(await verifyOpenWorkbook(new Session(), { step: () => undefined, cancelled: false })).toMatchObject({
    differences: [],
    obstacles: [],
  });
});
