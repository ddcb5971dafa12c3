/** Telling the items of a list apart from one reading to the next, so that what a person is doing on a row stays with that row. Pure. */

export interface KeyedTexts {
  readonly texts: readonly string[];
  /** One for each text, all different. */
  readonly keys: readonly number[];
}

/**
 * Keys for the items as they are now: an item keeps the key of the one with its text, then, where only the text was
 * rewritten, of the one that stood in its place. Others get keys never given before.
 */
export function carryKeys(before: KeyedTexts, texts: readonly string[]): KeyedTexts {
  const free = new Map(before.keys.map((key, at) => [key, before.texts[at]]));
  const keys: (number | undefined)[] = texts.map((text, at) => claim(before.texts[at] === text ? before.keys[at] : undefined, free));
  texts.forEach((text, at) => {
    keys[at] ??= claim(
      before.keys.find((key) => free.get(key) === text),
      free,
    );
  });
  if (texts.length === before.texts.length) keys.forEach((key, at) => (keys[at] = key ?? claim(before.keys[at], free)));
  let next = Math.max(-1, ...before.keys) + 1;
  return { texts, keys: keys.map((key) => key ?? next++) };
}

function claim(key: number | undefined, free: Map<number, string | undefined>): number | undefined {
  return key !== undefined && free.delete(key) ? key : undefined;
}
