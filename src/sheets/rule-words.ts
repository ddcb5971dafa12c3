/** The words by which sheets call rules and what they weigh. */
import { ruleNameMessages } from "../messages/rule-names";
import type { RuleLevel } from "../plan/plan-checks";

export const levelWords: Readonly<Record<RuleLevel, string>> = { error: "errore", warning: "avviso", note: "nota", off: "no" };

/** The level that a word stands for, whatever its case. */
export function levelOfWord(word: string): RuleLevel | undefined {
  const wanted = word.trim().toLowerCase();
  return (Object.keys(levelWords) as RuleLevel[]).find((level) => levelWords[level] === wanted);
}

const titles = new Map<string, { readonly it: string }>(Object.entries(ruleNameMessages));

/** What a rule finds, in a few words; nothing for an id that no rule has. */
export function ruleTitle(rule: string): string {
  return titles.get(`rule.${rule}`)?.it ?? "";
}
