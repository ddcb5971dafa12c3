import type { contradictionMessages } from "../messages/contradictions";
import type { MessageValues } from "../plan/plan-error";
import type { Question } from "./question";

/** Key of the sentence of a contradiction. */
export type ContradictionCode = keyof typeof contradictionMessages;

/**
 * Something that a plan file says twice in different ways, or in a way that the plan cannot hold as it is. `rule` is the
 * id of the check that it belongs to, `code` the key of its sentence in `messages/`; how the plan resolves it is said by `resolve`.
 */
export interface Contradiction {
  readonly rule: string;
  readonly code: ContradictionCode;
  /** Short code(s) of the objective, a sector's code, or `""`. */
  readonly subject: string;
  /** Where in the file: `cards[12].phases[3].windows.2021.start`. */
  readonly place: string;
  readonly values: MessageValues;
  /** What else could stand in the plan; absent where there is nothing to choose. */
  readonly question?: Question;
}

/** Collects contradictions while a file is read. */
export class Contradictions {
  private readonly found: Contradiction[] = [];

  add(rule: string, code: ContradictionCode, subject: string, place: string, values: MessageValues = {}, question?: Question): void {
    this.found.push({ rule, code, subject, place, values: { subject, place, ...values }, ...(question && { question }) });
  }

  get all(): readonly Contradiction[] {
    return this.found;
  }
}
