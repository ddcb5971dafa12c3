import type { MessageValues } from "../../messages/message-values";

/** Something that could not be read, or was read by another way; `code` is the key of its sentence in `messages/`. */
export interface ReadingNote {
  readonly code:
    | "reading.nameMissing"
    | "reading.nameMissingFoundByLabel"
    | "reading.tableMissing"
    | "reading.columnMissing"
    | "reading.outsideLayout"
    | "reading.rowLeftOut"
    | "reading.valueLeftOut"
    | "reading.furtherColumn"
    | "reading.emptyArea"
    | "reading.overwritten"
    | "reading.overwrittenComputed"
    | "reading.sectorNotListed"
    | "reading.furtherSheet"
    | "reading.listWords"
    | "reading.numberFromSheetName"
    | "reading.codeUnreadable"
    | "reading.sheetMissing"
    | "reading.duplicateCode"
    | "reading.sheetName"
    | "reading.notInRegister"
    | "reading.settingUnreadable"
    | "reading.ruleLevelUnreadable"
    | "reading.acceptedDateUnreadable"
    | "reading.templateChanged";
  readonly values: MessageValues;
  /** The cells that are no part of the plan, where it is about cells. */
  readonly cells?: readonly LeftCell[];
}

/** What somebody typed that is no part of the plan. */
export interface LeftCell {
  /** `C15`. */
  readonly cell: string;
  readonly value: string;
}
