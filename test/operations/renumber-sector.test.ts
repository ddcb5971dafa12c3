/** Closing the gaps in a sector's numbers: every reference follows, deleted cards make room, and all of it can be taken back. */
import { bringBackCard } from "../../src/operations/card/bring-back-card";
import { deleteCard } from "../../src/operations/card/delete-card";
import { renumberSector } from "../../src/operations/sector/renumber-sector";
import { restoreEdit } from "../../src/operations/session/restore-edit";
import { Session } from "../../src/operations/session/session";
import { sentenceOf } from "../../src/messages";
import * as edits from "../../src/plan/editing/edit-objective";
import type { Plan } from "../../src/plan/plan";
import { expectRoundTrips } from "../excel/asked-excel";
import { closeExcel } from "../excel/embedded";
import { knownPlan } from "../plan/known-plans";
import { keyOf, openPlan } from "./opened-plans";
import { readOpenPlan } from "./read-open-plan";
import { cellsOf } from "./workbooks";

let session: Session;
beforeEach(() => {
  session = new Session();
});

afterEach(closeExcel);

/** The published plan with cards where it is at hand, else the demo plan; something in its first card is accepted. */
const published = knownPlan("sorana");

/** The sector with the most cards of which one is shared, so that its codes stand in other sectors too. */
const sector = [...published.sectors]
  .sort((one, other) => cardsIn(other.code).length - cardsIn(one.code).length)
  .find(({ code }) => cardsIn(code).some(({ shortCodes }) => shortCodes.length > 1))!.code;

function cardsIn(code: string): Plan["objectives"] {
  return published.objectives.filter(({ card, shortCodes }) => card && shortCodes.some((shortCode) => shortCode.sector === code));
}

function numberIn(objective: Plan["objectives"][number]): number {
  return objective.shortCodes.find((code) => code.sector === sector)?.number ?? 0;
}

const [first, ...others] = cardsIn(sector).toSorted((one, other) => numberIn(one) - numberIn(other));
const last = others.at(-1)!;
const firstKey = keyOf(first!, published);
const accepted = {
  rule: "field.unit",
  subject: keyOf(last, published),
  found: "",
  values: "",
  reason: "Va bene così",
  on: "2026-11-22",
} as const;
const plan: Plan = { ...published, checks: { ...published.checks, accepted: [accepted] } };

const withoutFirst = edits.removeObjective(plan, firstKey).plan;
const renumbered = edits.renumberSector(withoutFirst, sector);

/** Formulas that refer to nothing, and results that are errors. */
function broken(excel: Awaited<ReturnType<typeof openPlan>>): string[] {
  return [...cellsOf(excel.workbook.data)].flatMap(({ sheet, row, column, cell }) =>
    /#REF!|#NAME\?/.test(`${cell.formula ?? ""} ${JSON.stringify(cell.value ?? "")}`)
      ? [`${sheet.name} ${row} ${column} ${cell.formula}`]
      : [],
  );
}

test("cards, sheets, tables, register, sectors and acceptances follow, though the gap is a deleted card's", async () => {
  const excel = await openPlan(plan);
  const was = broken(excel);
  await deleteCard(session, firstKey);
  excel.statistics.reset();
  const done = await renumberSector(session, sector);
  expectRoundTrips(excel, { atMost: 5 });
  expect(done).toMatchObject({
    code: "done.renumbered",
    values: { sector, count: renumbered.codes.size },
    codes: renumbered.codes,
    restoringClearsUndo: true,
  });
  expect(sentenceOf(done, "it")).not.toMatch(/[{}]/);
  const now = await readOpenPlan();
  expect(now.plan).toEqual(renumbered.plan);
  expect(now.plan.checks.accepted).toMatchObject([{ subject: renumbered.codes.get(accepted.subject) }]);
  expect(now.notes).toEqual([]);
  expect(broken(excel)).toEqual(was);
  const cards = excel.workbook.data.sheets.filter(
    ({ visibility, tables }) => visibility === "visible" && tables.some(({ name }) => name.startsWith("Fasi_")),
  );
  expect(new Set(cards.map(({ name }) => name))).toEqual(
    new Set(renumbered.plan.objectives.filter(({ card }) => card).map((objective) => keyOf(objective, plan).replace("/", " "))),
  );
  const numbers = now.plan.objectives.map(numberIn).filter((number) => number > 0);
  expect(numbers.toSorted((one, other) => one - other)).toEqual(numbers.map((_, at) => at + 1));
});

test("is taken back by one click, and so is the deletion before it", async () => {
  await openPlan(plan);
  const before = await readOpenPlan();
  const deleted = await deleteCard(session, firstKey);
  const done = await renumberSector(session, sector);
  expect((await restoreEdit(session, done.id)).kept).toEqual([]);
  expect((await readOpenPlan()).plan).toEqual(withoutFirst);
  expect((await restoreEdit(session, deleted.id)).done).toMatchObject({ code: "done.broughtBack", values: { objective: firstKey } });
  expect(await readOpenPlan()).toEqual(before);
});

test("a deleted card whose code was given again comes back with the next number, also by taking its deletion back", async () => {
  const excel = await openPlan(plan);
  const deleted = await deleteCard(session, firstKey);
  await renumberSector(session, sector);
  const { done } = await restoreEdit(session, deleted.id);
  const back = done.values.newObjective;
  expect(done).toMatchObject({ code: "done.broughtBackAs", values: { objective: firstKey } });
  const now = await readOpenPlan();
  expect(now.notes).toEqual([]);
  const { shortCodes: _, ...same } = first!;
  expect(now.plan.objectives.find((objective) => keyOf(objective, plan) === back)).toMatchObject(same);
  expect(excel.workbook.data.sheets.find(({ name }) => name === String(back).replace("/", " "))?.visibility).toBe("visible");
  await restoreEdit(session, done.id);
  expect((await readOpenPlan()).plan).toEqual(renumbered.plan);
  const [hidden] = excel.workbook.data.sheets.filter(
    ({ visibility, tables }) => visibility === "hidden" && tables.some(({ name }) => name.startsWith("Fasi_")),
  );
  expect(await bringBackCard(session, hidden!.name)).toMatchObject({ code: "done.broughtBack", values: { objective: back } });
});

test("where no number is missing nothing is written", async () => {
  await openPlan(plan);
  await deleteCard(session, firstKey);
  await renumberSector(session, sector);
  expect(await renumberSector(session, sector)).toMatchObject({ id: 0, code: "done.nothing" });
});
