/** The rules of cards, the finance chart and the flat template, and what they find in a plan. */
import { amountRules } from "../../src/checks/finance/amount-rules";
import { areaRules } from "../../src/checks/weights/area-rules";
import { dateRules } from "../../src/checks/dates/date-rules";
import { fieldRules } from "../../src/checks/card/field-rules";
import { indicatorRules } from "../../src/checks/results/indicator-rules";
import { monitoringRules } from "../../src/checks/results/monitoring-rules";
import { overdueRules } from "../../src/checks/phases/overdue-rules";
import { pegRules } from "../../src/checks/finance/peg-rules";
import { phaseRules } from "../../src/checks/phases/phase-rules";
import { resourceRules } from "../../src/checks/finance/resource-rules";
import { responsibleRules } from "../../src/checks/card/responsible-rules";
import { resultRules } from "../../src/checks/results/result-rules";
import type { CheckDay, Finding } from "../../src/checks/rule";
import { textRules } from "../../src/checks/card/text-rules";
import type { Plan } from "../../src/plan/plan";

const cardRules = [...fieldRules, ...responsibleRules, ...phaseRules, ...overdueRules, ...dateRules, ...resultRules, ...indicatorRules, ...pegRules, ...amountRules, ...resourceRules, ...monitoringRules, ...textRules, ...areaRules];

export function findingsOf(plan: Plan, day: CheckDay = {}): readonly Finding[] {
  return cardRules.flatMap((rule) => [...rule.check(plan, day)].map((violation): Finding => ({ rule: rule.id, severity: rule.severity, ...violation })));
}
