import type { MessageValues } from "../../messages/message-values";
import type { PatternFault } from "../../plan/template/code-pattern";

/** Where the draft has to be mended: a field, or a row's code. `code` is the key of its sentence. */
export interface DraftProblem {
  readonly field:
    "entity" | "title" | "firstYear" | "pattern" | "line" | "strategicObjective" | "coefficients" | `area.${number}` | `sector.${number}`;
  readonly code:
    | "newPlan.entityMissing"
    | "newPlan.titleMissing"
    | "newPlan.firstYearWrong"
    | "newPlan.sectorCodeMissing"
    | "newPlan.sectorCodeWrong"
    | "newPlan.sectorCodeTwice"
    | "newPlan.branchMissing"
    | "newPlan.areaMissing"
    | "newPlan.areaTwice"
    | "newPlan.coefficientsWrong"
    | `newPlan.pattern.${PatternFault}`;
  readonly values: MessageValues;
}
