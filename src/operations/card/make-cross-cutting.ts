/** Lists an objective among those of every sector. */
import { makeCrossCutting as listEverywhere } from "../../plan/editing/edit-objective";
import type { DoneEdit } from "../session/done-edit";
import { editPlan } from "../session/edit-plan";

/** `points` are those of each sector. Throws, before anything is written, what the edit of the same name and the gateway refuse. */
export function makeCrossCutting(objective: string, points: number): Promise<DoneEdit> {
  return editPlan({
    subject: objective,
    part: { cards: [objective], sectors: "all" },
    edit: ({ plan }) => listEverywhere(plan, objective, points),
    words: ({ plan }) => ({
      code: "done.crossCutting",
      values: { objective, count: plan.sectors.filter((sector) => sector.entries.some((entry) => entry.objective === objective)).length },
    }),
  });
}
