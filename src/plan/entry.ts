/**
 * What a person entered where a `T` belongs. Published plans and sheets hold dates, weights and amounts that may be
 * blank, marked as "none" (`=` or `==`), or written in words; nothing of that is lost and nothing is guessed.
 */
export type Entry<T> =
  | { readonly kind: "blank" }
  /** `=`, `==` or a dash: somebody said that there is none. */
  | { readonly kind: "none" }
  | { readonly kind: "value"; readonly value: T }
  /** As typed; `value` is the part that could be read ("30/06/2021 salvo proroga"), absent where nothing could. */
  | { readonly kind: "text"; readonly text: string; readonly value?: T };

export const blank: Entry<never> = { kind: "blank" };
export const none: Entry<never> = { kind: "none" };

export function valueEntry<T>(value: T): Entry<T> {
  return { kind: "value", value };
}

/** The value that counts in computations, where one could be read. */
export function valueOf<T>(entry: Entry<T>): T | undefined {
  return entry.kind === "value" || entry.kind === "text" ? entry.value : undefined;
}
