/** How something that a rule found can be mended without asking anybody. */
import type { MessageKey } from "../messages";
import type { PlanEdit } from "../plan/editing/plan-edit";
import type { Plan } from "../plan/plan";
import type { MessageValues } from "../plan/plan-error";

export interface Fix {
  /** Nothing that a person meant can be lost by it and nobody could want it otherwise: it may be done to many at once. */
  readonly safe: boolean;
  /** Key of the sentence of what it will do, which names what is there now and what will be. */
  readonly code: MessageKey;
  readonly values: MessageValues;
  /** The plan with it; of the plan that was checked, or of that one with other fixes. */
  readonly edit: (plan: Plan) => PlanEdit;
}
