/** The language of the pane, for every component that has something to say. */
import { createContext, useContext, type ReactNode } from "react";
import { sentence, sentenceOf, type Language, type MessageKey } from "../../messages/known";
import { PlanError } from "../../plan/plan-error";
import type { SpokenValues } from "../../messages/message-values";

const LanguageContext = createContext<Language>("it");

export function SpeechProvider({ language, children }: { readonly language: Language; readonly children: ReactNode }) {
  return <LanguageContext value={language}>{children}</LanguageContext>;
}

export interface Speech {
  readonly language: Language;
  say(key: MessageKey, values?: SpokenValues): string;
  /** The sentence of an error, a remark or a problem. */
  tell(spoken: unknown): string;
  /** The sentence of a failure with that of its cause, where it has one that people can do something about. */
  explain(failure: unknown): string;
}

export function useSpeech(): Speech {
  const language = useContext(LanguageContext);
  const tell = (spoken: unknown) => sentenceOf(spoken, language);
  return {
    language,
    say: (key, values = {}) => sentence(key, values, language),
    tell,
    explain: (failure) => {
      const what = tell(failure);
      const cause = causeOf(failure);
      return cause === undefined ? what : sentence("task.failed.cause", { what, cause: tell(cause) }, language);
    },
  };
}

/** An edit that was stopped half-way has the refusal as its cause, one that could not be taken back several of them, the first one first. */
function causeOf(failure: unknown): PlanError | undefined {
  const cause = failure instanceof PlanError ? failure.cause : undefined;
  const first: unknown = cause instanceof AggregateError ? cause.errors[0] : cause;
  return first instanceof PlanError ? first : undefined;
}
