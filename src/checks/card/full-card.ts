/**
 * Checks of one card at a time. What a check found is kept for as long as the objective and whatever else the check looked at are
 * the same objects, so that after an edit only what the edit can affect is looked at again.
 */
import { objectiveKey } from "../../plan/codes/code";
import type { CodeScheme } from "../../plan/codes/code-scheme";
import type { Objective, ObjectiveCard, Plan } from "../../plan/plan";
import type { CheckDay } from "../rule";
import type { Violation } from "../violation";

export interface CheckedCard extends CheckDay {
  /** The objective's key, which findings about it are told of. */
  readonly subject: string;
  readonly objective: Objective;
  readonly card: ObjectiveCard;
  /** What stands around the card; a check that reads a part of it runs again for every card when that part changes. */
  readonly plan: Plan;
}

export type CardCheck = (documented: CheckedCard) => Iterable<Violation>;

/** A check of every card that is all there; the one-page copy of a card that stands elsewhere is not held to be complete. */
export function ofFullCards(check: CardCheck): (plan: Plan, day: CheckDay) => Iterable<Violation> {
  return ofCards((documented) => (documented.card.excerpt ? [] : check(documented)));
}

/** A check of every card, one-page copies too. To be made once, since what it found before is kept with it. */
export function ofCards(check: CardCheck): (plan: Plan, day: CheckDay) => Iterable<Violation> {
  const found = new WeakMap<Objective, Checked>();
  return function* (plan, { today }) {
    for (const objective of plan.objectives) {
      if (!objective.card) continue;
      let checked = found.get(objective);
      const subject = checked?.scheme === plan.codeScheme ? checked.subject : objectiveKey(objective.shortCodes, plan.codeScheme);
      if (!checked || checked.subject !== subject || !looksTheSame(checked, plan, today)) {
        checked = checkCard(check, { subject, objective, card: objective.card, plan, today });
        found.set(objective, checked);
      }
      yield* checked.violations;
    }
  };
}

/** What a check found on a card, and all that it looked at besides. */
interface Checked {
  readonly subject: string;
  /** That the subject is written by. */
  readonly scheme: CodeScheme;
  /** Parts of the plan, as they were. */
  readonly parts: ReadonlyMap<keyof Plan, unknown>;
  /** The day, if the check asked for it. */
  readonly day: { readonly today: string | undefined } | undefined;
  readonly violations: readonly Violation[];
}

function looksTheSame({ parts, day }: Checked, plan: Plan, today: string | undefined): boolean {
  if (day && day.today !== today) return false;
  for (const [part, was] of parts) if (!Object.is(plan[part], was)) return false;
  return true;
}

function checkCard(check: CardCheck, { subject, objective, card, plan, today }: CheckedCard): Checked {
  const parts = new Map<keyof Plan, unknown>();
  let day: Checked["day"];
  const watched = new Proxy(plan, {
    get: (whole, part: keyof Plan) => {
      parts.set(part, whole[part]);
      return whole[part];
    },
  });
  const violations = [
    ...check({
      subject,
      objective,
      card,
      plan: watched,
      get today() {
        day = { today };
        return today;
      },
    }),
  ];
  return { subject, scheme: plan.codeScheme, parts, day, violations };
}
