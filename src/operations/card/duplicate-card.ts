/** Makes a second card of the same content, with a number of its own. */
import { formatObjectiveCode } from "../../plan/codes/code";
import { duplicateObjective } from "../../plan/editing/edit-objective";
import { findObjective } from "../../plan/editing/objective-lookup";
import type { AddedCard } from "./add-card";
import { codesInUse } from "../session/codes-in-use";
import { carryOut } from "../session/edit-plan";
import { showNewCard } from "../card-sheet/show-new-card";
import type { Session } from "../session/session";

/** Adds the copy and goes to its sheet. Throws, before anything is written, what `duplicateObjective` and the gateway refuse. */
export async function duplicateCard(session: Session, objective: string): Promise<AddedCard> {
  const { done, edit, changes } = await carryOut(session, {
    subject: objective,
    part: { cards: [objective], sectors: "all", register: true },
    edit: (part) => {
      const edit = duplicateObjective(part.plan, objective, codesInUse(part.snapshot, part.sheets));
      return {
        edit,
        words: { code: "done.added", values: { objective: edit.added } },
        reversal: { kind: "delete", objective: edit.added },
      };
    },
  });
  const { operational, shortCodes } = findObjective(edit.plan, edit.added);
  return { code: formatObjectiveCode(operational, shortCodes, edit.plan.codeScheme), sheet: await showNewCard(changes), done };
}
