/** Long texts as their beginnings. */

/** The text or, where it is longer, its beginning and an ellipsis: `longest` UTF-16 units in all, of whole characters. */
export function shortened(text: string, longest: number): string {
  if (text.length <= longest) return text;
  return `${text.slice(0, longest - 1).replace(/[\ud800-\udbff]$/, "")}…`;
}
