/**
 * What a card's template has to do with a finding: what its cards do not show, nobody can put right there, and what it does not ask for
 * is no gap.
 */
import { stateOf } from "../plan/card/card-state";
import { isBlankHeld, heldAt } from "../plan/card/held-fields";
import { objectivesByKey } from "../plan/codes/objectives-by-key";
import type { DocumentedObjective } from "../plan/card/card";
import { planYears } from "../plan/schedule";
import type { Objective, Plan } from "../plan/plan";
import { formOf } from "../plan/template/card-form";
import { formTable, inBanner, shownFields, tablesOf, type CardForm, type FormField, type FormFieldKey } from "../plan/template/form-parts";
import { usualTemplate } from "../plan/template/shipped";
import { templateOfCard } from "../plan/template/templates-of-plan";
import { listOfItem } from "./card/card-edit";
import type { PlanPlace } from "./plan-place";

/** Tells of the findings of one plan; `isGap` says that a rule tells what is not there yet. */
export function askedIn(plan: Plan): (place: PlanPlace, isGap: boolean) => boolean {
  if (plan.templates.length === 0) return () => true;
  const objectives = objectivesByKey(plan);
  return (place, isGap) => {
    const objective = "objective" in place ? objectives.get(place.objective) : undefined;
    if (!objective?.card || !("objective" in place)) return true;
    const template = templateOfCard(plan, objective.card);
    if (template === usualTemplate) return true;
    return isAsked(place, objective, formOf(template, planYears(plan)), isGap);
  };
}

function isAsked(place: PlanPlace, objective: Objective, form: CardForm, isGap: boolean): boolean {
  if (place.kind === "window") return formTable(form, "phases")?.columns.some(({ kind }) => kind === "windows") === true;
  const list = listOfItem(place.kind);
  if (list) {
    const table = formTable(form, list);
    const column = "field" in place ? place.field : undefined;
    return table !== undefined && (column === undefined || table.columns.some(({ key }) => key === column || key.startsWith(`${column}.`)));
  }
  if (place.kind !== "card" || place.field === undefined) return true;
  const { field } = place;
  if (tablesOf(form).some(({ key }) => key === field)) return true;
  const declared = form.fields.get(field as FormFieldKey);
  if (!declared || (!shownFields(form).has(declared.key) && !inBanner.includes(declared.key))) return false;
  return !isGap || isRequired(declared, objective, form);
}

/** Whether a card must say a field, as it stands: from when it is ready, or once another field says a certain thing. */
export function isRequired({ required }: FormField, objective: Objective, form: CardForm): boolean {
  if (required === undefined) return false;
  if (required === "always" || required === "advised") return true;
  const { card } = objective;
  if (!card) return false;
  if (required === "ready") return stateOf(card) !== "draft" && stateOf(card) !== undefined;
  const other = [...form.fields.values()].find(({ key }) => key === required.when || key === `extra.${required.when}`);
  return other !== undefined && saysOf(other, { ...objective, card }).toLowerCase() === required.is.trim().toLowerCase();
}

/** What a field says, in one text; `""` where it is blank. */
export function saysOf(field: FormField, objective: DocumentedObjective): string {
  const value = heldIn(field, objective);
  if (value === undefined || value === "yes" || value === "no") return value === undefined ? "" : value === "yes" ? "SÌ" : "NO";
  return typeof value === "object" ? JSON.stringify(value) : String(value);
}

function heldIn(field: FormField, objective: DocumentedObjective): unknown {
  const { kind } = field;
  return kind === "computed" || kind === "code" ? undefined : heldAt(field.ofObjective ? objective : objective.card, { ...field, kind });
}

export function isBlankField(field: FormField, objective: DocumentedObjective): boolean {
  const { kind, own } = field;
  return kind !== "computed" && kind !== "code" && isBlankHeld({ kind, ...(own ? { own } : {}) }, heldIn(field, objective));
}
