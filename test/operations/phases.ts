import { blank } from "../../src/plan/entry";
import type { Phase } from "../../src/plan/plan";

/** A phase that says no more than its text. */
export function emptyPhase(text: string): Phase {
  return { number: "", text, involved: "", weight: blank, windows: {}, progress: blank };
}
