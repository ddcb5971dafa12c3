/** Line breaks of all kinds as one: a text of Word has soft ones (U+000B), one of another system its own. */
export function withPlainBreaks(text: string): string {
  return text.replace(/\r\n?|[\u000b\u0085\u2028\u2029]/g, "\n");
}
