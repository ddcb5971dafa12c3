/** What the pane is told while people work in the sheets, and what is put right under their hands. */
import { bringBackCard } from "../../src/operations/card/bring-back-card";
import { deleteCard } from "../../src/operations/card/delete-card";
import { editCard } from "../../src/operations/card/edit-card";
import { followWorkbook } from "../../src/operations/following/follow-workbook";
import { readOpenPlan } from "./read-open-plan";
import { renumberSector } from "../../src/operations/sector/renumber-sector";
import { restoreEdit } from "../../src/operations/session/restore-edit";
import { setUpPlan } from "../../src/operations/start/set-up-plan";
import { setWeights } from "../../src/operations/sector/set-weights";
import { sentenceOf } from "../../src/messages";
import { toSerial } from "../../src/plan/notation/calendar-date";
import { changeCard } from "../../src/plan/editing/edit-card";
import { valueEntry } from "../../src/plan/entry";
import { expectRoundTrips, testUnless } from "../excel/asked-excel";
import { cellAt, openExcel, refusal, sheetNamed } from "../excel/embedded";
import { knownPlan } from "../plan/known-plans";
import {
  follow,
  named,
  openAndFollow as openPlanAndFollow,
  quiet,
  readAgain,
  session,
  startOfFirstPhase,
  stopFollowing,
  type,
  unfollow,
  valueAt,
} from "./followed-plan";
import { keyOf, openPlan, subjectsOf } from "./opened-plans";
import { withoutWaiting } from "../excel/without-waiting";

withoutWaiting();

const plan = knownPlan("demo");
const { key, owner, objective } = subjectsOf(plan);
const openAndFollow = () => openPlanAndFollow(plan, key);

afterEach(stopFollowing);

test("the sheet in front and the plan are told at once", async () => {
  const { told } = await openAndFollow();
  expect(told.plans).toEqual([await readOpenPlan().then(expect.objectContaining)]);
  expect(told.plans[0]?.places.cards.get(key)).toBe(key);
  expect(told.sheets).toHaveLength(1);
  expect(told).toMatchObject({ noPlan: 0, failures: [], remarks: [] });
});

test("where the workbook becomes a plan, the sheet in front is known before the plan appears, so that nobody is taken from what they turn to next", async () => {
  openExcel();
  const order: string[] = [];
  const following = await followWorkbook(session, {
    plan: () => order.push("plan"),
    sheet: (name) => order.push(name),
    selected: () => undefined,
    putRight: () => order.push("put right"),
    failed: () => order.push("failed"),
    noPlan: () => order.push("no plan"),
  });
  await setUpPlan(session, plan);
  await quiet();
  await following.stop();
  expect(order[0]).toBe("no plan");
  expect(order.slice(0, order.indexOf("plan")).at(-1)).toBe("Piano");
  expect(order.slice(order.indexOf("plan")).filter((told) => told !== "plan")).toEqual([]);
});

test("a cell typed by the person or by a co-author is told by reading its sheet alone", async () => {
  const { excel, told, card } = await openAndFollow();
  for (const source of ["Local", "Remote"] as const) {
    excel.statistics.reset();
    type(excel, card, named(excel, card, "Titolo"), `Titolo di ${source}`, source);
    await quiet();
    expectRoundTrips(excel, 1);
    expect(told.plans.at(-1)?.plan).toEqual(changeCard(plan, key, { kind: "texts", texts: { title: `Titolo di ${source}` } }));
  }
});

test("many edits in one moment are read together", async () => {
  const { excel, told, card } = await openAndFollow();
  const place = named(excel, card, "Finalita");
  for (let at = 1; at <= 60; at++) type(excel, card, place, `Finalità ${at}`);
  await quiet();
  expect(told.plans.length).toBeLessThanOrEqual(3);
  expect(told.plans.at(-1)?.plan).toEqual(changeCard(plan, key, { kind: "texts", texts: { purpose: "Finalità 60" } }));
});

