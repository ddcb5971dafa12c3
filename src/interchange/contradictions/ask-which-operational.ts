/** Which operational objective counts where a card's chain, its code and the raccordo do not agree: known once all three are read. */
import { numbersWithinTree } from "../../plan/codes/pattern-codes";
import type { Plan } from "../../plan/plan";
import { findPlace } from "../../plan/strategy";
import type { Contradiction } from "./contradiction";
import type { GatheredObjective } from "../gathering/gather-objectives";
import { placeInAlignment } from "../gathering/gather-sectors";
import type { OperationalQuestion } from "./question";

/** Contradictions that a question about the operational objective belongs to. */
const askedBy: ReadonlySet<string> = new Set(["interchange.codeChain", "interchange.alignmentDiffers"]);

/** The contradictions with that question where there is another operational objective of the tree to choose. */
export function askWhichOperational(
  contradictions: readonly Contradiction[],
  objectives: readonly GatheredObjective[],
  plan: Pick<Plan, "strategy" | "codeScheme">,
): readonly Contradiction[] {
  // There the code names the objective, so that no other answer is possible.
  if (numbersWithinTree(plan.codeScheme)) return contradictions;
  const byKey = new Map(objectives.map((objective) => [objective.key, objective]));
  return contradictions.map((contradiction) => {
    const objective = askedBy.has(contradiction.code) ? byKey.get(contradiction.subject) : undefined;
    const question = objective && questionOf(objective, plan);
    return question ? { ...contradiction, question } : contradiction;
  });
}

function questionOf(objective: GatheredObjective, plan: Pick<Plan, "strategy" | "codeScheme">): OperationalQuestion | undefined {
  const { operational, prefixes, aligned } = objective;
  const inTree = (code: string | undefined) => (code !== undefined && findPlace(plan, code) ? code : undefined);
  const code = inTree([...prefixes][0]);
  const alignment = inTree(placeInAlignment(objective)?.operational);
  if ([code, alignment].every((one) => one === undefined || one === operational)) return undefined;
  const says = { chain: operational, ...(code !== undefined && { code }), ...(alignment !== undefined && { alignment }) };
  return { kind: "operational", says, references: aligned.filter(({ reference }) => reference).map((row) => row.operational) };
}
