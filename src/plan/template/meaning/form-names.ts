/** What the fields and columns of a form are called, as the body calls them or else by their usual names. */
import type { cardPartMessages } from "../../../messages/card-parts";
import { sentence } from "../../../messages/known";
import type { CardFieldKey } from "../../card/card";
import type { FormField } from "../form-parts";
import type { LocalText } from "../template";

export function fieldName({ key, label }: Pick<FormField, "key" | "label">): LocalText {
  if (label) return label;
  if (key.startsWith("extra.")) return { it: key.slice("extra.".length) };
  const usual = `card.part.${key as CardFieldKey}` as const;
  return inBoth(usual);
}

/** What the place in the tree goes by where its last level is not that of operational objectives, and what further ones do. */
export function placeNames(levels: number): { readonly operational?: LocalText; readonly otherOperational?: LocalText } {
  const names = namesOfLevels[levels];
  return names ? { operational: inBoth(names[0]), otherOperational: inBoth(names[1]) } : {};
}

const namesOfLevels: Readonly<Record<number, readonly [place: UsualName, further: UsualName]>> = {
  1: ["card.part.strategicLine", "card.part.otherLines"],
  2: ["card.part.strategicObjective", "card.part.otherStrategic"],
  4: ["card.part.activity", "card.part.otherActivities"],
};

type UsualName = keyof typeof cardPartMessages;

function inBoth(usual: UsualName): LocalText {
  return { it: sentence(usual, {}, "it"), en: sentence(usual, {}, "en") };
}