test("the sheet that the person goes to is told", async () => {
  const { excel, told } = await openAndFollow();
  excel.workbook.sheets.activate(sheetNamed(excel.workbook.data, `Settore ${owner}`));
  await quiet();
  expect(told.sheets.at(-1)).toBe(`Settore ${owner}`);
});

test("an operation's own writing is told, and takes one round trip to read instead of three", async () => {
  const { excel, told } = await openAndFollow();
  const done = await setWeights(session, owner, new Map([[key, valueEntry(7)]]));
  expectRoundTrips(excel, { atMost: 3 });
  await quiet();
  expect(told.plans.at(-1)?.plan).toEqual((await readOpenPlan()).plan);
  expect(done.id).toBeGreaterThan(0);
  expect(told.remarks).toEqual([]);
});

test("a card that was deleted is told to be among the deleted ones", async () => {
  const { told } = await openAndFollow();
  await deleteCard(session, key);
  await readAgain();
  expect(told.plans.at(-1)?.places.deleted).toMatchObject([{ objective: key, sheet: key }]);
});

test("sheets that come, go or are renamed are told without reading the cards", async () => {
  const { excel, told, card } = await openAndFollow();
  excel.workbook.sheets.rename(card, "La mia scheda");
  excel.workbook.sheets.add("Altri appunti");
  await quiet();
  expect(told.plans.at(-1)).toMatchObject({ plan, places: { cards: new Map([...told.plans[0]!.places.cards, [key, "La mia scheda"]]) } });
  excel.workbook.sheets.add("Appunti");
  excel.workbook.sheets.delete(card);
  excel.statistics.reset();
  await quiet();
  expectRoundTrips(excel, { atMost: 3 });
  expect(told.plans.at(-1)?.snapshot.sheets.map(({ name }) => name)).toEqual(excel.workbook.data.sheets.map(({ name }) => name));
  expect(told.plans.at(-1)?.plan).toEqual((await readOpenPlan()).plan);
});

test("a deleted card is brought back without reading the other cards, among them as they were", async () => {
  const { excel, told } = await openAndFollow();
  await deleteCard(session, key);
  await quiet();
  excel.statistics.reset();
  await bringBackCard(session, key);
  expectRoundTrips(excel, { atMost: 4 });
  await quiet();
  expect((await readOpenPlan()).plan).toEqual(plan);
  expect(told.plans.at(-1)).toMatchObject({ plan, places: { deleted: [] } });
});

test("sheets that an operation renames are told by their new names, also where Excel does not tell of names", async () => {
  const { told } = await openAndFollow();
  await deleteCard(session, "S2.00001");
  await quiet();
  const before = (await readOpenPlan()).plan;
  const done = await renumberSector(session, "S2");
  await quiet();
  expect(told.plans.at(-1)?.plan).toEqual((await readOpenPlan()).plan);
  await restoreEdit(session, done.id);
  await quiet();
  expect(told.plans.at(-1)?.plan).toEqual(before);
});

test("rows that move the settings are seen, also by the next edit", async () => {
  const { excel, told } = await openAndFollow();
  const settings = sheetNamed(excel.workbook.data, "Impostazioni");
  excel.workbook.structure.insert(settings, { row: 1, column: 0, rows: 2, columns: 16_384 }, "Down");
  await quiet();
  expect(told.plans.at(-1)?.plan).toEqual(plan);
  await editCard(session, key, { kind: "texts", texts: { title: "Dopo" } });
  expect((await readOpenPlan()).plan).toEqual(changeCard(plan, key, { kind: "texts", texts: { title: "Dopo" } }));
});

