import type { MessageKey } from "../messages/known";
import type { MessageValues } from "../messages/message-values";

/**
 * A failure that a person can do something about. `code` is the key of its sentence in `messages/`, `values` fill it;
 * every named error of the product extends this class, and one place turns it into words.
 */
export class PlanError extends Error {
  constructor(
    readonly code: MessageKey,
    readonly values: MessageValues = {},
    options?: ErrorOptions,
  ) {
    super(`${code} ${JSON.stringify(values)}`, options);
    this.name = new.target.name;
  }
}
