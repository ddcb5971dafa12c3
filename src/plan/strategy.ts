/** Finding one's way in the strategic tree. */
import type { OperationalObjective, Plan, StrategicLine, StrategicObjective } from "./plan";

/** An operational objective with the chain above it. */
export interface OperationalNode {
  readonly line: StrategicLine;
  readonly strategicObjective: StrategicObjective;
  readonly operational: OperationalObjective;
}

/** Every operational objective of the tree, in its order. */
export function* operationalNodes(plan: Pick<Plan, "strategy">): Generator<OperationalNode> {
  for (const line of plan.strategy)
    for (const strategicObjective of line.objectives)
      for (const operational of strategicObjective.operational) yield { line, strategicObjective, operational };
}

/** The operational objective of this code; undefined where the tree lacks it. */
export function findOperational(plan: Pick<Plan, "strategy">, code: string): OperationalNode | undefined {
  for (const node of operationalNodes(plan)) if (node.operational.code === code) return node;
  return undefined;
}
