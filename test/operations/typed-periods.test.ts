/** What is typed as a window into a card of the open workbook: what its validation takes without a word, and what it asks about. */
import { validationOf } from "../../src/host/grid/entry/cell-validation";
import { blank } from "../../src/plan/entry";
import { closeExcel, sheetNamed } from "../excel/embedded";
import { planOfPhases, typedWindows, windowed } from "../plan/typed-windows";
import { openPlan } from "./opened-plans";

afterEach(closeExcel);

/** Those of no period, and those that say more than a period: their bar may be another than meant. `==` alone Excel takes for a formula. */
const askedAbout = [
  "30/06/2026 salvo proroga",
  "maggio (bozza)",
  "marzo-marzo",
  "settembre-giugno",
  "giugno-settembre (salvo proroga)",
  "V trimestre",
  "31/06",
  "31/04/2026",
  "29/02",
  "30/02",
  "01/01 - 31/12",
  "01/01/2026 - 31/12/2026",
  "marzo forse aprile",
  "15/05 e 16/07",
  "settore tributi",
  "aprire la gara",
  "marketing",
  "generale",
  "maggioranza",
  "art. 5/12",
  "12/2026",
  "n. 3-4",
  "==",
  "-",
  "Cfr. già nel 2020",
  "da definire",
  "mercoledì",
  "15/13",
];

test.each(["inizio", "fine"])("as the %s alone", async (edge) => {
  const { workbook } = await openPlan(planOfPhases([windowed(blank, blank)]));
  const sheet = sheetNamed(workbook.data, "S1.00001");
  const { range } = sheet.tables.find(({ name }) => name.startsWith("Fasi_"))!;
  const [column] = [...sheet.cells.get(range.row)!].find(([, { value }]) => value === `2026 ${edge}`)!;
  const validation = validationOf(workbook, sheet, { row: range.row + 1, column })!;
  expect(typedWindows.filter((text) => !validation.acceptsTyped(text))).toEqual(askedAbout);
});
