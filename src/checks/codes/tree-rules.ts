/** The operational objectives that cards name, and the strategic tree. */
import { objectiveKey } from "../../plan/codes/code";
import { defaultCodeScheme } from "../../plan/codes/code-scheme";
import type { Plan } from "../../plan/plan";
import { levelsOfTree, treePlaces } from "../../plan/strategy";
import type { Rule } from "../rule";
import type { Violation } from "../violation";
import { strategicRelevance } from "../sources";
import { mendOperational } from "./tree-fixes";

export const treeRules: readonly Rule[] = [
  { id: "tree.unknown", severity: "error", source: strategicRelevance, check: unknownOperational, fix: mendOperational },
];

/** A plan without any strategy is one of the flat template, or a part that holds the cards alone. */
function* unknownOperational(plan: Plan): Generator<Violation> {
  const known = new Set([...treePlaces(plan)].map(({ node }) => node.code));
  if (known.size === 0) return;
  const isUsual = levelsOfTree(plan.codeScheme) === levelsOfTree(defaultCodeScheme);
  for (const objective of plan.objectives) {
    const subject = objectiveKey(objective.shortCodes, plan.codeScheme);
    const unknown = (operational: string, field: "operational" | "otherOperational"): Violation => ({
      subject,
      place: { kind: "card", objective: subject, field },
      code: isUsual ? "check.tree.unknown" : "check.tree.unknownPlace",
      values: { operational },
    });
    if (objective.operational === "" && objective.card?.excerpt === false)
      yield { ...unknown("", "operational"), code: isUsual ? "check.tree.missing" : "check.tree.missingPlace" };
    if (objective.operational !== "" && !known.has(objective.operational)) yield unknown(objective.operational, "operational");
    for (const other of objective.otherOperational) if (other !== "" && !known.has(other)) yield unknown(other, "otherOperational");
  }
}
