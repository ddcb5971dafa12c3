/** The files that are judged: plans as they are set up, and one after operations in an order that a seed decides. */
import { closeExcel } from "../excel/embedded";
import { openPlan } from "../operations/opened-plans";
import { workbookOf } from "../operations/workbooks";
import type { WorkbookData } from "../../src/xlsx/workbook-data";
import { knownPlan, plansOfEveryShape } from "../plan/known-plans";
import { awkwardPlan } from "./awkward-plan";
import { operateAtRandom } from "./random-operations";

const seed = 20_261_129;

/** Workbooks by what they are called in tests; each is made anew when it is asked for. */
export const producedWorkbooks: readonly (readonly [string, () => Promise<WorkbookData>])[] = [
  ...plansOfEveryShape.map((name) => [name, () => workbookOf(knownPlan(name))] as const),
  ["70 cards with awkward names", () => workbookOf(awkwardPlan())],
  ["20 random operations on the demo plan", afterOperations],
];

async function afterOperations(): Promise<WorkbookData> {
  const excel = await openPlan(knownPlan("demo"));
  try {
    await operateAtRandom(seed, 20);
    return excel.workbook.data;
  } finally {
    closeExcel();
  }
}
