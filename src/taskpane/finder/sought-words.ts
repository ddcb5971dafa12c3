/** Finding texts by the words of a query, in whatever order, case and accents. Pure. */

export interface TextPart {
  readonly text: string;
  readonly matches: boolean;
}

/** A text without case and accents, to look for words in. */
export function fold(text: string): string {
  return text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();
}

/** The words of a query, folded. */
export function soughtWords(query: string): readonly string[] {
  return fold(query)
    .split(/\s+/)
    .filter((word) => word !== "");
}

/** Whether a folded text contains all of these words. */
export function containsAll(folded: string, words: readonly string[]): boolean {
  return words.every((word) => folded.includes(word));
}

export function containsWords(text: string, query: string): boolean {
  return containsAll(fold(text), soughtWords(query));
}

/** The text cut where words of the query stand in it; joined, the parts are the text. */
export function markMatches(text: string, query: string): readonly TextPart[] {
  const folded = foldInPlace(text);
  const marked = new Array<boolean>(text.length).fill(false);
  for (const word of soughtWords(query))
    for (let at = folded.indexOf(word); at >= 0; at = folded.indexOf(word, at + 1)) marked.fill(true, at, at + word.length);
  const parts: TextPart[] = [];
  let start = 0;
  for (let at = 1; at <= text.length; at++) {
    if (at < text.length && marked[at] === marked[start]) continue;
    parts.push({ text: text.slice(start, at), matches: marked[start] === true });
    start = at;
  }
  return parts;
}

/** Of the same length as the text, so that places found in it are places of the text. */
function foldInPlace(text: string): string {
  return Array.from({ length: text.length }, (_, at) => text.charAt(at).normalize("NFD").toLowerCase().charAt(0)).join("");
}
