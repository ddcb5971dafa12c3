/** Every rule that a plan is held to, in the order in which findings of one subject are listed. */
import { amountRules } from "./finance/amount-rules";
import { areaRules } from "./weights/area-rules";
import { codeRules } from "./codes/code-rules";
import { dateRules } from "./dates/date-rules";
import { fieldRules } from "./card/field-rules";
import { indicatorRules } from "./results/indicator-rules";
import { notationRules } from "./weights/notation-rules";
import { movedRules } from "./codes/moved-rules";
import { monitoringRules } from "./results/monitoring-rules";
import { overdueRules } from "./phases/overdue-rules";
import { pegRules } from "./finance/peg-rules";
import { phaseRules } from "./phases/phase-rules";
import { resourceRules } from "./finance/resource-rules";
import { requiredRules } from "./card/required-rules";
import { responsibleRules } from "./card/responsible-rules";
import { resultRules } from "./results/result-rules";
import type { Rule } from "./rule";
import { sectorRules } from "./weights/sector-rules";
import { textRules } from "./card/text-rules";
import { treeRules } from "./codes/tree-rules";

export const rules: readonly Rule[] = [
  ...codeRules,
  ...movedRules,
  ...treeRules,
  ...sectorRules,
  ...notationRules,
  ...fieldRules,
  ...requiredRules,
  ...responsibleRules,
  ...phaseRules,
  ...dateRules,
  ...overdueRules,
  ...resultRules,
  ...indicatorRules,
  ...pegRules,
  ...amountRules,
  ...resourceRules,
  ...monitoringRules,
  ...textRules,
  ...areaRules,
];
