import type { Fact } from "../../fact";

/** A guess that only a person with an Excel can settle: what to do there, what should happen, what to do if it does not. */
export interface HandFact extends Pick<Fact, "id" | "feature" | "input" | "excelDoes"> {
  readonly where: string;
  readonly fallback: string;
}

export function handFact({ where, fallback, ...told }: HandFact): Fact {
  return { ...told, standing: "guessed", sources: [], seenIn: "", trial: { kind: "hand" }, byHand: { where, fallback } };
}
