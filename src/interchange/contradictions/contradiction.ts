import type { ToldWhileReading } from "../../checks/reading/told-while-reading";
import type { contradictionMessages } from "../../messages/contradictions";
import type { MessageValues } from "../../messages/message-values";
import type { Question } from "./question";

/** Key of the sentence of a contradiction. */
export type ContradictionCode = keyof typeof contradictionMessages;

/**
 * Something that a plan file says twice in different ways, or in a way that the plan cannot hold as it is; how the plan resolves it is said by `resolve`.
 */
export interface Contradiction extends ToldWhileReading {
  readonly code: ContradictionCode;
  /** What else could stand in the plan; absent where there is nothing to choose. */
  readonly question?: Question;
}

/** Collects contradictions while a file is read. */
export class Contradictions {
  private readonly found: Contradiction[] = [];

  add(rule: string, code: ContradictionCode, subject: string, place: string, values: MessageValues = {}, question?: Question): void {
    this.found.push({ rule, code, subject, place, values: { subject, place, ...values }, ...(question && { question }) });
  }

  /** A value that the plan has no place for. */
  addLeftOut(place: string, value: string): void {
    this.add("field.unknown", "interchange.valueLeftOut", "", place, { value });
  }

  get all(): readonly Contradiction[] {
    return this.found;
  }
}
