/** The rules of cards, the finance chart and the flat template, and what they find in a plan. */
import { amountRules } from "../../src/checks/amount-rules";
import { areaRules } from "../../src/checks/area-rules";
import { dateRules } from "../../src/checks/date-rules";
import { fieldRules } from "../../src/checks/field-rules";
import { indicatorRules } from "../../src/checks/indicator-rules";
import { monitoringRules } from "../../src/checks/monitoring-rules";
import { overdueRules } from "../../src/checks/overdue-rules";
import { pegRules } from "../../src/checks/peg-rules";
import { phaseRules } from "../../src/checks/phase-rules";
import { resourceRules } from "../../src/checks/resource-rules";
import { responsibleRules } from "../../src/checks/responsible-rules";
import { resultRules } from "../../src/checks/result-rules";
import type { CheckDay, Finding } from "../../src/checks/rule";
import { textRules } from "../../src/checks/text-rules";
import type { Plan } from "../../src/plan/plan";

const cardRules = [...fieldRules, ...responsibleRules, ...phaseRules, ...overdueRules, ...dateRules, ...resultRules, ...indicatorRules, ...pegRules, ...amountRules, ...resourceRules, ...monitoringRules, ...textRules, ...areaRules];

export function findingsOf(plan: Plan, day: CheckDay = {}): readonly Finding[] {
  return cardRules.flatMap((rule) => [...rule.check(plan, day)].map((violation): Finding => ({ rule: rule.id, severity: rule.severity, ...violation })));
}
