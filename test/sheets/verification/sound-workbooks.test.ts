/** Workbooks as they are made hold what they should: nothing is found in any of them, however they are read. */
import { verifyWorkbook } from "../../../src/sheets/verification/verify-workbook";
import { readSheets } from "../../../src/excel/read/read-workbook";
import { setUpPlan } from "../../../src/operations/start/set-up-plan";
import { Session } from "../../../src/operations/session/session";
import { snapshotOfFile } from "../../../src/interchange/workbook-file";
import { readXlsx, writeXlsx } from "../../../src/xlsx";
import type { Plan } from "../../../src/plan/plan";
import { closeExcel, openExcel } from "../../excel/embedded";
import { smallPlan } from "../../operations/plans";
import { knownPlan, plansOfEveryShape } from "../../plan/known-plans";
import { largePlan } from "../../plan/large-plan";
afterEach(closeExcel);

const plans: readonly (readonly [string, Plan])[] = [
  ...plansOfEveryShape.map((name) => [name, knownPlan(name)] as const),
  ["a small plan", smallPlan()],
  ["a plan without anything", smallPlan({ objectives: [], sectors: [], strategy: [] })],
  [
    "other codes",
    largePlan({
      sectors: 4,
      cards: 9,
      years: 2,
      codeScheme: {
        tree: [1, 2, 1],
        number: 3,
        treeSeparator: "-",
        sectorSeparator: "/",
        numberSeparator: "-",
        sharedSeparator: "+",
      },
    }),
  ],
];

test.each(plans)("%s, from its file and from the open workbook", async (_, plan) => {
  const { workbook } = openExcel();
  await setUpPlan(new Session(), plan);
  const { snapshot } = await readSheets({ formulaTexts: true });
  expect(verifyWorkbook(snapshot)).toEqual({ differences: [], obstacles: [] });
  const file = snapshotOfFile(await readXlsx(await writeXlsx(workbook.data), "piano.xlsx"), "piano.xlsx");
  expect(verifyWorkbook(file)).toEqual({ differences: [], obstacles: [] });
});
