/** Dates and percentages that Excel made of texts are read as they are shown, from files and from the open workbook. */
import { readWorkbook } from "../../src/excel/read/read-workbook";
import { rereadSheets } from "../../src/excel/read/reread-sheets";
import { snapshotOfFile } from "../../src/interchange/workbook-file";
import { readWorkbookPlan } from "../../src/sheets/workbook/read-workbook-plan";
import type { WorkbookSnapshot } from "../../src/sheets/reading/sheet-snapshot";
import { readXlsx, writeXlsx } from "../../src/xlsx";
import { closeExcel } from "../excel/embedded";
import { openPlan } from "../operations/opened-plans";
import { knownPlan } from "../plan/known-plans";

afterEach(closeExcel);

const plan = knownPlan("demo");
const card = "S1.00001";

/** Each with its number format, as somebody pastes or formats it. */
async function withNumbers(typed: readonly (readonly [name: string, value: number, numberFormat: string])[]): Promise<WorkbookSnapshot[]> {
  const { workbook } = await openPlan(plan);
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem(card);
    for (const [name, value, numberFormat] of typed) {
      const cell = sheet.names.getItem(name).getRange();
      cell.numberFormat = [[numberFormat]];
      cell.values = [[value]];
    }
    await context.sync();
  });
  const opened = await readWorkbook();
  const { snapshot: again } = await rereadSheets([card], opened);
  const bytes = await writeXlsx(workbook.data);
  return [opened, again, snapshotOfFile(await readXlsx(bytes, "piano.xlsx"), "piano.xlsx")];
}

const [first] = plan.objectives.filter(({ shortCodes }) => shortCodes[0]?.sector === "S1");
const cardIn = (snapshot: WorkbookSnapshot) => readWorkbookPlan(snapshot).plan.objectives.find(({ title }) => title === first?.title)?.card;

test("a date, a percentage and a number with decimals", async () => {
  for (const snapshot of await withNumbers([
    ["Vincoli", 44561, "dd/mm/yyyy"],
    ["Unita", 0.5, "0%"],
    ["Dettaglio", 1234.5, "#,##0.00"],
  ]))
    expect(cardIn(snapshot)).toMatchObject({ constraints: "31/12/2021", units: "50%", detail: "1.234,50" });
});

test("a number in no format is what was typed", async () => {
  for (const snapshot of await withNumbers([
    ["Vincoli", 12.01, "General"],
    ["Unita", 7, "@"],
  ]))
    expect(cardIn(snapshot)).toMatchObject({ constraints: "12.01", units: "7" });
});

test("a number that its format cannot show is not lost behind the signs that stand for it", async () => {
  for (const snapshot of await withNumbers([["Vincoli", -5, "dd/mm/yyyy"]])) expect(cardIn(snapshot)).toMatchObject({ constraints: "-5" });
});

test("dates stay dates where a date belongs", async () => {
  for (const snapshot of await withNumbers([["Inizio", 46054, "mmmm yyyy"]]))
    expect(cardIn(snapshot)?.start).toEqual({ kind: "value", value: "2026-02-01" });
});
