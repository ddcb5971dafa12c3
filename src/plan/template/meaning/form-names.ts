/** What the fields and columns of a form are called, as the body calls them or else by their usual names. */
import { sentence } from "../../../messages/known";
import type { CardFieldKey } from "../../card/card";
import type { FormField } from "../form-parts";
import type { LocalText } from "../template";

export function fieldName({ key, label }: Pick<FormField, "key" | "label">): LocalText {
  if (label) return label;
  if (key.startsWith("extra.")) return { it: key.slice("extra.".length) };
  const usual = `card.part.${key as CardFieldKey}` as const;
  return { it: sentence(usual, {}, "it"), en: sentence(usual, {}, "en") };
}
