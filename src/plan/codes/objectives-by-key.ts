import type { Objective, Plan } from "../plan";
import { objectiveKey } from "./code";
import type { CodeScheme } from "./code-scheme";

interface Index {
  readonly scheme: CodeScheme;
  readonly objectives: ReadonlyMap<string, Objective>;
}

const indexes = new WeakMap<Plan["objectives"], Index>();

/** The objectives of a plan by their keys (`S3.00007`); of several with one key the first. Made once for a plan's list of objectives. */
export function objectivesByKey({ objectives, codeScheme }: Pick<Plan, "objectives" | "codeScheme">): ReadonlyMap<string, Objective> {
  const known = indexes.get(objectives);
  if (known?.scheme === codeScheme) return known.objectives;
  const index = new Map(objectives.toReversed().map((objective) => [objectiveKey(objective.shortCodes, codeScheme), objective]));
  indexes.set(objectives, { scheme: codeScheme, objectives: index });
  return index;
}
