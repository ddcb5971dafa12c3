/** Names of people as plans write them: with titles, roles, in either order, in capitals, several in one cell. */

/** What stands around a name. */
const around = new Set(
  "dott dottssa dottoressa dr drssa ing arch avv rag geom prof profssa sig sigra cav comm com te ssa ra dirigente responsabile responsabili direttore direttrice generale segretario segretaria comandante posizione organizzativa po eq ad interim pro tempore settore servizio area ufficio di del della dello dei delle degli e il la".split(
    " ",
  ),
);

/** The words of a name in lower case without accents, titles or roles: `Dr.ssa Marialuisa Fànti` is marialuisa, fanti. */
export function nameWords(written: string): readonly string[] {
  return written
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .split(/[^\p{L}]+/u)
    .filter((word) => word.length > 1 && !around.has(word));
}

/** The same for every order of the words and every way to part them: `Fanti Maria Luisa`, `Marialuisa Fanti`. */
export function nameKey(words: readonly string[]): string {
  return [...words.join("")].sort().join("");
}

/**
 * The one word of those written that is a slip for a word of a name whose other words are all there: `RICIARDELLI` for
 * `Ricciardelli`. Names that differ in their last vowel only are two people's (`Daniele`, `Daniela`).
 */
export function misspeltWord(
  written: readonly string[],
  name: readonly string[],
): { readonly typed: string; readonly meant: string } | undefined {
  const missing = name.filter((word) => !written.includes(word));
  const [meant, ...more] = missing;
  if (name.length < 2 || meant === undefined || more.length > 0) return undefined;
  const typed = written.find((word) => !name.includes(word) && isSlip(word, meant));
  return typed === undefined ? undefined : { typed, meant };
}

/** As long as a word must be for one slip, and for two. */
const [oneSlip, twoSlips] = [6, 10];

function isSlip(typed: string, meant: string): boolean {
  const shorter = Math.min(typed.length, meant.length);
  const allowed = shorter >= twoSlips ? 2 : shorter >= oneSlip ? 1 : 0;
  return stem(typed) !== stem(meant) && distance(typed, meant) <= allowed;
}

function stem(word: string): string {
  return word.replace(/[aeiou]$/, "");
}

/** Letters to change, add or take out (Levenshtein). */
function distance(one: string, other: string): number {
  let row = Array.from({ length: other.length + 1 }, (_, at) => at);
  for (const [at, letter] of [...one].entries()) {
    const next = [at + 1];
    for (const [to, otherLetter] of [...other].entries())
      next.push(Math.min((next[to] ?? 0) + 1, (row[to + 1] ?? 0) + 1, (row[to] ?? 0) + (letter === otherLetter ? 0 : 1)));
    row = next;
  }
  return row.at(-1) ?? 0;
}
