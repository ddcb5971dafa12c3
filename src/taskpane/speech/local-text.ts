import type { Language } from "../../messages/known";
import type { LocalText } from "../../plan/template/template";

/** A body's words in the person's language, as far as the body has written them in it. */
export function textIn({ it, en }: LocalText, language: Language): string {
  return language === "en" && en !== undefined && en.trim() !== "" ? en : it;
}
