const ordinals: readonly string[] = ["primo", "secondo", "terzo", "quarto", "quinto", "sesto", "settimo"];
const numerals: readonly string[] = ["i", "ii", "iii", "iv", "v", "vi", "vii"];

/** The number of a title of the budget, however it is written: `2`, `Titolo 2`, `Titolo secondo`, `II`; 0 of what is none. */
export function readBudgetTitle(text: string): number {
  const word = text
    .trim()
    .toLowerCase()
    .replace(/^tit(olo|\.)?\s*/, "");
  if (/^\d+$/.test(word)) return Number(word);
  return Math.max(ordinals.indexOf(word), numerals.indexOf(word)) + 1;
}
