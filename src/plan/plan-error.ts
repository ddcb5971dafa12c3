/** Values that a sentence names: a code, a file, a cell, a number. */
export type MessageValues = Readonly<Record<string, string | number>>;

/**
 * A failure that a person can do something about. `code` is the key of its sentence in `messages/`, `values` fill it;
 * every named error of the product extends this class, and one place turns it into words.
 */
export class PlanError extends Error {
  constructor(
    readonly code: string,
    readonly values: MessageValues = {},
    options?: ErrorOptions,
  ) {
    super(`${code} ${JSON.stringify(values)}`, options);
    this.name = new.target.name;
  }
}
