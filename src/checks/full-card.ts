import { objectiveKey } from "../plan/code";
import type { Objective, ObjectiveCard, Plan } from "../plan/plan";
import type { Violation } from "./rule";

export interface DocumentedObjective {
  /** The objective's key, which findings about it are told of. */
  readonly subject: string;
  readonly objective: Objective;
  readonly card: ObjectiveCard;
  readonly plan: Plan;
}

/** A check of every card that is all there; the one-page copy of a card that stands elsewhere is not held to be complete. */
export function ofFullCards(check: (documented: DocumentedObjective) => Iterable<Violation>): (plan: Plan) => Iterable<Violation> {
  return ofCards((documented) => (documented.card.excerpt ? [] : check(documented)));
}

/** A check of every card, one-page copies too. */
export function ofCards(check: (documented: DocumentedObjective) => Iterable<Violation>): (plan: Plan) => Iterable<Violation> {
  return function* (plan) {
    for (const objective of plan.objectives) {
      const { card } = objective;
      if (card) yield* check({ subject: objectiveKey(objective.shortCodes, plan.codeScheme), objective, card, plan });
    }
  };
}
