/** Expected results: their weights, and when they are due. */
import { fullWeight } from "../plan/weight";
import { ofFullCards, type DocumentedObjective } from "./full-card";
import { pointsOf, totalGiven } from "./given-weights";
import type { Rule, Violation } from "./rule";
import { ownScheme } from "./sources";

export const resultRules: readonly Rule[] = [{ id: "results.weight", severity: "error", source: ownScheme, check: ofFullCards(weights) }];

/** Weights of results are optional; once one is given they total 100. */
function* weights({ subject, card }: DocumentedObjective): Generator<Violation> {
  const given = card.expectedResults.filter(({ weight }) => pointsOf(weight) !== undefined);
  const total = totalGiven(given.map(({ weight }) => weight));
  if (given.length > 0 && total !== fullWeight)
    yield { subject, place: { kind: "card", objective: subject, field: "expectedResults" }, code: "check.results.weight", values: { total, full: fullWeight, without: card.expectedResults.length - given.length } };
}