describe("a workbook without a plan", () => {
  test("is told to be none, and typing in it costs no reading", async () => {
    const excel = openExcel();
    const told = await follow();
    expect(told).toMatchObject({ noPlan: 1, plans: [] });
    excel.statistics.reset();
    type(excel, excel.workbook.data.sheets[0]!, { row: 0, column: 0 }, "qualcosa");
    await quiet();
    expectRoundTrips(excel, 0);
  });

  test("is told as a plan once one was set up in it", async () => {
    openExcel();
    const told = await follow();
    await setUpPlan(session, plan);
    await quiet();
    expect(told.plans.at(-1)?.plan).toEqual(plan);
    expect(told.plans.length).toBeLessThanOrEqual(3);
  });
});

describe("puts right", () => {
  const year = plan.firstYear + 1;

  test.each([
    ["gen", `${year}-01-01`],
    ["sett", `${year}-09-01`],
    ["15/05", `${year}-05-15`],
  ])("%s where a phase starts: the date of the column's year, with a sentence", async (typed, date) => {
    const { excel, told, card } = await openAndFollow();
    const place = startOfFirstPhase(card, year);
    type(excel, card, place, typed);
    await quiet();
    expect(valueAt(card, place)).toBe(toSerial(date));
    expect(told.remarks).toHaveLength(1);
    expect(told.remarks[0]).toMatchObject({ code: "done.putRight", values: { sheet: key, now: date.split("-").reverse().join("/") } });
    expect(sentenceOf(told.remarks[0], "it")).toMatch(/^Foglio .+, cella [A-Z]+\d+: hai scritto «.+», ora c’è \d\d\/\d\d\/\d{4}\.$/);
    expect(told.plans.at(-1)?.plan.objectives.find((found) => keyOf(found, plan) === key)?.card?.phases[0]?.windows[year]?.start).toEqual(
      valueEntry(date),
    );
  });

  test("a code that was typed or pasted over: the formula is back", async () => {
    const { excel, told, card } = await openAndFollow();
    const code = named(excel, card, "Codice");
    const before = cellAt(card, code.row, code.column);
    excel.workbook.batch(() => excel.workbook.cells.write(card, code.row, code.column, [["99.99.99.XX.00001"]]));
    await quiet();
    expect(cellAt(card, code.row, code.column)).toMatchObject({ formula: before?.formula, value: before?.value });
    expect(told.remarks).toMatchObject([
      { code: "done.putRight.formula", values: { typed: "99.99.99.XX.00001", now: String(before?.value) } },
    ]);
    expect(told.plans.at(-1)?.plan).toEqual(plan);
  });

  test("what is typed while the cell before it is being put right", async () => {
    const { excel, told, card } = await openAndFollow();
    const place = startOfFirstPhase(card, year);
    const edge = { ...place, column: place.column + 1 };
    type(excel, card, place, "gen");
    while (valueAt(card, place) === "gen") await new Promise((resolve) => setTimeout(resolve, 1));
    type(excel, card, edge, "dicembre");
    await quiet();
    expect([place, edge].map((at) => valueAt(card, at))).toEqual([toSerial(`${year}-01-01`), toSerial(`${year}-12-31`)]);
    expect(told.remarks).toHaveLength(2);
  });

  test("what is typed at the moment in which the pane writes into the same card", async () => {
    const { excel, told, card } = await openAndFollow();
    const place = startOfFirstPhase(card, year);
    type(excel, card, place, "gen");
    await editCard(session, key, { kind: "texts", texts: { title: "Dal pannello" } });
    await quiet();
    expect(valueAt(card, place)).toBe(toSerial(`${year}-01-01`));
    expect(told.remarks).toHaveLength(1);
  });

  test("many cells pasted at once are told in one sentence", async () => {
    const { excel, told, card } = await openAndFollow();
    const { row, column } = startOfFirstPhase(card, year);
    const months = ["gen", "feb", "mar", "apr", "mag"].map((month) => [month]);
    excel.workbook.batch(() => excel.workbook.cells.write(card, row, column, months));
    await quiet();
    expect([0, 1, 2, 3, 4].map((at) => valueAt(card, { row: row + at, column }))).toEqual(
      ["01", "02", "03", "04", "05"].map((month) => toSerial(`${year}-${month}-01`)),
    );
    expect(told.remarks).toMatchObject([{ code: "done.putRight.many", values: { sheet: key, count: 5 } }]);
  });

  test("nothing that a person undid: what they typed stays", async () => {
    const { excel, told, card } = await openAndFollow();
    const place = startOfFirstPhase(card, year);
    type(excel, card, place, "gen");
    await quiet();
    expect(excel.workbook.undo()).toBe(true);
    await quiet();
    expect(valueAt(card, place)).toBe("gen");
    expect(told.remarks).toHaveLength(1);
    type(excel, card, place, "feb");
    await quiet();
    expect(valueAt(card, place)).toBe(toSerial(`${year}-02-01`));
  });

  test("the same again in a cell that was emptied in between", async () => {
    const { excel, card } = await openAndFollow();
    const place = startOfFirstPhase(card, year);
    for (const typed of ["gen", "", "gen"]) {
      type(excel, card, place, typed);
      await quiet();
    }
    expect(valueAt(card, place)).toBe(toSerial(`${year}-01-01`));
  });

  test("nothing that a co-author typed, also when the person types beside it", async () => {
    const { excel, told, card } = await openAndFollow();
    const place = startOfFirstPhase(card, year);
    type(excel, card, place, "gen", "Remote");
    type(excel, card, named(excel, card, "Titolo"), "Un titolo");
    await quiet();
    expect(valueAt(card, place)).toBe("gen");
    expect(told.remarks).toEqual([]);
  });

  test("nothing that an operation wrote, and what cannot be read as a date stays", async () => {
    const { excel, told, card } = await openAndFollow();
    await editCard(session, key, { kind: "texts", texts: { start: { kind: "text", text: "gennaio" } } });
    const place = startOfFirstPhase(card, year);
    type(excel, card, place, "Cfr. già nel 2020");
    await quiet();
    expect(valueAt(card, place)).toBe("Cfr. già nel 2020");
    expect(valueAt(card, named(excel, card, "Inizio"))).toBe("gennaio");
    expect(told.remarks).toEqual([]);
  });

  testUnless(["groupRefused", "groupFailsAfterwards", "undoNotSupported"], "what is not done as one step is not undone as one")(
    "without costing the person's undo",
    async () => {
      const { excel, card } = await openAndFollow();
      type(excel, card, named(excel, card, "Titolo"), "Prima");
      await quiet();
      type(excel, card, startOfFirstPhase(card, year), "gen");
      await quiet();
      for (let step = 0; step < 3; step++) expect(excel.workbook.undo()).toBe(true);
      expect(valueAt(card, named(excel, card, "Titolo"))).toBe(objective.title);
    },
  );
});

