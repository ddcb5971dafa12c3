import { addCard, type CardRequest } from "../../src/operations/card/add-card";
import { DatesReversedError, DateUnreadableError, TableMissingError, TitleMissingError } from "../../src/operations/card/card-errors";
import { UnknownOperationalObjectiveError, UnknownSectorError } from "../../src/plan/editing/edit-errors";
import { followWorkbook } from "../../src/operations/following/follow-workbook";
import type { Follower } from "../../src/operations/following/open-plan";
import { readOpenPlan } from "./read-open-plan";
import { readPart } from "../../src/operations/session/read-part";
import { restoreEdit } from "../../src/operations/session/restore-edit";
import { setUpPlan } from "../../src/operations/start/set-up-plan";
import { Session } from "../../src/operations/session/session";
import { carryOver } from "../../src/plan/editing/carry-over";
import type { Plan } from "../../src/plan/plan";
import { shippedTemplates } from "../../src/plan/template/shipped";
import { WorkbookProtectedError } from "../../src/excel/excel-errors";
import { expectRoundTrips } from "../excel/asked-excel";
import { cellAt, closeExcel, openExcel, sheetNamed } from "../excel/embedded";
import { knownPlan } from "../plan/known-plans";
import { subjectsOf } from "./opened-plans";
import { smallPlan } from "./plans";

let session: Session;
beforeEach(() => {
  session = new Session();
});

afterEach(closeExcel);

const request: CardRequest = {
  operational: "01.01.02",
  sector: "S1",
  title: "=Sportello unico",
  priority: "MEDIA",
  start: "2026-02-01",
  end: "2027-09-30",
  responsible: "Ciro Prova",
};

const [, pdo] = shippedTemplates;
const withoutPurpose = {
  ...pdo!,
  id: "senza-finalita",
  fields: { title: pdo!.fields.title!, sector: pdo!.fields.sector!, costCentre: pdo!.fields.costCentre! },
  parts: [{ title: { it: "" }, rows: [["sector", "costCentre"]] }],
  levels: 0,
};

const ignore = () => undefined;
const nobody: Follower = { plan: ignore, noPlan: ignore, failed: ignore, sheet: ignore, selected: ignore, putRight: ignore };

async function openPlan(plan: Plan = smallPlan()) {
  const excel = openExcel();
  await setUpPlan(session, plan);
  excel.statistics.reset();
  return excel;
}

test("the card stands in the plan with its code, and its sheet is shown", async () => {
  const excel = await openPlan();
  expect(await addCard(session, request)).toMatchObject({ code: "01.01.02.S1.00005", sheet: "S1.00005" });
  const { data } = excel.workbook;
  expect(data.sheets[data.activeSheet]?.name).toBe("S1.00005");
  const { plan, notes } = await readOpenPlan();
  expect(notes).toEqual([]);
  expect(plan.objectives.map((objective) => objective.shortCodes)).toEqual([
    ...smallPlan().objectives.map((objective) => objective.shortCodes),
    [{ sector: "S1", number: 5 }],
  ]);
  expect(plan.objectives.at(-1)).toMatchObject({
    title: "=Sportello unico",
    operational: "01.01.02",
    priority: "MEDIA",
    card: { responsible: "Ciro Prova", start: { kind: "value", value: "2026-02-01" }, end: { kind: "value", value: "2027-09-30" } },
  });
});

test("the first field that a person fills is selected, not the code, whose explanation would cover it", async () => {
  await openPlan();
  const { sheet } = await addCard(session, request);
  const [selected, purpose] = await Excel.run(async (context) => {
    const ranges = [
      context.workbook.getSelectedRange().load("address"),
      context.workbook.worksheets.getItem(sheet).names.getItem("Finalita").getRange().load("address"),
    ] as const;
    await context.sync();
    return ranges.map(({ address }) => address);
  });
  expect(selected).toBe(purpose);
});

test.each([...shippedTemplates, withoutPurpose])(
  "of the template $id, whatever fields that has, a field to fill in is selected",
  async (template) => {
    await openPlan({
      ...smallPlan(),
      objectives: [],
      sectors: smallPlan().sectors.map((sector) => ({ ...sector, entries: [] })),
      templates: [template],
    });
    const operational = template.levels > 0 ? request.operational : "";
    const { sheet } = await addCard(session, { ...request, operational });
    const selected = await Excel.run(async (context) => {
      const range = context.workbook.getSelectedRange().load("values,worksheet/name");
      await context.sync();
      return [range.worksheet.name, (range.values as unknown[][]).flat().join("")];
    });
    expect(selected).toEqual([sheet, ""]);
  },
);

test("the new sheet stands after the last card", async () => {
  const excel = await openPlan();
  await addCard(session, request);
  const names = excel.workbook.data.sheets.map((sheet) => sheet.name);
  expect(names.indexOf("S1.00005")).toBe(names.indexOf("S1.00004 S2.00001") + 1);
});

