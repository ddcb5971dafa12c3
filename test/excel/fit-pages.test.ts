/** Pages that Excel does not fit to one page's width get a scale at which they do (office-js #1860). */
import { applyChanges } from "../../src/excel/edit/apply-changes";
import { applyWorkbookPlan } from "../../src/excel/write/apply-workbook-plan";
import { PageRefusedError } from "../../src/excel/excel-errors";
import { setUpPrint } from "../../src/excel/pages/print-set-up";
import { closeExcel, openExcel, refusal, sheetNamed, workbookWith, type Interference } from "./embedded";
import { sheetPlan } from "./sheet-plans";

afterEach(closeExcel);

const ignored = { troubles: [{ name: "fitToPagesIgnored" }] } as const;
const plan = { title: "Prova", styles: [], sheets: [sheetPlan("Piano"), sheetPlan("S1.00001")] };
const refusesScales: Interference = (_, body) => (JSON.stringify(body).includes('"scale"') ? refusal("GeneralException") : undefined);

test("a set-up asks once more and leaves no page", async () => {
  const excel = openExcel(undefined, undefined, ignored);
  expect(await applyWorkbookPlan(plan)).toMatchObject({ pagesLeft: [] });
  const { page } = sheetNamed(excel.workbook.data, "S1.00001");
  expect(page).toMatchObject({ scale: 70, orientation: "landscape" });
  expect(page).not.toHaveProperty("fitToWidth");
  const syncs = excel.statistics.syncs;
  const usual = openExcel(undefined, undefined, { troubles: [] });
  await applyWorkbookPlan(plan);
  expect(syncs).toBe(usual.statistics.syncs + 1);
});

test("a sheet that takes no scale either is named", async () => {
  openExcel(workbookWith("Appunti"), refusesScales, ignored);
  expect(await applyChanges([{ kind: "sheetAdded", plan: sheetPlan("S1.00001") }], [])).toMatchObject({ pagesLeft: ["S1.00001"] });
});

test("a page set up again gets the scale, or it is said that Excel refused", async () => {
  const { print } = sheetPlan("S1.00001");
  const excel = openExcel(workbookWith("S1.00001"), undefined, ignored);
  await setUpPrint("S1.00001", print);
  expect(sheetNamed(excel.workbook.data, "S1.00001").page.scale).toBe(70);
  openExcel(workbookWith("S1.00001"), refusesScales, ignored);
  await expect(setUpPrint("S1.00001", print)).rejects.toThrow(PageRefusedError);
});
