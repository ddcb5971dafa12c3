/** The form of a template's cards: which fields and tables they have, in which order. */
import type { CardFieldKey, DocumentedObjective } from "../card/card";
import { declaredFields, heldFields } from "../card/held-fields";
import { isWhole, withContent } from "./form-content";
import { type FormPart, type FormField, type CardForm, type FormFieldKey, shownFields, inBanner } from "./form-parts";
import { tableOf, type Described, ownField, templateListName, ownEntry } from "./form-tables";
import { placeNames } from "./meaning/form-names";
import { hasPrefix, treeFields } from "./meaning/tree-fields";
import { usualTemplate } from "./shipped";
import type { Template, TemplateField, WeighedScope } from "./template";

const forms = new WeakMap<Template, Map<string, CardForm>>();

/** The cards of a template in a plan of these years. */
export function formOf(template: Template, years: readonly number[]): CardForm {
  const known = forms.get(template) ?? new Map<string, CardForm>();
  forms.set(template, known);
  const key = years.join();
  const form = known.get(key) ?? makeForm(template, years);
  known.set(key, form);
  return form;
}

/** The form with a place for everything that this card holds. */
export function formOfCard(template: Template, years: readonly number[], objective: DocumentedObjective): CardForm {
  return withContent(formOf(template, years), objective);
}

/** Whether weights of these make a total in the template. */
export function makesTotal({ weights }: Pick<Template, "weights">, scope: WeighedScope): boolean {
  return weights[scope].rule === "sum" || weights[scope].rule === "reserve";
}

function makeForm(template: Template, years: readonly number[]): CardForm {
  const { fieldOf, place, calledAs } = treeFields(template);
  const usual = placeNames(template.levels);
  const fields = new Map<FormFieldKey, FormField>(
    declaredFields.flatMap((field) => {
      if (isWhole(field) || (field.key === "operationalObjective" && calledAs !== "activity")) return [];
      const named = field.key === "operational" ? place : field.key === "operationalObjective" ? "operational" : field.key;
      const entry = ownEntry(template.fields, named);
      const label = usual[field.key as keyof typeof usual];
      const ownDescription = described(entry?.kind ? undefined : entry, templateListName(template, named));
      return [[field.key, { ...field, ...(label ? { label } : {}), ...ownDescription }]];
    }),
  );
  for (const [key, { kind, ...field }] of Object.entries(template.fields))
    if (kind !== undefined) fields.set(`extra.${key}`, ownField(key, kind, described(field, templateListName(template, key))));
  const parts = template.parts.map((part): FormPart => {
    const table = part.table === undefined ? undefined : tableOf(part.table, template, years);
    const rows = (part.rows ?? []).map((row) => row.map(formKey).filter((key) => !inBanner.includes(key)));
    return { title: part.title, rows: rows.filter((row) => row.length > 0), ...(table ? { table } : {}) };
  });
  return withFurther({ template, years, fields, parts });

  function formKey(key: string): FormFieldKey {
    return ownEntry(template.fields, key)?.kind === undefined ? (fieldOf(key) as CardFieldKey) : `extra.${key}`;
  }
}

export function described(field: Omit<TemplateField, "kind"> | undefined, listName: string): Described {
  const { label, help, list, required } = field ?? {};
  return {
    ...(label ? { label } : {}),
    ...(help ? { help } : {}),
    ...(list ? { list: { name: listName, values: list } } : {}),
    ...(required ? { required } : {}),
  };
}

/** The parts with what the template declares and shows nowhere, and the state, which every card has. */
function withFurther(form: CardForm): CardForm {
  const { template, years } = form;
  const shown = shownFields(form);
  const own = [...form.fields.values()].filter(({ own: kind, key }) => kind !== undefined && !shown.has(key)).map(({ key }) => key);
  const levels = template.levels > 0 && !shown.has("operational") ? (["operational"] as const) : [];
  const further = template === usualTemplate ? undeclaredBy(shown) : [];
  const state = shown.has("state") ? [] : (["state"] as const);
  const prefix = hasPrefix(template) && !shown.has("prefix") ? (["prefix"] as const) : [];
  const rows = [...further, ...levels, ...prefix, ...own, ...state].map((key) => [key]);
  const at = form.parts.findIndex((part) => part.rows.length > 0);
  const parts = at < 0 ? [{ title: { it: "" }, rows }, ...form.parts] : form.parts.with(at, appended(form.parts[at]!, rows));
  const placed = new Set(template.parts.map(({ table }) => table));
  const tables = Object.keys(template.tables).flatMap((key) => (placed.has(key) ? [] : (tableOf(key, template, years) ?? [])));
  return { ...form, parts: [...parts, ...tables.map((table) => ({ title: table.label, rows: [], table }))] };
}

/** Fields of the house that no row shows; a body's own template leaves out what it does not want. */
function undeclaredBy(shown: ReadonlySet<FormFieldKey>): readonly CardFieldKey[] {
  return heldFields.filter(({ key, optional }) => !optional && !shown.has(key) && !inBanner.includes(key)).map(({ key }) => key);
}

function appended(part: FormPart, rows: FormPart["rows"]): FormPart {
  return rows.length === 0 ? part : { ...part, rows: [...part.rows, ...rows] };
}
