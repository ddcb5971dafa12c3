/** How the weights of a section's rows stand. */
import type { Plan, Target } from "../plan";
import { sectorStanding, type SectorStanding } from "../sector-points";
import { targetWeighing } from "../template/meaning/weighing";

export function sectionStanding(targets: readonly Pick<Target, "weight">[], plan: Pick<Plan, "templates" | "points">): SectorStanding {
  const entries = targets.map(({ weight }, at) => ({ objective: String(at), weight, excerpt: false, notes: [] }));
  return sectorStanding({ entries }, targetWeighing(plan));
}
