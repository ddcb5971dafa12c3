/** The rows of the table `Regole`. Only who writes it needs to know all rules: reading and looking for what is missing do without. */
import { rules } from "../../checks/rules";
import type { PlanChecks, RuleLevel } from "../../plan/plan-checks";
import { levelWords } from "./level-words";
import type { RuleLevelRow } from "./rule-level-rows";
import { ruleTitle } from "./rule-words";

export function isRule(id: string): boolean {
  return rules.some((rule) => rule.id === id);
}

/** The row of a rule that weighs as usual, or as `level` says; of an id that no rule has only the id is known. */
export function ruleLevelRow(rule: string, level?: RuleLevel): RuleLevelRow {
  const known = rules.find(({ id }) => id === rule);
  return {
    rule,
    title: known ? ruleTitle(rule) : "",
    usual: known ? levelWords[known.severity] : "",
    level: level === undefined ? "" : levelWords[level],
  };
}

/** A row per rule, and one for each further id that the plan decides on. */
export function rulesOfPlan({ levels }: Pick<PlanChecks, "levels">): readonly RuleLevelRow[] {
  const decided = new Map(Object.entries(levels));
  return [...new Set([...rules.map(({ id }) => id), ...decided.keys()])].map((id) => ruleLevelRow(id, decided.get(id)));
}
