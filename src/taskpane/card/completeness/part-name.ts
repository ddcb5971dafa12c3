import type { PartStanding } from "../../../plan/completeness";
import { localText } from "../../../plan/template/meaning/local-text";
import type { CardFieldKey } from "../../../plan/card/card";
import type { Speech } from "../../speech/speech";

/** What a part of a card is called: as the body calls it, where it has words of its own. */
export function partName(
  { part, label }: Pick<PartStanding, "part" | "label">,
  { say, language }: Pick<Speech, "say" | "language">,
): string {
  if (label) return localText(label, language);
  return part.startsWith("extra.") ? part.slice("extra.".length) : say(`card.part.${part as CardFieldKey}`);
}
