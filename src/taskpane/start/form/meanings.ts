/** What the labels of a form can mean. */
import type { CardFieldKey } from "../../../plan/card/card";
import type { OwnKind } from "../../../plan/card/own-values";
import { formOf } from "../../../plan/template/card-form";
import { usualTemplate } from "../../../plan/template/shipped";
import { knownFields } from "../../../plan/template/vocabulary";
import { fieldLabel } from "../../../sheets/card/fields/field-cells";
import type { Language } from "../../../messages/known";
import { textIn } from "../../speech/local-text";

/** What a person fills in; the workbook works out the others. */
const worked: ReadonlySet<string> = new Set(["excerpt", "code", "sectorName", "shortCodes"]);

export const knownMeanings = [...knownFields].filter((key) => !worked.has(key)) as readonly CardFieldKey[];

export const ownMeanings = [
  "text",
  "words",
  "lines",
  "number",
  "percent",
  "money",
  "date",
  "yesNo",
  "choice",
  "person",
  "score",
  "signature",
] as const satisfies readonly OwnKind[];

/** What the usual card calls a field. */
export function nameOfKnown(key: CardFieldKey, language: Language): string {
  const label = Object.hasOwn(usualTemplate.fields, key) ? usualTemplate.fields[key]?.label : undefined;
  return label ? textIn(label, language) : fieldLabel(formOf(usualTemplate, [2000]), key);
}