test("register and sector table show it by formula, and the sector's points say what is missing", async () => {
  const excel = await openPlan();
  await addCard(session, request);
  const { data } = excel.workbook;
  const register = sheetNamed(data, "Obiettivi");
  const [table] = register.tables;
  const last = table!.range.row + table!.range.rows - 1;
  const values = [...(register.cells.get(last)?.values() ?? [])].map((cell) => cell.value);
  expect(values).toEqual(expect.arrayContaining(["S1.00005", "01.01.02.S1.00005", "=Sportello unico", "Ciro Prova"]));
  const sector = sheetNamed(data, "Settore S1");
  const weights = sector.tables[0]!.range;
  expect(weights.rows).toBe(4);
  expect(cellAt(sector, weights.row + 3, weights.column)).toMatchObject({
    value: "S1.00005",
    format: expect.objectContaining({ numberFormat: "@" }),
  });
  expect(cellAt(sector, weights.row + 3, weights.column + 1)?.value).toBe("=Sportello unico");
  expect(sector.validations.some(({ range }) => range.row <= weights.row + 3 && weights.row + 3 < range.row + range.rows)).toBe(true);
});

test("takes seven round trips, three of which read and one sets the page up; while the pane follows the workbook it takes five", async () => {
  const excel = await openPlan();
  await addCard(session, request);
  expectRoundTrips(excel, { atMost: 7 });
  const following = await followWorkbook(session, nobody);
  excel.statistics.reset();
  await addCard(session, request);
  expectRoundTrips(excel, { atMost: 5 });
  await following.stop();
});

test("in a sector without objectives it fills the blank row", async () => {
  const excel = await openPlan();
  await addCard(session, { ...request, sector: "S3" });
  const sector = sheetNamed(excel.workbook.data, "Settore S3");
  expect(sector.tables[0]?.range.rows).toBe(2);
  expect((await readOpenPlan()).plan.sectors[2]?.entries).toEqual([
    { objective: "S3.00001", weight: { kind: "blank" }, excerpt: false, notes: [] },
  ]);
});

test("two cards one after the other get two numbers", async () => {
  await openPlan();
  const codes = [await addCard(session, request), await addCard(session, request)].map((added) => added.code);
  expect(codes).toEqual(["01.01.02.S1.00005", "01.01.02.S1.00006"]);
});

test("dates may be months of the plan, and may be left open", async () => {
  await openPlan();
  await addCard(session, { ...request, start: "gennaio", end: "" });
  expect((await readOpenPlan()).plan.objectives.at(-1)?.card).toMatchObject({
    start: { kind: "value", value: "2026-01-01" },
    end: { kind: "blank" },
  });
});

describe("begun from another card", () => {
  const demo = knownPlan("demo");
  const { objective: model, owner } = subjectsOf(demo);
  const blankRequest: CardRequest = {
    operational: model.operational,
    sector: owner,
    title: "Ripreso",
    priority: "",
    start: "",
    end: "",
    responsible: "",
  };
  const onlyAdded = async () => (await readOpenPlan()).plan.objectives.at(-1);

  test("a copy has its content, as the pure edit carries it over", async () => {
    await openPlan(demo);
    await addCard(session, blankRequest, { objective: model, yearsOn: 0 });
    expect(await onlyAdded()).toMatchObject({
      title: "Ripreso",
      priority: model.priority,
      otherOperational: model.otherOperational,
      card: { ...carryOver(model.card, 0, demo), state: "BOZZA" },
    });
  });

  test("last year's card moves on by a year, and what was typed goes before what it says", async () => {
    await openPlan(demo);
    await addCard(
      session,
      { ...blankRequest, priority: "BASSA", responsible: "Dora Prova", start: `01/02/${demo.firstYear}` },
      { objective: model, yearsOn: 1 },
    );
    const card = {
      ...carryOver(model.card, 1, demo),
      state: "BOZZA",
      responsible: "Dora Prova",
      start: { kind: "value", value: `${demo.firstYear}-02-01` },
    };
    expect(await onlyAdded()).toMatchObject({ priority: "BASSA", card });
  });
});

test("an added card is taken back as a deleted one, so that it can return", async () => {
  await openPlan();
  const { done } = await addCard(session, request);
  await restoreEdit(session, done.id);
  const { plan, places } = await readPart(session, "whole");
  expect(plan).toEqual(smallPlan());
  expect(places.deleted).toMatchObject([{ objective: "S1.00005" }]);
});

describe("refuses before anything is written", () => {
  test.each([
    [{ operational: "09.09.09" }, UnknownOperationalObjectiveError],
    [{ sector: "S9" }, UnknownSectorError],
    [{ title: "  " }, TitleMissingError],
    [{ start: "prima o poi" }, DateUnreadableError],
    [{ end: "2025-12-31" }, DatesReversedError],
  ])("%j", async (wrong, error) => {
    const excel = await openPlan();
    const before = excel.workbook.data.sheets.length;
    await expect(addCard(session, { ...request, ...wrong })).rejects.toThrow(error);
    expect(excel.workbook.data.sheets).toHaveLength(before);
  });

  test("a protected workbook", async () => {
    const excel = await openPlan();
    excel.workbook.data.structureProtected = true;
    await expect(addCard(session, request)).rejects.toThrow(WorkbookProtectedError);
  });

  test("a plan whose sector table is gone", async () => {
    const excel = await openPlan();
    sheetNamed(excel.workbook.data, "Settore S1").tables.length = 0;
    await expect(addCard(session, request)).rejects.toThrow(TableMissingError);
  });
});
