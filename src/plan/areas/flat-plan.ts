/** Plans of areas alone. */
import type { Plan } from "../plan";
import { hasCards } from "../template/templates-of-plan";
import { sectionsOf } from "./area";

/** Whether the plan has areas and neither cards nor sectors, and is to have none: then nobody needs to hear of them. */
export function isFlat(plan: Pick<Plan, "sectors" | "objectives" | "templates" | "targets" | "sections">): boolean {
  const { sectors, objectives, templates } = plan;
  if (sectors.length > 0 || objectives.length > 0 || templates.some(hasCards)) return false;
  return templates.length > 0 || sectionsOf(plan).length > 0;
}
