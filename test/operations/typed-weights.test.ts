/** What is typed as a weight into the sheets of the open workbook: what their validations take without a word. */
import { validationOf } from "../../src/host/grid/entry/cell-validation";
import { blank } from "../../src/plan/entry";
import type { Workbook } from "../../src/host/model/workbook";
import { closeExcel, sheetNamed } from "../excel/embedded";
import { knownPlan } from "../plan/known-plans";
import { planOfPhases, windowed } from "../plan/typed-windows";
import { openPlan } from "./opened-plans";
import { smallPlan } from "./plans";

afterEach(closeExcel);

const typed = ["30", "0", "100", "0,5", "30%", "100%", "101", "-1", "trenta", "33,33"];
const taken = ["30", "0", "100", "100%", "33,33"];

function takenAt(workbook: Workbook, sheetName: string, table: string): readonly string[] {
  const sheet = sheetNamed(workbook.data, sheetName);
  const { range } = sheet.tables.find(({ name }) => name.startsWith(table))!;
  const [column] = [...sheet.cells.get(range.row)!].find(([, { value }]) => value === "Peso")!;
  const validation = validationOf(workbook, sheet, { row: range.row + 1, column })!;
  return typed.filter((text) => validation.acceptsTyped(text));
}

test("percentages below one point are asked about, since Excel keeps 0,3 of 30%", async () => {
  const { workbook } = await openPlan(planOfPhases([windowed(blank, blank)]));
  expect(takenAt(workbook, "S1.00001", "Fasi_")).toEqual(taken);
  expect(takenAt(workbook, "S1.00001", "Risultati_")).toEqual(taken);
  expect(takenAt(workbook, "Settore S1", "Pesi_")).toEqual(taken);
});

test("so they are in areas", async () => {
  const { workbook } = await openPlan({ ...smallPlan(), targets: knownPlan("altopiano").targets });
  expect(takenAt(workbook, "Area 1", "Area_1_")).toEqual(taken);
});

test("where the plan counts in ten points, tenths of them are points", async () => {
  const { workbook } = await openPlan({ ...planOfPhases([windowed(blank, blank)]), points: 10 });
  expect(takenAt(workbook, "S1.00001", "Fasi_")).toEqual(["0", "0,5", "30%", "100%"]);
});
