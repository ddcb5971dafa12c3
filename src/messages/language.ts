/** Languages in which Cardine speaks. */
export type Language = "it" | "en";

/** The language for a language tag such as Office's `displayLanguage`: Italian for any Italian, English for all others. */
export function languageOfTag(tag: string): Language {
  return /^it\b/i.test(tag.replace("_", "-")) ? "it" : "en";
}
