/**
 * What a card's template has to do with a finding: what its cards do not show, nobody can put right there, and what it does not ask for
 * is no gap.
 */
import { objectivesByKey } from "../plan/codes/objectives-by-key";
import { planYears } from "../plan/schedule";
import type { Objective, Plan } from "../plan/plan";
import { askedOf } from "../plan/template/meaning/asked-fields";
import { formOf } from "../plan/template/card-form";
import { formTable, inBanner, shownFields, tablesOf, type CardForm, type FormFieldKey } from "../plan/template/form-parts";
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
  const asked = askedOf(declared, objective, form);
  return !isGap || asked === "required" || asked === "advisable";
}
