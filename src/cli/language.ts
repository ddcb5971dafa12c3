import type { Language } from "../messages";

/** The language of messages, from the usual variables; Italian unless the locale is an English one. */
export function languageOf(env: Readonly<Record<string, string | undefined>>): Language {
  const locale = env["LC_ALL"] || env["LC_MESSAGES"] || env["LANG"] || "";
  return /^en/i.test(locale) ? "en" : "it";
}
