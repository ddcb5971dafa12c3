/** The items of a list with what tells each from the others; of several that nothing tells apart, each gets a number. */
export type Items<T> = ReadonlyMap<string, T>;

export function identified<T>(items: readonly T[], idOf: (item: T) => string): Items<T> {
  const found = new Map<string, T>();
  for (const item of items) {
    const id = idOf(item);
    let unique = id;
    for (let at = 2; found.has(unique); at += 1) unique = `${id} (${at})`;
    found.set(unique, item);
  }
  return found;
}
