/** What is no card template, each with its place in the file and why. */
import type { PatternFault } from "../../plan/template/code-pattern";
import { PlanError } from "../../plan/plan-error";

export class WrongTemplateFormatError extends PlanError {
  constructor(file: string, place: string, found: string) {
    super("template.wrongFormat", { file, place, found });
  }
}

/** Why a part of a template cannot be, besides the patterns of codes. */
export type TemplateFault =
  | "unknownKind"
  | "kindMissing"
  | "kindGiven"
  | "listMissing"
  | "unknownField"
  | "unknownTable"
  | "shownTwice"
  | "columnTwice"
  | "columnsMissing"
  | "emptyPart"
  | "partsMissing"
  | "cycle"
  | "idTwice"
  | "rule"
  | "rows"
  | "tooManyFields"
  | "tooManyTables"
  | "tooManyColumns"
  | "key";

/** A template that would make no card; `place` is in the file: `templates[0].fields.dup`. */
export class MalformedTemplateError extends PlanError {
  constructor(file: string, place: string, fault: TemplateFault, value: string) {
    super(`template.fault.${fault}`, { file, place, value });
  }
}

export class ImpossiblePatternError extends PlanError {
  constructor(file: string, place: string, fault: PatternFault, pattern: string, at: string) {
    super(`template.pattern.${fault}`, { file, place, pattern, at });
  }
}
