/** Finding and replacing one objective of a plan. */
import { objectivesByKey } from "../codes/objectives-by-key";
import type { DocumentedObjective } from "../card/card";
import type { Objective, Plan } from "../plan";
import { NoCardError, UnknownObjectiveError } from "./edit-errors";

export type { DocumentedObjective } from "../card/card";

export function hasCard(objective: Objective): objective is DocumentedObjective {
  return objective.card !== undefined;
}

/** The objective with this key. Throws `UnknownObjectiveError`. */
export function findObjective(plan: Plan, key: string): Objective {
  const objective = objectivesByKey(plan).get(key);
  if (!objective) throw new UnknownObjectiveError(key);
  return objective;
}

/** As `findObjective`, with its card. Throws also `NoCardError`. */
export function findDocumented(plan: Plan, key: string): DocumentedObjective {
  const objective = findObjective(plan, key);
  if (!hasCard(objective)) throw new NoCardError(key);
  return objective;
}

/** The plan with an objective put in the place of the one with this key. Throws `UnknownObjectiveError`. */
export function replaceObjective(plan: Plan, key: string, replacement: Objective): Plan {
  const replaced = findObjective(plan, key);
  return { ...plan, objectives: plan.objectives.map((known) => (known === replaced ? replacement : known)) };
}
