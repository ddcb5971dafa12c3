/** What is not a plan file, each with what to do about it. */
import { PlanError } from "../../plan/plan-error";

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

/** The bytes are no text in an encoding that can be told; `line` is where that shows. */
export class UnknownEncodingError extends PlanError {
  constructor(file: string, line: number) {
    super("interchange.encoding", { file, line });
  }
}

/** An object has a key twice, of which JSON would drop the first. */
export class DuplicateKeyError extends PlanError {
  constructor(file: string, place: string, key: string) {
    super("interchange.duplicateKey", { file, place, key });
  }
}

/** A part that the format requires is missing; `place` is where it should be: `cards[3].code`. */
export class MissingPartError extends PlanError {
  constructor(file: string, place: string) {
    super("interchange.missingPart", { file, place });
  }
}

/** What the format wants where a file has something else. */
export type ExpectedKind =
  "text" | "textOrNumber" | "integer" | "number" | "list" | "object" | "yesOrNo" | "digits" | "separator" | "writableNumber" | "otherwise";

/** A part is of another kind than the format wants, or outside what it allows. */
export class MalformedPlanFileError extends PlanError {
  constructor(file: string, place: string, expected: ExpectedKind, value: string) {
    super(`interchange.expected.${expected}`, { file, place, value });
  }
}

/** A list that is longer than a workbook can show. */
export class TooManyError extends PlanError {
  constructor(file: string, place: string, size: number, limit: number) {
    super("interchange.tooMany", { file, place, size, limit });
  }
}

/** Parts within parts without end, which no plan has. */
export class TooDeepError extends PlanError {
  constructor(file: string, deepest: number) {
    super("interchange.tooDeep", { file, deepest });
  }
}

/** A text that no Excel cell can hold. */
export class TextTooLongError extends PlanError {
  constructor(file: string, place: string, length: number, longest: number) {
    super("interchange.textTooLong", { file, place, length, longest });
  }
}
