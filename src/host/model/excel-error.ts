/** The codes with which Excel refuses; callers branch on them, never on the message. */
export type ExcelErrorCode =
  | "AccessDenied"
  | "ApiNotFound"
  | "FormulaLengthExceedsLimit"
  | "GeneralException"
  | "InsertDeleteConflict"
  | "InvalidArgument"
  | "InvalidOperation"
  | "InvalidOperationInCellEditMode"
  | "InvalidReference"
  | "InvalidSelection"
  | "ItemAlreadyExists"
  | "ItemNotFound"
  | "MergedRangeConflict"
  | "NonBlankCellOffSheet"
  | "NotImplemented"
  | "RequestPayloadSizeLimitExceeded"
  | "ResponsePayloadSizeLimitExceeded"
  | "UndoNotSupported"
  | "UnsupportedOperation";

/** A refusal of the embedded Excel, under the code that Excel gives. */
export class ExcelError extends Error {
  constructor(
    readonly code: ExcelErrorCode,
    message: string,
  ) {
    super(message);
    this.name = "ExcelError";
  }
}

/** What was given as a formula is none. */
export class UnreadableFormulaError extends ExcelError {
  constructor(formula: string, reason: string) {
    super("InvalidArgument", `The formula cannot be read: ${formula.slice(0, 80)} (${reason})`);
    this.name = "UnreadableFormulaError";
  }
}
