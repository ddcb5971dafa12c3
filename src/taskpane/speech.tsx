/** The language of the pane, for every component that has something to say. */
import { createContext, useContext, type ReactNode } from "react";
import { sentence, sentenceOf, type Language, type MessageKey } from "../messages";
import type { MessageValues } from "../plan/plan-error";

const LanguageContext = createContext<Language>("it");

export function SpeechProvider({ language, children }: { readonly language: Language; readonly children: ReactNode }) {
  return <LanguageContext value={language}>{children}</LanguageContext>;
}

export interface Speech {
  readonly language: Language;
  say(key: MessageKey, values?: MessageValues): string;
  /** The sentence of an error, a remark or a problem. */
  tell(spoken: unknown): string;
}

export function useSpeech(): Speech {
  const language = useContext(LanguageContext);
  return {
    language,
    say: (key, values = {}) => sentence(key, values, language),
    tell: (spoken) => sentenceOf(spoken, language),
  };
}
