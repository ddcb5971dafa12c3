/** The fields of a card by the parts of its form. Pure. */
import type { CardForm, FormField } from "../../../plan/template/form-parts";
import type { LocalText } from "../../../plan/template/template";

export interface FieldGroup {
  /** Of the part; `""` where the card begins without one. */
  readonly title: LocalText;
  readonly fields: readonly FormField[];
}

/** The title first, which stands above all parts; a part without a title goes on from the one before. */
export function fieldGroups(form: CardForm): readonly FieldGroup[] {
  const groups: { title: LocalText; fields: FormField[] }[] = [];
  for (const { title, rows } of form.parts) {
    const goesOn = title.it.trim() === "" ? groups.at(-1) : undefined;
    const group = goesOn ?? { title, fields: [] };
    if (!goesOn) groups.push(group);
    group.fields.push(...rows.flat().flatMap((key) => form.fields.get(key) ?? []));
  }
  const title = form.fields.get("title");
  const [first] = groups;
  if (title && first) first.fields.unshift(title);
  return groups.filter(({ fields }) => fields.length > 0);
}
