import { isMessageKey, sentence, sentenceOf, type Language } from "../../../messages/known";
import type { FindingWords } from "./shown-findings";

/** The short name of a rule by its id; a rule of a later Cardine, which has no name here, goes by its id. */
export function ruleName(rule: string, language: Language): string {
  const key = `rule.${rule}`;
  return isMessageKey(key) ? sentence(key, {}, language) : rule;
}

/** How findings are put in words in a language. */
export function findingWords(language: Language): FindingWords {
  return { tell: (spoken) => sentenceOf(spoken, language), nameOf: (rule) => ruleName(rule, language) };
}
