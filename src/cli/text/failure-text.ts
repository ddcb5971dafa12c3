import { PlanError } from "../../plan/plan-error";
import { sentenceOf, type Language } from "../../messages";
import { terminalText } from "./terminal-text";

/** What went wrong and, where that was only the last of it, why. A mistake of ours keeps its trace, to be reported. */
export function failureText(error: unknown, language: Language): string {
  const sentences = [sentenceOf(error, language)];
  if (error instanceof PlanError && error.cause instanceof PlanError) sentences.push(sentenceOf(error.cause, language));
  const isOurs = error instanceof Error && !("values" in error);
  return `cardine: ${sentences.map(terminalText).join(" ")}\n${isOurs ? `${error.stack ?? ""}\n` : ""}`;
}
