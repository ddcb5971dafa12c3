import type { Language } from "../../../messages/language";
import type { LocalText } from "../template";

/** A body's words in somebody's language, in Italian where the body wrote no others. */
export function localText({ it, en }: LocalText, language: Language): string {
  return (language === "en" ? en : undefined) ?? it;
}
