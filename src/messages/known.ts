/** The sentences as far as they are loaded: the first ones, and those that were learnt since. Errors become sentences here and nowhere else. */
import type { SpokenValues } from "./message-values";
import type { cardMessages } from "./card";
import type { cliMessages } from "./cli";
import { firstMessages } from "./first";
import type { Language } from "./language";
import type { laterMessages } from "./later";
import type { ribbonMessages } from "./ribbon";
import type { weightsMessages } from "./weights";

export { languageOfTag, type Language } from "./language";

export type MessageKey =
  | keyof typeof firstMessages
  | keyof typeof cardMessages
  | keyof typeof weightsMessages
  | keyof typeof laterMessages
  | keyof typeof cliMessages
  | keyof typeof ribbonMessages;

/** A sentence in each language. */
type Texts = Readonly<Record<Language, string>>;

const known = new Map<string, Texts>(Object.entries(firstMessages));

/** Makes more sentences known, for as long as the program runs. */
export function learn(texts: Readonly<Record<string, Texts>>): void {
  for (const [key, words] of Object.entries(texts)) known.set(key, words);
}

export function isMessageKey(key: string): key is MessageKey {
  return known.has(key);
}

function textsOf(key: MessageKey): Texts {
  const texts = known.get(key);
  if (!texts) throw new Error(`The sentence ${key} is said before it is loaded; see src/messages/later.ts.`);
  return texts;
}

const numberFormats: Readonly<Record<Language, Intl.NumberFormat>> = {
  it: new Intl.NumberFormat("it-IT", { useGrouping: false, maximumFractionDigits: 6 }),
  en: new Intl.NumberFormat("en-GB", { useGrouping: false, maximumFractionDigits: 6 }),
};

function wordAt(words: readonly string[], number: string | number): string {
  return (typeof number === "number" ? words.slice(0, -1)[number - 1] : undefined) ?? words.at(-1) ?? "";
}

/**
 * A sentence with its values filled in. `{count}` stands for a value, `{count|scheda|schede}` for the word that goes with
 * its number: the first with 1, the second with any other; of more words the one at the number's place, the last with any other. `{rules:rule}` names what the value lists by ids, with how many there
 * are of each: `date.text, phases.number 3` by the sentences `rule.date.text` and `rule.phases.number`. A value that is not
 * given leaves its placeholder.
 */
export function sentence(key: MessageKey, values: SpokenValues, language: Language): string {
  return textsOf(key)[language].replace(
    /\{(\w+)(?::(\w+)|\|([^{}]*\|[^{}]*))?\}/g,
    (placeholder, name: string, names?: string, choice?: string) => {
      if (!Object.hasOwn(values, name)) return placeholder;
      const value = inLanguage(values[name] ?? "", language);
      if (names !== undefined) return named(String(value), names, language);
      if (choice !== undefined) return wordAt(choice.split("|"), value);
      return typeof value === "number" ? numberFormats[language].format(value) : value;
    },
  );
}

function inLanguage(value: SpokenValues[string], language: Language): string | number {
  return typeof value === "object" ? (value[language] ?? value.it) : value;
}

/** Names that are not loaded are told by their ids. */
function named(listed: string, prefix: string, language: Language): string {
  const items = listed.split(", ").map((item) => {
    const [id = "", count] = item.split(" ");
    const name = known.get(`${prefix}.${id}`)?.[language] ?? id;
    return count === undefined ? name : `${name} (${count})`;
  });
  return items.join(", ");
}

/** What carries the key of its sentence: errors, contradictions, reading notes. */
interface Speaking {
  readonly code: string;
  readonly values: SpokenValues;
}

function isSpeaking(error: unknown): error is Speaking {
  return (
    typeof error === "object" &&
    error !== null &&
    "code" in error &&
    typeof error.code === "string" &&
    "values" in error &&
    typeof error.values === "object"
  );
}

/** The sentence for any failure; one that nobody foresaw keeps its own words, so that it can be reported. */
export function sentenceOf(error: unknown, language: Language): string {
  if (isSpeaking(error) && isMessageKey(error.code)) return sentence(error.code, error.values, language);
  return sentence("error.unexpected", { reason: error instanceof Error ? error.message : String(error) }, language);
}
