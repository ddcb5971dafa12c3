/**
 * Every sentence that a person reads, in Italian and English, one file a subject. Errors become sentences here and
 * nowhere else.
 */
import type { MessageValues } from "../plan/plan-error";
import { cliMessages } from "./cli";
import { excelMessages } from "./excel";
import { interchangeMessages } from "./interchange";
import { operationMessages } from "./operations";
import { readingMessages } from "./reading";
import { xlsxMessages } from "./xlsx";

export type Language = "it" | "en";

export const messages = {
  ...cliMessages,
  ...excelMessages,
  ...interchangeMessages,
  ...operationMessages,
  ...readingMessages,
  ...xlsxMessages,
  "error.unexpected": {
    it: "Qualcosa non ha funzionato e non era previsto: {reason}. Riprova; se si ripete, segnala questa frase a chi cura Cardine.",
    en: "Something unexpected went wrong: {reason}. Try again; if it happens again, report this sentence to Cardine's maintainers.",
  },
} as const;

export type MessageKey = keyof typeof messages;

export function isMessageKey(key: string): key is MessageKey {
  return Object.hasOwn(messages, key);
}

/** A sentence with its values filled in; a value that is not given leaves its placeholder. */
export function sentence(key: MessageKey, values: MessageValues, language: Language): string {
  return messages[key][language].replace(/\{(\w+)\}/g, (placeholder, name: string) => (Object.hasOwn(values, name) ? String(values[name]) : placeholder));
}

/** What carries the key of its sentence: errors, contradictions, reading notes. */
interface Speaking {
  readonly code: string;
  readonly values: MessageValues;
}

function isSpeaking(error: unknown): error is Speaking {
  return typeof error === "object" && error !== null && "code" in error && typeof error.code === "string" && "values" in error && typeof error.values === "object";
}

/** The sentence for any failure; one that nobody foresaw keeps its own words, so that it can be reported. */
export function sentenceOf(error: unknown, language: Language): string {
  if (isSpeaking(error) && isMessageKey(error.code)) return sentence(error.code, error.values, language);
  return sentence("error.unexpected", { reason: error instanceof Error ? error.message : String(error) }, language);
}
