import type { MessageValues } from "../plan/plan-error";

/**
 * Something that a plan file says twice in different ways, or in a way that the plan cannot hold as it is. `rule` is the
 * id of the check that it belongs to, `code` the key of its sentence in `messages/`, which also says how it was resolved.
 */
export interface Contradiction {
  readonly rule: string;
  readonly code: `interchange.${string}`;
  /** Short code(s) of the objective, a sector's code, or `""`. */
  readonly subject: string;
  /** Where in the file: `cards[12].phases[3].windows.2021.start`. */
  readonly place: string;
  readonly values: MessageValues;
}

/** Collects contradictions while a file is read. */
export class Contradictions {
  private readonly found: Contradiction[] = [];

  add(rule: string, what: string, subject: string, place: string, values: MessageValues = {}): void {
    this.found.push({ rule, code: `interchange.${what}`, subject, place, values: { subject, place, ...values } });
  }

  get all(): readonly Contradiction[] {
    return this.found;
  }
}
