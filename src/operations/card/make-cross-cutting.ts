/** Lists an objective among those of every sector. */
import { makeCrossCutting as listEverywhere } from "../../plan/editing/edit-objective";
import type { Entry } from "../../plan/entry";
import type { DoneEdit } from "../session/done-edit";
import { editPlan } from "../session/edit-plan";
import type { Session } from "../session/session";

/** Every sector that does not list the objective yet gets a row for it, with this weight. Throws, before anything is written, what the edit of the same name and the gateway refuse. */
export function makeCrossCutting(session: Session, objective: string, weight: Entry<number>): Promise<DoneEdit> {
  return editPlan(session, {
    subject: objective,
    part: { cards: [objective], sectors: "all" },
    edit: ({ plan }) => {
      const edit = listEverywhere(plan, objective, weight);
      const listing = edit.plan.sectors.filter(({ entries }) => entries.some((entry) => entry.objective === objective));
      return { edit, words: { code: "done.crossCutting", values: { objective, count: listing.length } } };
    },
  });
}
