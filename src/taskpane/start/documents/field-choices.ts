/** Fields of a card that a label of a document may mean, by their paths in a plan file. */
import { pathOfField } from "../../../interchange/documents/cards/card-labels";
import type { Template } from "../../../plan/template/template";
import type { Language } from "../../../messages/known";
import { textIn } from "../../speech/local-text";
import { knownMeanings, nameOfKnown } from "../form/meanings";

export interface FieldChoice {
  readonly path: string;
  readonly name: string;
}

/** Those of the house, then the body's own; each path once. `names` are those of what is no single field of the card's sheet. */
export function fieldChoices(
  template: Template | undefined,
  names: Readonly<Record<"code" | "expectedResults", string>>,
  language: Language,
): readonly FieldChoice[] {
  const known = knownMeanings
    .map((key) => ({ path: pathOfField(key), name: nameOfKnown(key, language) }))
    .map((choice) => (choice.path === "code" ? { ...choice, name: names.code } : choice));
  const own = Object.entries(template?.fields ?? {}).flatMap(([key, { kind, label }]) =>
    kind === undefined ? [] : [{ path: `extra.${key}`, name: textIn(label, language) }],
  );
  const all = [...known, { path: "expectedResults", name: names.expectedResults }, ...own];
  return all.filter(({ path }, at) => all.findIndex((other) => other.path === path) === at);
}

/** What a path of a value is called: `phases[2].text` by the field that it is in. */
export function nameOfPath(path: string, choices: readonly FieldChoice[]): string {
  const bare = path.replace(/\[\d+\]/g, "");
  return choices.find((choice) => choice.path === bare)?.name ?? path;
}
