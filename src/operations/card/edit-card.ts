/** Changes what stands on one card. */
import type { CardChange } from "../../plan/editing/card-change";
import { changeCard } from "../../plan/editing/edit-card";
import { editOf } from "../../plan/editing/plan-edit";
import type { DoneEdit, DoneWords } from "../session/done-edit";
import { editPlan } from "../session/edit-plan";
import type { Session } from "../session/session";

/** Throws, before anything is written, what `changeCard` and the gateway refuse. */
export function editCard(session: Session, objective: string, change: CardChange): Promise<DoneEdit> {
  return editPlan(session, {
    subject: objective,
    part: { cards: [objective] },
    edit: ({ plan }) => ({ edit: editOf(changeCard(plan, objective, change)), words: wordsOf(objective, change) }),
  });
}

/** Positions are told as people count, from 1. */
function wordsOf(objective: string, change: CardChange): DoneWords {
  switch (change.kind) {
    case "add":
      return { code: `done.add.${change.list}`, values: { objective, count: change.items.length } };
    case "remove":
      return { code: `done.remove.${change.list}`, values: { objective, position: change.at + 1 } };
    case "move":
      return { code: `done.move.${change.list}`, values: { objective, position: change.from + 1, to: change.to + 1 } };
    case "split":
      return { code: "done.split", values: { objective, position: change.at + 1 } };
    case "spreadEqually":
    case "spreadRest":
    case "weigh":
      return { code: `done.${change.kind}.${change.list}`, values: { objective } };
    case "texts":
      return { code: "done.texts", values: { objective, count: Object.keys(change.texts).length } };
  }
}
