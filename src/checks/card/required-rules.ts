/** What a body's own template asks every card to say, besides what rules of their own look for. */
import { declarationOf } from "../../plan/card/held-fields";
import type { CardFieldKey } from "../../plan/card/card";
import { planYears } from "../../plan/schedule";
import { askedOf, isBlankField } from "../../plan/template/meaning/asked-fields";
import { formOf } from "../../plan/template/card-form";
import { shownFields, type FormField } from "../../plan/template/form-parts";
import { usualTemplate } from "../../plan/template/shipped";
import { templateOfCard } from "../../plan/template/templates-of-plan";
import type { Rule } from "../rule";
import { ownScheme } from "../sources";
import type { Violation } from "../violation";
import { ofFullCards, type CheckedCard } from "./full-card";

export const requiredRules: readonly Rule[] = [
  { id: "field.required", severity: "warning", ofGaps: true, source: ownScheme, check: ofFullCards(missing) },
];

function* missing({ subject, objective, card, plan }: CheckedCard): Generator<Violation> {
  const template = templateOfCard(plan, card);
  if (template === usualTemplate) return;
  const form = formOf(template, planYears(plan));
  for (const key of shownFields(form)) {
    const field = form.fields.get(key);
    if (!field || hasOwnRule(field)) continue;
    if (askedOf(field, objective, form) === "required" && isBlankField(field, { ...objective, card }))
      yield {
        subject,
        place: { kind: "card", objective: subject, field: key },
        code: "check.field.required",
        values: { field: field.label?.it ?? key },
      };
  }
}

/** Of these some other rule tells that they are blank. */
const ruled: ReadonlySet<string> = new Set([
  "responsible",
  "purpose",
  "qualityCheck.answer",
  "constraints",
  "units",
  "peg",
] satisfies CardFieldKey[]);

function hasOwnRule({ key, own }: FormField): boolean {
  return own === undefined && (ruled.has(key) || declarationOf(key as CardFieldKey).kind === "computed");
}
