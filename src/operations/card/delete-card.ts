/** Takes an objective out of the plan. Its sheet is hidden, so that the card can be brought back in any session. */
import { removeObjective } from "../../plan/editing/edit-objective";
import type { DoneEdit } from "../session/done-edit";
import { editPlan } from "../session/edit-plan";
import type { Session } from "../session/session";

/** `bringBackCard` undoes it, also later. Throws, before anything is written, what `removeObjective` and the gateway refuse. */
export function deleteCard(session: Session, objective: string): Promise<DoneEdit> {
  return editPlan(session, {
    subject: objective,
    part: { cards: [objective], sectors: "all", register: true },
    edit: ({ plan, places }) => {
      const sheet = places.cards.get(objective);
      return {
        edit: removeObjective(plan, objective),
        words: { code: "done.deleted", values: { objective } },
        reversal: sheet === undefined ? undefined : { kind: "bringBack", sheet },
      };
    },
  });
}
