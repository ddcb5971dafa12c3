/** What is no document that can be read, each with the way out. */
import { PlanError } from "../../../plan/plan-error";

/** A `.doc` of Word up to 2003, whatever its name says. */
export class LegacyDocumentError extends PlanError {
  constructor(file: string) {
    super("document.legacy", { file });
  }
}

/** Its first bytes are of no kind of document that is read. */
export class UnknownDocumentError extends PlanError {
  constructor(file: string) {
    super("document.unknown", { file });
  }
}

/** A package without the part that holds the document. */
export class NoDocumentPartError extends PlanError {
  constructor(file: string) {
    super("document.noPart", { file });
  }
}

/** It has more tables, rows or cells than any plan. */
export class DocumentTooManyError extends PlanError {
  constructor(file: string, cells: number, limit: number) {
    super("document.tooMany", { file, cells, limit });
  }
}

/** It has neither a table nor a word. */
export class EmptyDocumentError extends PlanError {
  constructor(file: string) {
    super("document.empty", { file });
  }
}
