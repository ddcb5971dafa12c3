/** At the scale that a sheet is given where Excel does not fit it, LibreOffice prints it one page wide. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { onNewWorkbook } from "../../src/cli/headless-excel";
import { readPlanFile } from "../../src/interchange/plan-file/read-plan-file";
import { setUpPlan } from "../../src/operations/start/set-up-plan";
import { Session } from "../../src/operations/session/session";
import { planWorkbook } from "../../src/sheets/workbook/plan-workbook";
import { writeXlsx } from "../../src/xlsx";
import type { SheetData, WorkbookData } from "../../src/xlsx/workbook-data";
import { hasLibreOffice, pagesByLibreOffice } from "./libre-office";
import { testWith } from "./xlsx-programs";

jest.setTimeout(240_000);
const libreOfficeTest = testWith(hasLibreOffice, "LibreOffice");

const { plan } = readPlanFile(readFileSync(join(__dirname, "../../assets/demo-plan.json"), "utf8"), "demo-plan.json");
const scales = new Map(planWorkbook(plan).sheets.map(({ name, print }) => [name, print.scale]));

/** The sheet prints one row, filled at both ends of what it prints else, at its scale; so it takes as many pages as it is wide. */
function oneRow(sheet: SheetData, times: number): SheetData {
  const { printArea, paper, orientation, margins } = sheet.page;
  if (!printArea || !paper || !orientation || !margins) throw new Error(`${sheet.name} is not set up for printing.`);
  const row = 5_000;
  const ends = new Map([printArea.column, printArea.column + printArea.columns - 1].map((column) => [column, { value: 1 }]));
  return {
    ...sheet,
    cells: new Map(sheet.cells).set(row, ends),
    page: {
      paper,
      orientation,
      margins,
      scale: Math.floor((scales.get(sheet.name) ?? 0) * times),
      printArea: { ...printArea, row, rows: 1 },
    },
  };
}

libreOfficeTest("every sheet of a plan, cards and register among them", async () => {
  const data: WorkbookData = await onNewWorkbook(async () => void (await setUpPlan(new Session(), plan)));
  const shown = data.sheets.filter(({ visibility }) => visibility === "visible");
  const pages = async (times: number) =>
    pagesByLibreOffice(await writeXlsx({ ...data, sheets: shown.map((sheet) => oneRow(sheet, times)) }));
  expect(shown.map(({ name }) => name).filter((name) => !scales.has(name))).toEqual([]);
  expect(await pages(1)).toBe(shown.length);
  // All but the few that fit without being made smaller.
  expect(await pages(1.1)).toBeGreaterThan(shown.length + scales.size / 2);
});
