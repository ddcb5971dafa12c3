/** The rules of cards, the finance chart and the flat template, and what they find in a plan. */
import { codeRules } from "../../src/checks/codes/code-rules";
import { treeRules } from "../../src/checks/codes/tree-rules";
import type { CheckDay, Finding } from "../../src/checks/rule";
import { rules } from "../../src/checks/rules";
import { sectorRules } from "../../src/checks/weights/sector-rules";
import type { Plan } from "../../src/plan/plan";

const others = new Set([...codeRules, ...treeRules, ...sectorRules]);
const cardRules = rules.filter((rule) => !others.has(rule));

export function findingsOf(plan: Plan, day: CheckDay = {}): readonly Finding[] {
  return cardRules.flatMap((rule) =>
    [...rule.check(plan, day)].map((violation): Finding => ({ rule: rule.id, severity: rule.severity, ...violation })),
  );
}
