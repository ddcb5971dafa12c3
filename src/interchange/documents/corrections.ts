/** What a person puts right of a reading: once for all cards, or for one text. */
import { labelWords } from "../drawn-form/usual-labels";
import type { CardContent } from "./cards/card-page";
import { withValueAt, valueAt } from "../../plan/card/paths";

/** No field: what such a label says is left out, and told. */
export const leftOut = "";

/** By the words of a label (`labelWords`), the path of the field that it means in a card of the plan file; `leftOut` for none. */
export type LabelCorrections = ReadonlyMap<string, string>;

export function withCorrection(corrections: LabelCorrections, label: string, path: string): LabelCorrections {
  return new Map([...corrections, [labelWords(label), path]]);
}

/** Fields of which a card says several. */
const lists: ReadonlySet<string> = new Set(["notes", "chain.operationalObjectives"]);

/** The card with a text that found no place of its own after what a field says already. */
export function withPlacedText(card: CardContent, path: string, text: string): CardContent {
  if (path === "expectedResults") return { ...card, expectedResults: [...((card[path] as readonly object[] | undefined) ?? []), { text }] };
  const before = valueAt(card, path);
  if (Array.isArray(before) || lists.has(path))
    return withValueAt(card, path, [...((before as readonly string[] | undefined) ?? []), text]);
  const said = typeof before === "string" || typeof before === "number" ? String(before) : "";
  return withValueAt(card, path, said === "" ? text : `${said}\n${text}`);
}
