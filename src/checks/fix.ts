/** How something that a rule found can be mended without asking anybody. */
import type { MessageKey } from "../messages";
import { findDocumented } from "../plan/editing/objective-lookup";
import type { PlanEdit } from "../plan/editing/plan-edit";
import type { ObjectiveCard, Plan } from "../plan/plan";
import { PlanError } from "../plan/plan-error";
import type { MessageValues } from "../messages/message-values";
import type { Violation } from "./violation";

export interface Fix {
  /** Nothing that a person meant can be lost by it and nobody could want it otherwise: it may be done to many at once. */
  readonly safe: boolean;
  /** Key of the sentence of what it will do, which names what is there now and what will be. */
  readonly code: MessageKey;
  readonly values: MessageValues;
  /** The plan with it; of the plan that was checked, or of that one with other fixes. */
  readonly edit: (plan: Plan) => PlanEdit;
}

/**
 * What mends a violation in a plan; undefined where only a person can say. `taken` are codes that may not be given again, besides the
 * plan's own (`nextShortCode`).
 */
export type FixOf = (plan: Plan, violation: Violation, taken?: readonly string[]) => Fix | undefined;

/** A fix of what was found on a card: undefined where the plan has no card of the subject. */
export function ofCard(fix: (card: ObjectiveCard, violation: Violation, plan: Plan) => Fix | undefined): FixOf {
  return (plan, violation) => {
    const card = ifAllowed(() => findDocumented(plan, violation.subject))?.card;
    return card && fix(card, violation, plan);
  };
}

/** The result of an edit; undefined where the plan does not allow it. */
export function ifAllowed<T>(edit: () => T): T | undefined {
  try {
    return edit();
  } catch (error) {
    if (error instanceof PlanError) return undefined;
    throw error;
  }
}
