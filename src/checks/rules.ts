/** Every rule that a plan is held to, in the order in which findings of one subject are listed. */
import { amountRules } from "./amount-rules";
import { areaRules } from "./area-rules";
import { codeRules } from "./code-rules";
import { dateRules } from "./date-rules";
import { fieldRules } from "./field-rules";
import { indicatorRules } from "./indicator-rules";
import { monitoringRules } from "./monitoring-rules";
import { overdueRules } from "./overdue-rules";
import { pegRules } from "./peg-rules";
import { phaseRules } from "./phase-rules";
import { resourceRules } from "./resource-rules";
import { responsibleRules } from "./responsible-rules";
import { resultRules } from "./result-rules";
import type { Rule } from "./rule";
import { sectorRules } from "./sector-rules";
import { textRules } from "./text-rules";
import { treeRules } from "./tree-rules";

export const rules: readonly Rule[] = [
  ...codeRules,
  ...treeRules,
  ...sectorRules,
  ...fieldRules,
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
