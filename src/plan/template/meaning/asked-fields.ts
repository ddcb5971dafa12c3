/** What a body's own template asks a card to say: one answer for the checks and for how complete a card is. */
import type { DocumentedObjective } from "../../card/card";
import { stateOf } from "../../card/card-state";
import { heldAt, isBlankHeld } from "../../card/held-fields";
import type { Objective } from "../../plan";
import type { CardForm, FormField } from "../form-parts";

/** `later`: once the card is marked ready, or another field says a certain thing. */
export type Asked = "required" | "advisable" | "later";

/** Whether a card must say a field, as it stands; undefined where nobody asks. */
export function askedOf({ required }: FormField, objective: Objective, form: CardForm): Asked | undefined {
  switch (required) {
    case undefined:
      return undefined;
    case "always":
      return "required";
    case "advised":
      return "advisable";
    case "ready":
      return isReady(objective) ? "required" : "later";
    default:
      return saysThat(required, objective, form) ? "required" : undefined;
  }
}

function isReady({ card }: Objective): boolean {
  const state = card && stateOf(card);
  return state !== undefined && state !== "draft";
}

function saysThat(
  { when, is }: { readonly when: string; readonly is: string },
  { card, ...objective }: Objective,
  form: CardForm,
): boolean {
  const other = [...form.fields.values()].find(({ key }) => key === when || key === `extra.${when}`);
  return card !== undefined && other !== undefined && saysOf(other, { ...objective, card }).toLowerCase() === is.trim().toLowerCase();
}

/** What a field says, in one text; `""` where it is blank. */
function saysOf(field: FormField, objective: DocumentedObjective): string {
  const value = heldIn(field, objective);
  if (value === undefined || value === "yes" || value === "no") return value === undefined ? "" : value === "yes" ? "SÌ" : "NO";
  return typeof value === "object" ? JSON.stringify(value) : String(value);
}

/** What an objective holds in a field of its form; undefined where the workbook works it out, or where a field of the body's own is blank. */
export function heldIn(field: FormField, objective: DocumentedObjective): unknown {
  const { kind } = field;
  return kind === "computed" || kind === "code" ? undefined : heldAt(field.ofObjective ? objective : objective.card, { ...field, kind });
}

export function isBlankField(field: FormField, objective: DocumentedObjective): boolean {
  const { kind, own } = field;
  return kind !== "computed" && kind !== "code" && isBlankHeld({ kind, ...(own ? { own } : {}) }, heldIn(field, objective));
}
