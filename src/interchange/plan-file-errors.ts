/** What is not a plan file, each with what to do about it. */
import { PlanError } from "../plan/plan-error";

export class NotJsonError extends PlanError {
  constructor(file: string, reason: string) {
    super("interchange.notJson", { file, reason });
  }
}

export class WrongFormatError extends PlanError {
  constructor(file: string, found: string) {
    super("interchange.wrongFormat", { file, found });
  }
}

/** A part that the format requires is missing or of another kind. */
export class MalformedPlanFileError extends PlanError {
  constructor(file: string, place: string, problem: string, value: string) {
    super("interchange.malformed", { file, place, problem, value });
  }
}

/** A text that no Excel cell can hold. */
export class TextTooLongError extends PlanError {
  constructor(file: string, place: string, length: number, longest: number) {
    super("interchange.textTooLong", { file, place, length, longest });
  }
}
