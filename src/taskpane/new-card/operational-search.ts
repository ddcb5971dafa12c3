/** Finding an operational objective by words or code, whatever their case and accents. */
import type { OperationalObjective, Plan, StrategicLine, StrategicObjective } from "../../plan/plan";
import { containsWords } from "../finder/sought-words";

export interface FoundOperational {
  readonly operational: OperationalObjective;
  /** Objectives that serve it first. */
  readonly objectives: number;
}

/** A strategic objective with those of its operational objectives that were found. */
export interface FoundBranch {
  readonly line: StrategicLine;
  readonly lineObjectives: number;
  readonly strategicObjective: StrategicObjective;
  readonly strategicObjectives: number;
  readonly found: readonly FoundOperational[];
}

/** Every operational objective whose chain contains all words of the query, in the order of the tree; all of them for a blank query. */
export function searchOperational(plan: Pick<Plan, "strategy" | "objectives">, query: string): readonly FoundBranch[] {
  const counts = new Map<string, number>();
  for (const { operational } of plan.objectives) counts.set(operational, (counts.get(operational) ?? 0) + 1);
  const served = ({ code }: OperationalObjective) => counts.get(code) ?? 0;
  const total = (nodes: readonly OperationalObjective[]) => nodes.reduce((sum, node) => sum + served(node), 0);

  return plan.strategy.flatMap((line) => {
    const lineObjectives = total(line.objectives.flatMap((objective) => objective.operational));
    return line.objectives.flatMap((strategicObjective) => {
      const above = `${labelOf(line)} ${labelOf(strategicObjective)}`;
      const found = strategicObjective.operational
        .filter((operational) => containsWords(`${above} ${labelOf(operational)}`, query))
        .map((operational) => ({ operational, objectives: served(operational) }));
      return found.length === 0
        ? []
        : [{ line, lineObjectives, strategicObjective, strategicObjectives: total(strategicObjective.operational), found }];
    });
  });
}

/** `05.02.01 Gestire…`, as lists show a node of the tree. */
export function labelOf({ code, title }: { readonly code: string; readonly title: string }): string {
  return `${code} ${title}`;
}
