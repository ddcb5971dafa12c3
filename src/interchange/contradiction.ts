import type { interchangeMessages } from "../messages/interchange";
import type { MessageValues } from "../plan/plan-error";

/** Key of the sentence of a contradiction. */
export type ContradictionCode = keyof typeof interchangeMessages;

/**
 * Something that a plan file says twice in different ways, or in a way that the plan cannot hold as it is. `rule` is the
 * id of the check that it belongs to, `code` the key of its sentence in `messages/`, which also says how it was resolved.
 */
export interface Contradiction {
  readonly rule: string;
  readonly code: ContradictionCode;
  /** Short code(s) of the objective, a sector's code, or `""`. */
  readonly subject: string;
  /** Where in the file: `cards[12].phases[3].windows.2021.start`. */
  readonly place: string;
  readonly values: MessageValues;
}

/** Collects contradictions while a file is read. */
export class Contradictions {
  private readonly found: Contradiction[] = [];

  add(rule: string, code: ContradictionCode, subject: string, place: string, values: MessageValues = {}): void {
    this.found.push({ rule, code, subject, place, values: { subject, place, ...values } });
  }

  get all(): readonly Contradiction[] {
    return this.found;
  }
}
