/** Sections of areas that come or go: whatever call Excel refuses, the sheet is as before, or all of it is done. */
import { setUpPlan } from "../../src/operations/start/set-up-plan";
import { Session } from "../../src/operations/session/session";
import { sectionsOf } from "../../src/plan/areas/area";
import { addSection, addTarget, blankTarget, removeSection } from "../../src/plan/areas/edit-areas";
import { editOf } from "../../src/plan/editing/plan-edit";
import type { Plan } from "../../src/plan/plan";
import type { WorkbookData } from "../../src/xlsx/workbook-data";
import { knownPlan } from "../plan/known-plans";
import { closeExcel, openExcel } from "./embedded";
import { Bench, changesOf, differences, expectTakenBack, faultsOf, linesOf, read } from "./fault-bench";
import { failAt } from "./faults";

afterEach(closeExcel);

const flat: Plan = knownPlan("altopiano");
const later = { area: sectionsOf(flat)[0]!.area, section: "ANNO 2029", years: [2029] };

let workbook: WorkbookData;
let withLater: WorkbookData;

beforeAll(async () => {
  const excel = openExcel();
  await setUpPlan(new Session(), flat);
  workbook = structuredClone(excel.workbook.data);
  const opened = await read(workbook);
  const bench = new Bench(workbook);
  await bench.apply(changesOf(opened, editOf(addSection(opened.reading.plan, later))));
  withLater = structuredClone(bench.data);
}, 60_000);

test("a section that comes is taken back wherever it stops", async () => {
  const opened = await read(workbook);
  await expectTakenBack(workbook, changesOf(opened, editOf(addSection(opened.reading.plan, later))));
}, 120_000);

test("one that comes between others with its rows, too", async () => {
  const opened = await read(workbook);
  const plan = addTarget(addSection(opened.reading.plan, later), later, { ...blankTarget, description: "Prima riga" });
  await expectTakenBack(workbook, changesOf(opened, editOf(plan)));
}, 120_000);

test("a section that goes stays where Excel refuses before its table is none, and else goes wholly", async () => {
  const opened = await read(withLater);
  const { plan } = opened.reading;
  const changes = changesOf(opened, editOf(removeSection(plan, later)));
  const whole = new Bench(withLater);
  await whole.apply(changes);
  const [before, after] = [linesOf(structuredClone(withLater)), linesOf(whole.data)];
  expect((await read(structuredClone(whole.data))).reading.plan).toEqual(flat);
  for (const fault of await faultsOf(withLater, changes)) {
    const bench = new Bench(withLater);
    const error = await bench.apply(changes, failAt(fault));
    const expected = error === undefined ? after : before;
    expect([fault, differences(expected, linesOf(bench.data))]).toEqual([fault, { lost: [], gained: [] }]);
  }
}, 120_000);
