/** The words by which sheets say what a rule weighs. */
import type { RuleLevel } from "../../plan/plan-checks";

export const levelWords: Readonly<Record<RuleLevel, string>> = { error: "errore", warning: "avviso", note: "nota", off: "no" };

/** The level that a word stands for, whatever its case. */
export function levelOfWord(word: string): RuleLevel | undefined {
  const wanted = word.trim().toLowerCase();
  return (Object.keys(levelWords) as RuleLevel[]).find((level) => levelWords[level] === wanted);
}
