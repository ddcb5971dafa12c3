/** The rules of cards, the finance chart and the flat template, and what they find in a plan. */
import { amountRules } from "../../src/checks/amount-rules";
import { areaRules } from "../../src/checks/area-rules";
import { dateRules } from "../../src/checks/date-rules";
import { fieldRules } from "../../src/checks/field-rules";
import { monitoringRules } from "../../src/checks/monitoring-rules";
import { pegRules } from "../../src/checks/peg-rules";
import { phaseRules } from "../../src/checks/phase-rules";
import { resultRules } from "../../src/checks/result-rules";
import type { CheckDay, Finding } from "../../src/checks/rule";
import { textRules } from "../../src/checks/text-rules";
import type { Plan } from "../../src/plan/plan";

const cardRules = [...fieldRules, ...phaseRules, ...dateRules, ...resultRules, ...pegRules, ...amountRules, ...monitoringRules, ...textRules, ...areaRules];

export function findingsOf(plan: Plan, day: CheckDay = {}): readonly Finding[] {
  return cardRules.flatMap((rule) => [...rule.check(plan, day)].map((violation): Finding => ({ rule: rule.id, severity: rule.severity, ...violation })));
}
