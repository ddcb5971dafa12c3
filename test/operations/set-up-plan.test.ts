import { readOpenPlan } from "./read-open-plan";
import { AlreadyAPlanError, SectorsAlikeError, setUpPlan } from "../../src/operations/start/set-up-plan";
import { Session } from "../../src/operations/session/session";
import { NotAPlanError } from "../../src/sheets/workbook/read-workbook-plan";
import { expectRoundTrips } from "../excel/asked-excel";
import { closeExcel, openExcel, workbookWith } from "../excel/embedded";
import { smallPlan } from "./plans";

afterEach(closeExcel);

test("a new workbook becomes the plan, and reads back as it", async () => {
  openExcel();
  const result = await setUpPlan(new Session(), smallPlan());
  expect(result).toMatchObject({ cards: 2, sectors: 3 });
  expect(result.sheets).toEqual(expect.arrayContaining(["Piano", "Obiettivi", "Settore S1", "S1.00001", "S1.00004 S2.00001"]));
  const { plan, notes } = await readOpenPlan();
  expect(notes).toEqual([]);
  expect(plan).toEqual(smallPlan());
});

test("setting up takes four round trips and reading three", async () => {
  const excel = openExcel();
  await setUpPlan(new Session(), smallPlan());
  expectRoundTrips(excel, 4);
  excel.statistics.reset();
  await readOpenPlan();
  expectRoundTrips(excel, 3);
});

test("a workbook that holds a plan is left as it is", async () => {
  const excel = openExcel();
  await setUpPlan(new Session(), smallPlan());
  const before = excel.workbook.data.sheets.map((sheet) => sheet.name);
  await expect(setUpPlan(new Session(), smallPlan({ title: "Altro" }))).rejects.toThrow(AlreadyAPlanError);
  expect(excel.workbook.data.sheets.map((sheet) => sheet.name)).toEqual(before);
});

test.each(["s1", "S1"])(
  "two sectors that Excel cannot tell apart are refused by name, before anything is written: S1 and %s",
  async (code) => {
    const excel = openExcel();
    const [first, ...others] = smallPlan().sectors;
    const sectors = [first!, { ...first!, code, entries: [] }, ...others];
    await expect(setUpPlan(new Session(), smallPlan({ sectors }))).rejects.toEqual(new SectorsAlikeError(code, "S1"));
    expect(excel.workbook.data.sheets).toHaveLength(1);
  },
);

test("any other workbook is no plan to read", async () => {
  openExcel(workbookWith("Conti"));
  await expect(readOpenPlan()).rejects.toThrow(NotAPlanError);
});
