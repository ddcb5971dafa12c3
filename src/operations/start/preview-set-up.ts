import type { Plan } from "../../plan/plan";
import { planWorkbook } from "../../sheets/workbook/plan-workbook";
import { setUpResult, type SetUpResult } from "./set-up-plan";

/** What `setUpPlan` would make of this plan; nothing is written. */
export function previewSetUp(plan: Plan): SetUpResult {
  return setUpResult(plan, planWorkbook(plan));
}
