import type { Plan, Sector } from "../../plan/plan";

/**
 * The sectors whose page is part of the plan. A part of a plan knows others only from the codes of shared objectives or from a card,
 * without a name or head; what they list is unknown.
 */
export function sectorsWithPage(plan: Pick<Plan, "sectors">): readonly Sector[] {
  return plan.sectors.filter((sector) => sector.name.trim() !== "" || sector.head.trim() !== "" || sector.mission.trim() !== "");
}
