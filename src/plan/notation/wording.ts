/** Comparing titles and labels as people do: case, accents, punctuation and spaces do not count. */

/** The letters and digits of a text, lower case, without accents. */
export function wordingKey(text: string): string {
  return text
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, "");
}

export function sameWording(one: string, other: string): boolean {
  return wordingKey(one) === wordingKey(other);
}
