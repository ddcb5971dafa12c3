/**
 * Every sentence that a person reads, in Italian and English, one file a subject. Errors become sentences here and
 * nowhere else.
 */
import type { MessageValues } from "../plan/plan-error";
import { cardViewMessages } from "./card-view";
import { changeMessages } from "./changes";
import { cardCheckMessages } from "./check-card";
import { checkMessages } from "./checks";
import { cliMessages } from "./cli";
import { completenessMessages } from "./completeness";
import { doneMessages } from "./done";
import { editingMessages } from "./editing";
import { excelMessages } from "./excel";
import { interchangeMessages } from "./interchange";
import { newCardMessages } from "./new-card-view";
import { operationMessages } from "./operations";
import { paneMessages } from "./pane-shell";
import { pastedPhasesMessages } from "./pasted-phases";
import { planViewMessages } from "./plan-view";
import { readingMessages } from "./reading";
import { startMessages } from "./start-view";
import { ribbonMessages } from "./ribbon";
import { ruleNameMessages } from "./rule-names";
import { tourMessages } from "./tour";
import { weightsViewMessages } from "./weights-view";
import { xlsxMessages } from "./xlsx";

import type { Language } from "./language";

export { languageOfTag, type Language } from "./language";

export const messages = {
  ...cardViewMessages,
  ...changeMessages,
  ...cardCheckMessages,
  ...checkMessages,
  ...cliMessages,
  ...completenessMessages,
  ...doneMessages,
  ...editingMessages,
  ...excelMessages,
  ...interchangeMessages,
  ...newCardMessages,
  ...operationMessages,
  ...paneMessages,
  ...pastedPhasesMessages,
  ...planViewMessages,
  ...readingMessages,
  ...startMessages,
  ...ribbonMessages,
  ...ruleNameMessages,
  ...tourMessages,
  ...weightsViewMessages,
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

const numberFormats: Readonly<Record<Language, Intl.NumberFormat>> = {
  it: new Intl.NumberFormat("it-IT", { useGrouping: false, maximumFractionDigits: 6 }),
  en: new Intl.NumberFormat("en-GB", { useGrouping: false, maximumFractionDigits: 6 }),
};

/**
 * A sentence with its values filled in. `{count}` stands for a value, `{count|scheda|schede}` for the word that goes with
 * its number: the first with 1, the second with any other. A value that is not given leaves its placeholder.
 */
export function sentence(key: MessageKey, values: MessageValues, language: Language): string {
  return messages[key][language].replace(/\{(\w+)(?:\|([^|{}]*)\|([^|{}]*))?\}/g, (placeholder, name: string, one?: string, other?: string) => {
    if (!Object.hasOwn(values, name)) return placeholder;
    const value = values[name] ?? "";
    if (one !== undefined && other !== undefined) return value === 1 ? one : other;
    return typeof value === "number" ? numberFormats[language].format(value) : value;
  });
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
