/** The sheets of a plan as workbooks of before have them: settings, summary and rules on one sheet `Piano`. */
import type { Plan } from "../../src/plan/plan";
import { rulesOfPlan } from "../../src/sheets/checks/rules-of-plan";
import { sheetNames, tableNames } from "../../src/sheets/layout/names";
import type { SheetPlan } from "../../src/sheets/layout/sheet-plan";
import { planFormerSheet } from "../../src/sheets/settings/former-plan-sheet";
import { placeSheets } from "../../src/sheets/workbook/placement";
import { planWorkbook } from "../../src/sheets/workbook/plan-workbook";

export function formerSheets(plan: Plan): readonly SheetPlan[] {
  const { sectors } = placeSheets(plan);
  const former = planFormerSheet(plan, { sectors, rules: rulesOfPlan(plan.checks), summary: tableNames.summary });
  const now: readonly string[] = [sheetNames.plan, sheetNames.settings];
  return [former, ...planWorkbook(plan).sheets.filter(({ name }) => !now.includes(name))];
}
