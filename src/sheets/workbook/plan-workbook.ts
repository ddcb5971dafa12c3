/** A whole plan as sheets. */
import type { Plan } from "../../plan/plan";
import type { WorkbookPlan } from "../layout/sheet-plan";
import { stylesFor } from "../layout/styles";
import { kinds } from "./kinds";
import { isNeeded } from "./needed-kinds";
import { placeSheets } from "./placement";

export function planWorkbook(plan: Plan): WorkbookPlan {
  const placement = placeSheets(plan);
  return {
    title: plan.title,
    styles: stylesFor(plan.points),
    sheets: kinds.flatMap((kind) => (isNeeded(kind, plan) ? kind.plan(plan, placement) : [])),
  };
}
