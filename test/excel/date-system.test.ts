/** A workbook that counts its days from 1904: every date in it would be taken for another, so it is left alone. */
import { DateSystemError } from "../../src/excel/excel-errors";
import { readWorkbook } from "../../src/excel/read/read-workbook";
import { sentenceOf } from "../../src/messages";
import { setUpPlan } from "../../src/operations/start/set-up-plan";
import { repairOpenWorkbook } from "../../src/operations/verification/verify-and-repair";
import { Session } from "../../src/operations/session/session";
import type { WorkbookData } from "../../src/xlsx/workbook-data";
import { smallPlan } from "../operations/plans";
import { preparedWorkbook, writingOperations } from "../severe/writing-operations";
import { expectRoundTrips } from "./asked-excel";
import { closeExcel, openExcel, workbookWith } from "./embedded";

let session: Session;
beforeEach(() => {
  session = new Session();
});

afterEach(closeExcel);

function from1904(data: WorkbookData): WorkbookData {
  return { ...data, datesFrom1904: true };
}

test("it is neither read nor made a plan, at the first round trip", async () => {
  const excel = openExcel(from1904(workbookWith("Foglio1")));
  await expect(readWorkbook()).rejects.toThrow(DateSystemError);
  expectRoundTrips(excel, 1);
  await expect(setUpPlan(session, smallPlan())).rejects.toThrow(DateSystemError);
  expectRoundTrips(excel, 2);
  expect(excel.workbook.data.sheets.map(({ name }) => name)).toEqual(["Foglio1"]);
});

test("a plan in it is not repaired, and nothing is written", async () => {
  const before = await preparedWorkbook("plan");
  const excel = openExcel(from1904(await preparedWorkbook("plan")));
  await expect(repairOpenWorkbook(session, { step: () => undefined, cancelled: false })).rejects.toThrow(DateSystemError);
  expect(excel.workbook.data.sheets).toEqual(before.sheets);
});

test.each(Object.keys(writingOperations))("%s is refused", async (name) => {
  const { on, run } = writingOperations[name]!;
  openExcel(from1904(await preparedWorkbook(on)));
  await expect(run(session)).rejects.toThrow(DateSystemError);
});

test("the sentence says where the option is and what becomes of dates that were typed", () => {
  expect(sentenceOf(new DateSystemError(), "it")).toMatch(
    /1\.462 giorni.*«Usa sistema data 1904» \(File › Opzioni › Impostazioni avanzate.*già scritte/,
  );
  expect(sentenceOf(new DateSystemError(), "en")).toMatch(/1,462 days.*“Use 1904 date system” \(File › Options › Advanced.*that are there/);
});
