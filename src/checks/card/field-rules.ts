/** Fields of a card that must be filled in, and those that are worth it. */
import type { ObjectiveCard } from "../../plan/plan";
import { ofFullCards } from "./full-card";
import type { Rule, Severity } from "../rule";
import { entrustedToHeads, ownCard } from "../sources";

/** Nothing but dashes and dots says no more than a blank does. */
const nothing = /^[\s\p{Pd}._…]*$/u;
/** Here a dash or `==` is an answer: there are none. */
const blank = /^\s*$/;

export const fieldRules: readonly Rule[] = [
  field("field.responsible", "error", entrustedToHeads, "responsible", nothing),
  field("field.purpose", "error", ownCard, "purpose", nothing),
  {
    id: "field.quality",
    severity: "error",
    ofGaps: true,
    source: ownCard,
    check: ofFullCards(({ subject, card }) =>
      card.qualityCheck.answer === ""
        ? [{ subject, place: { kind: "card", objective: subject, field: "qualityCheck.answer" }, code: "check.field.quality", values: {} }]
        : [],
    ),
  },
  field("field.constraints", "note", ownCard, "constraints", blank),
  field("field.unit", "note", ownCard, "units", blank),
];

type TextField = keyof Pick<ObjectiveCard, "responsible" | "purpose" | "constraints" | "units">;

function field(
  id: "field.responsible" | "field.purpose" | "field.constraints" | "field.unit",
  severity: Severity,
  source: string,
  of: TextField,
  empty: RegExp,
): Rule {
  return {
    id,
    severity,
    ofGaps: true,
    source,
    check: ofFullCards(({ subject, card }) =>
      empty.test(card[of]) ? [{ subject, place: { kind: "card", objective: subject, field: of }, code: `check.${id}`, values: {} }] : [],
    ),
  };
}
