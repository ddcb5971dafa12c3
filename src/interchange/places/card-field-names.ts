import { declaredFields } from "../../plan/card/held-fields";
import { formOf } from "../../plan/template/card-form";
import { usualTemplate } from "../../plan/template/shipped";
import { fieldLabel } from "../../sheets/card/fields/field-cells";

const tables: Readonly<Record<string, string>> = {
  "resources.lines": "Voci di bilancio",
  expectedResults: "Risultati attesi",
  phases: "Fasi",
  monitoring: "Monitoraggio",
};

/** What the card's sheet calls a field of a card of the file, by its path within the card: `resources.unit`. All operational objectives go by the name of the first. */
export function cardFieldName(path: string): string {
  const field = declaredFields.find(({ key, file = key }) => file === path || file === `${path}[0]`);
  return tables[path] ?? (field ? fieldLabel(formOf(usualTemplate, []), field.key) : path);
}
