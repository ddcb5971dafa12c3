/** Amounts that are not one number. */
import type { Entry } from "../../plan/entry";
import { isCodeShaped } from "../../plan/notation/amount";
import { valuesOfCard } from "../card/card-edit";
import { mendAmount } from "../card/field-fixes";
import { ofCards, type CheckedCard } from "../card/full-card";
import type { PlanPlace } from "../plan-place";
import type { Rule } from "../rule";
import type { Violation } from "../violation";
import { tiedToResources } from "../sources";

const parts = ["revenueCurrent", "revenueCapital", "spendCurrent", "spendCapital"] as const;

export const amountRules: readonly Rule[] = [
  {
    id: "amount.text",
    severity: "warning",
    source: tiedToResources,
    fix: mendAmount,
    check: function* (plan, day) {
      yield* onCards(plan, day);
      for (const { code, allocations } of plan.peg)
        for (const [year, allocation] of Object.entries(allocations))
          for (const part of parts) yield* notOneNumber(code, allocation[part], { kind: "peg", code }, year);
    },
  },
];

/** On one-page copies too: an amount may stand nowhere else. */
const onCards = ofCards(onCard);

function* onCard({ subject, card }: CheckedCard): Generator<Violation> {
  for (const { kind, value, place } of valuesOfCard(subject, card))
    if (kind === "amount") yield* notOneNumber(subject, value as Entry<number>, place);
}

function* notOneNumber(subject: string, amount: Entry<number>, place: PlanPlace, year?: string): Generator<Violation> {
  if (amount.kind !== "text") return;
  if (isCodeShaped(amount.text)) yield { subject, place, code: "check.amount.code", values: { typed: amount.text } };
  else
    yield year === undefined
      ? { subject, place, code: "check.amount.text", values: { typed: amount.text } }
      : { subject, place, code: "check.amount.textOfYear", values: { typed: amount.text, peg: subject, year } };
}
