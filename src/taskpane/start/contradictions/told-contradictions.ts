/** What a file contradicts itself in, in words: what is said of one thing stands together, with one outcome. Pure. */
import type { QuestionKind } from "../../../interchange/contradictions/question";
import type { Resolved } from "../../../interchange/contradictions/resolution";
import type { Speech } from "../../speech/speech";

/** What the file says, a sentence or several, and what the plan says instead. */
export interface ToldContradiction {
  readonly found: readonly string[];
  readonly resolved: string;
}

/** Those about one objective that come to the same are one; the copies of a card repeat what was said of the first. */
export function toldContradictions(resolved: readonly Resolved[], tell: Speech["tell"]): readonly ToldContradiction[] {
  const told = new Map<string, ToldContradiction>();
  for (const { contradiction, resolution } of resolved) {
    const found = tell(contradiction);
    const outcome = tell(resolution);
    const key = JSON.stringify([contradiction.subject, contradiction.subject === "" ? found : "", outcome]);
    const before = told.get(key);
    if (!before) told.set(key, { found: [found], resolved: outcome });
    else if (!before.found.includes(found)) told.set(key, { ...before, found: [...before.found, found] });
  }
  return [...told.values()];
}

export function askedAbout(resolved: readonly Resolved[], kind: QuestionKind): readonly Resolved[] {
  return resolved.filter(({ contradiction }) => contradiction.question?.kind === kind);
}

/** Those that leave nothing to choose, by the rule that they belong to. */
export function settledByRule(resolved: readonly Resolved[]): ReadonlyMap<string, readonly Resolved[]> {
  const byRule = new Map<string, Resolved[]>();
  for (const one of resolved) {
    if (one.contradiction.question) continue;
    const members = byRule.get(one.contradiction.rule) ?? [];
    members.push(one);
    byRule.set(one.contradiction.rule, members);
  }
  return byRule;
}