test("a failed reading is told, and the next one starts from scratch", async () => {
  let failing = false;
  const excel = await openPlan(plan, () => (failing ? refusal("GeneralException") : undefined));
  const told = await follow();
  await quiet();
  const card = sheetNamed(excel.workbook.data, key);
  failing = true;
  type(excel, card, named(excel, card, "Titolo"), "Mentre Excel non risponde");
  await quiet();
  expect(told.failures).toHaveLength(1);
  failing = false;
  await readAgain();
  expect(told.plans.at(-1)?.plan).toEqual(changeCard(plan, key, { kind: "texts", texts: { title: "Mentre Excel non risponde" } }));
});

test("nothing is told after stop, and edits read for themselves again", async () => {
  const { excel, told, card } = await openAndFollow();
  await unfollow();
  type(excel, card, named(excel, card, "Titolo"), "Dopo");
  excel.workbook.sheets.activate(sheetNamed(excel.workbook.data, "Piano"));
  await quiet();
  expect(told.plans).toHaveLength(1);
  expect(told.sheets).toHaveLength(1);
  await editCard(session, key, { kind: "texts", texts: { purpose: "Altra" } });
  expect((await readOpenPlan()).plan).toEqual(changeCard(plan, key, { kind: "texts", texts: { title: "Dopo", purpose: "Altra" } }));
});
