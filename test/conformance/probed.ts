import type { ApiTrial, Fact } from "./fact";

/** A fact that the probe asks of a real Excel. */
export interface ProbedFact extends Fact {
  readonly trial: ApiTrial;
}

export function isProbed(fact: Fact): fact is ProbedFact {
  return fact.trial.kind === "api" && fact.trial.notInProbe === undefined;
}
